// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/timepoint.h"

#include <QtGlobal>

#include <array>
#include <cstddef>

namespace gantry {

/// How long lines took to be acknowledged: counts in classes of an eighth of an octave, so that adding and asking
/// cost next to nothing and a whole print needs no more memory than a minute. Old lines fade. Pure.
class RoundTrips final
{
public:
    void add(Duration span);
    /// Milliseconds that so many per cent of the lines did not exceed, within 6 %; 0 if there is none yet.
    [[nodiscard]] double percentile(int perCent) const;

private:
    static constexpr int PerOctave = 8;
    static constexpr int Octaves = 28;  // up to four minutes, in microseconds
    static constexpr int Memory = 4096; // lines until all counts are halved

    [[nodiscard]] static std::size_t classOf(qint64 microseconds);
    /// The middle of a class, in microseconds.
    [[nodiscard]] static double valueOf(std::size_t index);

    std::array<int, PerOctave * Octaves> m_counts{};
    int m_total = 0;
};

} // namespace gantry
