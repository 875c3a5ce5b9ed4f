// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/stylepainting.h"

#include "common/buttonvariant.h"
#include "common/themecolors.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace gantry::StylePainting {

namespace {

/// Saves the painter and switches to smooth edges; restores on leaving.
class PainterScope final
{
public:
    explicit PainterScope(QPainter *painter)
        : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }
    ~PainterScope() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(PainterScope)

private:
    QPainter *m_painter;
};

constexpr qreal CornerUnits = 0.55;

qreal unit(const QStyleOption *option)
{
    return option->fontMetrics.height() / 2.0;
}

qreal cornerRadius(const QStyleOption *option)
{
    return unit(option) * CornerUnits;
}

void roundedBox(QPainter *painter, const QRect &rect, qreal radius, const QColor &fill,
                const QColor &line, qreal width = 1)
{
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
}

struct ButtonColors
{
    QColor fill;
    QColor line;
};

ButtonColors buttonColors(const QStyleOption *option, ButtonVariant variant)
{
    const ThemeColors &c = ThemeColors::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool hover = enabled && (option->state & QStyle::State_MouseOver);
    const bool down = enabled && (option->state & QStyle::State_Sunken);
    if (!enabled)
        return variant == ButtonVariant::Quiet ? ButtonColors{} : ButtonColors{c.raised, c.line};
    if (option->state & QStyle::State_On)
        return {c.accentTint, c.accent};
    switch (variant) {
    case ButtonVariant::Primary: {
        const QColor shifted
            = c.dark ? c.accent.lighter(down ? 88 : 112) : c.accent.darker(down ? 125 : 110);
        return {hover || down ? shifted : c.accent, QColor()};
    }
    case ButtonVariant::Stop:
        return {hover || down ? c.stopHover : c.stop, QColor()};
    case ButtonVariant::Quiet:
        return {down ? c.raisedActive : hover ? c.raisedHover : QColor(), QColor()};
    case ButtonVariant::Normal:
        break;
    }
    return {down ? c.raisedActive : hover ? c.raisedHover : c.raised, c.line};
}

} // namespace

/// The ring is for those who use the keyboard; a click does not call it up.
static bool showsKeyboardFocus(const QStyleOption *option)
{
    return (option->state & QStyle::State_HasFocus)
           && (option->state & QStyle::State_KeyboardFocusChange);
}

void button(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const PainterScope scope(painter);
    const auto *abstractButton = qobject_cast<const QAbstractButton *>(widget);
    const ButtonVariant variant
        = abstractButton ? buttonVariant(abstractButton) : ButtonVariant::Normal;
    const ButtonColors colors = buttonColors(option, variant);
    roundedBox(painter, option->rect, cornerRadius(option), colors.fill, colors.line);
    if (showsKeyboardFocus(option))
        focusRing(option, painter, option->rect);
}

void toolButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const PainterScope scope(painter);
    const auto *abstractButton = qobject_cast<const QAbstractButton *>(widget);
    ButtonVariant variant = abstractButton ? buttonVariant(abstractButton) : ButtonVariant::Normal;
    if (variant == ButtonVariant::Normal && (option->state & QStyle::State_AutoRaise))
        variant = ButtonVariant::Quiet;
    const ButtonColors colors = buttonColors(option, variant);
    roundedBox(painter, option->rect, cornerRadius(option), colors.fill, colors.line);
    if (showsKeyboardFocus(option))
        focusRing(option, painter, option->rect);
}

void inputFrame(const QStyleOption *option, QPainter *painter, const QRect &rect, bool hasFocus)
{
    const PainterScope scope(painter);
    const ThemeColors &c = ThemeColors::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const QColor edge = hasFocus ? c.accent : enabled ? c.edge : c.line;
    roundedBox(painter, rect, cornerRadius(option), enabled ? c.surface : c.raised, edge,
               hasFocus ? 2 : 1);
}

void focusRing(const QStyleOption *option, QPainter *painter, const QRect &rect)
{
    const PainterScope scope(painter);
    const ThemeColors &c = ThemeColors::of(option->palette);
    // Two lines, so that the ring is seen on the accent colour and on red as well.
    roundedBox(painter, rect, cornerRadius(option), QColor(), c.accentText, 2);
    roundedBox(painter, rect.adjusted(2, 2, -2, -2), std::max(1.0, cornerRadius(option) - 2),
               QColor(), c.surface, 1);
}

void checkBox(const QStyleOption *option, QPainter *painter)
{
    const PainterScope scope(painter);
    const ThemeColors &c = ThemeColors::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool marked = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor fill = marked ? (enabled ? c.accent : c.textDisabled) : c.surface;
    const QColor edge = marked ? fill : enabled ? c.edge : c.line;
    roundedBox(painter, option->rect, unit(option) * 0.35, fill, edge);
    if (!marked)
        return;
    const QRectF r = option->rect;
    painter->setPen(QPen(enabled ? c.onAccent : c.surface, r.width() * 0.13, Qt::SolidLine,
                         Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&r](qreal x, qreal y) {
        return QPointF(r.left() + r.width() * x, r.top() + r.height() * y);
    };
    if (option->state & QStyle::State_NoChange) {
        painter->drawLine(at(0.27, 0.5), at(0.73, 0.5));
        return;
    }
    const QPointF tick[] = {at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.31)};
    painter->drawPolyline(tick, 3);
}

void radioButton(const QStyleOption *option, QPainter *painter)
{
    const PainterScope scope(painter);
    const ThemeColors &c = ThemeColors::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const QRectF r = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor accent = enabled ? c.accent : c.textDisabled;
    painter->setPen(on ? accent : enabled ? c.edge : c.line);
    painter->setBrush(on ? accent : c.surface);
    painter->drawEllipse(r);
    if (!on)
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(enabled ? c.onAccent : c.surface);
    painter->drawEllipse(r.center(), r.width() * 0.2, r.width() * 0.2);
}

void panelFrame(const QStyleOption *option, QPainter *painter)
{
    const PainterScope scope(painter);
    const ThemeColors &c = ThemeColors::of(option->palette);
    roundedBox(painter, option->rect, cornerRadius(option), QColor(), c.line);
}

void pageFrame(const QStyleOption *option, QPainter *painter)
{
    const PainterScope scope(painter);
    const ThemeColors &c = ThemeColors::of(option->palette);
    roundedBox(painter, option->rect, cornerRadius(option), c.surface, c.line);
}

int fieldFrameWidth(const QFontMetrics &metrics)
{
    constexpr qreal Line = 1;
    const qreal radius = metrics.height() / 2.0 * CornerUnits;
    return std::max(1, int(std::ceil(radius - (radius - Line) / std::sqrt(2.0))));
}

void fieldFrame(const QStyleOption *option, QPainter *painter, const QColor &fill)
{
    const PainterScope scope(painter);
    const ThemeColors &c = ThemeColors::of(option->palette);
    const bool focus = option->state & QStyle::State_HasFocus;
    const bool enabled = option->state & QStyle::State_Enabled;
    roundedBox(painter, option->rect, cornerRadius(option), fill,
               focus     ? c.accent
               : enabled ? c.edge
                         : c.line);
}

void itemBackground(const QStyleOptionViewItem *option, QPainter *painter)
{
    const PainterScope scope(painter);
    const ThemeColors &c = ThemeColors::of(option->palette);
    const bool selected = option->state & QStyle::State_Selected;
    const bool hover
        = (option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled);
    if (option->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, option->backgroundBrush);
    if (selected || hover) {
        roundedBox(painter, option->rect, cornerRadius(option), selected ? c.accentTint : c.raised,
                   QColor());
    }
}

void headerSection(const QStyleOption *option, QPainter *painter)
{
    const ThemeColors &c = ThemeColors::of(option->palette);
    const bool hot
        = (option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled);
    painter->fillRect(option->rect, hot ? c.raisedHover : c.raised);
    painter->fillRect(QRect(option->rect.bottomLeft(), QSize(option->rect.width(), 1)), c.line);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    // A line between the columns; the frame of the table ends the last one.
    if (header && header->orientation == Qt::Horizontal
        && header->position != QStyleOptionHeader::End
        && header->position != QStyleOptionHeader::OnlyOneSection) {
        const QRect side
            = QStyle::visualRect(option->direction, option->rect,
                                 QRect(option->rect.topRight(), QSize(1, option->rect.height())));
        painter->fillRect(side, c.line);
    }
}

void menuBarItem(const QStyleOptionMenuItem *option, QPainter *painter)
{
    const PainterScope scope(painter);
    const ThemeColors &c = ThemeColors::of(option->palette);
    painter->fillRect(option->rect, c.window);
    if (option->state & (QStyle::State_Selected | QStyle::State_Sunken)) {
        roundedBox(painter, option->rect.adjusted(1, 1, -1, -1), cornerRadius(option),
                   option->state & QStyle::State_Sunken ? c.raisedActive : c.raisedHover, QColor());
    }
}

void tab(const QStyleOptionTab *option, QPainter *painter)
{
    const PainterScope scope(painter);
    const ThemeColors &c = ThemeColors::of(option->palette);
    const bool selected = option->state & QStyle::State_Selected;
    const bool hover = option->state & QStyle::State_MouseOver;
    if (selected || hover) {
        // The first tab lies in the rounded corner of its card.
        const bool first = option->position == QStyleOptionTab::Beginning
                           || option->position == QStyleOptionTab::OnlyOneTab;
        const qreal radius = first ? unit(option) * 0.75 : 0;
        painter->setClipRect(option->rect);
        roundedBox(painter, option->rect.adjusted(0, 0, qRound(2 * radius), qRound(2 * radius)),
                   radius, selected ? c.surface : c.raisedHover, QColor());
    }
    if (selected) {
        const int thickness = std::max(2, qRound(unit(option) * 0.28));
        QRect mark = option->rect;
        mark.setTop(mark.bottom() - thickness + 1);
        painter->fillRect(mark, c.accent);
    }
}

/// The icon in one colour, at the painter's resolution.
static void drawTinted(QPainter *painter, const QIcon &icon, const QRect &rect, const QColor &color)
{
    const qreal scale = painter->device()->devicePixelRatioF();
    QPixmap pixmap = icon.pixmap(rect.size(), scale);
    QPainter tint(&pixmap);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(QRect(QPoint(), rect.size()), color);
    tint.end();
    painter->drawPixmap(rect, pixmap);
}

void label(const QStyleOption *option, QPainter *painter, const Label &label)
{
    const PainterScope scope(painter);
    const bool enabled = option->state & QStyle::State_Enabled;
    const int side = label.icon.isNull() ? 0 : qRound(unit(option) * 2.125);
    const int gap = side > 0 && !label.text.isEmpty() ? qRound(unit(option) * 0.7) : 0;
    const int flags
        = int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine | Qt::TextHideMnemonic;
    const QFontMetrics metrics(label.font);
    const int room = label.rect.width() - side - gap;
    const int wanted = metrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, label.text).width();
    const bool fits = wanted <= room;
    QRect group(0, label.rect.top(), side + gap + std::min(wanted, room), label.rect.height());
    group.moveLeft(label.rect.left() + (label.rect.width() - group.width()) / 2);
    const QRect iconRect = QStyle::visualRect(
        option->direction, group,
        QRect(group.left(), group.top() + (group.height() - side + 1) / 2, side, side));
    const QRect textRect
        = QStyle::visualRect(option->direction, group, group.adjusted(side + gap, 0, 0, 0));
    if (side > 0 && label.tintsIcon && enabled) {
        drawTinted(painter, label.icon, iconRect, label.color);
    } else if (side > 0) {
        label.icon.paint(painter, iconRect, Qt::AlignCenter,
                         enabled ? QIcon::Normal : QIcon::Disabled,
                         option->state & QStyle::State_On ? QIcon::On : QIcon::Off);
    }
    painter->setFont(label.font);
    painter->setPen(label.color);
    painter->drawText(textRect, flags,
                      fits ? label.text : metrics.elidedText(label.text, Qt::ElideRight, room));
}

void tabLabel(const QStyleOptionTab *option, QPainter *painter)
{
    const ThemeColors &c = ThemeColors::of(option->palette);
    const bool selected = option->state & QStyle::State_Selected;
    const bool enabled = option->state & QStyle::State_Enabled;
    Label content;
    content.icon = option->icon;
    content.text = option->text;
    content.color = !enabled ? c.textDisabled : selected ? c.text : c.textMuted;
    content.font = painter->font();
    content.rect = option->rect;
    label(option, painter, content);
    if ((option->state & QStyle::State_HasFocus)
        && (option->state & QStyle::State_KeyboardFocusChange))
        focusRing(option, painter, option->rect.adjusted(2, 2, -2, -2));
}

void progressGroove(const QStyleOption *option, QPainter *painter)
{
    const PainterScope scope(painter);
    const ThemeColors &c = ThemeColors::of(option->palette);
    const qreal radius = std::min(option->rect.height() / 2.0, unit(option) * 0.5);
    roundedBox(painter, option->rect, radius, c.dark ? c.raisedHover : c.raisedActive, QColor());
}

void progressContents(const QStyleOptionProgressBar *option, QPainter *painter)
{
    const ThemeColors &c = ThemeColors::of(option->palette);
    const double span = double(option->maximum) - option->minimum;
    const double fraction = span > 0 ? (double(option->progress) - option->minimum) / span : 0;
    if (fraction <= 0)
        return;
    const PainterScope scope(painter);
    const qreal radius = std::min(option->rect.height() / 2.0, unit(option) * 0.5);
    QPainterPath groove;
    groove.addRoundedRect(option->rect, radius, radius);
    QRectF done = option->rect;
    done.setWidth(done.width() * std::clamp(fraction, 0.0, 1.0));
    if (option->direction == Qt::RightToLeft)
        done.moveRight(option->rect.right() + 1);
    painter->setClipPath(groove);
    painter->fillRect(done, option->state & QStyle::State_Enabled ? c.accent : c.textDisabled);
}

void scrollBar(const QStyleOptionSlider *option, QPainter *painter, const QRect &handle)
{
    if (option->minimum == option->maximum)
        return;
    const PainterScope scope(painter);
    const ThemeColors &c = ThemeColors::of(option->palette);
    const bool active = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const bool vertical = option->orientation == Qt::Vertical;
    const int thickness = vertical ? handle.width() : handle.height();
    const int inset = std::max(1, qRound(thickness * (active ? 0.2 : 0.3)));
    const QRect bar
        = vertical ? handle.adjusted(inset, 1, -inset, -1) : handle.adjusted(1, inset, -1, -inset);
    roundedBox(painter, bar, std::min(bar.width(), bar.height()) / 2.0,
               active ? c.textMuted : c.edge, QColor());
}

void slider(const QStyleOptionSlider *option, QPainter *painter, const QRect &groove,
            const QRect &handle, bool valueKnown)
{
    const PainterScope scope(painter);
    const ThemeColors &c = ThemeColors::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool horizontal = option->orientation == Qt::Horizontal;
    const qreal thickness = std::max(3.0, unit(option) * 0.5);
    // The middle to half a pixel: rounded twice on the way here, the line would stand above the words beside it.
    const QPointF middle = QRectF(option->rect).center();
    const QPointF centre = horizontal ? QPointF(QRectF(handle).center().x(), middle.y())
                                      : QPointF(middle.x(), QRectF(handle).center().y());
    QRectF line = groove;
    if (horizontal)
        line = QRectF(groove.left(), centre.y() - thickness / 2, groove.width(), thickness);
    else
        line = QRectF(centre.x() - thickness / 2, groove.top(), thickness, groove.height());
    painter->setPen(Qt::NoPen);
    painter->setBrush(c.dark ? c.raisedActive : c.raisedActive);
    painter->drawRoundedRect(line, thickness / 2, thickness / 2);
    QRectF done = line;
    if (horizontal && !option->upsideDown)
        done.setRight(centre.x());
    else if (horizontal)
        done.setLeft(centre.x());
    else if (option->upsideDown)
        done.setTop(centre.y());
    else
        done.setBottom(centre.y());
    if (valueKnown) {
        painter->setBrush(enabled ? c.accent : c.textDisabled);
        painter->drawRoundedRect(done, thickness / 2, thickness / 2);
    }
    const qreal radius = std::min(handle.width(), handle.height()) / 2.0 - 1;
    const bool focus = (option->state & QStyle::State_HasFocus)
                       && (option->state & QStyle::State_KeyboardFocusChange);
    const QColor ring = !enabled ? c.textDisabled : valueKnown || focus ? c.accent : c.edge;
    painter->setPen(QPen(ring, focus ? 3 : 2));
    painter->setBrush(c.surface);
    painter->drawEllipse(centre, radius - 1, radius - 1);
}

void chevron(const QStyleOption *option, QPainter *painter, const QRect &rect, bool up,
             bool enabled)
{
    const PainterScope scope(painter);
    const ThemeColors &c = ThemeColors::of(option->palette);
    const qreal w = std::min(unit(option) * 0.45, rect.width() / 3.0);
    const qreal h = w * (up ? -0.55 : 0.55);
    const QPointF centre = QRectF(rect).center();
    painter->setPen(QPen(enabled ? c.textMuted : c.textDisabled,
                         std::max(1.25, unit(option) * 0.18), Qt::SolidLine, Qt::RoundCap,
                         Qt::RoundJoin));
    const QPointF points[]
        = {centre + QPointF(-w, -h), centre + QPointF(0, h), centre + QPointF(w, -h)};
    painter->drawPolyline(points, 3);
}

} // namespace gantry::StylePainting
