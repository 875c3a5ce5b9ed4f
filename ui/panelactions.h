// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/axis.h"

#include <QList>
#include <QObject>

#include <utility>

class QAction;
class QDockWidget;
class QWidget;

namespace gantry {

class ActionRegistry;
class ConnectionPanel;
class ExtruderPanel;
class FilesPanel;
class HeatersPanel;
class JogPanel;
class Printer;
class Settings;
class TemperaturePanel;
class TerminalPanel;
struct Permission;

/// The actions of the panels (every jog button, presets, fan, terminal, docks), so that each can have a shortcut and is
/// found in the command palette. GUI thread.
class PanelActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PanelActions)

public:
    /// Presets beyond these have no action of their own.
    static constexpr int MaxPresets = 9;

    PanelActions(ActionRegistry &registry, Printer &printer, const Settings &settings,
                 QObject *parent);

    void addConnection(ConnectionPanel &panel);
    void addFiles(FilesPanel &panel);
    void addChart(TemperaturePanel &panel);
    void addJog(JogPanel &panel);
    void addHeaters(HeatersPanel &panel);
    void addExtruder(ExtruderPanel &panel);
    void addTerminal(TerminalPanel &panel);
    void addPages(const QList<QAction *> &pages);
    void addDocks(const QList<QDockWidget *> &docks);

private:
    void note(const QWidget &panel, const QString &button, QAnyStringView id);
    void noteJogButtons(const JogPanel &panel);
    void notePresets();
    void adoptAll(const QList<std::pair<QString, QAction *>> &actions);
    void addMove(JogPanel &panel, QLatin1StringView id, const QString &text, Axis axis, int sign);
    void addHome(QLatin1StringView id, const QString &text, const Axes &axes);
    void addStep(JogPanel &panel, int index);
    void addFan(QLatin1StringView id, const QString &text, int percent);
    void render();
    void renderPresets();
    void permit(const QList<QAction *> &actions, const Permission &permission);

    ActionRegistry &m_registry;
    Printer &m_printer;
    const Settings &m_settings;
    QList<QAction *> m_moves;
    QList<QAction *> m_homesXy;
    QList<QAction *> m_homesZ;
    QList<QAction *> m_heaters;
    QList<QAction *> m_presets;
    QList<QAction *> m_extrusions;
    QList<QAction *> m_fans;
    const HeatersPanel *m_heatersPanel = nullptr;
};

} // namespace gantry
