// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/actionshortcuts.h"
#include "settings/settingsdialog.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace gantry {

class CommandPalette;

/// Opens what belongs to the whole window from its actions: the command palette, the cheat sheet and the settings. To be
/// made when all actions are in the registry; it gives them the shortcuts the settings say. GUI thread.
class WindowDialogs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowDialogs)

public:
    WindowDialogs(ActionRegistry &registry, Settings &settings, const ProfileSelection &profiles,
                  QWidget &window);

    void showCheatSheet();
    /// Opens the settings, or brings them to the front.
    void showSettings(SettingsDialog::Page page);

private:
    ActionRegistry &m_registry;
    Settings &m_settings;
    const ProfileSelection &m_profiles;
    QWidget &m_window;
    ActionShortcuts m_shortcuts;
    CommandPalette *m_palette;
    QPointer<SettingsDialog> m_settingsDialog;
};

} // namespace gantry
