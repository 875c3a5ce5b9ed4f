// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/presetspage.h"

#include "common/format.h"
#include "settings/settings.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr int ChamberColumn = 3;
constexpr double HottestTarget = 500;
constexpr qsizetype LongestName = 24;

QString cell(double celsius)
{
    return celsius > 0 ? Format::number(celsius, celsius == int(celsius) ? 0 : 1) : u"0"_s;
}

/// An empty cell is a heater that stays off.
std::optional<double> celsiusOf(const QString &text)
{
    return text.isEmpty() ? std::optional<double>(0) : Format::parseNumber(text);
}

} // namespace

PresetsPage::PresetsPage(Settings &settings, QWidget *parent)
    : SettingsPage(tr("Temperature presets"), Icon::Thermometer, parent)
    , m_settings(settings)
    , m_table(new TableEditor(
          {{tr("Name"), false, true}, {tr("Nozzle °C")}, {tr("Bed °C")}, {tr("Chamber °C")}},
          {QString(), u"200"_s, u"60"_s, u"0"_s}, &PresetsPage::check, this))
{
    m_table->setObjectName(u"presets"_s);
    m_table->setTitle(title());
    m_table->setMaxRows(30);
    auto *defaults = new QPushButton(tr("Restore defaults"), this);
    defaults->setObjectName(u"defaultPresets"_s);
    defaults->setAutoDefault(false);
    m_table->addButton(defaults);
    addWideSection(tr("Presets"))->addWidget(m_table);
    addHint(tr("One click on a preset sets all heaters; 0 switches a heater off. The first three "
               "have buttons of their own, the others are in the menu beside them."));
    connect(m_table, &TableEditor::edited, this, &PresetsPage::save);
    connect(defaults, &QPushButton::clicked, this, [this] {
        m_settings.setTemperaturePresets(defaultTemperaturePresets());
        render();
    });
    render();
}

void PresetsPage::render()
{
    TableEditor::Rows rows;
    for (const TemperaturePreset &preset : m_settings.temperaturePresets())
        rows << QStringList{preset.name, cell(preset.tool), cell(preset.bed), cell(preset.chamber)};
    m_table->setRows(rows);
}

void PresetsPage::save()
{
    QList<TemperaturePreset> presets;
    const TableEditor::Rows rows = m_table->rows();
    for (const QStringList &row : rows) {
        presets << TemperaturePreset{row.at(0), celsiusOf(row.at(1)).value_or(0),
                                     celsiusOf(row.at(2)).value_or(0),
                                     celsiusOf(row.at(3)).value_or(0)};
    }
    m_settings.setTemperaturePresets(presets);
}

TableEditor::Problem PresetsPage::check(const TableEditor::Rows &rows)
{
    QStringList names;
    for (int row = 0; row < int(rows.size()); ++row) {
        const QString name = rows.at(row).at(0);
        if (name.isEmpty())
            return {row, 0, tr("A preset needs a name.")};
        if (name.size() > LongestName)
            return {row, 0, tr("A name has at most %1 characters.").arg(LongestName)};
        if (names.contains(name, Qt::CaseInsensitive))
            return {row, 0, tr("There are two presets named “%1”.").arg(name)};
        names << name;
        for (int column = 1; column <= ChamberColumn; ++column) {
            const std::optional<double> celsius = celsiusOf(rows.at(row).at(column));
            if (!celsius || *celsius < 0 || *celsius > HottestTarget)
                return {row, column,
                        tr("“%1” is no temperature between 0 and %2 °C.")
                            .arg(rows.at(row).at(column))
                            .arg(HottestTarget)};
        }
    }
    return {};
}

} // namespace gantry
