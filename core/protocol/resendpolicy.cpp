// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/resendpolicy.h"

#include <algorithm>

namespace gantry {

ResendPolicy::Verdict ResendPolicy::decide(qint64 requested, const Situation &situation,
                                           TimePoint now)
{
    if (requested == situation.next) {
        m_doubtful.reset();
        return Verdict::Ignore; // everything sent so far was taken
    }
    const bool kept = requested >= situation.oldestKept && requested < situation.next;
    const bool near = requested >= situation.oldestOpen - Near;
    if (kept && near)
        return honour(requested, situation, now);
    if (!confirmed(requested))
        return Verdict::Confirm;
    if (requested <= 1 && !near)
        return Verdict::PrinterRestarted;
    return kept ? honour(requested, situation, now) : Verdict::GiveUpMissing;
}

ResendPolicy::Verdict ResendPolicy::honour(qint64 requested, const Situation &situation,
                                           TimePoint now)
{
    m_doubtful.reset();
    if (m_last == requested) {
        if (m_echoes > 0 && now - m_lastAt <= EchoSpan) {
            --m_echoes;
            return Verdict::Ignore;
        }
        if (++m_consecutive > m_maxConsecutive)
            return Verdict::GiveUpLoop;
    } else {
        m_last = requested;
        m_consecutive = 1;
    }
    m_lastAt = now;
    m_echoes = std::max<qint64>(0, situation.sentAhead);
    return Verdict::Honour;
}

bool ResendPolicy::confirmed(qint64 requested)
{
    const bool again = m_doubtful == requested;
    m_doubtful = requested;
    return again;
}

void ResendPolicy::acknowledged(qint64 number)
{
    if (m_last && number >= *m_last) {
        m_last.reset();
        m_consecutive = 0;
        m_echoes = 0;
    }
}

void ResendPolicy::reset()
{
    *this = ResendPolicy(m_maxConsecutive);
}

} // namespace gantry
