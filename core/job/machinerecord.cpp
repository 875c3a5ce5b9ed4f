// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/machinerecord.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace gantry::MachineRecord {

namespace {

constexpr double MostMillimetres = 1e6; // of filament, too
constexpr double MostDegrees = 1000;
constexpr qsizetype MostHeaters = 64;

struct Coordinate
{
    QLatin1StringView key;
    std::optional<double> Position::*member;
};
constexpr Coordinate Coordinates[] = {{"x"_L1, &Position::x},
                                      {"y"_L1, &Position::y},
                                      {"z"_L1, &Position::z},
                                      {"e"_L1, &Position::e},
                                      {"f"_L1, &Position::f}};

/// Reads one number; false if it is there and is none, or beyond the limits.
template<typename T>
bool take(const QJsonObject &object, QLatin1StringView key, double least, double most,
          std::optional<T> &value)
{
    if (!object.contains(key))
        return true;
    const double number = object.value(key).toDouble(std::nan(""));
    if (!(number >= least && number <= most))
        return false;
    value = static_cast<T>(number);
    return true;
}

bool take(const QJsonObject &object, QLatin1StringView key, bool &value)
{
    const QJsonValue found = object.value(key);
    value = found.toBool(value);
    return found.isBool() || found.isUndefined();
}

QJsonObject toJson(const Position &position)
{
    QJsonObject object;
    for (const Coordinate &coordinate : Coordinates) {
        if (const std::optional<double> value = position.*coordinate.member)
            object.insert(coordinate.key, *value);
    }
    if (position.t)
        object.insert("t"_L1, *position.t);
    return object;
}

bool take(const QJsonObject &object, Position &position)
{
    for (const Coordinate &coordinate : Coordinates) {
        if (!take(object, coordinate.key, -MostMillimetres, MostMillimetres,
                  position.*coordinate.member))
            return false;
    }
    return take(object, "t"_L1, 0, 99, position.t);
}

bool take(const QJsonObject &object, QMap<HeaterId, double> &targets)
{
    if (object.size() > MostHeaters)
        return false;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const std::optional<HeaterId> heater = HeaterId::fromKey(it.key());
        const double target = it.value().toDouble(-1);
        if (!heater || target < 0 || target > MostDegrees)
            return false;
        targets.insert(*heater, target);
    }
    return true;
}

} // namespace

QJsonObject toJson(const MachineStanding &standing)
{
    QJsonObject targets;
    for (auto it = standing.targets.begin(); it != standing.targets.end(); ++it) {
        if (it.key().kind != HeaterId::Kind::Sensor)
            targets.insert(it.key().key(), it.value());
    }
    QJsonObject object{{"position"_L1, toJson(standing.position)},
                       {"targets"_L1, targets},
                       {"absolute"_L1, standing.absolute},
                       {"extruderAbsolute"_L1, standing.extruderAbsolute},
                       {"inches"_L1, standing.inches}};
    if (standing.fanSpeed)
        object.insert("fan"_L1, *standing.fanSpeed);
    if (standing.feedRate)
        object.insert("feedRate"_L1, *standing.feedRate);
    if (standing.flowRate)
        object.insert("flowRate"_L1, *standing.flowRate);
    return object;
}

std::optional<MachineStanding> fromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    MachineStanding standing;
    const bool good = value.isObject()
                      && take(object.value("position"_L1).toObject(), standing.position)
                      && take(object.value("targets"_L1).toObject(), standing.targets)
                      && take(object, "fan"_L1, 0, 255, standing.fanSpeed)
                      && take(object, "feedRate"_L1, 1, 999, standing.feedRate)
                      && take(object, "flowRate"_L1, 1, 999, standing.flowRate)
                      && take(object, "absolute"_L1, standing.absolute)
                      && take(object, "extruderAbsolute"_L1, standing.extruderAbsolute)
                      && take(object, "inches"_L1, standing.inches);
    return good ? std::make_optional(standing) : std::nullopt;
}

} // namespace gantry::MachineRecord
