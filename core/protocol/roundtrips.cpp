// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/roundtrips.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace gantry {

std::size_t RoundTrips::classOf(qint64 microseconds)
{
    constexpr quint64 Longest = (quint64(1) << Octaves) - 1;
    constexpr int Bits = 3; // of PerOctave
    const quint64 value
        = std::clamp<quint64>(static_cast<quint64>(std::max<qint64>(microseconds, 0)), 1, Longest);
    const int octave = static_cast<int>(std::bit_width(value)) - 1;
    const quint64 scaled = octave >= Bits ? value >> (octave - Bits) : value << (Bits - octave);
    return static_cast<std::size_t>(octave * PerOctave)
           + static_cast<std::size_t>(scaled - PerOctave);
}

double RoundTrips::valueOf(std::size_t index)
{
    const double octave = std::floor(static_cast<double>(index) / PerOctave);
    const double part = static_cast<double>(index % PerOctave) + 0.5;
    return std::exp2(octave) * (1 + part / PerOctave);
}

void RoundTrips::add(Duration span)
{
    ++m_counts[classOf(std::chrono::duration_cast<std::chrono::microseconds>(span).count())];
    if (++m_total < Memory)
        return;
    m_total = 0;
    for (int &count : m_counts) {
        count /= 2;
        m_total += count;
    }
}

double RoundTrips::percentile(int perCent) const
{
    if (m_total == 0)
        return 0;
    const int wanted = std::max(1, (m_total * std::clamp(perCent, 0, 100) + 99) / 100);
    int seen = 0;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        seen += m_counts[i];
        if (seen >= wanted)
            return valueOf(i) / 1000;
    }
    return 0;
}

} // namespace gantry
