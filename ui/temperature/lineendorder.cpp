// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "temperature/lineendorder.h"

#include <algorithm>

namespace gantry {

QList<HeaterId> LineEndOrder::sorted(const QList<End> &ends, double tolerance)
{
    QList<End> order = ends;
    // As it was; those that are new come last, in the order of the heaters.
    const auto placeBefore = [this](const End &end) {
        const qsizetype place = m_before.indexOf(end.heater);
        return place < 0 ? m_before.size() : place;
    };
    std::stable_sort(order.begin(), order.end(), [&placeBefore](const End &a, const End &b) {
        return placeBefore(a) < placeBefore(b);
    });
    // Only neighbours change places, and only if there is a reason: with a tolerance there is no order to sort by.
    for (qsizetype i = 1; i < order.size(); ++i) {
        for (qsizetype j = i; j > 0 && order.at(j).celsius > order.at(j - 1).celsius + tolerance;
             --j)
            order.swapItemsAt(j, j - 1);
    }
    m_before.clear();
    for (const End &end : std::as_const(order))
        m_before << end.heater;
    return m_before;
}

} // namespace gantry
