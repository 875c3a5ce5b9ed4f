// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/currentdata.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

// Fewer lines say nothing about a wire.
constexpr quint64 LeastTransmitted = 100;
constexpr int CriticalRatio = 10; // percent

template<typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject fileOf(const std::optional<FileData> &file)
{
    if (file)
        return file->toJson();
    const QJsonValue null(QJsonValue::Null);
    return {{u"name"_s, null},   {u"path"_s, null}, {u"display"_s, null},
            {u"origin"_s, null}, {u"size"_s, null}, {u"date"_s, null}};
}

// The page knows one length and one volume, its clients one of each tool: both are there.
QJsonValue filamentOf(const QMap<QString, FilamentData> &tools)
{
    if (tools.isEmpty())
        return QJsonValue::Null;
    double length = 0;
    double volume = 0;
    bool volumeKnown = true;
    QJsonObject json;
    for (auto tool = tools.cbegin(); tool != tools.cend(); ++tool) {
        json.insert(tool.key(), tool->toJson());
        length += tool->length;
        volume += tool->volume.value_or(0);
        volumeKnown = volumeKnown && tool->volume.has_value();
    }
    json.insert("length"_L1, length);
    json.insert("volume"_L1, volumeKnown ? QJsonValue(volume) : QJsonValue(QJsonValue::Null));
    return json;
}

} // namespace

QJsonObject StateFlags::toJson() const
{
    return {{u"operational"_s, operational},
            {u"printing"_s, printing},
            {u"cancelling"_s, cancelling},
            {u"pausing"_s, pausing},
            {u"resuming"_s, resuming},
            {u"finishing"_s, finishing},
            {u"closedOrError"_s, closedOrError},
            {u"error"_s, error},
            {u"paused"_s, paused},
            {u"ready"_s, ready},
            {u"sdReady"_s, sdReady}};
}

QJsonObject StateData::toJson() const
{
    return {{u"text"_s, text}, {u"flags"_s, flags.toJson()}, {u"error"_s, error}};
}

QJsonObject FileData::toJson() const
{
    const QJsonValue changed
        = date.isValid() ? QJsonValue(date.toSecsSinceEpoch()) : QJsonValue(QJsonValue::Null);
    return {{u"name"_s, name},         {u"path"_s, path},
            {u"display"_s, display},   {u"origin"_s, documentedName(origin)},
            {u"size"_s, orNull(size)}, {u"date"_s, changed}};
}

QJsonObject FilamentData::toJson() const
{
    return {{u"length"_s, length}, {u"volume"_s, orNull(volume)}};
}

QJsonObject JobData::toJson() const
{
    return {{u"file"_s, fileOf(file)},
            {u"estimatedPrintTime"_s, orNull(estimatedPrintTime)},
            {u"lastPrintTime"_s, orNull(lastPrintTime)},
            {u"averagePrintTime"_s, orNull(averagePrintTime)},
            {u"filament"_s, filamentOf(filament)},
            {u"user"_s, QJsonValue::Null}}; // there are no accounts here
}

QJsonObject ProgressData::toJson() const
{
    return {{u"completion"_s, orNull(completion)},
            {u"filepos"_s, orNull(filepos)},
            {u"printTime"_s, orNull(printTime)},
            {u"printTimeLeft"_s, orNull(printTimeLeft)},
            {u"printTimeLeftOrigin"_s, orNull(documentedName(printTimeLeftOrigin))}};
}

ResendData ResendData::of(quint64 count, quint64 transmitted)
{
    ResendData data{count, transmitted, 0, false};
    if (transmitted > 0) {
        const double share = 100.0 * double(count) / double(transmitted);
        data.ratio = int(std::lround(std::min(share, 100.0)));
    }
    data.critical = transmitted >= LeastTransmitted && data.ratio >= CriticalRatio;
    return data;
}

QJsonObject ResendData::toJson() const
{
    return {{u"count"_s, qint64(count)},
            {u"transmitted"_s, qint64(transmitted)},
            {u"ratio"_s, ratio},
            {u"critical"_s, critical}};
}

QJsonObject HeaterData::toJson() const
{
    QJsonObject json{{u"actual"_s, orNull(actual)}, {u"target"_s, orNull(target)}};
    if (offset)
        json.insert("offset"_L1, *offset);
    return json;
}

QJsonObject toJson(const TemperatureData &temperatures)
{
    QJsonObject json;
    for (auto heater = temperatures.cbegin(); heater != temperatures.cend(); ++heater)
        json.insert(heater.key(), heater->toJson());
    return json;
}

QJsonObject TemperatureRecord::toJson() const
{
    QJsonObject json = gantry::toJson(heaters);
    json.insert("time"_L1, time);
    return json;
}

QJsonObject CurrentData::toJson() const
{
    QJsonObject degrees;
    for (auto offset = offsets.cbegin(); offset != offsets.cend(); ++offset)
        degrees.insert(offset.key(), *offset);
    return {{u"state"_s, state.toJson()},
            {u"job"_s, job.toJson()},
            {u"progress"_s, progress.toJson()},
            {u"currentZ"_s, orNull(currentZ)},
            {u"offsets"_s, degrees},
            {u"resends"_s, resends.toJson()},
            {u"currentTool"_s, orNull(currentTool)}};
}

QJsonObject InitialData::toJson() const
{
    QJsonArray points;
    for (const TemperatureRecord &record : temps)
        points.append(record.toJson());
    QJsonObject json = current.toJson();
    json.insert("temps"_L1, points);
    json.insert("logs"_L1, QJsonArray::fromStringList(logs));
    json.insert("messages"_L1, QJsonArray::fromStringList(messages));
    return json;
}

QJsonArray ConnectionInfo::toJson() const
{
    return {state, orNull(port), orNull(baudrate), orNull(profile)};
}

QString documentedName(FileOrigin origin)
{
    return origin == FileOrigin::SdCard ? u"sdcard"_s : u"local"_s;
}

QString documentedName(TimeLeftOrigin origin)
{
    switch (origin) {
    case TimeLeftOrigin::Unknown:
        return {};
    case TimeLeftOrigin::Linear:
        return u"linear"_s;
    case TimeLeftOrigin::Analysis:
        return u"analysis"_s;
    case TimeLeftOrigin::MixedAnalysis:
        return u"mixed-analysis"_s;
    case TimeLeftOrigin::Average:
        return u"average"_s;
    case TimeLeftOrigin::MixedAverage:
        return u"mixed-average"_s;
    case TimeLeftOrigin::Estimate:
        return u"estimate"_s;
    case TimeLeftOrigin::Printer:
        return u"printer"_s;
    }
    return {};
}

} // namespace gantry
