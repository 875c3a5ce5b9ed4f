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

// Share of what is left that estimates of a kind miss by. The same file took the same time before, but for its heat-up;
// slicers and plans do not know every limit of a firmware; bytes are not seconds.
double usualError(TimeLeftOrigin origin)
{
    switch (origin) {
    case TimeLeftOrigin::Average:
        return 0.03;
    case TimeLeftOrigin::MixedAverage:
        return 0.05;
    case TimeLeftOrigin::MixedAnalysis:
    case TimeLeftOrigin::Estimate:
    case TimeLeftOrigin::Printer:
        return 0.1;
    case TimeLeftOrigin::Analysis:
        return 0.15;
    case TimeLeftOrigin::Linear:
    case TimeLeftOrigin::Unknown:
        break;
    }
    return 0.25;
}

} // namespace

double ProgressEstimator::Estimate::spread() const
{
    return seconds * usualError(origin);
}

void ByteProgressEstimator::begin(const std::optional<ExpectedTime> &expected, int window)
{
    m_expected = expected && expected->seconds > 0 ? expected : std::nullopt;
    m_tracker = TotalTimeTracker(window, window);
}

void ByteProgressEstimator::add(const Sample &sample)
{
    if (sample.progress > 0 && sample.progress < 1)
        m_tracker.add(sample.cleaned / sample.progress);
}

std::optional<ProgressEstimator::Estimate> ByteProgressEstimator::total(double progress) const
{
    const std::optional<double> estimate = m_tracker.total();
    const bool analysed = m_expected && m_expected->source == ExpectedTime::Source::Analysis;
    if (estimate && (!m_expected || progress >= KnownTotalUntil))
        return Estimate{*estimate, TimeLeftOrigin::Estimate};
    if (!m_expected)
        return std::nullopt;
    if (!estimate) {
        return Estimate{m_expected->seconds,
                        analysed ? TimeLeftOrigin::Analysis : TimeLeftOrigin::Average};
    }
    const double weight = progress / KnownTotalUntil;
    return Estimate{(1 - weight) * m_expected->seconds + weight * *estimate,
                    analysed ? TimeLeftOrigin::MixedAnalysis : TimeLeftOrigin::MixedAverage};
}

std::optional<ProgressEstimator::Estimate> ByteProgressEstimator::remaining(
    const Sample &sample) const
{
    if (sample.progress <= 0)
        return std::nullopt;
    if (sample.progress >= 1)
        return Estimate{0, TimeLeftOrigin::Linear};
    const Estimate linear{sample.elapsed / sample.progress - sample.cleaned,
                          TimeLeftOrigin::Linear};
    std::optional<Estimate> left;
    if (const std::optional<Estimate> whole = total(sample.progress)) {
        const bool plausible = whole->seconds > sample.cleaned
                               && std::abs(sample.cleaned / whole->seconds - sample.progress)
                                      <= LargestContradiction;
        left = plausible ? Estimate{whole->seconds - sample.cleaned, whole->origin} : linear;
    } else if (sample.progress > LinearFromProgress || sample.cleaned >= LinearFromSeconds) {
        left = linear;
    }
    return left && left->seconds >= 0 ? left : std::nullopt;
}

} // namespace gantry
