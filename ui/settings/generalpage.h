// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingspage.h"

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace gantry {

class Settings;

/// Language, theme, units and notifications.
class GeneralPage final : public SettingsPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GeneralPage)

public:
    explicit GeneralPage(Settings &settings, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addUnits(const QFormLayout &appearance);
    void addNotifications();
    void fillLanguages();
    void render();

    Settings &m_settings;
    QComboBox *m_theme;
    QComboBox *m_language;
    QComboBox *m_speeds;
    QCheckBox *m_notifies;
    QCheckBox *m_sounds;
};

} // namespace gantry
