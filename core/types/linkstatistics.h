// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace gantry {

/// Running figures of the link since it was opened.
struct LinkStatistics
{
    quint64 linesSent = 0; ///< first transmissions; resends are not counted again
    quint64 linesResent = 0;
    quint64 resendRequests = 0;
    quint64 acknowledgesLost = 0; ///< found out by a probe or a time-out
    quint64 bytesSent = 0;
    quint64 bytesReceived = 0;
    double linesPerSecond = 0; ///< over the last seconds
    qint64 longestStallMs
        = 0; ///< longest time a line waited for its acknowledge while no busy was reported
    int linesInFlight = 0; ///< sent and not acknowledged, now
    qint64 bytesInFlight = 0;
    int windowLines = 1; ///< so many may be
    /// From a line's first byte to its acknowledge, of the last thousands of lines, without those that may take
    /// minutes; within 6 %. 0 before the first.
    double roundTripMedianMs = 0;
    double roundTrip99Ms = 0;       ///< 99 of 100 lines took no longer
    std::optional<int> plannerFree; ///< places for moves, of the last acknowledge that told
    std::optional<int> bufferFree;  ///< places for lines

    /// Lines that had to be sent again, 0 to 1 and, on a very bad wire, more.
    [[nodiscard]] double resendRate() const
    {
        return linesSent > 0 ? static_cast<double>(linesResent) / static_cast<double>(linesSent)
                             : 0;
    }

    friend bool operator==(const LinkStatistics &, const LinkStatistics &) = default;
};

} // namespace gantry
