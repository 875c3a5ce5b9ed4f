// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelactions.h"

#include "common/actionregistry.h"
#include "common/format.h"
#include "common/reasontooltip.h"
#include "connection/connectionpanel.h"
#include "control/extruderpanel.h"
#include "control/heaterspanel.h"
#include "control/jogpanel.h"
#include "control/segmentedcontrol.h"
#include "job/filespanel.h"
#include "printer/printer.h"
#include "settings/settings.h"
#include "temperature/temperaturepanel.h"
#include "terminal/terminalpanel.h"

#include <QAbstractButton>
#include <QAction>
#include <QDockWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

PanelActions::PanelActions(ActionRegistry &registry, Printer &printer, const Settings &settings,
                           QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_printer(printer)
    , m_settings(settings)
{
    connect(&printer.mirror(), &PrinterMirror::stateChanged, this, [this](PrinterAspects changed) {
        if (changed & PrinterAspect::Permissions)
            render();
    });
    connect(&registry, &ActionRegistry::shortcutsChanged, this, &PanelActions::render);
    connect(&settings, &Settings::temperaturePresetsChanged, this, &PanelActions::renderPresets);
}

// Buttons with a face of their own, which do what an action does.
void PanelActions::note(const QWidget &panel, const QString &button, QAnyStringView id)
{
    auto *found = panel.findChild<QAbstractButton *>(button);
    Q_ASSERT(found);
    if (found)
        standFor(found, m_registry.action(id));
}

void PanelActions::adoptAll(const QList<NamedAction> &actions)
{
    for (const auto &[id, action] : actions)
        m_registry.adopt(id, action);
}

void PanelActions::addConnection(ConnectionPanel &panel)
{
    note(panel, u"connectButton"_s, ActionId::Connect);
    note(panel, u"tryVirtual"_s, ActionId::TryVirtual);
    note(panel, u"connectionHelp"_s, ActionId::ConnectionDoctor);
}

void PanelActions::addFiles(FilesPanel &panel)
{
    adoptAll(panel.panelActions());
}

void PanelActions::addChart(TemperaturePanel &panel)
{
    adoptAll(panel.panelActions());
}

void PanelActions::addJog(JogPanel &panel)
{
    m_registry.adopt(ActionId::ArmJog, panel.armAction());
    addMove(panel, "jog.xMinus"_L1, tr("Move X −"), Axis::X, -1);
    addMove(panel, "jog.xPlus"_L1, tr("Move X +"), Axis::X, 1);
    addMove(panel, "jog.yMinus"_L1, tr("Move Y −"), Axis::Y, -1);
    addMove(panel, "jog.yPlus"_L1, tr("Move Y +"), Axis::Y, 1);
    addMove(panel, "jog.zMinus"_L1, tr("Move Z −"), Axis::Z, -1);
    addMove(panel, "jog.zPlus"_L1, tr("Move Z +"), Axis::Z, 1);
    addHome("jog.homeX"_L1, tr("Home X"), {Axis::X});
    addHome("jog.homeY"_L1, tr("Home Y"), {Axis::Y});
    addHome("jog.homeXY"_L1, tr("Home X and Y"), {Axis::X, Axis::Y});
    addHome("jog.homeZ"_L1, tr("Home Z"), {Axis::Z});
    for (int i = 0; i < JogPreferences::StepCount; ++i)
        addStep(panel, i);
    noteJogButtons(panel);
    render();
}

void PanelActions::noteJogButtons(const JogPanel &panel)
{
    for (const QChar axis : {u'X', u'Y', u'Z'}) {
        const QString id = u"jog."_s + axis.toLower();
        note(panel, u"move%1Plus"_s.arg(axis), QString(id + u"Plus"_s));
        note(panel, u"move%1Minus"_s.arg(axis), QString(id + u"Minus"_s));
        note(panel, u"home%1"_s.arg(axis), u"jog.home%1"_s.arg(axis));
    }
    note(panel, u"homeXY"_s, u"jog.homeXY"_s);
    note(panel, u"homeXYZ"_s, ActionId::HomeAll);
    note(panel, u"homeHintButton"_s, ActionId::HomeAll);
    note(panel, u"motorsOff"_s, ActionId::MotorsOff);
    const auto *steps = panel.findChild<SegmentedControl *>(u"steps"_s);
    for (int i = 0; i < JogPreferences::StepCount; ++i)
        standFor(steps->button(i), m_registry.action(u"jog.step%1"_s.arg(i + 1)));
}

// One step for one press: a held key does not repeat an action, and the controller lets one step be under way.
void PanelActions::addMove(JogPanel &panel, QLatin1StringView id, const QString &text, Axis axis,
                           int sign)
{
    QAction *action = m_registry.add(id, text);
    connect(action, &QAction::triggered, &panel, [&panel, axis, sign] { panel.step(axis, sign); });
    m_moves << action;
}

void PanelActions::addHome(QLatin1StringView id, const QString &text, const Axes &axes)
{
    QAction *action = m_registry.add(id, text, Icon::Home);
    connect(action, &QAction::triggered, this, [this, axes] { m_printer.motion().home(axes); });
    (axes.contains(Axis::Z) ? m_homesZ : m_homesXy) << action;
}

void PanelActions::addStep(JogPanel &panel, int index)
{
    QAction *action = m_registry.add(u"jog.step%1"_s.arg(index + 1), QString());
    const auto name = [this, action, index] {
        action->setText(
            tr("Jog step %1").arg(Format::length(m_settings.jogPreferences().steps.at(index))));
    };
    name();
    connect(&m_settings, &Settings::jogPreferencesChanged, action, name);
    connect(action, &QAction::triggered, &panel, [&panel, index] { panel.chooseStep(index); });
}

void PanelActions::addHeaters(HeatersPanel &panel)
{
    m_heatersPanel = &panel;
    m_registry.adopt("heaters.offsets"_L1, panel.offsetsAction());
    for (int i = 0; i < MaxPresets; ++i) {
        QAction *action = m_registry.add(u"heaters.preset%1"_s.arg(i + 1), QString(), Icon::Flame);
        connect(action, &QAction::triggered, this,
                [this, i] { m_printer.heaters().apply(m_settings.temperaturePresets().value(i)); });
        m_presets << action;
    }
    QAction *nozzle = m_registry.add("heaters.nozzleOff"_L1, tr("Nozzle off"), Icon::Nozzle);
    connect(nozzle, &QAction::triggered, this, [this] {
        const bool shared = m_printer.profile().sharedNozzle;
        m_printer.heaters().setTarget(HeaterId::tool(shared ? 0 : m_printer.state().activeTool), 0);
    });
    QAction *bed = m_registry.add("heaters.bedOff"_L1, tr("Bed off"), Icon::Bed);
    connect(bed, &QAction::triggered, this,
            [this] { m_printer.heaters().setTarget(HeaterId::bed(), 0); });
    m_heaters << nozzle << bed;
    note(panel, u"coolDown"_s, ActionId::CoolDown);
    renderPresets();
}

void PanelActions::addExtruder(ExtruderPanel &panel)
{
    QAction *extrude = m_registry.add("extruder.extrude"_L1, tr("Extrude"), Icon::Extrude);
    QAction *retract = m_registry.add("extruder.retract"_L1, tr("Retract"), Icon::Retract);
    connect(extrude, &QAction::triggered, this,
            [this] { m_printer.motion().extrude(m_printer.profile().defaultExtrusionLength); });
    connect(retract, &QAction::triggered, this,
            [this] { m_printer.motion().extrude(-m_printer.profile().defaultExtrusionLength); });
    m_extrusions << extrude << retract;
    addFan("extruder.fanOff"_L1, tr("Fan off"), 0);
    addFan("extruder.fanHalf"_L1, tr("Fan at half speed"), 50);
    addFan("extruder.fanFull"_L1, tr("Fan at full speed"), 100);
    note(panel, u"extrude"_s, "extruder.extrude"_L1);
    note(panel, u"retract"_s, "extruder.retract"_L1);
    render();
}

void PanelActions::addFan(QLatin1StringView id, const QString &text, int percent)
{
    QAction *action = m_registry.add(id, text, Icon::Fan);
    connect(action, &QAction::triggered, this,
            [this, percent] { m_printer.rates().setFan(percent); });
    m_fans << action;
}

void PanelActions::addTerminal(TerminalPanel &panel)
{
    adoptAll(panel.panelActions());
}

void PanelActions::addDocks(const QList<QDockWidget *> &docks)
{
    for (QDockWidget *dock : docks) {
        QAction *action = dock->toggleViewAction();
        action->setToolTip(tr("Show or hide the panel %1").arg(dock->windowTitle()));
        m_registry.adopt(u"view.panel.%1"_s.arg(dock->objectName()), action);
    }
}

void PanelActions::addPages(const QList<QAction *> &pages)
{
    for (QAction *action : pages)
        m_registry.adopt(u"view.detach.%1"_s.arg(action->objectName()), action);
}

void PanelActions::render()
{
    const Availability &may = m_printer.availability();
    permit(m_moves, may.move);
    permit(m_homesXy, may.home);
    permit(m_homesZ, may.homeZ);
    permit(m_heaters, may.setTemperature);
    permit(m_presets, may.setTemperature);
    permit(m_extrusions, may.extrude);
    permit(m_fans, may.setFan);
}

void PanelActions::renderPresets()
{
    const QList<TemperaturePreset> presets = m_settings.temperaturePresets();
    for (int i = 0; i < MaxPresets; ++i) {
        QAction *action = m_presets.at(i);
        action->setVisible(i < presets.size());
        const QString name = i < presets.size() ? presets.at(i).name : QString::number(i + 1);
        action->setText(tr("Heat for %1").arg(QString(name).replace(u'&', u"&&"_s)));
    }
    notePresets();
    render();
}

// The panel has made its buttons anew: it was told of the change first.
void PanelActions::notePresets()
{
    const QList<TemperaturePreset> presets = m_settings.temperaturePresets();
    for (int i = 0; i < std::min<int>(int(presets.size()), HeatersPanel::MaxPresetButtons); ++i)
        note(*m_heatersPanel, u"preset_"_s + presets.at(i).name, u"heaters.preset%1"_s.arg(i + 1));
}

void PanelActions::permit(const QList<QAction *> &actions, const Permission &permission)
{
    for (QAction *action : actions)
        applyPermission(action, permission);
}

} // namespace gantry
