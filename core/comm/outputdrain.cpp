// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comm/outputdrain.h"

namespace gantry {

OutputDrain::OutputDrain(Patience patience, qint64 pending, TimePoint now)
    : m_patience(patience)
    , m_pending(pending)
    , m_began(now)
    , m_lastProgress(now)
{}

OutputDrain::Step OutputDrain::next(qint64 pending, TimePoint now)
{
    if (m_pulsed)
        return now >= m_pulseEnds ? Step::Close : Step::Wait;
    if (pending <= 0)
        return Step::Close;
    if (pending < m_pending)
        m_lastProgress = now;
    m_pending = pending;
    if (!isBlocked(now))
        return Step::Wait;
    if (!isStop())
        return Step::Close;
    m_pulsed = true;
    m_pulseEnds = now + PulseTime;
    return Step::Pulse;
}

bool OutputDrain::isBlocked(TimePoint now) const
{
    if (now - m_began >= GiveUpTime)
        return true;
    return isStop() && now - m_lastProgress >= BlockedTime;
}

} // namespace gantry
