// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingspage.h"
#include "settings/tableeditor.h"

class QLineEdit;

namespace gantry {

class Settings;

/// Own filters of the terminal, and a field to try them.
class TerminalPage final : public SettingsPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TerminalPage)

public:
    explicit TerminalPage(Settings &settings, QWidget *parent = nullptr);

private:
    void render();
    void save();
    void tryLine();
    [[nodiscard]] static TableEditor::Problem check(const TableEditor::Rows &rows);

    Settings &m_settings;
    TableEditor *m_table;
    QLineEdit *m_line;
    QLabel *m_result;
};

} // namespace gantry
