// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/machinecommands.h"

namespace gantry {

namespace {

using For = Outcome::For;

/// The heater a command means; a hotend that is not there is answered here.
HeaterModel *hotendOf(Machine &machine, const MachineCommand &command, bool *known)
{
    const int tool = command.intValue('T', machine.tool);
    *known = tool >= 0 && tool < machine.heat.hotendCount();
    if (*known)
        return &machine.heat.hotend(tool);
    machine.print("echo:M" + QByteArray::number(command.code()) + " Invalid extruder "
                  + QByteArray::number(tool));
    return nullptr;
}

void announce(Machine &machine, const MachineCommand &command, const HeaterModel &heater,
              const QByteArray &name)
{
    if (command.code() == 109 && heater.target() > 0)
        machine.notify(QByteArray(MachineName) + " Ready.");
    if (heater.target() > heater.temperature())
        machine.notify(name + " Heating...");
}

Outcome setAndWait(Machine &machine, MachineCommand &command, HeaterModel &heater, bool waits,
                   const QByteArray &name)
{
    if (command.phase > 0) {
        if (command.code() == 109)
            machine.notify("Printing...");
        return Outcome::done();
    }
    const bool cools = !command.hasValue('S') && command.hasValue('R');
    const auto target = cools ? command.value('R') : command.value('S');
    if (!target)
        return Outcome::done();
    heater.setTarget(*target);
    announce(machine, command, heater, name);
    if (waits)
        machine.heatWait.start(heater, cools, machine.now);
    // Only now: the announcement and the decision to wait compare with the temperature before.
    machine.heat.setTarget(heater, *target);
    return waits && machine.heatWait.isActive() ? Outcome::wait(For::Heat) : Outcome::done();
}

Outcome hotend(Machine &machine, MachineCommand &command, bool waits)
{
    bool known = false;
    HeaterModel *heater = hotendOf(machine, command, &known);
    if (!known)
        return Outcome::done();
    const QByteArray name = "E" + QByteArray::number(command.intValue('T', machine.tool) + 1);
    return setAndWait(machine, command, *heater, waits, name);
}

Outcome optionalHeater(Machine &machine, MachineCommand &command, HeaterModel *heater, bool waits,
                       const QByteArray &name)
{
    return heater ? setAndWait(machine, command, *heater, waits, name) : Outcome::unknown();
}

Outcome report(Machine &machine, const MachineCommand &command)
{
    const int tool = command.intValue('T', machine.tool);
    const bool known = tool >= 0 && tool < machine.heat.hotendCount();
    machine.print("ok " + machine.heat.report(known ? tool : machine.tool));
    return Outcome::answered();
}

} // namespace

Outcome runHeatCommand(Machine &machine, MachineCommand &command)
{
    switch (command.code()) {
    case 104:
        return hotend(machine, command, false);
    case 109:
        return hotend(machine, command, true);
    case 140:
        return optionalHeater(machine, command, machine.heat.bed(), false, "Bed");
    case 190:
        return optionalHeater(machine, command, machine.heat.bed(), true, "Bed");
    case 141:
        return optionalHeater(machine, command, machine.heat.chamber(), false, "Chamber");
    case 191:
        return optionalHeater(machine, command, machine.heat.chamber(), true, "Chamber");
    case 105:
        return report(machine, command);
    case 108: // has acted already, on its way in
        return Outcome::done();
    case 155:
        if (!machine.options.autoReport)
            return Outcome::unknown();
        if (command.hasValue('S'))
            machine.temperatureReport.set(command.intValue('S', 0), machine.now);
        return Outcome::done();
    case 302:
        if (command.hasValue('S'))
            machine.coldExtrusion = command.value('S', 0.0);
        if (command.intValue('P', 0) == 1)
            machine.coldExtrusion = 0;
        return Outcome::done();
    default:
        return Outcome::unknown();
    }
}

} // namespace gantry
