// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/heatermodel.h"

#include <algorithm>
#include <cmath>

namespace gantry {

namespace {

constexpr double StepSeconds = 0.1;
/// Full power until this many degrees below the target.
constexpr double ControlBand = 10.0;
/// Colder than this above ambient counts as cold: nothing happens any more.
constexpr double ColdBand = 0.01;
constexpr double SteadyBand = 1e-9;

} // namespace

HeaterParameters HeaterParameters::hotend()
{
    return {.rise = 340, .inertia = 134, .maximum = 300, .fanLoss = 0.05};
}

HeaterParameters HeaterParameters::bed()
{
    return {.rise = 110, .inertia = 250, .maximum = 120, .fanLoss = 0};
}

HeaterParameters HeaterParameters::chamber()
{
    return {.rise = 70, .inertia = 600, .maximum = 80, .fanLoss = 0};
}

HeaterModel::HeaterModel(const HeaterParameters &parameters, double ambient)
    : m_parameters(parameters)
    , m_ambient(ambient)
    , m_temperature(ambient)
{}

void HeaterModel::setTarget(double celsius)
{
    m_target = std::clamp(celsius, 0.0, m_parameters.maximum);
}

void HeaterModel::advance(double seconds, double fan)
{
    while (seconds > 0) {
        if (m_target <= 0 && m_temperature - m_ambient < ColdBand) {
            m_temperature = m_ambient;
            m_power = 0;
            return;
        }
        const double length = std::min(seconds, StepSeconds);
        const double before = m_temperature;
        step(length, fan);
        if (std::abs(m_temperature - before) < SteadyBand)
            return; // nothing would change however much time passes
        seconds -= length;
    }
}

void HeaterModel::settle()
{
    m_temperature = m_target > 0 ? std::max(m_target, m_ambient) : m_ambient;
    m_power = (m_temperature - m_ambient) / m_parameters.rise;
}

void HeaterModel::step(double seconds, double fan)
{
    m_power = 0;
    if (m_target > 0) {
        const double holding = (m_target - m_ambient) / m_parameters.rise;
        m_power = std::clamp(holding + (m_target - m_temperature) / ControlBand, 0.0, 1.0);
    }
    const double loss = 1.0 + m_parameters.fanLoss * fan;
    const double settled = m_ambient + m_power * m_parameters.rise / loss;
    m_temperature
        += (settled - m_temperature) * (1.0 - std::exp(-seconds * loss / m_parameters.inertia));
}

} // namespace gantry
