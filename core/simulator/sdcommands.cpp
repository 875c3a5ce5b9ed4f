// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/machinecommands.h"

#include "gcode/gcodetext.h"

namespace gantry {

namespace {

using For = Outcome::For;

bool hasWord(const MachineCommand &command, char letter)
{
    const QByteArrayList words = command.argument().toByteArray().split(' ');
    return words.contains(QByteArray(1, letter));
}

bool hasLongNames(const Machine &machine)
{
    return machine.options.emergencyParser && machine.options.longFileNames;
}

Outcome list(Machine &machine, const MachineCommand &command)
{
    machine.print("Begin file list");
    if (machine.sdMounted) {
        VirtualPrinterOptions::CardListing listing = machine.options.cardListing;
        listing.longNames |= hasLongNames(machine) && hasWord(command, 'L');
        listing.times |= hasWord(command, 'T');
        for (const QByteArray &line : machine.sd.list(listing))
            machine.print(line);
    }
    machine.print("End file list");
    return Outcome::done();
}

void select(Machine &machine, const QByteArray &name)
{
    const QByteArray shown = name.startsWith('/') ? name.mid(1) : name;
    machine.print("echo:Now fresh file: " + shown);
    if (!machine.sdMounted || !machine.sd.select(name)) {
        machine.print("open failed, File: " + shown + '.');
        return;
    }
    machine.print("File opened: " + machine.sd.selectedName()
                  + " Size: " + QByteArray::number(machine.sd.size()));
    machine.print("File selected");
    machine.notify(machine.sd.selectedName());
}

/// Other than the prompts these do not need the emergency parser.
void hostAction(Machine &machine, const char *name)
{
    if (machine.options.hostActions)
        machine.print(QByteArray("//action:") + name);
}

void startPrinting(Machine &machine)
{
    if (!machine.sd.isSelected())
        return;
    machine.sd.setPrinting(true);
    machine.notify(machine.sd.selectedName());
    hostAction(machine, "resume");
    machine.prompt("Resuming SD", "Dismiss");
    machine.notify(machine.sd.selectedName());
}

void pausePrinting(Machine &machine)
{
    machine.sd.setPrinting(false);
    hostAction(machine, "pause");
    machine.prompt("Pause SD", "Resume");
}

void abortPrinting(Machine &machine)
{
    if (!machine.sd.isPrinting()) {
        machine.sd.deselect();
        return;
    }
    machine.sd.deselect();
    machine.sdAborted = true;
    machine.motion.quickStop(machine.now);
    machine.heat.allOff();
    machine.fanSpeed = 0;
    hostAction(machine, "cancel");
    machine.action("prompt_end");
}

void status(Machine &machine, const MachineCommand &command)
{
    if (command.has('C')) {
        const QByteArray name = machine.sd.selectedName();
        machine.print("Current file: " + (name.isEmpty() ? QByteArray("(no file)") : name));
    } else if (command.hasValue('S') && machine.options.autoReport
               && machine.options.emergencyParser) {
        machine.sdReport.set(command.intValue('S', 0), machine.now);
    } else {
        machine.print(sdStatus(machine.sd));
    }
}

void startWriting(Machine &machine, const QByteArray &name)
{
    machine.print("echo:Now fresh file: " + name);
    if (!machine.sdMounted || name.isEmpty() || !machine.sd.create(name, hasLongNames(machine))) {
        machine.print("open failed, File: " + name + '.');
        return;
    }
    machine.print("Writing to file: " + name);
}

void remove(Machine &machine, const QByteArray &name)
{
    const bool removed = machine.sdMounted && machine.sd.remove(name);
    machine.print((removed ? QByteArray("File deleted:") : QByteArray("Deletion failed, File: "))
                  + name + (removed ? QByteArray() : QByteArray(".")));
}

void runFileCommand(Machine &machine, const MachineCommand &command)
{
    const QByteArray name = command.argument().toByteArray();
    switch (command.code()) {
    case 23:
        select(machine, name);
        break;
    case 28:
        startWriting(machine, name);
        break;
    case 29:
        machine.sd.closeSaved();
        break;
    case 30:
        remove(machine, name);
        break;
    case 32:
        select(machine, name);
        startPrinting(machine);
        break;
    default: // M33
        machine.print(machine.sd.longName(name).value_or(QByteArray("?")));
        break;
    }
}

} // namespace

QByteArray sdStatus(const SdCardModel &card)
{
    if (!card.isPrinting())
        return QByteArray("Not SD printing");
    return "SD printing byte " + QByteArray::number(card.position()) + '/'
           + QByteArray::number(card.size());
}

Outcome runSdCommand(Machine &machine, MachineCommand &command)
{
    if (!machine.options.sdCard)
        return Outcome::unknown();
    switch (command.code()) {
    case 20:
        return list(machine, command);
    case 21:
        machine.sdMounted = true;
        machine.print("echo:SD card ok");
        return Outcome::done();
    case 22:
        machine.sd.restart();
        machine.sdMounted = false;
        machine.print("echo:SD card released");
        return Outcome::done();
    case 24:
        startPrinting(machine);
        return Outcome::done();
    case 25:
        pausePrinting(machine);
        return Outcome::done();
    case 26:
        machine.sd.setPosition(command.intValue('S', 0));
        return Outcome::done();
    case 27:
        status(machine, command);
        return Outcome::done();
    case 23:
    case 28:
    case 29:
    case 30:
    case 32:
    case 33:
        runFileCommand(machine, command);
        return Outcome::done();
    case 524:
        abortPrinting(machine);
        return Outcome::done();
    case 1001: // the firmware's own: the end of an SD print
        if (command.source() != MachineCommand::Source::Firmware)
            return Outcome::unknown();
        if (command.phase == 0)
            return Outcome::wait(For::Moves);
        machine.print("Done printing file");
        return Outcome::done();
    default:
        return Outcome::unknown();
    }
}

} // namespace gantry
