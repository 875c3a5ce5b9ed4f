// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/idleheaterguard.h"

#include "control/heatercontroller.h"
#include "control/printermirror.h"

namespace gantry {

IdleHeaterGuard::IdleHeaterGuard(const PrinterMirror &mirror, HeaterController &heaters,
                                 QObject *parent)
    : QObject(parent)
    , m_mirror(mirror)
    , m_heaters(heaters)
    , m_clock([] { return TimePoint(std::chrono::steady_clock::now()); })
{
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &IdleHeaterGuard::check);
    connect(&m_mirror, &PrinterMirror::stateChanged, this, &IdleHeaterGuard::handleState);
}

void IdleHeaterGuard::setIdleTime(std::optional<Duration> time)
{
    const Phase before = phase();
    m_rule.setIdleTime(time, m_clock());
    apply(phase() == before ? IdleHeaterRule::Event::None : IdleHeaterRule::Event::PhaseChanged);
}

int IdleHeaterGuard::secondsLeft() const
{
    return int(std::chrono::ceil<std::chrono::seconds>(m_rule.remaining(m_clock())).count());
}

void IdleHeaterGuard::snooze()
{
    apply(m_rule.snooze(m_clock()));
}

void IdleHeaterGuard::coolDownNow()
{
    m_heaters.switchAllOff();
    snooze();
}

void IdleHeaterGuard::check()
{
    apply(m_rule.tick(m_clock()));
    if (phase() == Phase::Countdown)
        emit secondsLeftChanged();
}

void IdleHeaterGuard::handleLines(const QList<WireLine> &lines)
{
    apply(m_rule.handleLines(lines, m_clock()));
}

void IdleHeaterGuard::handleState()
{
    apply(m_rule.update(m_mirror.state(), m_clock()));
}

void IdleHeaterGuard::apply(IdleHeaterRule::Event event)
{
    if (phase() == Phase::Quiet)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
    if (event == IdleHeaterRule::Event::None)
        return;
    emit phaseChanged();
    if (event == IdleHeaterRule::Event::CoolDown) {
        m_heaters.switchAllOff();
        emit cooledDown();
    }
}

} // namespace gantry
