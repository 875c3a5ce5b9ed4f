// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/commanddelegate.h"

#include "common/metrics.h"
#include "common/themecolors.h"
#include "palette/commandmodel.h"

#include <QIcon>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

QString textOf(const QModelIndex &index)
{
    const QString name = index.data(Qt::DisplayRole).toString();
    const QVariant checked = index.data(Qt::CheckStateRole);
    return checked.isValid() && checked.value<Qt::CheckState>() == Qt::Checked
               ? CommandDelegate::tr("%1 (on)").arg(name)
               : name;
}

void paintBackground(QPainter *painter, const QStyleOptionViewItem &option,
                     const ThemeColors &colors)
{
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, colors.accentTint);
        // Not by the colour alone.
        painter->fillRect(
            QRect(option.rect.topLeft(), QSize(grid(option.widget, 0.5), option.rect.height())),
            colors.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, colors.raisedHover);
    }
}

} // namespace

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const ThemeColors &colors = ThemeColors::of(option.widget);
    const QString reason = index.data(CommandModel::ReasonRole).toString();
    painter->save();
    paintBackground(painter, option, colors);
    const int margin = grid(option.widget, 1.5);
    QRect area = option.rect.adjusted(margin, grid(option.widget, 0.75), -margin,
                                      -grid(option.widget, 0.75));
    const int line = option.fontMetrics.height();
    QRect first(area.left(), area.top(), area.width(), line);

    const QRect iconRect(first.left(), first.top(), line, line);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, iconRect, Qt::AlignCenter,
               reason.isEmpty() ? QIcon::Normal : QIcon::Disabled);
    first.setLeft(iconRect.right() + grid(option.widget));
    area.setLeft(first.left());

    const QString keys = index.data(CommandModel::ShortcutRole).toString();
    painter->setPen(colors.textMuted);
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, keys);
    first.setRight(first.right() - option.fontMetrics.horizontalAdvance(keys)
                   - grid(option.widget));

    const QString name
        = option.fontMetrics.elidedText(textOf(index), Qt::ElideRight, first.width());
    painter->setPen(reason.isEmpty() ? colors.text : colors.textMuted);
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter, name);
    first.setLeft(first.left() + option.fontMetrics.horizontalAdvance(name) + grid(option.widget));
    painter->setPen(colors.textMuted);
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data(CommandModel::GroupRole).toString(),
                                                    Qt::ElideRight, std::max(0, first.width())));
    if (!reason.isEmpty()) {
        const QRect second(area.left(), area.bottom() - line + 1, area.width(), line);
        painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(reason, Qt::ElideRight, second.width()));
    }
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = index.data(CommandModel::ReasonRole).toString().isEmpty() ? 1 : 2;
    return {em(option.widget, 10),
            lines * option.fontMetrics.height() + grid(option.widget, lines == 1 ? 1.5 : 1.75)};
}

} // namespace gantry
