// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/stallwatch.h"

#include <algorithm>

namespace gantry {

StallWatch::StallWatch(const ProtocolOptions &options)
    : m_communication(options.communication)
    , m_communicationBusy(std::min(options.communicationBusy, options.communication))
    , m_maxIdle(options.maxTimeoutsIdle)
    , m_maxPrinting(options.maxTimeoutsPrinting)
    , m_maxLongRunning(options.maxTimeoutsLongRunning)
    , m_askEarly(options.askEarly)
{}

void StallWatch::reset()
{
    m_patience.reset();
    m_base = m_since = m_lastLine = m_restUntil = {};
    m_busyKnown = m_busySeen = m_answeredSinceProbe = m_heard = m_disturbed = false;
    m_silences = m_questions = m_early = 0;
}

void StallWatch::restart()
{
    const bool busyKnown = m_busyKnown;
    reset();
    m_busyKnown = busyKnown;
}

void StallWatch::started(TimePoint now)
{
    m_base = m_since = now;
    if (m_lastLine == TimePoint{})
        m_lastLine = now;
}

void StallWatch::acknowledged(TimePoint now, bool measured)
{
    if (measured && !m_disturbed && !m_busySeen && now >= m_restUntil)
        m_patience.add(now - m_since);
    m_base = m_since = now;
    m_busySeen = m_disturbed = false;
    m_answeredSinceProbe = true;
    m_questions = m_early = 0;
}

void StallWatch::lineReceived(TimePoint now)
{
    m_lastLine = now;
    m_heard = true;
    m_silences = 0;
}

void StallWatch::busy(TimePoint now)
{
    m_base = now;
    m_busyKnown = true;
    m_busySeen = true;
    m_questions = 0;
}

Duration StallWatch::patience() const
{
    return m_askEarly ? m_patience.span() : Duration::max();
}

bool StallWatch::asksEarly(const Situation &situation) const
{
    // Who says "busy" says so again if it still is.
    return m_askEarly && situation.mayAskEarly && !m_busySeen && m_questions == 0
           && m_early < (situation.longRunning ? EarlyQuestionsLong : EarlyQuestions);
}

Duration StallWatch::earlyInterval(const Situation &situation) const
{
    if (situation.longRunning)
        return std::max(m_patience.span(), LongPatience);
    return m_early > 0 ? std::max(m_patience.span(), SecondPatience) : m_patience.span();
}

Duration StallWatch::interval(const Situation &situation) const
{
    if (situation.onlyProbes && m_answeredSinceProbe)
        return situation.quickAnswer ? SureGrace : UnsureGrace;
    const Duration span = m_busyKnown ? m_communicationBusy : m_communication;
    if (asksEarly(situation))
        return std::min(earlyInterval(situation), span);
    // Alive, but it does not answer: ask less and less often, since each question fills its input buffer.
    const int doublings = m_heard ? m_questions : 0;
    // A long command that has not said "busy" yet may be silent for a while; two such lines must be missing.
    if (situation.longRunning && !m_busySeen)
        return std::min(2 * span * (1 << std::min(doublings, 6)), 16 * m_communication);
    return std::min(span * (1 << std::clamp(doublings - 2, 0, 6)), 2 * m_communication);
}

TimePoint StallWatch::deadline(const Situation &situation) const
{
    return std::max(m_base, m_restUntil) + interval(situation);
}

bool StallWatch::isDead(const Situation &situation, TimePoint now) const
{
    const int allowed = situation.longRunning ? m_maxLongRunning
                        : situation.printing  ? m_maxPrinting
                                              : m_maxIdle;
    // The short interval of the busy protocol finds lost lines early; it does not make a printer dead earlier.
    return allowed > 0 && m_silences > allowed && now - m_lastLine >= m_communication;
}

StallWatch::Action StallWatch::expire(const Situation &situation, TimePoint now)
{
    if (now < deadline(situation))
        return Action::None;
    if (situation.onlyProbes && m_answeredSinceProbe)
        return Action::DropProbes;
    m_base = now;
    if (asksEarly(situation)) { // says nothing of the printer yet
        ++m_early;
        return Action::Probe;
    }
    m_heard = false;
    ++m_silences;
    ++m_questions;
    return isDead(situation, now) ? Action::GiveUp : Action::Probe;
}

} // namespace gantry
