// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/numberlabel.h"

#include "common/spokenvalue.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace gantry {

namespace {

constexpr double UnitScale = 0.65; // of the figure, which is larger than words are
constexpr double UnitGap = 0.2;    // of the height of the unit

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
    const QSize before = sizeHint();
    replaceText(text);
    if (m_keepsWidth && textWidth() > reservedWidth())
        m_reserved = text;
    if (sizeHint() != before)
        updateGeometry();
    speak();
}

// A label tells the layout of every new text, and all that stands around it is worked out anew. One that counts as hidden
// does not tell.
void NumberLabel::replaceText(const QString &text)
{
    const bool hidden = testAttribute(Qt::WA_WState_Hidden);
    setAttribute(Qt::WA_WState_Hidden, true);
    QLabel::setText(text);
    setAttribute(Qt::WA_WState_Hidden, hidden);
}

void NumberLabel::speak()
{
    if (!m_caption.isEmpty())
        setAccessibleName(spokenValue(m_caption, text()));
}

void NumberLabel::setUnit(const QString &unit)
{
    m_unit = unit;
    m_digits.reset();
    updateGeometry();
    update();
}

void NumberLabel::setReservedText(const QString &text)
{
    m_reserved = text;
    updateGeometry();
}

void NumberLabel::setKeepsWidth(bool keeps)
{
    m_keepsWidth = keeps;
    setReservedText({});
}

void NumberLabel::setTextRole(QPalette::ColorRole role)
{
    m_role = role;
    update();
}

const NumberLabel::Digits &NumberLabel::digits() const
{
    if (m_digits && m_digits->of == font())
        return *m_digits;
    QFont drawn = font();
    drawn.setKerning(false); // it would move digits that have the same width
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * UnitScale);
    small.setWeight(QFont::Normal);
    Digits digits{font(), drawn, QFontMetricsF(drawn), small};
    if (const QFontMetricsF unit(small); !m_unit.isEmpty())
        digits.unitWidth = unit.horizontalAdvance(m_unit) + unit.height() * UnitGap;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        const qreal width = digits.metrics.horizontalAdvance(QChar(digit));
        digits.areEqual = digits.areEqual && (digit == u'0' || qFuzzyCompare(width, digits.width));
        digits.width = std::max(digits.width, width);
    }
    m_text = {};
    m_room = {};
    return m_digits.emplace(digits);
}

qreal NumberLabel::cellWidth(QChar character) const
{
    const Digits &digits = this->digits();
    return character.isDigit() ? digits.width : digits.metrics.horizontalAdvance(character);
}

qreal NumberLabel::widthOf(const QString &text) const
{
    if (digits().areEqual)
        return digits().metrics.horizontalAdvance(text);
    qreal width = 0;
    for (const QChar character : text)
        width += cellWidth(character);
    return width;
}

qreal NumberLabel::textWidth() const
{
    return measured(m_text, text());
}

qreal NumberLabel::reservedWidth() const
{
    return measured(m_room, m_reserved);
}

qreal NumberLabel::measured(Measured &known, const QString &text) const
{
    (void) digits(); // of another font the width is another
    if (known.text != text)
        known = {text, widthOf(text)};
    return known.width;
}

QSize NumberLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const qreal width = std::max(textWidth(), reservedWidth()) + digits().unitWidth;
    return {int(std::ceil(width)) + margins.left() + margins.right(),
            fontMetrics().height() + margins.top() + margins.bottom()};
}

QSize NumberLabel::minimumSizeHint() const
{
    return sizeHint();
}

void NumberLabel::paintEvent(QPaintEvent *)
{
    const QFontMetricsF &metrics = digits().metrics;
    const QRectF area = QRectF(contentsRect()).adjusted(0, 0, -digits().unitWidth, 0);
    const Qt::Alignment align = QStyle::visualAlignment(layoutDirection(), alignment());
    qreal x = area.left();
    if (align & Qt::AlignRight)
        x = area.right() - textWidth();
    else if (align & Qt::AlignHCenter)
        x = area.center().x() - textWidth() / 2;
    // Half a pixel goes where it goes with other labels, or figures would not stand on the line of words beside them.
    const qreal above = std::floor((area.height() - metrics.height()) / 2);
    const qreal y = area.top() + above + metrics.ascent();
    QPainter painter(this);
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    if (!m_unit.isEmpty()) {
        painter.setFont(digits().small);
        painter.setPen(palette().color(group, QPalette::PlaceholderText));
        const qreal gap = QFontMetricsF(digits().small).height() * UnitGap;
        painter.drawText(QPointF(x + textWidth() + gap, y), m_unit);
    }
    painter.setFont(digits().drawn);
    painter.setPen(palette().color(group, m_role));
    if (digits().areEqual) {
        painter.drawText(QPointF(x, y), text());
        return;
    }
    for (const QChar character : text()) {
        const qreal cell = cellWidth(character);
        painter.drawText(QPointF(x + (cell - metrics.horizontalAdvance(character)) / 2, y),
                         QString(character));
        x += cell;
    }
}

} // namespace gantry
