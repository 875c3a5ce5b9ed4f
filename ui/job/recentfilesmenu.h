// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/filemenu.h"

namespace gantry {

class Settings;

/// The menu of the files opened last: what can be done with one of them, and with their list. GUI thread.
class RecentFilesMenu final : public FileMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecentFilesMenu)

public:
    RecentFilesMenu(const PrinterMirror &mirror, Settings &settings, QWidget &list,
                    QWidget *parent);

protected:
    void render() override;

private:
    void remove();
    void askClear();

    Settings &m_settings;
    QAction *m_remove;
    QAction *m_clear;
};

} // namespace gantry
