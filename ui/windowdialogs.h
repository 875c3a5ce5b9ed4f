// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/actionshortcuts.h"

#include <QObject>

class QWidget;

namespace gantry {

class CommandPalette;

/// Opens what belongs to the whole window from its actions: the command palette and the cheat sheet. To be made when all
/// actions are in the registry; it gives them the shortcuts the settings say. GUI thread.
class WindowDialogs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowDialogs)

public:
    WindowDialogs(ActionRegistry &registry, Settings &settings, QWidget &window);

    void showCheatSheet();

private:
    ActionRegistry &m_registry;
    QWidget &m_window;
    ActionShortcuts m_shortcuts;
    CommandPalette *m_palette;
};

} // namespace gantry
