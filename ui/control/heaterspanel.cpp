// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/heaterspanel.h"

#include "common/format.h"
#include "common/metrics.h"
#include "common/reasontooltip.h"
#include "control/heaternames.h"
#include "control/heaterrow.h"
#include "printer/printer.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

HeatersPanel::HeatersPanel(Printer &printer, QWidget *parent)
    : HeatersPanel(printer.mirror(), printer.heaters(), printer.temperatures(), parent)
{}

HeatersPanel::HeatersPanel(const PrinterMirror &mirror, HeaterController &heaters,
                           const TemperatureMonitor &temperatures, QWidget *parent)
    : Card(tr("Heaters"), parent)
    , m_mirror(mirror)
    , m_heaters(heaters)
    , m_temperatures(temperatures)
    , m_rowLayout(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(content());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this, 1.25));
    m_rowLayout->setSpacing(grid(this, 0.75));
    layout->addLayout(m_rowLayout);
    createButtons(layout);

    // The readings come as often as the firmware likes; the little lines need no more than this.
    m_trendTimer.setSingleShot(true);
    m_trendTimer.setInterval(500);
    connect(&m_trendTimer, &QTimer::timeout, this, [this] {
        for (HeaterRow *row : std::as_const(m_rows))
            row->refreshTrend();
    });
    connect(&m_temperatures, &TemperatureMonitor::readingsChanged, this, [this] {
        if (!m_trendTimer.isActive())
            m_trendTimer.start();
    });
    connect(&m_mirror, &PrinterMirror::stateChanged, this, &HeatersPanel::render);
    connect(&m_mirror, &PrinterMirror::profileChanged, this, &HeatersPanel::render);
    render();
}

void HeatersPanel::createButtons(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(this, 0.75));
    const QList<TemperaturePreset> presets = HeaterController::defaultPresets();
    for (const TemperaturePreset &preset : presets) {
        auto *button = new QPushButton(preset.name, content());
        button->setObjectName(u"preset_%1"_s.arg(preset.name));
        button->setAccessibleName(tr("Heat for %1").arg(preset.name));
        button->setMinimumWidth(em(this, 2));
        connect(button, &QPushButton::clicked, this, [this, preset] { m_heaters.apply(preset); });
        row->addWidget(button);
        m_presetButtons << button;
    }
    m_coolDown = new QPushButton(tr("Cool down"), content());
    m_coolDown->setObjectName(u"coolDown"_s);
    connect(m_coolDown, &QPushButton::clicked, &m_heaters, &HeaterController::coolDown);
    row->addStretch(1);
    row->addWidget(m_coolDown);
    layout->addLayout(row);
}

void HeatersPanel::render()
{
    rebuildRows();
    const PrinterState &state = m_mirror.state();
    const Permission &permission = m_mirror.availability().setTemperature;
    for (HeaterRow *row : std::as_const(m_rows)) {
        const auto it = state.heaters.find(row->heater());
        row->render(it != state.heaters.end() ? &it->second : nullptr, permission);
    }
    const QList<TemperaturePreset> presets = HeaterController::defaultPresets();
    for (qsizetype i = 0; i < m_presetButtons.size(); ++i)
        applyPermission(m_presetButtons.at(i), permission, describe(presets.at(i)));
    applyPermission(m_coolDown, permission, tr("Switch all heaters off."));
}

// The rows follow the profile and what the firmware reports beyond it; while those stay, so do the rows.
void HeatersPanel::rebuildRows()
{
    const PrinterProfile &profile = m_mirror.profile();
    const QList<HeaterId> own = heatersOf(profile);
    QList<HeaterId> shown = own;
    for (const auto &[id, heater] : m_mirror.state().heaters) {
        if (!shown.contains(id) && heater.reading)
            shown << id;
    }
    QStringList names;
    for (const HeaterId &id : std::as_const(shown))
        names << heaterName(id, profile);
    if (shown != m_shown || names != m_shownNames) {
        m_shown = shown;
        m_shownNames = names;
        qDeleteAll(m_rows);
        m_rows.clear();
        for (const HeaterId &id : std::as_const(m_shown))
            m_rows << createRow(id, own.contains(id));
        int nameWidth = 0;
        for (const HeaterRow *row : std::as_const(m_rows))
            nameWidth = std::max(nameWidth, row->nameWidth());
        QWidget *before = nullptr;
        for (HeaterRow *row : std::as_const(m_rows)) {
            row->setNameWidth(nameWidth);
            if (before)
                setTabOrder(before, row);
            before = row;
        }
        setTabOrder(before, m_presetButtons.value(0, m_coolDown));
    }
    for (HeaterRow *row : std::as_const(m_rows)) {
        QList<TargetEdit::Choice> choices;
        for (const TemperaturePreset &preset : HeaterController::defaultPresets()) {
            const HeaterId::Kind kind = row->heater().kind;
            const double celsius = kind == HeaterId::Kind::Tool  ? preset.tool
                                   : kind == HeaterId::Kind::Bed ? preset.bed
                                                                 : preset.chamber;
            if (celsius > 0)
                choices << TargetEdit::Choice{preset.name, celsius};
        }
        row->setChoices(choices, m_heaters.limit(row->heater()));
    }
}

HeaterRow *HeatersPanel::createRow(const HeaterId &heater, bool settable)
{
    auto *row
        = new HeaterRow(heater, m_mirror.profile(), settable, m_temperatures.history(), content());
    connect(row, &HeaterRow::targetRequested, this,
            [this, heater](double celsius) { m_heaters.setTarget(heater, celsius); });
    m_rowLayout->addWidget(row);
    return row;
}

QString HeatersPanel::describe(const TemperaturePreset &preset) const
{
    QStringList parts;
    for (const HeaterId &id : heatersOf(m_mirror.profile())) {
        const double celsius = id.kind == HeaterId::Kind::Tool  ? preset.tool
                               : id.kind == HeaterId::Kind::Bed ? preset.bed
                                                                : preset.chamber;
        parts << tr("%1 %2").arg(heaterName(id, m_mirror.profile()),
                                 celsius > 0 ? Format::temperature(celsius, 0) : tr("off"));
    }
    return tr("Set all targets for %1: %2").arg(preset.name, parts.join(u", "_s));
}

} // namespace gantry
