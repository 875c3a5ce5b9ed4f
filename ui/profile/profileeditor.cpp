// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/profileeditor.h"

#include "common/format.h"
#include "common/metrics.h"
#include "common/profiletitle.h"
#include "common/speedtext.h"
#include "profile/numberfield.h"
#include "profile/volumeview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace gantry {

ProfileEditor::ProfileEditor(QWidget *parent)
    : QTabWidget(parent)
{
    setObjectName(u"profileEditor"_s);
    addGeneralPage();
    addBedPage();
    addAxesPage();
    addExtruderPage();
    addConnectionPage();
    addScriptsPage();
    setProfile(PrinterProfile());
}

void ProfileEditor::setSpeedUnit(SpeedUnit unit)
{
    const SpeedUnit before = std::exchange(m_speedUnit, unit);
    for (NumberField *field : m_speeds) {
        field->setUnit(SpeedText::unitName(unit));
        // Profiles have whole mm/min.
        if (const std::optional<double> value = field->value())
            field->setValue(
                SpeedText::shown(std::round(SpeedText::perMinute(*value, before)), unit));
    }
}

void ProfileEditor::setProfile(const PrinterProfile &profile)
{
    m_stored = profile;
    m_filling = true;
    m_name->setText(profileTitle(profile));
    m_model->setText(profile.model);
    m_form->setCurrentIndex(int(profile.formFactor));
    m_origin->setCurrentIndex(int(profile.origin));
    m_reset->setCurrentIndex(int(profile.resetOnConnect));
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
    if (m_name->text() != profileTitle(m_stored)) // a translated name is not stored
        profile.name = m_name->text();
    profile.model = m_model->text();
    profile.formFactor = PrinterProfile::FormFactor(m_form->currentIndex());
    profile.origin = PrinterProfile::Origin(m_origin->currentIndex());
    profile.resetOnConnect = PrinterProfile::ResetOnConnect(m_reset->currentIndex());
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
    const PrinterProfile::Box present = profile().customBox.value_or(PrinterProfile::Box());
    PrinterProfile::Box box{-Far, Far, -Far, Far, -Far, Far};
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
    m_extruderForm->setRowVisible(m_offsets,
                                  rows > 0); // one nozzle: an empty table would ask for something
    m_filling = false;
}

} // namespace gantry
