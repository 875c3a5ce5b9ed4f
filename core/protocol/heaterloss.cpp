// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/heaterloss.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace gantry::HeaterLoss {

namespace {

constexpr double Rounding = 1;  // some firmware keeps whole degrees
constexpr double Swing = 10;    // what control and fan make of a steady temperature
constexpr double NearlyHot = 3; // good enough to go on

std::optional<HeaterReading> find(const QList<HeaterReading> &readings, const HeaterId &heater)
{
    for (const HeaterReading &reading : readings) {
        if (reading.heater == heater)
            return reading;
    }
    return std::nullopt;
}

} // namespace

QList<CooledHeater> between(const QList<HeaterReading> &before, const QList<HeaterReading> &now)
{
    QList<CooledHeater> cooled;
    for (const HeaterReading &was : before) {
        const double target = was.target.value_or(0);
        const std::optional<HeaterReading> is = find(now, was.heater);
        if (target <= 0 || !is)
            continue;
        const double targetNow = is->target.value_or(target);
        const bool wasHot = was.actual >= target - Swing;
        if (targetNow < target - Rounding || (wasHot && is->actual < target - Swing))
            cooled.append({was.heater, target, targetNow, is->actual});
    }
    return cooled;
}

QList<CooledHeater> left(const QList<CooledHeater> &cooled, const QList<HeaterReading> &now)
{
    QList<CooledHeater> rest;
    for (CooledHeater heater : cooled) {
        if (const std::optional<HeaterReading> is = find(now, heater.heater)) {
            heater.actual = is->actual;
            heater.targetNow = is->target.value_or(heater.targetNow);
        }
        if (heater.targetNow < heater.target - Rounding
            || heater.actual < heater.target - NearlyHot)
            rest.append(heater);
    }
    return rest;
}

QByteArray command(const CooledHeater &heater, int extruderCount)
{
    if (std::abs(heater.targetNow - heater.target) <= Rounding)
        return {};
    const QByteArray degrees = " S" + QByteArray::number(qRound(heater.target));
    switch (heater.heater.kind) {
    case HeaterId::Kind::Tool:
        return (extruderCount > 1 ? "M104 T" + QByteArray::number(heater.heater.index)
                                  : QByteArrayLiteral("M104"))
               + degrees;
    case HeaterId::Kind::Bed:
        return "M140" + degrees;
    case HeaterId::Kind::Chamber:
        return "M141" + degrees;
    case HeaterId::Kind::Sensor:
        break;
    }
    return {};
}

} // namespace gantry::HeaterLoss
