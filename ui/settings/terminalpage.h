// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingspage.h"
#include "settings/tableeditor.h"

class QCheckBox;
class QLineEdit;

namespace gantry {

class NumberBox;
class Settings;

/// Own filters of the terminal with a field to try them, and the log of the conversation.
class TerminalPage final : public SettingsPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TerminalPage)

public:
    explicit TerminalPage(Settings &settings, QWidget *parent = nullptr);

private:
    void createFilters();
    void createLog();
    void renderLog();
    void saveLog();
    void openFolder();
    void render();
    void save();
    void tryLine();
    [[nodiscard]] static TableEditor::Problem check(const TableEditor::Rows &rows);

    Settings &m_settings;
    TableEditor *m_table;
    QLineEdit *m_line;
    QLabel *m_result;
    QCheckBox *m_logs;
    NumberBox *m_megabytes;
    QLabel *m_logProblem;
};

} // namespace gantry
