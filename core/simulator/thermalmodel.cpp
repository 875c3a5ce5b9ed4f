// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/thermalmodel.h"

#include <QtMath>

#include <algorithm>

namespace gantry {

namespace {

constexpr int FullPower = 127;
constexpr double FullFan = 255;
constexpr double NoiseDegrees = 0.03;

QByteArray power(const HeaterModel &heater)
{
    return QByteArray::number(qRound(heater.power() * FullPower));
}

} // namespace

ThermalModel::ThermalModel(const VirtualPrinterOptions &options)
    : m_time(options.speed)
    , m_hotends(static_cast<size_t>(std::max(options.extruderCount, 1)),
                HeaterModel(HeaterParameters::hotend(), options.ambient))
    , m_noise(options.faults.seed)
{
    if (options.hasBed)
        m_bed.emplace(HeaterParameters::bed(), options.ambient);
    if (options.hasChamber)
        m_chamber.emplace(HeaterParameters::chamber(), options.ambient);
}

template<typename Function>
void ThermalModel::forEach(Function function)
{
    std::for_each(m_hotends.begin(), m_hotends.end(), function);
    if (m_bed)
        function(*m_bed);
    if (m_chamber)
        function(*m_chamber);
}

void ThermalModel::setTarget(HeaterModel &heater, double celsius)
{
    heater.setTarget(celsius);
    if (m_time.isInstant())
        heater.settle();
}

void ThermalModel::allOff()
{
    forEach([this](HeaterModel &heater) { setTarget(heater, 0); });
}

void ThermalModel::advanceTo(TimePoint now, int fanSpeed)
{
    if (now <= m_now)
        return;
    const double seconds = m_time.machineSeconds(now - m_now);
    m_now = now;
    const double fan = fanSpeed / FullFan;
    forEach([=](HeaterModel &heater) { heater.advance(seconds, fan); });
}

void ThermalModel::restart(TimePoint now)
{
    m_now = now;
    forEach([](HeaterModel &heater) {
        heater.setTarget(0);
        heater.settle();
    });
}

QByteArray ThermalModel::report(int activeTool)
{
    QByteArray text = "T:" + reading(hotend(activeTool));
    if (m_bed)
        text += " B:" + reading(*m_bed);
    if (m_chamber)
        text += " C:" + reading(*m_chamber);
    const bool several = hotendCount() > 1;
    for (int tool = 0; several && tool < hotendCount(); ++tool)
        text += " T" + QByteArray::number(tool) + ':' + reading(hotend(tool));

    text += " @:" + power(hotend(activeTool));
    if (m_bed)
        text += " B@:" + power(*m_bed);
    if (m_chamber)
        text += " C@:" + power(*m_chamber);
    for (int tool = 0; several && tool < hotendCount(); ++tool)
        text += " @" + QByteArray::number(tool) + ':' + power(hotend(tool));
    return text;
}

QByteArray ThermalModel::reading(const HeaterModel &heater)
{
    m_noise = m_noise * 1664525U + 1013904223U;
    const double noise = ((m_noise >> 16) / 65535.0 * 2.0 - 1.0) * NoiseDegrees;
    return QByteArray::number(heater.temperature() + noise, 'f', 2) + " /"
           + QByteArray::number(heater.target(), 'f', 2);
}

} // namespace gantry
