// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/wraplayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace gantry {

WrapLayout::WrapLayout(int spacing, Edge edge)
    : m_edge(edge)
{
    setContentsMargins({});
    setSpacing(spacing);
}

WrapLayout::~WrapLayout() = default;

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int WrapLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

Qt::Orientations WrapLayout::expandingDirections() const
{
    return {};
}

bool WrapLayout::hasHeightForWidth() const
{
    return true;
}

int WrapLayout::heightForWidth(int width) const
{
    const QList<Line> lines = linesIn(width);
    int height = spacing() * std::max(0, static_cast<int>(lines.size()) - 1);
    for (const Line &line : lines)
        height += line.height;
    return height;
}

QSize WrapLayout::sizeHint() const
{
    const QList<Line> lines = linesIn(QLAYOUTSIZE_MAX);
    return lines.isEmpty() ? QSize(0, 0) : QSize(lines.first().width, lines.first().height);
}

QSize WrapLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const Qt::LayoutDirection direction
        = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = rect.y();
    for (const Line &line : linesIn(rect.width())) {
        int x = rect.x() + (m_edge == Edge::Trailing ? std::max(0, rect.width() - line.width) : 0);
        for (QLayoutItem *item : line.items) {
            const QSize size(std::min(item->sizeHint().width(), rect.width()),
                             item->sizeHint().height());
            const QRect place(QPoint(x, y + (line.height - size.height()) / 2), size);
            item->setGeometry(QStyle::visualRect(direction, rect, place));
            x += size.width() + spacing();
        }
        y += line.height + spacing();
    }
}

QList<WrapLayout::Line> WrapLayout::linesIn(int width) const
{
    QList<Line> lines;
    for (const auto &item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const QSize size = item->sizeHint();
        if (lines.isEmpty() || lines.last().width + spacing() + size.width() > width)
            lines.append(Line());
        Line &line = lines.last();
        line.width += (line.items.isEmpty() ? 0 : spacing()) + size.width();
        line.height = std::max(line.height, size.height());
        line.items.append(item.get());
    }
    return lines;
}

} // namespace gantry
