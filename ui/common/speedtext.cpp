// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/speedtext.h"

#include "common/format.h"

#include <QCoreApplication>

#include <cmath>

namespace gantry::SpeedText {

namespace {

constexpr double SecondsPerMinute = 60;

} // namespace

double shown(double mmPerMinute, SpeedUnit unit)
{
    return unit == SpeedUnit::MillimetresPerSecond ? mmPerMinute / SecondsPerMinute : mmPerMinute;
}

double perMinute(double shown, SpeedUnit unit)
{
    return unit == SpeedUnit::MillimetresPerSecond ? shown * SecondsPerMinute : shown;
}

QString unitName(SpeedUnit unit)
{
    return unit == SpeedUnit::MillimetresPerSecond
               ? QCoreApplication::translate("gantry::SpeedText", "mm/s")
               : QCoreApplication::translate("gantry::SpeedText", "mm/min");
}

QString text(double mmPerMinute, SpeedUnit unit)
{
    const double value = shown(mmPerMinute, unit);
    const bool isWhole = std::abs(value - std::round(value)) < 0.05;
    return Format::keptTogether(
        QCoreApplication::translate("gantry::SpeedText", "%1 %2", "a speed and its unit")
            .arg(Format::number(value, isWhole ? 0 : 1), unitName(unit)));
}

} // namespace gantry::SpeedText
