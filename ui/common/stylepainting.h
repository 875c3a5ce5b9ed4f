// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
void itemBackground(const QStyleOptionViewItem *option, QPainter *painter);
void tab(const QStyleOptionTab *option, QPainter *painter);
void progressGroove(const QStyleOption *option, QPainter *painter);
void progressContents(const QStyleOptionProgressBar *option, QPainter *painter);
void scrollBar(const QStyleOptionSlider *option, QPainter *painter, const QRect &handle);
void slider(const QStyleOptionSlider *option, QPainter *painter, const QRect &groove,
            const QRect &handle);
void chevron(const QStyleOption *option, QPainter *painter, const QRect &rect, bool up,
             bool enabled);

} // namespace gantry::StylePainting
