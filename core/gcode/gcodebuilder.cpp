// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gcode/gcodebuilder.h"

#include "gcode/gcodetext.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace gantry::GcodeBuilder {

namespace {

constexpr int Decimals = 5;

QByteArray speedWord(std::optional<double> speed)
{
    return speed && *speed > 0 ? " F" + number(*speed) : QByteArray();
}

QByteArray moveLine(const QList<AxisMove> &moves, std::optional<double> speed)
{
    QByteArray line("G0");
    for (const AxisMove &move : moves)
        line.append(' ').append(axisLetter(move.axis)).append(number(move.distance));
    return line + speedWord(speed);
}

GcodeBlock singleLine(const QByteArray &line)
{
    return {{line}};
}

} // namespace

QByteArray number(double value)
{
    // Nothing a printer could make sense of; the callers check their input.
    Q_ASSERT(std::isfinite(value));
    if (!std::isfinite(value))
        return QByteArray("0");
    QByteArray text = QByteArray::number(value, 'f', Decimals);
    qsizetype length = text.size();
    while (text.at(length - 1) == '0')
        --length;
    if (text.at(length - 1) == '.')
        --length;
    text.truncate(length);
    return text == "-0" ? QByteArray("0") : text;
}

GcodeBlock moveRelative(const QList<AxisMove> &moves, std::optional<double> speed)
{
    if (moves.isEmpty())
        return {};
    return {{"G91", moveLine(moves, speed), "G90"}};
}

GcodeBlock moveAbsolute(const QList<AxisMove> &moves, std::optional<double> speed)
{
    if (moves.isEmpty())
        return {};
    return {{"G90", moveLine(moves, speed)}};
}

GcodeBlock home(const Axes &axes)
{
    if (axes.isEmpty())
        return {};
    QByteArray words;
    for (const Axis axis : AllAxes) {
        if (axes.contains(axis))
            words.append(' ').append(axisLetter(axis)).append('0');
    }
    const bool all = words.size() == 3 * static_cast<qsizetype>(std::size(AllAxes));
    return {{"G91", all ? QByteArray("G28") : "G28" + words, "G90"}};
}

GcodeBlock extrude(double length, double speed)
{
    return {{"G91", "M83", "G1 E" + number(length) + speedWord(speed), "M82", "G90"}};
}

GcodeBlock selectTool(int tool)
{
    Q_ASSERT(tool >= 0);
    return singleLine("T" + QByteArray::number(tool));
}

GcodeBlock setTarget(const HeaterId &heater, double celsius, bool namesTool)
{
    const QByteArray target = " S" + number(std::max(celsius, 0.0));
    switch (heater.kind) {
    case HeaterId::Kind::Tool:
        return singleLine(
            (namesTool ? "M104 T" + QByteArray::number(heater.index) : QByteArray("M104"))
            + target);
    case HeaterId::Kind::Bed:
        return singleLine("M140" + target);
    case HeaterId::Kind::Chamber:
        return singleLine("M141" + target);
    case HeaterId::Kind::Sensor:
        break;
    }
    return {}; // a sensor has no target
}

GcodeBlock fan(double percent)
{
    if (!(percent > 0))
        return singleLine("M107");
    // A fan that was asked to turn at all must not be rounded to off.
    const int speed = std::max(1, qRound(std::min(percent, 100.0) * 255.0 / 100.0));
    return singleLine("M106 S" + QByteArray::number(speed));
}

GcodeBlock feedRate(int percent)
{
    return singleLine("M220 S" + QByteArray::number(percent));
}

GcodeBlock flowRate(int percent)
{
    return singleLine("M221 S" + QByteArray::number(percent));
}

GcodeBlock motorsOff()
{
    return singleLine("M84");
}

GcodeBlock fromText(const QByteArray &text)
{
    GcodeBlock block;
    QByteArray unified = text;
    unified.replace('\r', '\n');
    for (const QByteArray &line : unified.split('\n')) {
        const QByteArray wire = GcodeText::toWire(GcodeText::stripComment(line));
        const QByteArrayView command = GcodeText::stripComment(wire);
        if (!command.isEmpty())
            block.lines.append(command.toByteArray());
    }
    return block;
}

} // namespace gantry::GcodeBuilder
