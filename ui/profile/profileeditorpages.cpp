// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/profileeditor.h"

#include "common/metrics.h"
#include "common/speedtext.h"
#include "control/wheelguard.h"
#include "profile/numberfield.h"
#include "profile/volumeview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

using Box = PrinterProfile::Box;
using AxisSettings = PrinterProfile::AxisSettings;

QFormLayout *makeForm(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(grid(page, 1.5));
    form->setVerticalSpacing(grid(page, 0.75));
    return form;
}

/// A page that scrolls where the window is too low, but never sideways: words that are cut are not read.
class Page final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    QSize minimumSizeHint() const override
    {
        const int inner = widget() ? widget()->minimumSizeHint().width() : 0;
        return {inner + verticalScrollBar()->sizeHint().width(),
                QScrollArea::minimumSizeHint().height()};
    }
};

QWidget *addPage(QTabWidget *tabs, const QString &title)
{
    auto *scroll = new Page(tabs);
    scroll->setAccessibleName(title);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(scroll);
    scroll->setWidget(page);
    for (QWidget *sheet : {scroll->viewport(), page})
        sheet->setBackgroundRole(QPalette::Base); // as the chosen tab
    tabs->addTab(scroll, title);
    return page;
}

/// Words that wrap, as high as they are at the width they have: a form goes by the height they would like.
class HelpLabel final : public QLabel
{
public:
    HelpLabel(const QString &text, QWidget *parent)
        : QLabel(text, parent)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setForegroundRole(QPalette::PlaceholderText);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {em(this, 20), heightForWidth(width())}; }
    QSize minimumSizeHint() const override { return {em(this, 12), heightForWidth(width())}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        updateGeometry();
    }
};

int toInt(double value)
{
    // Out of range on purpose where the number is: the rules then say so.
    return int(std::clamp(std::round(value), -1e9, 1e9));
}

} // namespace

// The pages of the editor and their fields; what is done with them stands in profileeditor.cpp.

NumberField *ProfileEditor::addNumber(QFormLayout *form, const QString &objectName,
                                      const QString &label, const QString &unit, const Read &read,
                                      const Apply &apply)
{
    auto *field = new NumberField(label, unit, form->parentWidget());
    field->setObjectName(objectName);
    form->addRow(label, field);
    connect(field, &NumberField::edited, this, &ProfileEditor::handleEdited);
    m_fields.push_back({field, read, apply, false});
    return field;
}

QCheckBox *ProfileEditor::addCheck(QFormLayout *form, const QString &objectName,
                                   const QString &text, bool PrinterProfile::*member)
{
    auto *box = new QCheckBox(text, form->parentWidget());
    box->setObjectName(objectName);
    form->addRow(QString(), box);
    m_checks.push_back(
        {box, [member](PrinterProfile &profile) -> bool & { return profile.*member; }});
    connect(box, &QCheckBox::toggled, this, &ProfileEditor::handleEdited);
    return box;
}

void ProfileEditor::addGeneralPage()
{
    QWidget *page = addPage(this, tr("General"));
    QFormLayout *form = makeForm(page);
    m_name = new QLineEdit(page);
    m_name->setObjectName(u"profileName"_s);
    m_nameProblem = new QLabel(page);
    m_nameProblem->setObjectName(u"profileNameProblem"_s);
    m_nameProblem->setForegroundRole(QPalette::BrightText);
    m_nameProblem->setWordWrap(true);
    m_model = new QLineEdit(page);
    m_model->setObjectName(u"profileModel"_s);
    form->addRow(tr("Name"), m_name);
    form->addRow(QString(), m_nameProblem);
    form->addRow(tr("Model"), m_model);
    connect(m_name, &QLineEdit::textEdited, this, &ProfileEditor::handleEdited);
    connect(m_model, &QLineEdit::textEdited, this, &ProfileEditor::handleEdited);
    addCheck(form, u"heatedBed"_s, tr("Heated bed"), &PrinterProfile::heatedBed);
    addCheck(form, u"heatedChamber"_s, tr("Heated chamber"), &PrinterProfile::heatedChamber);
    const auto temperature
        = [&](const QString &name, const QString &label, double PrinterProfile::*member) {
              addNumber(
                  form, name, label, tr("°C"),
                  [member](const PrinterProfile &profile) { return profile.*member; },
                  [member](PrinterProfile &profile, double value) { profile.*member = value; });
          };
    temperature(u"maxTool"_s, tr("Nozzle at most"), &PrinterProfile::maxToolTemperature);
    temperature(u"maxBed"_s, tr("Bed at most"), &PrinterProfile::maxBedTemperature);
    temperature(u"maxChamber"_s, tr("Chamber at most"), &PrinterProfile::maxChamberTemperature);
    temperature(u"minExtrusion"_s, tr("Extrude only above"),
                &PrinterProfile::minExtrusionTemperature);
}

void ProfileEditor::addBedPage()
{
    QWidget *page = addPage(this, tr("Bed and volume"));
    auto *columns = new QHBoxLayout(page);
    auto *side = new QWidget(page);
    QFormLayout *form = makeForm(side);
    form->setContentsMargins({});
    m_form = new QComboBox(side);
    m_form->setObjectName(u"formFactor"_s);
    m_form->addItems({tr("Rectangular"), tr("Round")});
    m_origin = new QComboBox(side);
    m_origin->setObjectName(u"origin"_s);
    m_origin->addItems({tr("Front left"), tr("Centre")});
    WheelGuard::protect(m_form);
    WheelGuard::protect(m_origin);
    form->addRow(tr("Shape"), m_form);
    form->addRow(tr("Origin"), m_origin);
    const auto length
        = [&](const QString &name, const QString &label, double PrinterProfile::*member) {
              addNumber(
                  form, name, label, tr("mm"),
                  [member](const PrinterProfile &profile) { return profile.*member; },
                  [member](PrinterProfile &profile, double value) { profile.*member = value; });
          };
    length(u"width"_s, tr("Width (X)"), &PrinterProfile::width);
    length(u"depth"_s, tr("Depth (Y)"), &PrinterProfile::depth);
    length(u"height"_s, tr("Height (Z)"), &PrinterProfile::height);
    m_hasBox = new QCheckBox(tr("The tool reaches beyond the bed"), side);
    m_hasBox->setObjectName(u"hasBox"_s);
    form->addRow(m_hasBox);
    m_boxFields = new QWidget(side);
    form->addRow(m_boxFields);
    addBoxFields(makeForm(m_boxFields));
    m_view = new VolumeView(page);
    columns->addWidget(side);
    columns->addWidget(m_view, 1);
    connect(m_form, &QComboBox::activated, this, &ProfileEditor::handleEdited);
    connect(m_origin, &QComboBox::activated, this, &ProfileEditor::handleEdited);
    connect(m_hasBox, &QCheckBox::toggled, this, &ProfileEditor::handleEdited);
}

void ProfileEditor::addBoxFields(QFormLayout *form)
{
    form->setContentsMargins({});
    const auto side = [&](const QString &name, const QString &label, double Box::*member) {
        addNumber(
            form, name, label, tr("mm"),
            [member](const PrinterProfile &profile) { return profile.reach().*member; },
            [member](PrinterProfile &profile, double value) {
                if (profile.customBox)
                    (*profile.customBox).*member = value;
            });
        m_fields.back().inBox = true;
    };
    side(u"xMin"_s, tr("X from"), &Box::xMin);
    side(u"xMax"_s, tr("X to"), &Box::xMax);
    side(u"yMin"_s, tr("Y from"), &Box::yMin);
    side(u"yMax"_s, tr("Y to"), &Box::yMax);
    side(u"zMin"_s, tr("Z from"), &Box::zMin);
    side(u"zMax"_s, tr("Z to"), &Box::zMax);
}

void ProfileEditor::addAxesPage()
{
    QFormLayout *form = makeForm(addPage(this, tr("Axes")));
    const auto axis = [&](const QString &letter, AxisSettings PrinterProfile::*member) {
        m_speeds.push_back(addNumber(
            form, u"speed"_s + letter, tr("Speed of %1").arg(letter),
            SpeedText::unitName(m_speedUnit),
            [this, member](const PrinterProfile &profile) {
                return SpeedText::shown((profile.*member).speed, m_speedUnit);
            },
            [this, member](PrinterProfile &profile, double value) {
                (profile.*member).speed = toInt(SpeedText::perMinute(value, m_speedUnit));
            }));
        auto *box = new QCheckBox(tr("%1 goes the other way").arg(letter), form->parentWidget());
        box->setObjectName(u"inverted"_s + letter);
        box->setToolTip(tr("The buttons that move this axis are reversed."));
        form->addRow(QString(), box);
        m_checks.push_back({box, [member](PrinterProfile &profile) -> bool & {
                                return (profile.*member).inverted;
                            }});
        connect(box, &QCheckBox::toggled, this, &ProfileEditor::handleEdited);
    };
    axis(u"X"_s, &PrinterProfile::x);
    axis(u"Y"_s, &PrinterProfile::y);
    axis(u"Z"_s, &PrinterProfile::z);
    axis(u"E"_s, &PrinterProfile::e);
}

void ProfileEditor::addExtruderPage()
{
    QWidget *page = addPage(this, tr("Extruders"));
    QFormLayout *form = makeForm(page);
    addNumber(
        form, u"extruderCount"_s, tr("Number of extruders"), {},
        [](const PrinterProfile &profile) { return double(profile.extruderCount); },
        [](PrinterProfile &profile, double value) { profile.extruderCount = toInt(value); });
    addCheck(form, u"sharedNozzle"_s, tr("All extruders feed one nozzle"),
             &PrinterProfile::sharedNozzle);
    addNumber(
        form, u"nozzle"_s, tr("Nozzle diameter"), tr("mm"),
        [](const PrinterProfile &profile) { return profile.nozzleDiameter; },
        [](PrinterProfile &profile, double value) { profile.nozzleDiameter = value; });
    addNumber(
        form, u"extrusionLength"_s, tr("Length to extrude"), tr("mm"),
        [](const PrinterProfile &profile) { return profile.defaultExtrusionLength; },
        [](PrinterProfile &profile, double value) { profile.defaultExtrusionLength = value; });
    m_offsets = new QTableWidget(0, 2, page);
    m_offsets->setObjectName(u"offsets"_s);
    m_offsets->setAccessibleName(tr("Offsets from the first extruder, in mm"));
    m_offsets->setHorizontalHeaderLabels({tr("X offset (mm)"), tr("Y offset (mm)")});
    m_offsets->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_offsets->setTabKeyNavigation(false);
    form->addRow(tr("Offsets"), m_offsets);
    m_extruderForm = form;
    connect(m_offsets, &QTableWidget::itemChanged, this, &ProfileEditor::handleEdited);
}

void ProfileEditor::addConnectionPage()
{
    QFormLayout *form = makeForm(addPage(this, tr("Connection")));
    addPortFields(form);
    addNumber(
        form, u"receiveBuffer"_s, tr("Receive buffer"), tr("bytes"),
        [](const PrinterProfile &profile) { return double(profile.receiveBuffer); },
        [](PrinterProfile &profile, double value) { profile.receiveBuffer = toInt(value); });
    addHelp(form, tr("How much the firmware takes in while it works, 63 or 127 as a rule. Lines "
                     "then go out ahead of their acknowledgements, which helps where many short "
                     "moves make the printer stutter. 0 sends one line at a time. Too large a "
                     "number makes the firmware lose lines."));
    addCheck(form, u"followAdvancedOk"_s, tr("Send ahead as far as the firmware says"),
             &PrinterProfile::followAdvancedOk);
    addHelp(form, tr("For firmware that tells with each acknowledgement how much room it has "
                     "(ADVANCED_OK in Marlin). Switch it off if what it tells is wrong."));
    addCheck(form, u"compactLines"_s, tr("Shorten the lines of a print"),
             &PrinterProfile::compactLines);
    addHelp(form, tr("Leaves out blanks, comments and zeros that say nothing to the firmware. "
                     "Texts and names of files stay as they are."));
}

void ProfileEditor::addPortFields(QFormLayout *form)
{
    m_reset = new QComboBox(form->parentWidget());
    m_reset->setObjectName(u"resetOnConnect"_s);
    m_reset->setToolTip(tr("Whether the printer restarts when its port is opened"));
    m_reset->addItems({tr("Yes"), tr("No"), tr("Ask each time")}); // in the order of ResetOnConnect
    WheelGuard::protect(m_reset);
    form->addRow(tr("Restart when connecting"), m_reset);
    connect(m_reset, &QComboBox::activated, this, &ProfileEditor::handleEdited);
    addHelp(form, tr("Most boards restart when their port is opened, and a fresh start is what "
                     "Gantry expects. Choose No to join a printer that is busy."));
    addCheck(form, u"resetOnBlockedStop"_s,
             tr("Restart the printer when it does not take an emergency stop"),
             &PrinterProfile::resetOnBlockedStop);
    addHelp(form, tr("If the port takes nothing any more, the line that restarts the board is what "
                     "is left to switch off heaters and motors."));
    addCheck(form, u"lowLatency"_s, tr("Ask the port for short delays"),
             &PrinterProfile::lowLatency);
    addHelp(form, tr("On Linux the driver then hands over at once what the printer says. It helps "
                     "with FTDI chips, which else hold it back for up to 16 ms. A port that does "
                     "not offer it works as before."));
}

void ProfileEditor::addHelp(QFormLayout *form, const QString &text)
{
    form->addRow(QString(), new HelpLabel(text, form->parentWidget()));
}

// Scripts are for all printers, and tell them apart by what a profile says.
void ProfileEditor::addScriptsPage()
{
    QFormLayout *form = makeForm(addPage(this, tr("Scripts")));
    auto *button = new QPushButton(tr("Edit the scripts…"), this);
    button->setObjectName(u"profileScripts"_s);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &ProfileEditor::scriptsRequested);
    auto *row = new QHBoxLayout;
    row->addWidget(button);
    row->addStretch(1);
    form->addRow(row);
    form->addRow(new HelpLabel(
        tr("Scripts are sent on connecting, before and after a print, and at pauses. All "
           "printers share them; where a line is for one printer only, a script can ask "
           "for its profile: {% if printer_profile.name == \"MK3S\" %} … {% endif %}."),
        form->parentWidget()));
}

} // namespace gantry
