// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settingsjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gantry::SettingsJson {

namespace {

constexpr auto NameKey = "name"_L1;
constexpr auto ToolKey = "tool"_L1;
constexpr auto BedKey = "bed"_L1;
constexpr auto ChamberKey = "chamber"_L1;
constexpr auto PatternKey = "pattern"_L1;
constexpr auto HiddenKey = "hidden"_L1;

QString compact(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

/// A target that cannot be is none.
double toCelsius(const QJsonValue &value)
{
    const double celsius = value.toDouble(0);
    return std::isfinite(celsius) && celsius > 0 ? std::min(celsius, 1000.0) : 0;
}

/// The objects of an array; nothing if the text is no array.
std::optional<QList<QJsonObject>> objectsOf(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    QList<QJsonObject> objects;
    const QJsonArray array = document.array();
    for (const QJsonValue &value : array) {
        if (value.isObject() && objects.size() < MaxEntries)
            objects.append(value.toObject());
    }
    return objects;
}

} // namespace

QString fromPresets(const QList<TemperaturePreset> &presets)
{
    QJsonArray array;
    for (const TemperaturePreset &preset : presets) {
        array.append(QJsonObject{{NameKey, preset.name},
                                 {ToolKey, preset.tool},
                                 {BedKey, preset.bed},
                                 {ChamberKey, preset.chamber}});
    }
    return compact(QJsonDocument(array));
}

std::optional<QList<TemperaturePreset>> toPresets(const QString &text)
{
    const std::optional<QList<QJsonObject>> objects = objectsOf(text);
    if (!objects)
        return std::nullopt;
    QList<TemperaturePreset> presets;
    for (const QJsonObject &object : *objects) {
        const QString name = object.value(NameKey).toString().trimmed();
        if (!name.isEmpty())
            presets.append({name, toCelsius(object.value(ToolKey)), toCelsius(object.value(BedKey)),
                            toCelsius(object.value(ChamberKey))});
    }
    return presets;
}

QString fromExpressions(const QList<TerminalExpression> &expressions)
{
    QJsonArray array;
    for (const TerminalExpression &expression : expressions) {
        array.append(QJsonObject{{NameKey, expression.name},
                                 {PatternKey, expression.pattern},
                                 {HiddenKey, expression.hidden}});
    }
    return compact(QJsonDocument(array));
}

std::optional<QList<TerminalExpression>> toExpressions(const QString &text)
{
    const std::optional<QList<QJsonObject>> objects = objectsOf(text);
    if (!objects)
        return std::nullopt;
    QList<TerminalExpression> expressions;
    for (const QJsonObject &object : *objects) {
        const QString pattern = object.value(PatternKey).toString();
        if (!pattern.isEmpty() && pattern.size() <= TerminalExpression::MaxPatternLength)
            expressions.append(
                {object.value(NameKey).toString(), pattern, object.value(HiddenKey).toBool()});
    }
    return expressions;
}

QString fromShortcuts(const QMap<QString, QStringList> &shortcuts)
{
    QJsonObject object;
    for (auto it = shortcuts.cbegin(); it != shortcuts.cend(); ++it)
        object.insert(it.key(), QJsonArray::fromStringList(it.value()));
    return compact(QJsonDocument(object));
}

std::optional<QMap<QString, QStringList>> toShortcuts(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    QMap<QString, QStringList> shortcuts;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isArray())
            continue;
        QStringList keys;
        const QJsonArray array = it.value().toArray();
        for (const QJsonValue &value : array)
            keys.append(value.toString());
        shortcuts.insert(it.key(), keys);
    }
    return shortcuts;
}

} // namespace gantry::SettingsJson
