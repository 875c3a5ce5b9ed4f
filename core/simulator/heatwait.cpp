// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/heatwait.h"

#include <cmath>

namespace gantry {

namespace {

constexpr double ResidencySeconds = 10;
constexpr double Window = 1;     ///< degrees: close enough to start counting
constexpr double Hysteresis = 3; ///< degrees: far enough to count again from the start
constexpr double SlopeSeconds = 60;
constexpr double SlopeDegrees = 1.5;

} // namespace

void HeatWait::start(const HeaterModel &heater, bool cooling, TimePoint now)
{
    m_heater = &heater;
    m_cooling = cooling;
    m_near.reset();
    m_slopeTime = now;
    m_slopeTemperature = heater.temperature();
    if (!cooling && heater.temperature() > heater.target() + Window)
        cancel();
}

bool HeatWait::isWaiting(TimePoint now)
{
    if (!m_heater)
        return false;
    const double difference = std::abs(m_heater->temperature() - m_heater->target());
    if (!m_near && difference < Window)
        m_near = now;
    else if (m_near && difference > Hysteresis)
        m_near = now;
    const bool stayed = m_near && now >= *m_near + m_time.wall(ResidencySeconds);
    if (stayed || m_heater->target() <= 0 || coolsTooSlowly(now))
        cancel();
    return m_heater != nullptr;
}

bool HeatWait::coolsTooSlowly(TimePoint now)
{
    // Nothing gets colder than the room: the firmware gives up when it stops cooling.
    if (!m_cooling || m_heater->temperature() <= m_heater->target()
        || now < m_slopeTime + m_time.wall(SlopeSeconds)) {
        return false;
    }
    const bool slow = m_slopeTemperature - m_heater->temperature() < SlopeDegrees;
    m_slopeTime = now;
    m_slopeTemperature = m_heater->temperature();
    return slow;
}

QByteArray HeatWait::remaining(TimePoint now) const
{
    if (!m_near)
        return QByteArray("W:?");
    const double left = ResidencySeconds - m_time.machineSeconds(now - *m_near);
    return "W:" + QByteArray::number(static_cast<int>(std::max(left, 0.0)));
}

} // namespace gantry
