// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <compare>
#include <optional>

namespace gantry {

/// Names a heater or a temperature sensor: tool0.., bed, chamber, or a sensor by the firmware's letter.
struct HeaterId
{
    enum class Kind { Tool, Bed, Chamber, Sensor };

    Kind kind = Kind::Tool;
    int index = 0;  ///< tool number, 0..; 0 for the others
    QString sensor; ///< the firmware's name of a Sensor, empty for the others

    [[nodiscard]] static HeaterId tool(int index) { return {Kind::Tool, index, {}}; }
    [[nodiscard]] static HeaterId bed() { return {Kind::Bed, 0, {}}; }
    [[nodiscard]] static HeaterId chamber() { return {Kind::Chamber, 0, {}}; }

    /// The documented key: "tool0", "bed", "chamber", or the sensor's name.
    [[nodiscard]] QString key() const;
    /// Inverse of key() for heaters that can be set (tool<n>, bed, chamber); nothing for anything else.
    [[nodiscard]] static std::optional<HeaterId> fromKey(QStringView key);

    friend bool operator==(const HeaterId &, const HeaterId &) = default;
    friend bool operator<(const HeaterId &a, const HeaterId &b);
};

/// One heater at one moment, degrees Celsius.
struct HeaterReading
{
    HeaterId heater;
    double actual = 0;
    std::optional<double> target; ///< 0 = off; absent if the firmware does not say
    std::optional<int> power;     ///< percent of full power, where the firmware reports it

    friend bool operator==(const HeaterReading &, const HeaterReading &) = default;
};

/// All readings of one report with its wall-clock time.
struct TemperaturePoint
{
    qint64 msecsSinceEpoch = 0;
    QList<HeaterReading> readings;

    friend bool operator==(const TemperaturePoint &, const TemperaturePoint &) = default;
};

} // namespace gantry
