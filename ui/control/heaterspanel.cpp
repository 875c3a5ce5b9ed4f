// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/heaterspanel.h"

#include "common/actionregistry.h"
#include "common/buttonvariant.h"
#include "common/format.h"
#include "common/icons.h"
#include "common/metrics.h"
#include "common/panelrefresh.h"
#include "common/reasontooltip.h"
#include "control/heaternames.h"
#include "control/heaterrow.h"
#include "printer/printer.h"
#include "settings/settings.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gantry {

HeatersPanel::HeatersPanel(Printer &printer, const Settings &settings, QWidget *parent)
    : HeatersPanel(printer.mirror(), printer.heaters(), printer.job(), printer.temperatures(),
                   settings, parent)
{}

HeatersPanel::HeatersPanel(const PrinterMirror &mirror, HeaterController &heaters,
                           JobController &job, const TemperatureMonitor &temperatures,
                           const Settings &settings, QWidget *parent)
    : Card(tr("Heaters"), parent)
    , m_mirror(mirror)
    , m_heaters(heaters)
    , m_job(job)
    , m_temperatures(temperatures)
    , m_settings(settings)
    , m_rowLayout(new QVBoxLayout)
    , m_offsets(new QAction(icon(Icon::Thermometer), tr("Temperature offsets"), this))
{
    auto *layout = new QVBoxLayout(content());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this, 1.25));
    m_rowLayout->setSpacing(grid(this, 0.75));
    layout->addLayout(m_rowLayout);
    createButtons();
    createOffsetsAction();
    setKeepsContentVisible(true);

    // The readings come as often as the firmware likes; the little lines need no more than this.
    m_trendTimer.setSingleShot(true);
    m_trendTimer.setInterval(1000);
    connect(&m_trendTimer, &QTimer::timeout, this, [this] {
        for (HeaterRow *row : std::as_const(m_rows))
            row->refreshTrend();
    });
    connect(&m_temperatures, &TemperatureMonitor::readingsChanged, this, [this] {
        if (!m_trendTimer.isActive())
            m_trendTimer.start();
    });
    new PanelRefresh(m_mirror, *this,
                     {.atOnce = PrinterAspect::Heaters | PrinterAspect::Permissions,
                      .paced = PrinterAspect::Readings},
                     [this] { render(); });
}

void HeatersPanel::createButtons()
{
    m_presetLayout = new QHBoxLayout;
    m_presetLayout->setSpacing(grid(this, 0.75));
    m_coolDown = new QPushButton(tr("Cool down"), content());
    m_coolDown->setObjectName(u"coolDown"_s);
    connect(m_coolDown, &QPushButton::clicked, &m_heaters, &HeaterController::coolDown);
    m_presetLayout->addStretch(1);
    m_presetLayout->addWidget(m_coolDown);
    setFooter(m_presetLayout);
    rebuildPresets();
    connect(&m_settings, &Settings::temperaturePresetsChanged, this, [this] {
        rebuildPresets();
        render();
    });
}

void HeatersPanel::createOffsetsAction()
{
    m_offsets->setIconText(tr("Offsets"));
    m_offsets->setCheckable(true);
    m_offsets->setToolTip(tr("Show what is added to the temperatures a file asks for"));
    auto *button = new QToolButton(this);
    button->setObjectName(u"showOffsets"_s);
    button->setFocusPolicy(Qt::StrongFocus);
    setButtonVariant(button, ButtonVariant::Quiet);
    bindButton(button, m_offsets, ButtonIcon::Own);
    header()->addWidget(button);
    connect(m_offsets, &QAction::toggled, this, &HeatersPanel::renderOffsets);
    connect(&m_job, &JobController::offsetsChanged, this, &HeatersPanel::renderOffsets);
}

void HeatersPanel::rebuildPresets()
{
    qDeleteAll(m_presetButtons);
    m_presetButtons.clear();
    delete std::exchange(m_morePresets, nullptr);
    m_presets = m_settings.temperaturePresets();
    const qsizetype shown = std::min(m_presets.size(), MaxPresetButtons);
    for (qsizetype i = 0; i < shown; ++i) {
        m_presetButtons << createPresetButton(m_presets.at(i));
        m_presetLayout->insertWidget(int(i), m_presetButtons.last());
    }
    if (shown < m_presets.size()) {
        m_morePresets = createMoreButton();
        m_presetLayout->insertWidget(int(shown), m_morePresets);
    }
    orderTabs();
}

// Rows and presets are made anew at different times; the Tab key goes from the top to the bottom all the same.
void HeatersPanel::orderTabs()
{
    QWidgetList order{content()};
    for (const HeaterRow *row : std::as_const(m_rows)) {
        if (row->target())
            order << row->target() << row->offset();
    }
    for (QPushButton *button : std::as_const(m_presetButtons))
        order << button;
    if (m_morePresets)
        order << m_morePresets;
    order << m_coolDown;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

QPushButton *HeatersPanel::createPresetButton(const TemperaturePreset &preset)
{
    auto *button = new QPushButton(content());
    button->setText(fontMetrics().elidedText(preset.name, Qt::ElideRight, em(this, 4)));
    button->setObjectName(u"preset_%1"_s.arg(preset.name));
    button->setAccessibleName(tr("Heat for %1").arg(preset.name));
    button->setMinimumWidth(em(this, 2));
    connect(button, &QPushButton::clicked, this, [this, preset] { m_heaters.apply(preset); });
    return button;
}

QPushButton *HeatersPanel::createMoreButton()
{
    auto *button = new QPushButton(icon(Icon::More), QString(), content());
    button->setObjectName(u"morePresets"_s);
    button->setAccessibleName(tr("More temperature presets"));
    auto *menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    for (const TemperaturePreset &preset : m_presets.mid(MaxPresetButtons)) {
        QAction *action = menu->addAction(QString(preset.name).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, preset] { m_heaters.apply(preset); });
    }
    button->setMenu(menu);
    return button;
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
    renderOffsets();
    renderPresets(permission);
    applyPermission(m_coolDown, permission, tr("Switch all heaters off."));
}

void HeatersPanel::renderOffsets()
{
    const Permission &permission = m_mirror.availability().setTemperature;
    for (HeaterRow *row : std::as_const(m_rows))
        row->renderOffset(m_job.offsets().value(row->heater()), m_offsets->isChecked(), permission);
}

void HeatersPanel::renderPresets(const Permission &permission)
{
    for (qsizetype i = 0; i < m_presetButtons.size(); ++i)
        applyPermission(m_presetButtons.at(i), permission, describe(m_presets.at(i)));
    if (!m_morePresets)
        return;
    applyPermission(m_morePresets, permission, tr("More temperature presets"));
    const QList<QAction *> actions = m_morePresets->menu()->actions();
    for (qsizetype i = 0; i < actions.size(); ++i)
        actions.at(i)->setToolTip(describe(m_presets.at(MaxPresetButtons + i)));
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
        for (HeaterRow *row : std::as_const(m_rows))
            row->setNameWidth(nameWidth);
        orderTabs();
    }
    for (HeaterRow *row : std::as_const(m_rows)) {
        QList<TargetEdit::Choice> choices;
        for (const TemperaturePreset &preset : m_presets) {
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
    connect(row, &HeaterRow::offsetRequested, this,
            [this, heater](double celsius) { m_job.setOffset(heater, celsius); });
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
