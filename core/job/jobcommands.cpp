// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/jobcommands.h"

#include "gcode/gcodetext.h"

#include <QList>

namespace gantry::JobCommands {

namespace {

/// Most lines of a file are moves: one look at the first letter spares them the rest.
bool startsWithM(const QByteArray &line)
{
    return !line.isEmpty() && (line[0] == 'M' || line[0] == 'm');
}

} // namespace

bool waitsForHeater(const QByteArray &line)
{
    if (!startsWithM(line))
        return false;
    const QByteArray word = GcodeText::commandWord(line);
    return word == "M109" || word == "M190" || word == "M191" || word == "M116";
}

std::optional<HeaterId> awaitedHeater(const QByteArray &line, int activeTool)
{
    const GcodeText::Command command = GcodeText::command(line);
    if (command.is('M', 190))
        return HeaterId::bed();
    if (command.is('M', 191))
        return HeaterId::chamber();
    if (!command.is('M', 109))
        return std::nullopt;
    const std::optional<double> tool = GcodeText::parameter(line, 'T');
    const bool isNamed = tool && *tool >= 0 && *tool < 100;
    return HeaterId::tool(isNamed ? static_cast<int>(*tool) : activeTool);
}

bool pausesPrinter(const QByteArray &line)
{
    if (!startsWithM(line))
        return false;
    const QByteArray word = GcodeText::commandWord(line);
    return word == "M0" || word == "M1" || word == "M25";
}

ProgressReport progressReport(const QByteArray &line)
{
    ProgressReport report;
    if (!startsWithM(line) || GcodeText::commandWord(line) != "M73")
        return report;
    if (const std::optional<double> percent = GcodeText::parameter(line, 'P'))
        report.progress = qBound(0.0, *percent / 100, 1.0);
    if (const std::optional<double> minutes = GcodeText::parameter(line, 'R'))
        report.left = qMax(0.0, *minutes * 60);
    return report;
}

QByteArray hostCommandName(const QByteArray &line)
{
    if (!GcodeText::isHostCommand(line))
        return {};
    return line.simplified().mid(1).split(' ').constFirst().toLower();
}

} // namespace gantry::JobCommands
