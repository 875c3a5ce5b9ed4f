// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "temperature/temperaturehistory.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <span>

namespace gantry {

namespace {

using Sample = TemperatureHistory::Sample;

// How many samples leave the full-resolution part at once: moving one at a time would shift the rest each time.
constexpr std::size_t Chunk = 512;
// Of this many neighbours the lowest and the highest stay.
constexpr std::size_t ThinGroup = 4;

void appendExtremes(std::span<const Sample> group, std::vector<Sample> &out)
{
    const auto [low, high]
        = std::minmax_element(group.begin(), group.end(),
                              [](const Sample &a, const Sample &b) { return a.actual < b.actual; });
    if (low == high) {
        out.push_back(*low);
        return;
    }
    out.push_back(low < high ? *low : *high);
    out.push_back(low < high ? *high : *low);
}

std::vector<Sample> thinned(std::span<const Sample> samples)
{
    std::vector<Sample> out;
    out.reserve(samples.size() / 2 + 2);
    while (!samples.empty()) {
        const std::size_t count = std::min(ThinGroup, samples.size());
        appendExtremes(samples.first(count), out);
        samples = samples.subspan(count);
    }
    return out;
}

std::span<const Sample> between(const std::vector<Sample> &samples, qint64 from, qint64 to)
{
    const auto first = std::lower_bound(
        samples.begin(), samples.end(), from,
        [](const Sample &sample, qint64 time) { return sample.msecsSinceEpoch < time; });
    const auto last
        = std::upper_bound(first, samples.end(), to, [](qint64 time, const Sample &sample) {
              return time < sample.msecsSinceEpoch;
          });
    return {first, last};
}

// The lowest and the highest of each stretch of time. The stretches lie at multiples of their width, so that a
// chart that follows the time does not shimmer.
std::vector<Sample> decimated(std::span<const Sample> samples, qint64 width)
{
    std::vector<Sample> out;
    while (!samples.empty()) {
        const qint64 bucket = samples.front().msecsSinceEpoch / width;
        const auto end = std::find_if(samples.begin(), samples.end(), [&](const Sample &sample) {
            return sample.msecsSinceEpoch / width != bucket;
        });
        const auto count = static_cast<std::size_t>(end - samples.begin());
        appendExtremes(samples.first(count), out);
        samples = samples.subspan(count);
    }
    return out;
}

} // namespace

void TemperatureHistory::Series::append(const Sample &sample)
{
    recent.push_back(sample);
    if (recent.size() < FullResolution + Chunk)
        return;
    const std::vector<Sample> leaving = gantry::thinned(std::span(recent).first(Chunk));
    recent.erase(recent.begin(), recent.begin() + Chunk);
    if (thinned.size() + leaving.size() > ThinnedCapacity)
        thinned = gantry::thinned(thinned);
    thinned.insert(thinned.end(), leaving.begin(), leaving.end());
}

qint64 TemperatureHistory::append(const TemperaturePoint &point)
{
    qint64 moved = 0;
    const auto known = range();
    if (known && point.msecsSinceEpoch < known->second) {
        moved = known->second - point.msecsSinceEpoch;
        shift(-moved);
    }
    for (const HeaterReading &reading : point.readings) {
        if (!std::isfinite(reading.actual))
            continue;
        if (m_series.size() >= MaxHeaters && !m_series.contains(reading.heater))
            continue;
        const double target = reading.target.value_or(std::numeric_limits<double>::quiet_NaN());
        m_series[reading.heater].append({point.msecsSinceEpoch, reading.actual, target});
    }
    return moved;
}

void TemperatureHistory::clear()
{
    m_series.clear();
}

QList<HeaterId> TemperatureHistory::heaters() const
{
    QList<HeaterId> ids;
    for (const auto &entry : m_series)
        ids.append(entry.first);
    return ids;
}

std::optional<std::pair<qint64, qint64>> TemperatureHistory::range() const
{
    std::optional<std::pair<qint64, qint64>> all;
    for (const auto &entry : m_series) {
        const Series &series = entry.second; // never empty
        const auto &oldest = series.thinned.empty() ? series.recent : series.thinned;
        const qint64 first = oldest.front().msecsSinceEpoch;
        const qint64 last = series.recent.back().msecsSinceEpoch;
        all = all ? std::pair(std::min(all->first, first), std::max(all->second, last))
                  : std::pair(first, last);
    }
    return all;
}

std::vector<Sample> TemperatureHistory::samples(const HeaterId &heater, qint64 from, qint64 to,
                                                std::size_t maxPoints) const
{
    const auto found = m_series.find(heater);
    if (found == m_series.end() || from > to)
        return {};
    const auto old = between(found->second.thinned, from, to);
    const auto recent = between(found->second.recent, from, to);
    std::vector<Sample> all(old.begin(), old.end());
    all.insert(all.end(), recent.begin(), recent.end());
    if (all.size() <= maxPoints)
        return all;

    // Of the time there is, not of the time asked for: that one may be "since ever".
    const qint64 span = all.back().msecsSinceEpoch - all.front().msecsSinceEpoch;
    const auto buckets = static_cast<qint64>(std::max<std::size_t>(1, maxPoints / 2));
    // A power of two, so that a window that follows the time keeps its stretches although its span wavers.
    const auto width = std::bit_ceil(static_cast<quint64>(span / buckets + 1));
    return decimated(all, static_cast<qint64>(width));
}

void TemperatureHistory::shift(qint64 msecs)
{
    for (auto &entry : m_series) {
        for (Sample &sample : entry.second.thinned)
            sample.msecsSinceEpoch += msecs;
        for (Sample &sample : entry.second.recent)
            sample.msecsSinceEpoch += msecs;
    }
}

} // namespace gantry
