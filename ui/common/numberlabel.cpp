// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/numberlabel.h"

#include "common/spokenvalue.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace gantry {

namespace {

qreal widestDigit(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

qreal cellWidth(const QFontMetricsF &metrics, QChar character, qreal digitWidth)
{
    return character.isDigit() ? digitWidth : metrics.horizontalAdvance(character);
}

} // namespace

NumberLabel::NumberLabel(QWidget *parent)
    : NumberLabel(QString(), parent)
{}

NumberLabel::NumberLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void NumberLabel::setCaption(const QString &caption)
{
    m_caption = caption;
    speak();
}

void NumberLabel::setText(const QString &text)
{
    if (text == this->text())
        return;
    QLabel::setText(text);
    speak();
}

void NumberLabel::speak()
{
    if (!m_caption.isEmpty())
        setAccessibleName(spokenValue(m_caption, text()));
}

void NumberLabel::setReservedText(const QString &text)
{
    m_reserved = text;
    updateGeometry();
}

void NumberLabel::setTextRole(QPalette::ColorRole role)
{
    m_role = role;
    update();
}

qreal NumberLabel::widthOf(const QString &text) const
{
    const QFontMetricsF metrics(font());
    const qreal digit = widestDigit(metrics);
    qreal width = 0;
    for (const QChar character : text)
        width += cellWidth(metrics, character, digit);
    return width;
}

QSize NumberLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const qreal width = std::max(widthOf(text()), widthOf(m_reserved));
    return {int(std::ceil(width)) + margins.left() + margins.right(),
            fontMetrics().height() + margins.top() + margins.bottom()};
}

QSize NumberLabel::minimumSizeHint() const
{
    return sizeHint();
}

void NumberLabel::paintEvent(QPaintEvent *)
{
    const QFontMetricsF metrics(font());
    const qreal digit = widestDigit(metrics);
    const QRectF area = contentsRect();
    const Qt::Alignment align = QStyle::visualAlignment(layoutDirection(), alignment());
    qreal x = area.left();
    if (align & Qt::AlignRight)
        x = area.right() - widthOf(text());
    else if (align & Qt::AlignHCenter)
        x = area.center().x() - widthOf(text()) / 2;
    const qreal y = area.top() + (area.height() - metrics.height()) / 2 + metrics.ascent();
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, m_role));
    for (const QChar character : text()) {
        const qreal cell = cellWidth(metrics, character, digit);
        painter.drawText(QPointF(x + (cell - metrics.horizontalAdvance(character)) / 2, y),
                         QString(character));
        x += cell;
    }
}

} // namespace gantry
