// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <utility>

namespace gantry {

/// Which part of time a chart shows: follows the newest sample, until it is zoomed or dragged. Times in ms since the
/// epoch. Pure value.
class ChartViewport final
{
public:
    static constexpr qint64 LeastSpan = 10'000;
    static constexpr qint64 MostSpan = qint64(31) * 24 * 3600 * 1000;

    struct Range
    {
        qint64 from = 0;
        qint64 to = 0;

        [[nodiscard]] qint64 span() const { return to - from; }
        friend bool operator==(const Range &, const Range &) = default;
    };

    /// The first and the last sample there are; nothing while there is none.
    void setData(const std::optional<std::pair<qint64, qint64>> &data);
    /// The span that is followed; nothing = everything. Follows again.
    void setWindow(std::optional<qint64> span);
    [[nodiscard]] std::optional<qint64> window() const { return m_window; }
    void follow();
    [[nodiscard]] bool isFollowing() const { return m_following; }
    [[nodiscard]] Range range() const;

    /// @param factor of the span, below 1 = closer
    /// @param anchor the point that stays in place, 0 = left edge, 1 = right edge
    void zoom(double factor, double anchor);
    /// Moves the view by a part of its span; positive = towards later times. Stays where there is data.
    void pan(double part);

private:
    std::optional<std::pair<qint64, qint64>> m_data;
    std::optional<qint64> m_window = 30 * 60 * 1000;
    bool m_following = true;
    Range m_fixed;
};

} // namespace gantry
