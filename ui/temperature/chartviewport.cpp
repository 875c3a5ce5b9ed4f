// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "temperature/chartviewport.h"

#include <algorithm>
#include <cmath>

namespace gantry {

void ChartViewport::setData(const std::optional<std::pair<qint64, qint64>> &data)
{
    m_data = data;
    if (!m_data)
        m_following = true; // a new connection begins
}

void ChartViewport::setWindow(std::optional<qint64> span)
{
    m_window = span;
    m_following = true;
}

void ChartViewport::follow()
{
    m_following = true;
}

ChartViewport::Range ChartViewport::range() const
{
    if (!m_following)
        return m_fixed;
    if (!m_data)
        return {0, m_window.value_or(LeastSpan)};
    const auto [first, last] = *m_data;
    // A window begins with the connection and grows until it is full: an empty chart with a little at its end says less.
    const qint64 all = std::max(last - first, LeastSpan);
    const qint64 span = m_window ? std::min(*m_window, all) : all;
    return {last - span, last};
}

void ChartViewport::zoom(double factor, double anchor)
{
    if (!m_data || !std::isfinite(factor) || factor <= 0)
        return;
    const Range before = range();
    const double wanted = double(before.span()) * factor;
    const auto span = static_cast<qint64>(std::clamp(wanted, double(LeastSpan), double(MostSpan)));
    const double place = std::clamp(anchor, 0.0, 1.0);
    m_fixed.from = before.from + static_cast<qint64>(place * double(before.span() - span));
    m_fixed.to = m_fixed.from + span;
    m_following = false;
}

void ChartViewport::pan(double part)
{
    if (!m_data || !std::isfinite(part))
        return;
    const Range before = range();
    const qint64 span = before.span();
    // At least a tenth of the view keeps showing data: a chart dragged away is not lost.
    const qint64 least = m_data->first - span * 9 / 10;
    const qint64 most = std::max(least, m_data->second - span / 10);
    const auto moved = static_cast<qint64>(part * double(span));
    m_fixed.from = std::clamp(before.from + moved, least, most);
    m_fixed.to = m_fixed.from + span;
    m_following = false;
}

} // namespace gantry
