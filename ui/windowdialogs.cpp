// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdialogs.h"

#include "common/actionregistry.h"
#include "palette/cheatsheet.h"
#include "palette/commandpalette.h"

#include <QAction>

namespace gantry {

WindowDialogs::WindowDialogs(ActionRegistry &registry, Settings &settings, QWidget &window)
    : QObject(&window)
    , m_registry(registry)
    , m_window(window)
    , m_shortcuts(registry, settings)
    , m_palette(new CommandPalette(registry, window))
{
    m_shortcuts.apply();
    connect(registry.action(ActionId::CommandPalette), &QAction::triggered, m_palette,
            &CommandPalette::toggle);
    connect(registry.action(ActionId::CheatSheet), &QAction::triggered, this,
            &WindowDialogs::showCheatSheet);
}

void WindowDialogs::showCheatSheet()
{
    auto *sheet = new CheatSheet(m_registry, &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &CheatSheet::changeRequested, m_registry.action(ActionId::Settings),
            &QAction::trigger);
    sheet->open();
}

} // namespace gantry
