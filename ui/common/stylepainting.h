// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QIcon>
#include <QStyleOption>

class QPainter;
class QWidget;

/// How GantryStyle draws each kind of control. Functions without state.
namespace gantry::StylePainting {

void button(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void toolButton(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void inputFrame(const QStyleOption *option, QPainter *painter, const QRect &rect, bool hasFocus);
void focusRing(const QStyleOption *option, QPainter *painter, const QRect &rect);
void checkBox(const QStyleOption *option, QPainter *painter);
void radioButton(const QStyleOption *option, QPainter *painter);
void panelFrame(const QStyleOption *option, QPainter *painter);
/// Tabs and their page: the chosen tab and the page are one sheet.
void pageFrame(const QStyleOption *option, QPainter *painter);
/// The edge of what can be written into, chosen from or scrolled: seen as that of an input is.
/// @param fill of what is within, to the corners of the frame; none if it is invalid
void fieldFrame(const QStyleOption *option, QPainter *painter, const QColor &fill);
/// How wide a frame must be so that the square corners of what is in it do not cover its round ones, in pixels.
[[nodiscard]] int fieldFrameWidth(const QFontMetrics &metrics);
void itemBackground(const QStyleOptionViewItem *option, QPainter *painter);
/// Icon and words of a button, as one group in the middle of a rectangle; words that do not fit are cut.
struct Label
{
    QIcon icon;
    QString text;
    QColor color;
    QFont font;
    QRect rect;
    bool tintsIcon = false; ///< the icon takes the colour of the words: on a coloured button
};
void label(const QStyleOption *option, QPainter *painter, const Label &label);
void headerSection(const QStyleOption *option, QPainter *painter);
void menuBarItem(const QStyleOptionMenuItem *option, QPainter *painter);
void tab(const QStyleOptionTab *option, QPainter *painter);
void tabLabel(const QStyleOptionTab *option, QPainter *painter);
void progressGroove(const QStyleOption *option, QPainter *painter);
void progressContents(const QStyleOptionProgressBar *option, QPainter *painter);
void scrollBar(const QStyleOptionSlider *option, QPainter *painter, const QRect &handle);
void slider(const QStyleOptionSlider *option, QPainter *painter, const QRect &groove,
            const QRect &handle, bool valueKnown);
void chevron(const QStyleOption *option, QPainter *painter, const QRect &rect, bool up,
             bool enabled);

} // namespace gantry::StylePainting
