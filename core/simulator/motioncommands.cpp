// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/machinecommands.h"

namespace gantry {

namespace {

using For = Outcome::For;

constexpr int FullFan = 255;
constexpr int LargestPercent = 999;
constexpr double ProbeSeconds = 2; ///< per point of G29
constexpr int GridPoints = 3;      ///< per side
constexpr double ToolChangeSeconds = 1.5;

Outcome move(Machine &machine, const MachineCommand &command)
{
    if (machine.motion.planner().isFull())
        return Outcome::wait(For::PlannerRoom);
    const bool cold = machine.heat.hotend(machine.tool).temperature() < machine.coldExtrusion;
    bool prevented = false;
    machine.motion.move(command, cold, &prevented, machine.now);
    if (prevented)
        machine.print("echo: cold extrusion prevented");
    return Outcome::done();
}

/// Waits for the moves, then for the machine to take its time; then finish() is called.
template<typename Seconds, typename Finish>
Outcome timed(Machine &machine, const MachineCommand &command, Seconds seconds, Finish finish)
{
    if (command.phase == 0)
        return Outcome::wait(For::Moves);
    if (command.phase == 1)
        return Outcome::wait(For::Time, machine.now + machine.time.wall(seconds()));
    finish();
    return Outcome::done();
}

Outcome dwell(Machine &machine, const MachineCommand &command)
{
    constexpr double LongestSeconds = 86400;
    const double seconds = command.value('P', 0.0) / 1000.0 + command.value('S', 0.0);
    return timed(
        machine, command, [=] { return qBound(0.0, seconds, LongestSeconds); }, [] {});
}

Outcome home(Machine &machine, const MachineCommand &command)
{
    return timed(
        machine, command, [&] { return machine.motion.homingSeconds(command); },
        [&] {
            machine.motion.home(command);
            machine.print(machine.motion.report(machine.now));
        });
}

Outcome probeBed(Machine &machine, const MachineCommand &command)
{
    if (!machine.motion.isHomed()) {
        machine.print("echo:Home XYZ First");
        return Outcome::done();
    }
    return timed(
        machine, command, [] { return ProbeSeconds * GridPoints * GridPoints; },
        [&] {
            machine.print("Bilinear Leveling Grid:");
            machine.print("      0      1      2");
            for (int row = 0; row < GridPoints; ++row)
                machine.print(' ' + QByteArray::number(row) + " +0.000 +0.000 +0.000");
            machine.print(machine.motion.report(machine.now));
        });
}

Outcome selectTool(Machine &machine, const MachineCommand &command)
{
    const QByteArray number = QByteArray::number(command.code());
    if (command.code() >= machine.heat.hotendCount()) {
        machine.print("echo:T" + number + " Invalid extruder");
        return Outcome::done();
    }
    const bool same = command.code() == machine.tool && command.phase == 0;
    if (same)
        return Outcome::done();
    return timed(
        machine, command, [] { return ToolChangeSeconds; },
        [&] {
            machine.tool = command.code();
            machine.print("Active Extruder: " + number);
        });
}

Outcome feedPercent(Machine &machine, const MachineCommand &command)
{
    if (!command.hasValue('S') && !command.has('B') && !command.has('R'))
        machine.print("FR:" + QByteArray::number(machine.motion.feedPercent()) + '%');
    if (command.hasValue('S'))
        machine.motion.setFeedPercent(qBound(1, command.intValue('S', 100), LargestPercent));
    return Outcome::done();
}

Outcome flowPercent(Machine &machine, const MachineCommand &command)
{
    if (command.hasValue('S')) {
        machine.motion.setFlowPercent(qBound(1, command.intValue('S', 100), LargestPercent));
    } else {
        machine.print("echo:E" + QByteArray::number(machine.tool)
                      + " Flow: " + QByteArray::number(machine.motion.flowPercent()) + '%');
    }
    return Outcome::done();
}

Outcome motorsOff(Machine &machine, const MachineCommand &command)
{
    if (command.value('S', 0.0) > 0) // only when they go off by themselves
        return Outcome::done();
    if (command.phase == 0)
        return Outcome::wait(For::Moves);
    machine.motion.motorsOff();
    return Outcome::done();
}

Outcome runG(Machine &machine, MachineCommand &command)
{
    switch (command.code()) {
    case 0:
    case 1:
    case 2:
    case 3:
        return move(machine, command);
    case 4:
        return dwell(machine, command);
    case 20:
    case 21:
        machine.motion.setInches(command.code() == 20);
        return Outcome::done();
    case 28:
        return home(machine, command);
    case 29:
        return probeBed(machine, command);
    case 90:
    case 91:
        machine.motion.setRelative(command.code() == 91);
        return Outcome::done();
    case 92:
        machine.motion.setOrigin(command);
        return Outcome::done();
    default:
        return Outcome::unknown();
    }
}

Outcome runM(Machine &machine, MachineCommand &command)
{
    switch (command.code()) {
    case 17:
        return Outcome::done();
    case 18:
    case 84:
        return motorsOff(machine, command);
    case 82:
    case 83:
        machine.motion.setExtruderRelative(command.code() == 83);
        return Outcome::done();
    case 106:
        if (command.intValue('P', 0) == 0)
            machine.fanSpeed = qBound(0, command.intValue('S', FullFan), FullFan);
        return Outcome::done();
    case 107:
        if (command.intValue('P', 0) == 0)
            machine.fanSpeed = 0;
        return Outcome::done();
    case 114:
        machine.print(machine.motion.report(machine.now));
        return Outcome::done();
    case 220:
        return feedPercent(machine, command);
    case 221:
        return flowPercent(machine, command);
    case 400:
        return command.phase == 0 ? Outcome::wait(For::Moves) : Outcome::done();
    case 410:
        machine.motion.quickStop(machine.now);
        return Outcome::done();
    default:
        return Outcome::unknown();
    }
}

} // namespace

Outcome runMotionCommand(Machine &machine, MachineCommand &command)
{
    switch (command.letter()) {
    case 'G':
        return runG(machine, command);
    case 'T':
        return selectTool(machine, command);
    default:
        return runM(machine, command);
    }
}

} // namespace gantry
