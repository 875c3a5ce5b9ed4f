// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "temperature/marklayout.h"

#include <algorithm>

namespace gantry::MarkLayout {

namespace {

bool isFree(const QRectF &label, const Room &room, const std::vector<std::optional<QRectF>> &placed)
{
    if (label.left() < room.plot.left() || label.right() > room.plot.right())
        return false;
    const QRectF wide = label.adjusted(-room.gap, 0, room.gap, 0);
    return std::none_of(placed.begin(), placed.end(),
                        [&wide](const auto &other) { return other && other->intersects(wide); });
}

bool isCrossed(const QRectF &label, const std::vector<Mark> &marks)
{
    return std::any_of(marks.begin(), marks.end(), [&label](const Mark &mark) {
        return mark.x > label.left() && mark.x < label.right();
    });
}

std::optional<QRectF> find(const Mark &mark, bool mayBeCrossed, const std::vector<Mark> &marks,
                           const Room &room, const std::vector<std::optional<QRectF>> &placed)
{
    for (int row = 0; row < room.rows; ++row) {
        const double top = room.plot.top() + row * room.height;
        for (const double left : {mark.x + room.gap, mark.x - room.gap - mark.width}) {
            const QRectF label(left, top, mark.width, room.height);
            if (isFree(label, room, placed) && (mayBeCrossed || !isCrossed(label, marks)))
                return label;
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<std::optional<QRectF>> place(const std::vector<Mark> &marks, const Room &room)
{
    std::vector<std::optional<QRectF>> placed(marks.size());
    for (const bool mayBeCrossed : {false, true}) {
        for (std::size_t i = 0; i < marks.size(); ++i) {
            if (!placed[i])
                placed[i] = find(marks[i], mayBeCrossed, marks, room, placed);
        }
    }
    return placed;
}

} // namespace gantry::MarkLayout
