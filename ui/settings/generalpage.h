// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingspage.h"

class QComboBox;

namespace gantry {

class Settings;

/// Language and theme.
class GeneralPage final : public SettingsPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GeneralPage)

public:
    explicit GeneralPage(Settings &settings, QWidget *parent = nullptr);

private:
    void fillLanguages();
    void render();

    Settings &m_settings;
    QComboBox *m_language;
    QComboBox *m_theme;
};

} // namespace gantry
