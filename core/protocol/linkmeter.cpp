// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/linkmeter.h"

#include <algorithm>

namespace gantry {

namespace {

qint64 secondOf(TimePoint time)
{
    return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
}

} // namespace

void LinkMeter::sent(qsizetype bytes, bool resend, TimePoint now)
{
    m_figures.bytesSent += static_cast<quint64>(bytes);
    ++(resend ? m_figures.linesResent : m_figures.linesSent);
    if (m_figures.linesSent + m_figures.linesResent == 1)
        m_firstLine = now;
    const qint64 second = secondOf(now);
    Bucket &bucket = m_buckets[static_cast<std::size_t>(second) % m_buckets.size()];
    if (bucket.second != second)
        bucket = {second, 0};
    ++bucket.lines;
}

void LinkMeter::waited(Duration span)
{
    const qint64 ms = std::chrono::duration_cast<std::chrono::milliseconds>(span).count();
    m_figures.longestStallMs = std::max(m_figures.longestStallMs, ms);
}

void LinkMeter::occupancy(const Acknowledge &ack)
{
    if (ack.plannerFree)
        m_figures.plannerFree = ack.plannerFree;
    if (ack.bufferFree)
        m_figures.bufferFree = ack.bufferFree;
}

bool LinkMeter::takeCriticalRatio()
{
    constexpr quint64 RatioStart = 100; // lines
    constexpr quint64 RatioLimit = 10;  // per cent
    if (m_warned || m_figures.linesSent < RatioStart
        || m_figures.resendRequests * 100 < m_figures.linesSent * RatioLimit)
        return false;
    m_warned = true;
    return true;
}

LinkStatistics LinkMeter::figures(TimePoint now) const
{
    LinkStatistics figures = m_figures;
    const qint64 second = secondOf(now);
    qint64 lines = 0;
    for (const Bucket &bucket : m_buckets) {
        if (bucket.second > second - Span && bucket.second <= second)
            lines += bucket.lines;
    }
    // The present second is not over yet, and the link may be younger than the span.
    const TimePoint start{std::chrono::seconds(second - Span + 1)};
    const Duration span = std::max<Duration>(now - std::max(start, m_firstLine), 1s);
    figures.linesPerSecond
        = static_cast<double>(lines) / std::chrono::duration<double>(span).count();
    figures.roundTripMedianMs = m_roundTrips.percentile(50);
    figures.roundTrip99Ms = m_roundTrips.percentile(99);
    return figures;
}

} // namespace gantry
