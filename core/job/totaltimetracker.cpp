// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/totaltimetracker.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace gantry {

namespace {

void addToRing(std::deque<double> &ring, double value, int window)
{
    ring.push_back(value);
    if (ring.size() > std::size_t(window))
        ring.pop_front();
}

double mean(const std::deque<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

} // namespace

TotalTimeTracker::TotalTimeTracker(int window, int countdown, double threshold)
    : m_window(std::max(window, 1))
    , m_countdown(countdown)
    , m_threshold(threshold)
{}

void TotalTimeTracker::add(double totalSeconds)
{
    const double oldAverage = m_count > 0 ? m_sum / m_count : 0;
    m_sum += totalSeconds;
    ++m_count;
    addToRing(m_totals, totalSeconds, m_window);
    if (m_count > 1)
        addToRing(m_changes, std::abs(m_sum / m_count - oldAverage), m_window);
    if (std::abs(averageChange()) < m_threshold)
        ++m_calmSamples;
    else
        m_calmSamples = -1;
}

double TotalTimeTracker::averageChange() const
{
    // -1 until the window is full: with a fine threshold that is "not calm", with a coarse one it is.
    return m_count > m_window ? mean(m_changes) : -1;
}

std::optional<double> TotalTimeTracker::total() const
{
    return isStable() ? std::optional(mean(m_totals)) : std::nullopt;
}

} // namespace gantry
