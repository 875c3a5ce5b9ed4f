// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingspage.h"
#include "settings/tableeditor.h"

namespace gantry {

class Settings;

/// The temperature presets: added, removed, sorted and changed.
class PresetsPage final : public SettingsPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PresetsPage)

public:
    explicit PresetsPage(Settings &settings, QWidget *parent = nullptr);

private:
    void render();
    void save();
    [[nodiscard]] static TableEditor::Problem check(const TableEditor::Rows &rows);

    Settings &m_settings;
    TableEditor *m_table;
};

} // namespace gantry
