// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/idleheaterrule.h"

#include <algorithm>

namespace gantry {

namespace {

// A firmware that reports regularly repeats itself within so many different lines.
constexpr std::size_t MaxSaid = 32;

std::map<HeaterId, double> targetsOf(const PrinterState &state)
{
    std::map<HeaterId, double> targets;
    for (const auto &[id, heater] : state.heaters) {
        const std::optional<double> reported
            = heater.reading ? heater.reading->target : std::optional<double>();
        const double target = heater.requested ? *heater.requested : reported.value_or(0);
        if (target > 0)
            targets.emplace(id, target);
    }
    return targets;
}

} // namespace

void IdleHeaterRule::setIdleTime(std::optional<Duration> time, TimePoint now)
{
    if (time == m_idleTime)
        return;
    m_idleTime = time;
    (void) restart(now);
}

Duration IdleHeaterRule::remaining(TimePoint now) const
{
    return m_phase == Phase::Countdown ? std::max(Duration(0), m_coolsAt - now) : Duration(0);
}

IdleHeaterRule::Event IdleHeaterRule::update(const PrinterState &state, TimePoint now)
{
    std::map<HeaterId, double> targets = targetsOf(state);
    if (state.isReady() == m_ready && state.job.state == m_job && targets == m_targets)
        return Event::None;
    m_ready = state.isReady();
    m_job = state.job.state;
    m_targets = std::move(targets);
    return restart(now);
}

IdleHeaterRule::Event IdleHeaterRule::handleLines(const QList<WireLine> &lines, TimePoint now)
{
    bool active = false;
    for (const WireLine &line : lines)
        active = isActivity(line) || active;
    return active ? restart(now) : Event::None;
}

IdleHeaterRule::Event IdleHeaterRule::snooze(TimePoint now)
{
    return restart(now);
}

IdleHeaterRule::Event IdleHeaterRule::tick(TimePoint now)
{
    if (m_phase == Phase::Waiting && now - m_since >= *m_idleTime) {
        if (m_job == JobState::Paused)
            return enter(Phase::Paused);
        // Counted from now: a computer that slept through the idle time still gives its warning.
        m_coolsAt = now + CountdownTime;
        return enter(Phase::Countdown);
    }
    if (m_phase == Phase::Countdown && now >= m_coolsAt) {
        (void) restart(now);
        return Event::CoolDown;
    }
    return Event::None;
}

IdleHeaterRule::Event IdleHeaterRule::restart(TimePoint now)
{
    m_since = now;
    return enter(watches() ? Phase::Waiting : Phase::Quiet);
}

IdleHeaterRule::Event IdleHeaterRule::enter(Phase phase)
{
    if (phase == m_phase)
        return Event::None;
    m_phase = phase;
    return Event::PhaseChanged;
}

bool IdleHeaterRule::isActivity(const WireLine &line)
{
    using Kind = WireLine::Kind;
    if (line.direction == WireLine::Direction::Sent)
        return line.origin == SendOrigin::Manual || line.origin == SendOrigin::Script;
    if (line.direction != WireLine::Direction::Received)
        return false;
    switch (line.kind) {
    case Kind::Busy:
        return !line.text.startsWith("wait"); // that is how some say they have nothing to do
    case Kind::Normal:
    case Kind::Position:
    case Kind::Card:
        // The speed of a fan is never twice the same.
        return !line.text.contains("RPM") && isNews(line.text);
    case Kind::Acknowledge:
    case Kind::Temperature:
    case Kind::Error:
    case Kind::Resend:
    case Kind::Note:
        break;
    }
    return false;
}

// Where the axes stand, or that no card is being printed, may be reported every second: said again it is no news.
bool IdleHeaterRule::isNews(const QByteArray &text)
{
    if (std::find(m_said.begin(), m_said.end(), text) != m_said.end())
        return false;
    m_said.push_back(text);
    if (m_said.size() > MaxSaid)
        m_said.pop_front();
    return true;
}

bool IdleHeaterRule::watches() const
{
    return m_idleTime && m_ready && !m_targets.empty()
           && (!isJobActive(m_job) || m_job == JobState::Paused);
}

} // namespace gantry
