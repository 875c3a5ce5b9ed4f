// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/systemtheme.h"
#include "settings/settings.h"

#include <QObject>
#include <QPointer>

namespace gantry {

class GantryStyle;

/// Gives the application its style and the light or dark colours, as the setting or the system says. GUI thread; one
/// object, made after QApplication and before any widget.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    explicit Theme(Settings::Theme choice, QObject *parent = nullptr);
    ~Theme() override;

    void setChoice(Settings::Theme choice);
    [[nodiscard]] bool isDark() const;

private:
    void apply();
    void applyMotion();

    SystemTheme m_system;
    Settings::Theme m_choice;
    QPointer<GantryStyle> m_style; ///< of the application, which owns it
};

} // namespace gantry
