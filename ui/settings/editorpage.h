// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingspage.h"

class QAction;

namespace gantry {

/// A page for what has an editor of its own: says what it is for and opens it. GUI thread.
class EditorPage final : public SettingsPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditorPage)

public:
    struct Words
    {
        QString title;
        QString explanation;
        QString button;
    };

    /// @param action opens the editor; the button follows it
    EditorPage(const Words &words, Icon pageIcon, QAction *action, QWidget *parent = nullptr);
};

} // namespace gantry
