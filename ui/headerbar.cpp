// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headerbar.h"

#include "common/actionregistry.h"
#include "common/buttonvariant.h"
#include "common/elidedlabel.h"
#include "common/format.h"
#include "common/holdbutton.h"
#include "common/iconlabel.h"
#include "common/metrics.h"
#include "common/numberlabel.h"
#include "common/panelrefresh.h"
#include "common/profiletitle.h"
#include "common/statetext.h"
#include "common/strongweight.h"
#include "common/themecolors.h"
#include "connection/profileselection.h"
#include "control/heaternames.h"
#include "control/printermirror.h"
#include "job/jobcontroller.h"
#include "settings/settings.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr int HeaderProgressSteps = 2000;
constexpr int StopHoldTime = 500; // ms

/// @param words in the language of the window
QFont strongFont(const QFont &base, const QString &words)
{
    QFont font = base;
    font.setWeight(strongWeight(words));
    return font;
}

/// "Bed 48 of 60 °C": the heater that is waited for, or of all that are the one with the longest way to go; empty if the
/// printer has not said how warm it is, or is to be.
QString heatingText(const PrinterState &state, const PrinterProfile &profile)
{
    std::optional<HeaterReading> shown;
    double longest = 0;
    for (const auto &[heater, values] : state.heaters) {
        const std::optional<HeaterReading> &reading = values.reading;
        if (!reading || reading->target.value_or(0) <= 0)
            continue;
        const double way = *reading->target - reading->actual;
        if (state.job.awaitedHeater ? heater != *state.job.awaitedHeater : way <= longest)
            continue;
        longest = way;
        shown = reading;
    }
    return shown ? HeaderBar::tr("%1 %2 of %3", "heater, its temperature, its target")
                       .arg(heaterName(shown->heater, profile),
                            QString::number(qRound(shown->actual)),
                            Format::temperature(*shown->target, 0))
                 : QString();
}

} // namespace

HeaderBar::HeaderBar(const PrinterMirror &mirror, const JobController &job,
                     ProfileSelection &profiles, const Settings &settings, ActionRegistry &actions,
                     QWidget *parent)
    : QWidget(parent)
    , m_mirror(mirror)
    , m_job(job)
    , m_profiles(profiles)
    , m_settings(settings)
    , m_layout(new QHBoxLayout(this))
    , m_profile(new QPushButton(this))
    , m_profileMenu(new QMenu(m_profile))
    , m_editProfiles(actions.action(ActionId::EditProfiles))
{
    m_profile->setObjectName(u"profileButton"_s);
    m_profile->setIcon(icon(Icon::Printer));
    m_profile->setMenu(m_profileMenu);
    m_layout->addWidget(m_profile);
    m_layout->addWidget(buildState(), 1);
    buildButtons(actions);
    applyMetrics();
    connect(&profiles, &ProfileSelection::changed, this, &HeaderBar::render);
    connect(&settings, &Settings::safetyPreferencesChanged, this, &HeaderBar::followPreferences);
    followPreferences();
    connect(m_profileMenu, &QMenu::aboutToShow, this, &HeaderBar::fillProfileMenu);
    auto *refresh = new PanelRefresh(
        mirror, *this,
        {.atOnce = PrinterAspect::Link | PrinterAspect::Job | PrinterAspect::Attention,
         .paced = PrinterAspect::Progress | PrinterAspect::Position | PrinterAspect::Readings},
        [this] { render(); });
    refresh->follow(job);
    connect(&job, &JobController::fileChanged, refresh, &PanelRefresh::request);
    connect(&job, &JobController::fileNameChanged, refresh, &PanelRefresh::request);
}

QWidget *HeaderBar::buildState()
{
    auto *state = new QWidget(this);
    m_state = state;
    auto *column = new QVBoxLayout(state);
    column->setContentsMargins({});
    column->setSpacing(grid(this, 0.75));
    auto *words = new QHBoxLayout;
    words->setSpacing(grid(this, 1));
    m_icon = new IconLabel(Icon::Unplug, IconTone::Muted, 1.15, state);
    m_word = new QLabel(state);
    m_word->setObjectName(u"stateWord"_s);
    m_word->setTextFormat(Qt::PlainText);
    m_file = new ElidedLabel(state);
    m_file->setObjectName(u"stateFile"_s);
    m_detail = new ElidedLabel(state);
    m_detail->setObjectName(u"stateDetail"_s);
    m_detail->setTextRole(QPalette::PlaceholderText);
    m_percent = new NumberLabel(state);
    m_percent->setObjectName(u"statePercent"_s);
    m_left = new NumberLabel(state);
    m_left->setObjectName(u"stateLeft"_s);
    m_doneCaption = new QLabel(tr("done about"), state);
    m_done = new NumberLabel(state);
    m_done->setObjectName(u"stateDone"_s);
    m_doneCaption->setForegroundRole(QPalette::PlaceholderText);
    words->addWidget(m_icon);
    words->addWidget(m_word);
    words->addWidget(m_file);
    words->addWidget(m_detail);
    words->addStretch(1);
    for (QWidget *figure : {static_cast<QWidget *>(m_percent), static_cast<QWidget *>(m_left),
                            static_cast<QWidget *>(m_doneCaption), static_cast<QWidget *>(m_done)})
        words->addWidget(figure);
    m_progress = new QProgressBar(state);
    m_progress->setObjectName(u"headerProgress"_s);
    m_progress->setRange(0, HeaderProgressSteps);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the print"));
    column->addStretch(1);
    column->addLayout(words);
    column->addWidget(m_progress);
    column->addStretch(1);
    return state;
}

void HeaderBar::buildButtons(ActionRegistry &actions)
{
    const auto make = [this, &actions](QLatin1StringView id, const QString &name) {
        auto *button = new QPushButton(this);
        button->setObjectName(name);
        bindButton(button, actions.action(id));
        m_layout->addWidget(button);
        return button;
    };
    m_pause = make(ActionId::Pause, u"pauseButton"_s);
    m_cancel = make(ActionId::Cancel, u"cancelButton"_s);
    m_layout->addSpacing(grid(this, 3));
    m_stop = new HoldButton(this);
    m_stop->setObjectName(u"stopButton"_s);
    bindButton(m_stop, actions.action(ActionId::EmergencyStop), ButtonIcon::Own);
    m_layout->addWidget(m_stop);
    m_stop->setIcon(icon(Icon::Stop, IconTone::OnStop));
    m_stop->setFont(strongFont(font(), m_doneCaption->text()));
    setButtonVariant(m_stop, ButtonVariant::Stop);
    // A click must not leave the focus here: the space bar would stop the next printer that is connected.
    m_stop->setFocusPolicy(Qt::TabFocus);
}

void HeaderBar::followPreferences()
{
    const bool holds = m_settings.safetyPreferences().holdsToStop;
    m_stop->setHoldTime(holds ? StopHoldTime : 0,
                        tr("Hold the button for half a second to stop the printer."));
}

void HeaderBar::applyMetrics()
{
    m_layout->setContentsMargins(grid(this, 1.75), grid(this, 1), grid(this, 1.75), grid(this, 1));
    // Room above and below the buttons is the same, to the pixel.
    setMinimumHeight(controlHeight(this) + 2 * grid(this, 1.75));
    m_layout->setSpacing(grid(this, 1.5));
    m_word->setFont(strongFont(font(), m_doneCaption->text()));
    m_progress->setFixedHeight(std::max(4, grid(this, 0.9)));
    m_stop->setFixedHeight(grid(this, 4.5));
    m_stop->setMinimumWidth(grid(this, 11));
    m_profile->setMaximumWidth(grid(this, 26));
}

void HeaderBar::render()
{
    const PrinterState &state = m_mirror.state();
    const bool open = isLinkOpen(state.link.state);
    const bool active = isJobActive(state.job.state);
    m_profile->setText(profileTitle(m_profiles.counting(m_mirror)));
    m_profile->setToolTip(tr("The printer profile"));
    m_profile->setAccessibleName(tr("Printer profile: %1").arg(m_profile->text()));
    const StateText text = describeState(state);
    m_icon->setIcon(text.icon, text.tone);
    m_word->setText(text.word);
    const QString file = m_job.fileName();
    m_file->setFullText(file, Qt::ElideMiddle);
    m_file->setVisible(!file.isEmpty() && (state.isReady() || active));
    QString detail = text.detail;
    if (active && detail.isEmpty() && state.job.waitsForHeater)
        detail = heatingText(state, m_mirror.profile());
    else if (active && detail.isEmpty() && state.position.z)
        detail = tr("Z %1").arg(Format::length(*state.position.z));
    m_detail->setFullText(detail);
    // The name gives way first: it stands in the panel, too, and half a number is wrong.
    m_file->setMinimumWidth(grid(this, 1));
    m_detail->setMinimumWidth(std::min(m_detail->sizeHint().width(), em(this, 7)));
    m_progress->setVisible(active || (state.isReady() && state.job.state == JobState::Finished));
    m_progress->setValue(int(state.job.completion * HeaderProgressSteps));
    const bool usesButtons = open || state.job.state == JobState::Interrupted;
    m_pause->setVisible(usesButtons);
    m_cancel->setVisible(usesButtons);
    renderTimes();
    fitDetail();
}

void HeaderBar::renderTimes()
{
    const PrinterState &state = m_mirror.state();
    const bool active = isJobActive(state.job.state);
    const bool knowsLeft
        = active && state.job.remainingMs >= 0 && state.job.state != JobState::Interrupted;
    // While it heats nobody knows when the time that is left begins to run.
    const bool knowsEnd
        = knowsLeft && state.job.state == JobState::Printing && !state.job.waitsForHeater;
    m_percent->setVisible(active);
    m_percent->setText(Format::percent(state.job.completion * 100));
    m_left->setVisible(knowsLeft);
    for (QWidget *widget : {static_cast<QWidget *>(m_doneCaption), static_cast<QWidget *>(m_done)})
        widget->setVisible(knowsEnd);
    if (knowsLeft)
        m_left->setText(tr("%1 left").arg(
            Format::duration(state.job.remainingMs))); // the panel says how roughly
    if (knowsEnd) {
        const QDateTime now = QDateTime::currentDateTime();
        m_done->setText(Format::clockBand(now.addMSecs(state.job.remainingMs),
                                          state.job.remainingSpreadMs, now));
    }
}

// Half a detail says nothing: where it is too long, its room is the file name's.
void HeaderBar::fitDetail()
{
    int needed = m_detail->sizeHint().width();
    for (const QWidget *each : std::initializer_list<QWidget *>{m_icon, m_word, m_file, m_percent,
                                                                m_left, m_doneCaption, m_done}) {
        if (!each->isHidden())
            needed += each->sizeHint().width() + grid(this, 1);
    }
    m_detail->setVisible(!m_detail->fullText().isEmpty() && needed <= m_state->width());
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_layout->activate();
    fitDetail();
}

void HeaderBar::fillProfileMenu()
{
    m_profileMenu->clear();
    delete m_profileMenu->findChild<QActionGroup *>();
    const Permission permission = m_mirror.availability().connectPrinter;
    const QString current = m_profiles.counting(m_mirror).id;
    if (!permission.allowed()) {
        m_profileMenu->addAction(tr("Disconnect to choose another profile"))->setEnabled(false);
        m_profileMenu->addSeparator();
    }
    auto *group = new QActionGroup(m_profileMenu); // one of them, which is shown by a dot
    group->setObjectName(u"profileGroup"_s);
    for (const PrinterProfile &profile : m_profiles.profiles()) {
        QAction *action = m_profileMenu->addAction(profileTitle(profile));
        group->addAction(action);
        action->setCheckable(true);
        action->setChecked(profile.id == current);
        action->setEnabled(permission.allowed());
        connect(action, &QAction::triggered, &m_profiles,
                [this, id = profile.id] { m_profiles.select(id); });
    }
    m_profileMenu->addSeparator();
    m_profileMenu->addAction(m_editProfiles);
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = ThemeColors::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, 0, width(), 1), colors.line);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
}

void HeaderBar::changeEvent(QEvent *event)
{
    if (m_stop && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        applyMetrics();
    QWidget::changeEvent(event);
}

} // namespace gantry
