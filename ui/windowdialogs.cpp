// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdialogs.h"

#include "common/actionregistry.h"
#include "palette/cheatsheet.h"
#include "palette/commandpalette.h"

#include <QAction>

namespace gantry {

WindowDialogs::WindowDialogs(ActionRegistry &registry, Settings &settings,
                             const ProfileSelection &profiles, QWidget &window)
    : QObject(&window)
    , m_registry(registry)
    , m_settings(settings)
    , m_profiles(profiles)
    , m_window(window)
    , m_shortcuts(registry, settings)
    , m_palette(new CommandPalette(registry, window))
{
    m_shortcuts.apply();
    connect(registry.action(ActionId::CommandPalette), &QAction::triggered, m_palette,
            &CommandPalette::open);
    connect(registry.action(ActionId::CheatSheet), &QAction::triggered, this,
            &WindowDialogs::showCheatSheet);
    connect(registry.action(ActionId::Settings), &QAction::triggered, this,
            [this] { showSettings(SettingsDialog::Page::General); });
}

void WindowDialogs::showCheatSheet()
{
    auto *sheet = new CheatSheet(m_registry, &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &CheatSheet::changeRequested, this,
            [this] { showSettings(SettingsDialog::Page::Shortcuts); });
    sheet->open();
}

// Not modal: the printer can be stopped and looked after while the settings are open.
void WindowDialogs::showSettings(SettingsDialog::Page page)
{
    if (!m_settingsDialog) {
        m_settingsDialog = new SettingsDialog(m_settings, m_profiles, m_shortcuts, &m_window);
        m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_settingsDialog->showPage(page);
    m_settingsDialog->show();
    m_settingsDialog->raise();
    m_settingsDialog->activateWindow();
}

} // namespace gantry
