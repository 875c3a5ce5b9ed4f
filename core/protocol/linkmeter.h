// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/response.h"
#include "protocol/roundtrips.h"
#include "types/linkstatistics.h"
#include "types/timepoint.h"

#include <array>

namespace gantry {

/// Counts what the link does. Pure.
class LinkMeter final
{
public:
    void reset() { *this = {}; }

    void sent(qsizetype bytes, bool resend, TimePoint now);
    void received(qsizetype bytes) { m_figures.bytesReceived += static_cast<quint64>(bytes); }
    void resendRequested() { ++m_figures.resendRequests; }
    void acknowledgesLost(quint64 count) { m_figures.acknowledgesLost += count; }
    /// A line was acknowledged after this time, without a busy in between.
    void waited(Duration span);
    /// The time from a line's transmission to its acknowledge.
    void roundTrip(Duration span) { m_roundTrips.add(span); }
    /// What the firmware told of its buffers, if it did.
    void occupancy(const Acknowledge &ack);

    /// True once, when resends have become so frequent that something must be wrong with the wire.
    [[nodiscard]] bool takeCriticalRatio();
    [[nodiscard]] LinkStatistics figures(TimePoint now) const;

private:
    /// One bucket per second of the last seconds.
    struct Bucket
    {
        qint64 second = -1;
        int lines = 0;
    };
    static constexpr qint64 Span = 5; // seconds averaged

    LinkStatistics m_figures;
    std::array<Bucket, 8> m_buckets;
    RoundTrips m_roundTrips;
    TimePoint m_firstLine{};
    bool m_warned = false;
};

} // namespace gantry
