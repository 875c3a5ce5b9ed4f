// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/jobclock.h"

#include <algorithm>

namespace gantry {

void JobClock::start(TimePoint now)
{
    *this = JobClock();
    m_start = now;
}

void JobClock::pause(TimePoint now)
{
    heatupEnded(now); // a wait that reaches into the pause is already left out as pause
    if (!m_pausedSince)
        m_pausedSince = now;
}

void JobClock::resume(TimePoint now)
{
    if (m_pausedSince)
        m_paused += now - *m_pausedSince;
    m_pausedSince.reset();
}

void JobClock::stop(TimePoint now)
{
    heatupEnded(now);
    if (!m_end)
        m_end = now;
}

void JobClock::heatupStarted(TimePoint now)
{
    if (!m_heatingSince && !m_pausedSince)
        m_heatingSince = now;
}

void JobClock::heatupEnded(TimePoint now)
{
    if (m_heatingSince)
        m_heating += now - *m_heatingSince;
    m_heatingSince.reset();
}

Duration JobClock::elapsed(TimePoint now) const
{
    if (!m_start)
        return Duration(0);
    const TimePoint end = m_end.value_or(now);
    const Duration runningPause = m_pausedSince ? end - *m_pausedSince : Duration(0);
    return std::max(end - *m_start - m_paused - runningPause, Duration(0));
}

Duration JobClock::heating(TimePoint now) const
{
    return m_heating + (m_heatingSince ? now - *m_heatingSince : Duration(0));
}

Duration JobClock::cleaned(TimePoint now) const
{
    return std::max(elapsed(now) - heating(now), Duration(0));
}

} // namespace gantry
