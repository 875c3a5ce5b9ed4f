// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/padbutton.h"

#include "common/metrics.h"
#include "common/strongweight.h"
#include "common/themecolors.h"

#include <QPainter>

namespace gantry {

PadButton::PadButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(em(this, 5));
}

void PadButton::setQuiet(bool quiet)
{
    m_quiet = quiet;
    update();
}

QSize PadButton::sizeHint() const
{
    return {em(this, 2.75), em(this, 2.4)};
}

QSize PadButton::minimumSizeHint() const
{
    return {em(this, 2.5), sizeHint().height()};
}

void PadButton::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = ThemeColors::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF face = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = grid(this, 0.5);
    const bool hovered = isEnabled() && underMouse();

    QColor fill = m_quiet ? colors.surface : colors.raised;
    if (isDown())
        fill = colors.raisedActive;
    else if (hovered)
        fill = colors.raisedHover;
    painter.setPen(QPen(colors.line, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(face, radius, radius);
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(face.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }

    QFont bold = font();
    bold.setWeight(strongWeight(text()));
    painter.setFont(bold);
    painter.setPen(isEnabled() ? (m_quiet ? colors.accentText : colors.text) : colors.textDisabled);
    if (icon().isNull()) {
        painter.drawText(rect(), Qt::AlignCenter, text());
        return;
    }
    const int side = em(this);
    const QIcon::Mode mode = isEnabled() ? QIcon::Normal : QIcon::Disabled;
    if (text().isEmpty()) {
        icon().paint(&painter, QRect((width() - side) / 2, (height() - side) / 2, side, side),
                     Qt::AlignCenter, mode);
        return;
    }
    const int words = painter.fontMetrics().horizontalAdvance(text());
    const int gap = grid(this, 0.25);
    const int left = (width() - side - gap - words) / 2;
    icon().paint(&painter, QRect(left, (height() - side) / 2, side, side), Qt::AlignCenter, mode);
    painter.drawText(QRect(left + side + gap, 0, words + 1, height()), Qt::AlignVCenter, text());
}

void PadButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    updatePreview();
}

void PadButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    updatePreview();
}

void PadButton::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    updatePreview();
}

void PadButton::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    updatePreview();
}

void PadButton::updatePreview()
{
    const bool preview = isEnabled() && (underMouse() || hasFocus());
    if (preview == m_preview)
        return;
    m_preview = preview;
    emit previewChanged(preview);
}

} // namespace gantry
