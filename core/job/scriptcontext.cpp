// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/scriptcontext.h"

#include "gcode/gcodetext.h"
#include "script/scriptset.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr qsizetype MaxReadings = 64; // a damaged line may name any sensor

template<typename T>
QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QString temperatureKey(const HeaterId &heater)
{
    switch (heater.kind) {
    case HeaterId::Kind::Tool:
        return QString::number(heater.index);
    case HeaterId::Kind::Bed:
        return u"b"_s;
    case HeaterId::Kind::Chamber:
        return u"c"_s;
    case HeaterId::Kind::Sensor:
        break;
    }
    return heater.sensor;
}

QVariantMap scriptMap(const QString &name)
{
    return {{u"type"_s, u"gcode"_s}, {u"name"_s, name}};
}

} // namespace

QVariantMap toVariantMap(const Position &position)
{
    return {{u"x"_s, orNull(position.x)}, {u"y"_s, orNull(position.y)},
            {u"z"_s, orNull(position.z)}, {u"e"_s, orNull(position.e)},
            {u"f"_s, orNull(position.f)}, {u"t"_s, orNull(position.t)}};
}

void ScriptContext::handleSent(QByteArrayView wireLine)
{
    m_modes.apply(GcodeText::withoutNumber(wireLine));
}

void ScriptContext::handlePosition(const Position &position, const QList<double> &extruders)
{
    m_modes.setPosition(position);
    m_position = position;
    m_position.f = m_modes.feed();
    m_position.t = m_modes.activeTool();
    m_extruders = extruders;
}

void ScriptContext::handleTemperatures(const QList<HeaterReading> &readings)
{
    for (const HeaterReading &reading : readings) {
        if (m_readings.size() >= MaxReadings && !m_readings.contains(reading.heater))
            continue;
        HeaterReading &known = m_readings[reading.heater];
        const std::optional<double> target = reading.target ? reading.target : known.target;
        known = reading;
        known.target = target;
    }
}

MachineStanding ScriptContext::standing() const
{
    MachineStanding standing;
    standing.position = m_modes.position();
    standing.position.f = m_modes.feed();
    standing.position.t = m_modes.activeTool();
    for (const HeaterReading &reading : m_readings) {
        if (reading.target)
            standing.targets.insert(reading.heater, *reading.target);
    }
    standing.fanSpeed = m_modes.fanSpeed();
    standing.feedRate = m_modes.feedRatePercent();
    standing.flowRate = m_modes.flowRatePercent();
    standing.absolute = m_modes.isAbsolute();
    standing.extruderAbsolute = m_modes.isExtruderAbsolute();
    standing.inches = m_modes.isInches();
    return standing;
}

QVariantMap ScriptContext::positionMap() const
{
    QVariantMap map = toVariantMap(m_position);
    if (m_extruders.size() > 1) {
        for (qsizetype i = 0; i < m_extruders.size(); ++i)
            map.insert(u"e%1"_s.arg(i), m_extruders[i]);
    }
    return map;
}

QVariantMap ScriptContext::temperatureMap() const
{
    QVariantMap map;
    for (const HeaterReading &reading : m_readings) {
        map.insert(
            temperatureKey(reading.heater),
            QVariantMap{{u"actual"_s, reading.actual}, {u"target"_s, orNull(reading.target)}});
    }
    return map;
}

ScriptContext::Snapshot ScriptContext::capture() const
{
    return {positionMap(), temperatureMap(), orNull(m_modes.fanSpeed())};
}

QVariantMap ScriptContext::variables(const QString &script, const QVariantMap &profile) const
{
    QVariantMap variables{{u"printer_profile"_s, profile},
                          {u"last_position"_s, positionMap()},
                          {u"last_temperature"_s, temperatureMap()},
                          {u"last_fanspeed"_s, orNull(m_modes.fanSpeed())},
                          {u"relative_axes_requested"_s, !m_modes.isAbsolute()},
                          {u"relative_extruder_requested"_s, !m_modes.isExtruderAbsolute()},
                          {u"script"_s, scriptMap(script)}};
    const auto addSnapshot = [&variables](const QString &prefix, const Snapshot &snapshot) {
        const QVariantMap unknown = toVariantMap({});
        variables.insert(prefix + "_position"_L1,
                         snapshot.position.isEmpty() ? unknown : snapshot.position);
        variables.insert(prefix + "_temperature"_L1, snapshot.temperature);
        variables.insert(prefix + "_fanspeed"_L1, snapshot.fanSpeed);
    };
    if (script == ScriptSet::AfterPrintPaused || script == ScriptSet::BeforePrintResumed)
        addSnapshot(u"pause"_s, m_pause);
    else if (script == ScriptSet::AfterPrintCancelled)
        addSnapshot(u"cancel"_s, m_cancel);
    return variables;
}

} // namespace gantry
