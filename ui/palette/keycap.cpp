// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/keycap.h"

#include "common/metrics.h"
#include "common/themecolors.h"

#include <QPainter>

namespace gantry {

KeyCap::KeyCap(const QString &keys, QWidget *parent)
    : QLabel(keys, parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setContentsMargins(grid(this, 0.75), grid(this, 0.25), grid(this, 0.75), grid(this, 0.25));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCap::sizeHint() const
{
    return QLabel::sizeHint().expandedTo({em(this, 1.75), 0});
}

// The layout would take a minimum width that was set for all the room the words need.
QSize KeyCap::minimumSizeHint() const
{
    return sizeHint();
}

void KeyCap::paintEvent(QPaintEvent *event)
{
    const ThemeColors &colors = ThemeColors::of(this);
    const qreal radius = grid(this, 0.5);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.edge);
    painter.setBrush(colors.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace gantry
