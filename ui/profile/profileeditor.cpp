// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/profileeditor.h"

#include "common/format.h"
#include "common/metrics.h"
#include "control/wheelguard.h"
#include "profile/numberfield.h"
#include "profile/volumeview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
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

/// A page that scrolls where the window is small.
QWidget *addPage(QTabWidget *tabs, const QString &title)
{
    auto *scroll = new QScrollArea(tabs);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *page = new QWidget(scroll);
    scroll->setWidget(page);
    tabs->addTab(scroll, title);
    return page;
}

int toInt(double value)
{
    // Out of range on purpose where the number is: the rules then say so.
    return int(std::clamp(std::round(value), -1e9, 1e9));
}

} // namespace

ProfileEditor::ProfileEditor(QWidget *parent)
    : QTabWidget(parent)
{
    setObjectName(u"profileEditor"_s);
    addGeneralPage();
    addBedPage();
    addAxesPage();
    addExtruderPage();
    setProfile(PrinterProfile());
}

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
    addCheck(form, u"resetOnConnect"_s, tr("Restart the printer when connecting"),
             &PrinterProfile::resetOnConnect);
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
        addNumber(
            form, u"speed"_s + letter, tr("Speed of %1").arg(letter), tr("mm/min"),
            [member](const PrinterProfile &profile) { return double((profile.*member).speed); },
            [member](PrinterProfile &profile, double value) {
                (profile.*member).speed = toInt(value);
            });
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
    connect(m_offsets, &QTableWidget::itemChanged, this, &ProfileEditor::handleEdited);
}

void ProfileEditor::setProfile(const PrinterProfile &profile)
{
    m_stored = profile;
    m_filling = true;
    m_name->setText(profile.name);
    m_model->setText(profile.model);
    m_form->setCurrentIndex(int(profile.formFactor));
    m_origin->setCurrentIndex(int(profile.origin));
    m_hasBox->setChecked(profile.customBox.has_value());
    PrinterProfile copy = profile;
    for (const Check &check : m_checks)
        check.box->setChecked(check.member(copy));
    for (const Field &field : m_fields)
        field.widget->setValue(field.read(profile));
    m_offsets->setRowCount(0);
    m_filling = false;
    renderOffsets(profile);
    m_shown = this->profile();
    render();
}

PrinterProfile ProfileEditor::profile() const
{
    PrinterProfile profile = m_stored;
    profile.name = m_name->text();
    profile.model = m_model->text();
    profile.formFactor = PrinterProfile::FormFactor(m_form->currentIndex());
    profile.origin = PrinterProfile::Origin(m_origin->currentIndex());
    for (const Check &check : m_checks)
        check.member(profile) = check.box->isChecked();
    profile.customBox.reset();
    if (m_hasBox->isChecked())
        profile.customBox = m_stored.reach();
    applyNumbers(profile);
    if (profile.formFactor == PrinterProfile::FormFactor::Circular)
        profile.depth = profile.width;
    if (profile.sharedNozzle)
        return profile;
    profile.extruderOffsets = {QPointF(0, 0)};
    for (int row = 0; row < m_offsets->rowCount(); ++row) {
        const auto number = [this, row](int column) {
            const QTableWidgetItem *item = m_offsets->item(row, column);
            return Format::parseNumber(item ? item->text() : QString()).value_or(0);
        };
        profile.extruderOffsets.append(QPointF(number(0), number(1)));
    }
    return profile;
}

void ProfileEditor::applyNumbers(PrinterProfile &profile) const
{
    for (const Field &field : m_fields) {
        if (const std::optional<double> value = field.widget->value())
            field.apply(profile, *value);
    }
}

bool ProfileEditor::isModified() const
{
    const auto isNoNumber = [](const Field &field) { return !field.widget->value(); };
    return profile() != m_shown || std::any_of(m_fields.begin(), m_fields.end(), isNoNumber);
}

/// A profile that is right, but for what belongs together with this field.
PrinterProfile ProfileEditor::probeFor(const Field &field) const
{
    PrinterProfile probe;
    probe.minExtrusionTemperature = 0;
    const QString name = field.widget->objectName();
    if (name == "minExtrusion"_L1)
        probe.maxToolTemperature = std::clamp(profile().maxToolTemperature, 1.0, 600.0);
    if (!field.inBox)
        return probe;
    // An order that is wrong is said once, at the upper end.
    constexpr double Far = 99'999;
    const Box present = profile().customBox.value_or(Box());
    Box box{-Far, Far, -Far, Far, -Far, Far};
    if (name == "xMax"_L1)
        box.xMin = present.xMin;
    else if (name == "yMax"_L1)
        box.yMin = present.yMin;
    else if (name == "zMax"_L1)
        box.zMin = present.zMin;
    probe.customBox = box;
    return probe;
}

/// The rules say what is wrong with a profile; in one that is right but for this field it is this field.
QString ProfileEditor::problemOf(const Field &field) const
{
    if (!field.widget->isEnabled() || (field.inBox && !m_hasBox->isChecked()))
        return {};
    const std::optional<double> value = field.widget->value();
    if (!value)
        return tr("Type a number.");
    PrinterProfile probe = probeFor(field);
    field.apply(probe, *value);
    const Result<void> checked = probe.validate();
    return checked ? QString() : checked.error().message;
}

QString ProfileEditor::problem() const
{
    for (const Field &field : m_fields) {
        const QString words = problemOf(field);
        if (!words.isEmpty())
            return tr("%1: %2").arg(field.widget->edit()->accessibleName(), words);
    }
    const Result<void> checked = profile().validate();
    return checked ? QString() : checked.error().message;
}

void ProfileEditor::handleEdited()
{
    if (m_filling)
        return;
    renderOffsets(profile());
    render();
    emit edited();
}

void ProfileEditor::render()
{
    const bool round = m_form->currentIndex() == int(PrinterProfile::FormFactor::Circular);
    auto *depth = findChild<NumberField *>(u"depth"_s);
    depth->setEnabled(!round);
    depth->setToolTip(round ? tr("A round bed is as deep as it is wide.") : QString());
    m_origin->setEnabled(!round);
    m_origin->setToolTip(round ? tr("A round bed has its origin in the centre.") : QString());
    m_boxFields->setVisible(m_hasBox->isChecked());
    m_nameProblem->setText(m_name->text().trimmed().isEmpty() ? tr("Give the printer a name.")
                                                              : QString());
    m_nameProblem->setVisible(!m_nameProblem->text().isEmpty());
    for (const Field &field : m_fields)
        field.widget->setProblem(problemOf(field));
    m_view->setProfile(profile().normalized());
}

void ProfileEditor::renderOffsets(const PrinterProfile &profile)
{
    constexpr int MostExtruders = 99;
    const int rows
        = profile.sharedNozzle ? 0 : std::clamp(profile.extruderCount - 1, 0, MostExtruders - 1);
    m_filling = true;
    const int before = m_offsets->rowCount();
    m_offsets->setRowCount(rows);
    QStringList titles;
    for (int row = 0; row < rows; ++row) {
        titles.append(tr("Extruder %1").arg(row + 1));
        if (row < before)
            continue;
        const QPointF offset = m_stored.extruderOffsets.value(row + 1);
        m_offsets->setItem(row, 0, new QTableWidgetItem(Format::number(offset.x(), 2)));
        m_offsets->setItem(row, 1, new QTableWidgetItem(Format::number(offset.y(), 2)));
    }
    m_offsets->setVerticalHeaderLabels(titles);
    m_offsets->setEnabled(rows > 0);
    m_offsets->setToolTip(rows > 0 ? QString() : tr("There is one nozzle only."));
    m_filling = false;
}

} // namespace gantry
