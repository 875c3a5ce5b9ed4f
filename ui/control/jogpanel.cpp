// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/jogpanel.h"

#include "common/actionregistry.h"
#include "common/format.h"
#include "common/iconlabel.h"
#include "common/icons.h"
#include "common/metrics.h"
#include "common/numberlabel.h"
#include "common/panelrefresh.h"
#include "common/reasontooltip.h"
#include "common/speedtext.h"
#include "control/bedview.h"
#include "control/jogkeyfilter.h"
#include "control/numberbox.h"
#include "control/segmentedcontrol.h"
#include "control/wheelguard.h"
#include "printer/printer.h"
#include "settings/settings.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSlider>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gantry {

JogPanel::JogPanel(Printer &printer, Settings &settings, QWidget *parent)
    : JogPanel(printer.mirror(), printer.motion(), settings, parent)
{}

JogPanel::JogPanel(const PrinterMirror &mirror, MotionController &motion, Settings &settings,
                   QWidget *parent)
    : Card(tr("Jog"), parent)
    , m_mirror(mirror)
    , m_motion(motion)
    , m_settings(settings)
    , m_filter(new JogKeyFilter(*this))
    , m_clock([] { return TimePoint(std::chrono::steady_clock::now()); })
{
    m_preferences = m_settings.jogPreferences();
    createActions();
    createHint();
    m_pad = new JogPad(content());
    auto *layout = new QVBoxLayout(content());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this));
    layout->addWidget(m_hint);
    layout->addWidget(m_pad);
    layout->addWidget(createStepRow());
    layout->addWidget(createSpeedRow());
    layout->addWidget(createBedRow());
    setFooter(createLastRow());

    connect(m_pad, &JogPad::moveRequested, this,
            [this](Axis axis, int sign) { move(axis, sign * m_step); });
    connect(m_pad, &JogPad::homeRequested, &m_motion, &MotionController::home);
    connect(m_pad, &JogPad::previewChanged, this, &JogPanel::preview);
    connectKeyboard();
    content()->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && !isAncestorOf(now) && !underMouse())
            keepHintRoom(false);
    });

    setStep(std::clamp(m_settings.jogStep(), JogPreferences::LeastStep, JogPreferences::MostStep));
    setSpeed(m_preferences.speedPercent);
    connect(&m_settings, &Settings::jogPreferencesChanged, this, &JogPanel::followPreferences);
    connect(&m_settings, &Settings::speedUnitChanged, this, &JogPanel::renderSpeed);
    new PanelRefresh(m_mirror, *this, {.atOnce = PrinterAspect::Permissions | PrinterAspect::Modes},
                     [this] { render(); });
    new PanelRefresh(m_mirror, *this, {.paced = PrinterAspect::Position},
                     [this] { renderPosition(); });
}

// The speed chosen here lasts until the program ends; the preferred one is where it starts.
void JogPanel::followPreferences()
{
    const JogPreferences before = std::exchange(m_preferences, m_settings.jogPreferences());
    nameSteps();
    if (m_preferences.speedPercent != before.speedPercent)
        setSpeed(m_preferences.speedPercent);
    renderStep();
}

void JogPanel::nameSteps()
{
    for (int i = 0; i < JogPreferences::StepCount; ++i) {
        const double length = m_preferences.steps.at(i);
        QAbstractButton *button = m_steps->button(i);
        // "0.1", "10": as many decimals as the step has.
        button->setText(QLocale().toString(length, 'g', QLocale::FloatingPointShortest));
        button->setAccessibleName(tr("Step of %1 mm").arg(button->text()));
        button->setToolTip(
            tr("Step of %1 mm (%2 while the keys are armed)").arg(button->text()).arg(i + 1));
    }
}

void JogPanel::chooseStep(int index)
{
    setStep(m_preferences.steps.at(index));
}

void JogPanel::createActions()
{
    m_armAction = new QAction(icon(Icon::Keyboard), tr("&Jog with keys"), this);
    m_armAction->setObjectName(u"jogWithKeys"_s);
    m_armAction->setCheckable(true);
    m_armAction->setShortcut(Qt::Key_J);
    addAction(m_armAction);
    connect(m_armAction, &QAction::toggled, this, &JogPanel::setArmed);

    m_armedLabel = new QLabel(tr("Keys armed · Esc stops"), header());
    m_armedLabel->setForegroundRole(QPalette::Link);
    m_armedLabel->hide();
    header()->addWidget(m_armedLabel);
}

QLayout *JogPanel::createLastRow()
{
    m_armButton = new QPushButton(content());
    m_armButton->setObjectName(u"armButton"_s);
    m_armButton->setFocusPolicy(Qt::StrongFocus);
    bindButton(m_armButton, m_armAction);
    m_motorsOff = new QPushButton(icon(Icon::MotorsOff), tr("Motors off"), content());
    m_motorsOff->setObjectName(u"motorsOff"_s);
    connect(m_motorsOff, &QPushButton::clicked, &m_motion, &MotionController::motorsOff);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(this));
    row->addWidget(m_armButton, 1);
    row->addWidget(m_motorsOff);
    return row;
}

void JogPanel::createHint()
{
    m_hint = new QWidget(content());
    m_hint->setObjectName(u"homeHint"_s);
    m_hintText = new QLabel(m_hint);
    m_hintText->setText(tr("Not homed"));
    m_hintText->setToolTip(tr("Before homing the printer does not know where it is, so moves are "
                              "not limited to the bed."));
    m_hintButton = new QPushButton(tr("Home all"), m_hint);
    m_hintButton->setObjectName(u"homeHintButton"_s);
    connect(m_hintButton, &QPushButton::clicked, this, [this] {
        m_motion.home({Axis::X, Axis::Y, Axis::Z});
    });
    auto *mark = new IconLabel(Icon::Warning, IconTone::Attention, 1, m_hint);
    auto *layout = new QHBoxLayout(m_hint);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this, 0.75));
    layout->addWidget(mark);
    layout->addWidget(m_hintText, 1);
    layout->addWidget(m_hintButton);
}

QWidget *JogPanel::createStepRow()
{
    auto *row = new QWidget(content());
    m_steps = new SegmentedControl(QStringList(JogPreferences::StepCount), row);
    m_steps->setAccessibleName(tr("Step"));
    m_steps->setObjectName(u"steps"_s);
    nameSteps();
    m_freeStep = new NumberBox(row);
    m_freeStep->setObjectName(u"freeStep"_s);
    m_freeStep->setDecimals(2);
    m_freeStep->setRange(JogPreferences::LeastStep, JogPreferences::MostStep);
    m_freeStep->setSuffix(tr(" mm"));
    m_freeStep->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_freeStep->setAccessibleName(tr("Step of any length"));
    m_freeStep->setToolTip(tr("The distance of one step. Type any length."));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this));
    layout->addWidget(m_steps);
    layout->addWidget(m_freeStep, 1);
    connect(m_steps, &SegmentedControl::activated, this, &JogPanel::chooseStep);
    connect(m_freeStep, &NumberBox::valueChanged, this, &JogPanel::setStep);
    return row;
}

QWidget *JogPanel::createSpeedRow()
{
    auto *row = new QWidget(content());
    auto *name = new QLabel(tr("Speed"), row);
    m_speed = new QSlider(Qt::Horizontal, row);
    m_speed->setObjectName(u"jogSpeed"_s);
    m_speed->setRange(1, 100);
    m_speed->setPageStep(10);
    m_speed->setAccessibleName(tr("Jog speed in percent of the printer profile's"));
    name->setBuddy(m_speed);
    WheelGuard::protect(m_speed);
    m_speedValue = new NumberLabel(row);
    m_speedValue->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_speedValue->setReservedText(Format::percent(100));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this));
    layout->addWidget(name);
    layout->addWidget(m_speed, 1);
    layout->addWidget(m_speedValue);
    connect(m_speed, &QSlider::valueChanged, this, &JogPanel::setSpeed);
    return row;
}

QWidget *JogPanel::createBedRow()
{
    auto *row = new QWidget(content());
    m_bed = new BedView(row);
    auto *values = new QGridLayout;
    values->setContentsMargins(0, 0, 0, 0);
    values->setSpacing(grid(this, 0.5));
    values->setColumnStretch(1, 1);
    for (const Axis axis : AllAxes) {
        const int index = int(axis);
        auto *name = new QLabel(QString(QLatin1Char(axisLetter(axis))), row);
        name->setForegroundRole(QPalette::PlaceholderText);
        m_coordinates[index] = new NumberLabel(row);
        m_coordinates[index]->setReservedText(Format::length(-888.88));
        m_coordinates[index]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        values->addWidget(name, index, 0);
        values->addWidget(m_coordinates[index], index, 1);
    }
    values->setRowStretch(3, 1);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this, 1.5));
    layout->addWidget(m_bed);
    layout->addLayout(values, 1);
    return row;
}

void JogPanel::render()
{
    const Availability &availability = m_mirror.availability();
    if (m_keys.isArmed() && !availability.move.allowed())
        setArmed(false);
    m_pad->render(availability, m_step);
    applyPermission(m_motorsOff, availability.move,
                    tr("Switch the motors off, so that the axes can be pushed by hand. "
                       "The position is lost."));
    applyPermission(m_armAction, availability.move,
                    tr("Jog with keys: arrows move X and Y, Page Up and Page Down (or W and S) "
                       "move Z, 1 to 4 choose the step, Shift makes it ten times as long, Alt a "
                       "tenth, Home, End and Ctrl+Home home, E and R extrude and retract, Esc "
                       "ends it"));
    renderHint();
    updateMachine();
    renderSpeed();
    renderPosition();
}

// The pad stands below the hint. It must not move under the pointer: a click meant for one button would press another.
void JogPanel::renderHint()
{
    const bool homed = m_mirror.state().homedAxes.size() == 3;
    // Not over what was printed last: who homes then is asked first.
    const bool wanted
        = m_mirror.availability().homeZ.allowed() && !homed && !m_mirror.state().printOnBed;
    const bool hasRoom = !m_hint->isHidden() || m_hint->sizePolicy().retainSizeWhenHidden();
    if (wanted && !hasRoom && content()->underMouse())
        return; // when the pointer leaves
    if (!wanted && !m_hint->isHidden()) {
        const bool focused = m_hintButton->hasFocus();
        keepHintRoom(underMouse() || focused);
        if (focused)
            content()->setFocus(Qt::OtherFocusReason); // to the next one it would be scrolled to
    }
    m_hint->setVisible(wanted);
}

void JogPanel::keepHintRoom(bool keep)
{
    QSizePolicy policy = m_hint->sizePolicy();
    if (policy.retainSizeWhenHidden() == keep)
        return;
    policy.setRetainSizeWhenHidden(keep);
    m_hint->setSizePolicy(policy);
}

void JogPanel::leaveEvent(QEvent *event)
{
    keepHintRoom(false);
    Card::leaveEvent(event);
}

bool JogPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == content() && event->type() == QEvent::Leave)
        renderHint();
    return Card::eventFilter(watched, event);
}

void JogPanel::renderPosition()
{
    const PrinterState &state = m_mirror.state();
    m_bed->setProfile(m_mirror.profile());
    m_bed->setPosition(state.position,
                       state.homedAxes.contains(Axis::X) && state.homedAxes.contains(Axis::Y));
    const std::optional<double> values[] = {state.position.x, state.position.y, state.position.z};
    for (const Axis axis : AllAxes) {
        NumberLabel *label = m_coordinates[int(axis)];
        const std::optional<double> &value = values[int(axis)];
        label->setText(value ? Format::length(*value) : tr("– mm"));
        label->setToolTip(!value ? tr("The printer has not reported its position yet.")
                          : state.homedAxes.contains(axis)
                              ? QString()
                              : tr("Not homed: this is where the printer believes it is."));
    }
    preview(m_preview);
}

void JogPanel::renderStep()
{
    m_steps->setCurrentIndex(int(m_preferences.steps.indexOf(m_step)));
    const QSignalBlocker blocker(m_freeStep);
    m_freeStep->setValue(m_step);
}

void JogPanel::preview(const std::optional<JogPad::Direction> &direction)
{
    m_preview = direction;
    std::optional<Position> target;
    if (direction) {
        const int sign = m_mirror.profile().axis(direction->axis).inverted ? -direction->sign
                                                                           : direction->sign;
        const double distance = m_motion.clampedDistance(direction->axis, sign * m_step);
        target = m_mirror.state().position;
        std::optional<double> &value = direction->axis == Axis::X   ? target->x
                                       : direction->axis == Axis::Y ? target->y
                                                                    : target->z;
        if (value)
            *value += distance;
    }
    m_bed->setTarget(target);
}

void JogPanel::setStep(double millimetres)
{
    m_step = millimetres;
    m_keys.setStep(millimetres);
    m_settings.setJogStep(millimetres);
    renderStep();
    m_pad->render(m_mirror.availability(), m_step);
    preview(m_preview);
}

void JogPanel::setSpeed(int percent)
{
    m_motion.setJogSpeedPercent(percent);
    const QSignalBlocker blocker(m_speed);
    m_speed->setValue(percent);
    m_speedValue->setText(Format::percent(percent));
    renderSpeed();
    updateMachine();
}

void JogPanel::renderSpeed()
{
    const auto speedOf = [this](Axis axis) {
        return SpeedText::text(m_mirror.profile().axis(axis).speed * m_motion.jogSpeedPercent()
                                   / 100.0,
                               m_settings.speedUnit());
    };
    m_speed->setToolTip(tr("Speed of moves by hand, in percent of the speeds in the profile: X %1, "
                           "Y %2, Z %3.")
                            .arg(speedOf(Axis::X), speedOf(Axis::Y), speedOf(Axis::Z)));
}

void JogPanel::move(Axis axis, double distance)
{
    const bool inverted = m_mirror.profile().axis(axis).inverted;
    m_motion.jog(axis, inverted ? -distance : distance);
}

} // namespace gantry
