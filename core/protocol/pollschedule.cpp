// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/pollschedule.h"

#include <algorithm>

namespace gantry {

namespace {

Duration positive(Duration span)
{
    return span > Duration::zero() ? span : Duration(1s);
}

} // namespace

PollSchedule::PollSchedule(const ProtocolOptions &options)
    // With several lines in flight a miscount costs more: the input buffer might overflow.
    : m_proofLines(options.linesInFlight > 1 ? 50 : 250)
    , m_interval(positive(options.pollTemperature))
    , m_intervalTarget(positive(options.pollTemperatureTargetSet))
    // Two reports may be lost before the printer is asked why.
    , m_autoReportSilence(std::max<Duration>(3 * positive(options.autoReportInterval), m_interval))
{}

void PollSchedule::start(TimePoint now)
{
    m_running = true;
    m_unproven = 0;
    m_autoReport = m_anyTarget = m_streaming = m_doubtful = false;
    m_lastReport = m_lastAsked = now - m_autoReportSilence;
    m_lastProof = now;
}

void PollSchedule::answered(TimePoint now)
{
    m_unproven = 0;
    m_lastProof = now;
}

Duration PollSchedule::interval(bool printing) const
{
    if (m_autoReport)
        return m_autoReportSilence;
    return m_anyTarget && !printing ? m_intervalTarget : m_interval;
}

std::optional<TimePoint> PollSchedule::due(const Situation &situation) const
{
    if (!m_running || situation.blocked || m_streaming)
        return std::nullopt;
    TimePoint time = std::max(m_lastReport, m_lastAsked) + interval(situation.printing);
    if (situation.printing && m_unproven > 0) {
        const TimePoint asked = std::max(m_lastProof, m_lastAsked);
        const int lines = m_doubtful ? DoubtfulProofLines : m_proofLines;
        time = std::min(time, m_unproven < lines ? asked + ProofInterval : asked);
    }
    return time;
}

bool PollSchedule::takeDue(const Situation &situation, TimePoint now)
{
    const std::optional<TimePoint> time = due(situation);
    if (!time || *time > now)
        return false;
    m_lastAsked = now;
    m_unproven = 0;
    return true;
}

} // namespace gantry
