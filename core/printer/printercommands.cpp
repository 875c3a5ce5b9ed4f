// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/printercommands.h"

#include "gcode/gcodebuilder.h"
#include "job/temperatureoffsets.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gantry::PrinterCommands {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::PrinterCommands)
};

Failure refused(const QString &sentence)
{
    return failure(ErrorCode::InvalidArgument, sentence);
}

int axisSpeed(const PrinterProfile &profile, const QString &axis)
{
    if (axis == "x"_L1)
        return profile.x.speed;
    if (axis == "y"_L1)
        return profile.y.speed;
    return axis == "z"_L1 ? profile.z.speed : profile.e.speed;
}

QByteArray axisWord(const QString &axis)
{
    return ' ' + axis.toUpper().toLatin1();
}

QByteArray speedWord(double speed)
{
    return speed > 0 ? " F" + GcodeBuilder::number(speed) : QByteArray();
}

Result<void> checkedSpeed(const std::optional<double> &speed)
{
    if (speed && (!std::isfinite(*speed) || *speed < 0))
        return refused(Text::tr("A speed must be 0 mm/min or more."));
    return {};
}

Result<void> checkedMoves(const QList<AxisDistance> &axes)
{
    if (axes.isEmpty())
        return refused(Text::tr("Name at least one axis to move."));
    QSet<QString> seen;
    for (const AxisDistance &move : axes) {
        if (!PrinterInterface::validAxes().contains(move.axis))
            return refused(
                Text::tr("\"%1\" is no axis. The axes are x, y, z and e.").arg(move.axis));
        if (seen.contains(move.axis))
            return refused(Text::tr("The axis %1 is named twice.").arg(move.axis));
        if (!std::isfinite(move.distance))
            return refused(Text::tr("The distance of the axis %1 is no number.").arg(move.axis));
        seen.insert(move.axis);
    }
    return {};
}

double limitOf(const HeaterId &heater, const PrinterProfile &profile)
{
    switch (heater.kind) {
    case HeaterId::Kind::Bed:
        return profile.maxBedTemperature;
    case HeaterId::Kind::Chamber:
        return profile.maxChamberTemperature;
    case HeaterId::Kind::Tool:
    case HeaterId::Kind::Sensor:
        break;
    }
    return profile.maxToolTemperature;
}

Result<GcodeBlock> rate(int percent, GcodeBlock (*build)(int percent))
{
    if (percent < 1 || percent > MaxRate)
        return refused(Text::tr("A rate must be between 1 and %1 %.").arg(MaxRate));
    return build(percent);
}

} // namespace

GcodeBlock lines(const QStringList &commands)
{
    GcodeBlock block;
    for (const QString &command : commands)
        block.lines += GcodeBuilder::fromText(command.toUtf8()).lines;
    return block;
}

Result<GcodeBlock> jog(const QList<AxisDistance> &axes, bool relative, const MoveSpeed &speed,
                       const PrinterProfile &profile)
{
    if (const Result<void> moves = checkedMoves(axes); !moves)
        return failure(moves.error());
    if (const Result<void> given = checkedSpeed(speed.value()); !given)
        return failure(given.error());
    QByteArray move = "G0";
    int slowest = axisSpeed(profile, axes.first().axis);
    for (const AxisDistance &axis : axes) {
        move += axisWord(axis.axis) + GcodeBuilder::number(axis.distance);
        slowest = std::min(slowest, axisSpeed(profile, axis.axis));
    }
    move += speedWord(speed.value().value_or(slowest));
    return relative ? GcodeBlock{{"G91", move, "G90"}} : GcodeBlock{{"G90", move}};
}

Result<GcodeBlock> home(const QStringList &axes)
{
    if (axes.isEmpty())
        return refused(Text::tr("Name at least one axis to home."));
    QByteArray line = "G28";
    QSet<QString> seen;
    for (const QString &axis : axes) {
        const QString name = axis.toLower();
        if (!PrinterInterface::validAxes().contains(name))
            return refused(Text::tr("\"%1\" is no axis. The axes are x, y, z and e.").arg(axis));
        if (!seen.contains(name))
            line += axisWord(name) + '0';
        seen.insert(name);
    }
    return GcodeBlock{{"G91", line, "G90"}};
}

Result<GcodeBlock> extrude(double amount, std::optional<double> speed,
                           const PrinterProfile &profile)
{
    if (!std::isfinite(amount))
        return refused(Text::tr("The length to extrude is no number."));
    if (const Result<void> given = checkedSpeed(speed); !given)
        return failure(given.error());
    const double fastest = profile.e.speed;
    const double used = speed && *speed > 0 ? std::min(*speed, fastest) : fastest;
    return GcodeBuilder::extrude(amount, used);
}

Result<GcodeBlock> changeTool(const QString &tool)
{
    const bool valid = PrinterInterface::validToolPattern().match(tool).hasMatch();
    const std::optional<HeaterId> id = valid ? HeaterId::fromKey(tool) : std::nullopt;
    if (!id)
        return refused(
            Text::tr("\"%1\" is no tool. Tools are called tool0, tool1 and so on.").arg(tool));
    return GcodeBuilder::selectTool(id->index);
}

Result<GcodeBlock> setTemperature(const QString &heater, double value,
                                  const PrinterProfile &profile)
{
    const bool active = heater == "tool"_L1;
    const std::optional<HeaterId> id = active ? HeaterId::tool(0) : HeaterId::fromKey(heater);
    if (!id)
        return refused(Text::tr("\"%1\" is no heater. Heaters are called tool0, tool1 and so on, "
                                "bed and chamber.")
                           .arg(heater));
    if (!std::isfinite(value) || value < 0)
        return refused(Text::tr("A temperature must be 0 °C or more."));
    const double limit = limitOf(*id, profile);
    if (value > limit)
        return refused(Text::tr("%1 °C is above the limit of this heater (%2 °C). The limit stands "
                                "in the printer profile.")
                           .arg(QString::number(value), QString::number(limit)));
    return GcodeBuilder::setTarget(*id, value, profile.namesTools() && !active);
}

Result<QMap<QString, double>> mergedOffsets(const QMap<QString, double> &present,
                                            const QMap<QString, double> &changes)
{
    QMap<QString, double> merged = present;
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        if (!HeaterId::fromKey(change.key()))
            return refused(Text::tr("\"%1\" is no heater. Heaters are called tool0, tool1 and so "
                                    "on, bed and chamber.")
                               .arg(change.key()));
        if (!(std::abs(*change) <= MaxTemperatureOffset))
            return refused(
                Text::tr("An offset must be between -%1 and %1 °C.").arg(MaxTemperatureOffset));
        merged.insert(change.key(), *change);
    }
    return merged;
}

Result<GcodeBlock> feedRate(int percent)
{
    return rate(percent, GcodeBuilder::feedRate);
}

Result<GcodeBlock> flowRate(int percent)
{
    return rate(percent, GcodeBuilder::flowRate);
}

Result<int> percentOf(double fraction)
{
    // Whatever does not fit an int is above every limit too.
    if (!std::isfinite(fraction) || std::abs(fraction) > 1e6)
        return refused(Text::tr("A rate must be between 1 and %1 %.").arg(MaxRate));
    return int(std::lround(fraction * 100));
}

} // namespace gantry::PrinterCommands
