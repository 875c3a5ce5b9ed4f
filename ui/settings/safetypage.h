// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingspage.h"

class QCheckBox;

namespace gantry {

class NumberBox;
class Settings;

/// Forgotten heaters, what is asked before it is done, and the Stop button.
class SafetyPage final : public SettingsPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SafetyPage)

public:
    explicit SafetyPage(Settings &settings, QWidget *parent = nullptr);

private:
    void save();
    void render();

    Settings &m_settings;
    QCheckBox *m_watches;
    NumberBox *m_minutes;
    QCheckBox *m_coolsPaused;
    NumberBox *m_pausedMinutes;
    QCheckBox *m_asksBeforeCancel;
    QCheckBox *m_holdsToStop;
};

} // namespace gantry
