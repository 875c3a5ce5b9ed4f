// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/droparea.h"

#include "common/metrics.h"
#include "common/themecolors.h"

#include <QPainter>

namespace gantry {

DropArea::DropArea(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
    setForegroundRole(QPalette::PlaceholderText);
    const int inset = grid(this, 1);
    setContentsMargins(inset, inset, inset, inset);
}

void DropArea::setHot(bool hot)
{
    m_hot = hot;
    update();
}

void DropArea::paintEvent(QPaintEvent *event)
{
    const ThemeColors &colors = ThemeColors::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_hot ? colors.accent : colors.edge, m_hot ? 2 : 1,
                        m_hot ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(m_hot ? QBrush(colors.accentTint) : QBrush(Qt::NoBrush));
    const qreal radius = grid(this, 0.5);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace gantry
