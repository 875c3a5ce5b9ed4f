// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingspage.h"

#include <QList>

class QLabel;

namespace gantry {

class NumberBox;
class Settings;

/// Steps and speed of moves by hand.
class JogPage final : public SettingsPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JogPage)

public:
    explicit JogPage(Settings &settings, QWidget *parent = nullptr);

private:
    void save();

    Settings &m_settings;
    QList<NumberBox *> m_steps;
    NumberBox *m_speed = nullptr;
    QLabel *m_problem;
};

} // namespace gantry
