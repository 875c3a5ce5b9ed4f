// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/movecommands.h"

#include "cli/commandparser.h"
#include "cli/printertask.h"
#include "printer/printer.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gantry::MoveCommands {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::MoveCommands)
};

constexpr QLatin1StringView Off{"off"};

// "x=10" as name and value; nothing if there is no name or no "=".
std::optional<std::pair<QString, QString>> split(const QString &word)
{
    const qsizetype at = word.indexOf(u'=');
    if (at <= 0)
        return std::nullopt;
    return std::pair(word.first(at), word.sliced(at + 1));
}

std::optional<double> number(const QString &text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

PrinterInterface &face(Printer &printer)
{
    return printer;
}

QByteArray temperatureTable(const TemperatureData &temperatures)
{
    QString text;
    for (auto heater = temperatures.cbegin(); heater != temperatures.cend(); ++heater) {
        text += heater.key().leftJustified(10)
                + QString::number(heater->actual.value_or(0), 'f', 1).rightJustified(7) + u" / "_s
                + (heater->target ? QString::number(*heater->target, 'f', 1) : u"-"_s) + u'\n';
    }
    return text.toLocal8Bit();
}

} // namespace

int jog(const QStringList &arguments)
{
    CommandParser parser(u"jog"_s,
                         Text::tr("Moves axes by a distance in mm: x=10 z=-0.5. Waits until the "
                                  "printer has moved."),
                         u"AXIS=MM..."_s);
    PrinterTask::addOptions(parser);
    parser.options().addOption({{u"a"_s, u"absolute"_s}, Text::tr("Move to the position.")});
    parser.options().addOption(
        {{u"s"_s, u"speed"_s},
         Text::tr("The speed in mm/min; 0 = as set last. Without it, the profile's."),
         u"F"_s});
    if (const std::optional<int> code = parser.parse(arguments))
        return *code;
    const auto distances = parseDistances(parser.options().positionalArguments());
    if (!distances)
        return CommandParser::usageError(distances.error().message);
    MoveSpeed speed;
    if (parser.options().isSet(u"speed"_s)) {
        const QString text = parser.options().value(u"speed"_s);
        const std::optional<double> given = number(text);
        if (!given || *given < 0)
            return CommandParser::usageError(
                Text::tr("%1 is not a speed. Write a number of mm/min.").arg(text));
        speed = MoveSpeed(*given);
    }
    const bool relative = !parser.options().isSet(u"absolute"_s);
    return PrinterTask().run(
        parser, [&](Printer &printer) { return face(printer).jog(*distances, relative, speed); });
}

int home(const QStringList &arguments)
{
    CommandParser parser(u"home"_s,
                         Text::tr("Homes axes, all three if none is named. Waits until the "
                                  "printer is there."),
                         u"[AXIS...]"_s);
    PrinterTask::addOptions(parser);
    if (const std::optional<int> code = parser.parse(arguments))
        return *code;
    QStringList axes = parser.options().positionalArguments();
    if (axes.isEmpty())
        axes = {u"x"_s, u"y"_s, u"z"_s};
    return PrinterTask().run(parser, [&](Printer &printer) { return face(printer).home(axes); });
}

int temp(const QStringList &arguments)
{
    CommandParser parser(u"temp"_s,
                         Text::tr("Sets targets in degrees Celsius, tool0=210 bed=60, \"off\" "
                                  "switches a heater off. Without arguments it prints the "
                                  "temperatures."),
                         u"[HEATER=VALUE...]"_s);
    PrinterTask::addOptions(parser);
    if (const std::optional<int> code = parser.parse(arguments))
        return *code;
    const auto targets = parseTargets(parser.options().positionalArguments());
    if (!targets)
        return CommandParser::usageError(targets.error().message);
    PrinterTask task;
    if (targets->isEmpty()) {
        return task.runUntilFinished(parser, [&task](Printer &printer) -> Result<void> {
            QObject::connect(&printer.temperatures(), &TemperatureMonitor::readingsChanged, &task,
                             [&task, &printer] {
                                 printOut(temperatureTable(printer.currentTemperatures()));
                                 QObject::disconnect(&printer.temperatures(), nullptr, &task,
                                                     nullptr);
                                 task.finish();
                             });
            return {};
        });
    }
    return task.run(parser, [&](Printer &printer) -> Result<void> {
        for (const auto &[heater, value] : *targets) {
            if (const Result<void> set = face(printer).setTemperature(heater, value); !set)
                return set;
        }
        return {};
    });
}

int script(const QStringList &arguments)
{
    CommandParser parser(u"script"_s,
                         Text::tr("Sends a G-code script by its name, with variables for its "
                                  "template. Waits until the printer has carried it out."),
                         u"NAME [KEY=VALUE...]"_s);
    PrinterTask::addOptions(parser);
    if (const std::optional<int> code = parser.parse(arguments))
        return *code;
    QStringList words = parser.options().positionalArguments();
    if (words.isEmpty())
        return CommandParser::usageError(Text::tr("Name the script to send."));
    const QString name = words.takeFirst();
    const Result<QVariantMap> variables = parseVariables(words);
    if (!variables)
        return CommandParser::usageError(variables.error().message);
    return PrinterTask().run(
        parser, [&](Printer &printer) { return face(printer).script(name, *variables); });
}

Result<QList<AxisDistance>> parseDistances(const QStringList &words)
{
    QList<AxisDistance> distances;
    for (const QString &word : words) {
        const auto parts = split(word);
        const std::optional<double> value = parts ? number(parts->second) : std::nullopt;
        if (!value)
            return failure(
                ErrorCode::InvalidArgument,
                Text::tr("%1 is not a distance. Write an axis and millimetres: x=10.").arg(word));
        distances.append({parts->first.toLower(), *value});
    }
    if (distances.isEmpty())
        return failure(ErrorCode::InvalidArgument, Text::tr("Name an axis and millimetres: x=10."));
    return distances;
}

Result<QList<std::pair<QString, double>>> parseTargets(const QStringList &words)
{
    QList<std::pair<QString, double>> targets;
    for (const QString &word : words) {
        const auto parts = split(word);
        const bool off = parts && parts->second == Off;
        const std::optional<double> value = off     ? std::optional(0.0)
                                            : parts ? number(parts->second)
                                                    : std::nullopt;
        if (!value)
            return failure(
                ErrorCode::InvalidArgument,
                Text::tr("%1 is not a target. Write a heater and degrees: tool0=210.").arg(word));
        targets.append({parts->first, *value});
    }
    return targets;
}

Result<QVariantMap> parseVariables(const QStringList &words)
{
    QVariantMap variables;
    for (const QString &word : words) {
        const auto parts = split(word);
        if (!parts)
            return failure(
                ErrorCode::InvalidArgument,
                Text::tr("%1 is not a variable. Write a name and a value: count=3.").arg(word));
        const std::optional<double> value = number(parts->second);
        variables.insert(parts->first, value ? QVariant(*value) : QVariant(parts->second));
    }
    return variables;
}

} // namespace gantry::MoveCommands
