// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"

#include "common/gantrystyle.h"
#include "common/themecolors.h"

#include <QApplication>
#include <QToolTip>

namespace gantry {

Theme::Theme(Settings::Theme choice, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
{
    QApplication::setStyle(new GantryStyle);
    connect(&m_system, &SystemTheme::darkChanged, this, &Theme::apply);
    apply();
}

void Theme::setChoice(Settings::Theme choice)
{
    m_choice = choice;
    apply();
}

bool Theme::isDark() const
{
    return m_choice == Settings::Theme::Dark
           || (m_choice == Settings::Theme::System && m_system.isDark());
}

void Theme::apply()
{
    const ThemeColors &colors = isDark() ? ThemeColors::darkTheme() : ThemeColors::light();
    const QPalette palette = colors.palette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace gantry
