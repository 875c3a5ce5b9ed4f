// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/theme.h"

#include "common/gantrystyle.h"
#include "common/themecolors.h"

#include <QApplication>
#include <QEvent>
#include <QMessageBox>
#include <QToolTip>

namespace gantry {

Theme::Theme(Settings::Theme choice, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
{
    m_style = new GantryStyle;
    QApplication::setStyle(m_style);
    connect(&m_system, &SystemTheme::darkChanged, this, &Theme::apply);
    connect(&m_system, &SystemTheme::motionChanged, this, &Theme::applyMotion);
    apply();
    applyMotion();
}

Theme::~Theme() = default;

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

void Theme::applyMotion()
{
    if (m_style)
        m_style->setReducesMotion(m_system.reducesMotion());
}

void Theme::apply()
{
    const ThemeColors &colors = isDark() ? ThemeColors::darkTheme() : ThemeColors::light();
    const QPalette palette = colors.palette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    // The mark of a message box is a picture it asks for only when its style changes.
    QEvent event(QEvent::StyleChange);
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (qobject_cast<QMessageBox *>(widget))
            QApplication::sendEvent(widget, &event);
    }
}

} // namespace gantry
