// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/progressestimator.h"

#include <cmath>

namespace gantry {

namespace {

constexpr double KnownTotalUntil = 0.5;       // share printed from which only the estimate counts
constexpr double LargestContradiction = 0.15; // between a total and the share printed
constexpr double LinearFromProgress = 0.3;
constexpr double LinearFromSeconds = 30 * 60;

} // namespace

void ByteProgressEstimator::add(const Sample &sample)
{
    if (sample.progress > 0 && sample.progress < 1)
        m_tracker.add(sample.cleaned / sample.progress);
}

std::optional<double> ByteProgressEstimator::total(double progress) const
{
    const std::optional<double> estimate = m_tracker.total();
    if (!estimate || !m_knownTotal)
        return estimate ? estimate : m_knownTotal;
    if (progress >= KnownTotalUntil)
        return estimate;
    const double weight = progress / KnownTotalUntil;
    return (1 - weight) * *m_knownTotal + weight * *estimate;
}

std::optional<double> ByteProgressEstimator::remaining(const Sample &sample) const
{
    if (sample.progress <= 0)
        return std::nullopt;
    if (sample.progress >= 1)
        return 0;
    const double linear = sample.elapsed / sample.progress - sample.cleaned;
    std::optional<double> left;
    if (const std::optional<double> whole = total(sample.progress)) {
        const bool plausible
            = *whole > sample.cleaned
              && std::abs(sample.cleaned / *whole - sample.progress) <= LargestContradiction;
        left = plausible ? *whole - sample.cleaned : linear;
    } else if (sample.progress > LinearFromProgress || sample.cleaned >= LinearFromSeconds) {
        left = linear;
    }
    return left && *left >= 0 ? left : std::nullopt;
}

} // namespace gantry
