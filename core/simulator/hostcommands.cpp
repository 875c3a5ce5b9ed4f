// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/machinecommands.h"

namespace gantry {

namespace {

using For = Outcome::For;

constexpr char FirmwareName[] = "Marlin 2.1.2.7";

/// In the order of the firmware. The build without emergency parser is that of a plain machine as it is sold.
void printCapabilities(Machine &machine)
{
    const VirtualPrinterOptions &options = machine.options;
    const bool full = options.emergencyParser;
    const std::pair<const char *, bool> capabilities[] = {
        {"SERIAL_XON_XOFF", false},
        {"BINARY_FILE_TRANSFER", false},
        {"EEPROM", true},
        {"VOLUMETRIC", true},
        {"AUTOREPORT_POS", full && options.autoReport},
        {"AUTOREPORT_TEMP", options.autoReport},
        {"PROGRESS", false},
        {"PRINT_JOB", true},
        {"AUTOLEVEL", true},
        {"RUNOUT", true},
        {"Z_PROBE", true},
        {"LEVELING_DATA", true},
        {"BUILD_PERCENT", true},
        {"SOFTWARE_POWER", false},
        {"TOGGLE_LIGHTS", false},
        {"CASE_LIGHT_BRIGHTNESS", false},
        {"EMERGENCY_PARSER", full},
        {"HOST_ACTION_COMMANDS", options.hostActions},
        {"PROMPT_SUPPORT", full},
        {"SDCARD", options.sdCard},
        {"MULTI_VOLUME", false},
        {"REPEAT", false},
        {"SD_WRITE", options.sdCard},
        {"AUTOREPORT_SD_STATUS", options.sdCard && full && options.autoReport},
        {"LONG_FILENAME", options.sdCard && full && options.longFileNames},
        {"LFN_WRITE", options.sdCard && full && options.longFileNames},
        {"CUSTOM_FIRMWARE_UPLOAD", false},
        {"EXTENDED_M20", full},
        {"THERMAL_PROTECTION", true},
        {"MOTION_MODES", false},
        {"ARCS", true},
        {"BABYSTEPPING", true},
        {"CHAMBER_TEMPERATURE", options.hasChamber},
        {"COOLER_TEMPERATURE", false},
        {"MEATPACK", false},
        {"CONFIG_EXPORT", false},
    };
    for (const auto &[name, on] : capabilities)
        machine.print(QByteArray("Cap:") + name + (on ? ":1" : ":0"));
}

void printIdentity(Machine &machine)
{
    const VirtualPrinterOptions &options = machine.options;
    machine.print(QByteArray("FIRMWARE_NAME:") + FirmwareName
                  + " (Nov 22 2026 12:04:18) SOURCE_CODE_URL:github.com/MarlinFirmware/Marlin "
                    "PROTOCOL_VERSION:1.0 MACHINE_TYPE:"
                  + MachineName
                  + " EXTRUDER_COUNT:" + QByteArray::number(machine.heat.hotendCount())
                  + " UUID:6f9b21ce-6d2f-4a5e-8a57-2f6a1c0be3d4");
    printCapabilities(machine);
    if (!options.emergencyParser)
        return;
    const auto millimetres = [](double value) { return QByteArray::number(value, 'f', 2); };
    const QByteArray box = "{min:{x:0.00,y:0.00,z:0.00},max:{x:" + millimetres(options.width)
                           + ",y:" + millimetres(options.depth)
                           + ",z:" + millimetres(options.height) + "}}";
    machine.print("area:{full:" + box + ",work:" + box + '}');
}

void echoText(Machine &machine, const MachineCommand &command)
{
    QByteArrayView text = command.argument();
    QByteArray prefix;
    while (text.size() >= 2 && (text[0] == 'A' || text[0] == 'E' || text[0] == 'P')
           && text[1] >= '0' && text[1] <= '9') {
        if (text[1] == '1' && text[0] != 'P')
            prefix = text[0] == 'A' ? QByteArray("// ") : QByteArray("echo:");
        text = text.sliced(2);
        while (!text.isEmpty() && text.front() == ' ')
            text = text.sliced(1);
    }
    machine.print(prefix + text.toByteArray());
}

Outcome waitForUser(Machine &machine, MachineCommand &command)
{
    switch (command.phase) {
    case 0:
        return Outcome::wait(For::Moves);
    case 1: {
        machine.prompt(command.code() == 0 ? "M0 Stop" : "M1 Stop", "Continue");
        machine.waitsForUser = true;
        const double seconds = command.value('S', 0.0) + command.value('P', 0.0) / 1000.0;
        const TimePoint until
            = seconds > 0 ? machine.now + machine.time.wall(seconds) : TimePoint::max();
        return Outcome::wait(For::User, until);
    }
    default:
        machine.action("prompt_end");
        return Outcome::done();
    }
}

Outcome changeFilament(Machine &machine, MachineCommand &command)
{
    constexpr double ParkingSeconds = 3;
    switch (command.phase) {
    case 0:
        machine.prompt("Pause", "Dismiss");
        return Outcome::wait(For::Moves);
    case 1:
        machine.print("//action:paused");
        return Outcome::wait(For::Time, machine.now + machine.time.wall(ParkingSeconds));
    case 2:
        machine.print("echo:Insert filament and send M108");
        machine.prompt("Nozzle Parked", "Continue");
        machine.waitsForUser = true;
        return Outcome::wait(For::User, TimePoint::max());
    case 3:
        machine.prompt("Resuming", "Dismiss");
        return Outcome::wait(For::Time, machine.now + machine.time.wall(ParkingSeconds));
    default:
        machine.print("//action:resumed");
        machine.action("prompt_end");
        return Outcome::done();
    }
}

Outcome changeSettings(Machine &machine, const MachineCommand &command)
{
    if (machine.settings.apply(command)) {
        machine.motion.takeSettings(machine.settings);
    } else if (!command.hasParameters()) {
        for (const QByteArray &line : machine.settings.report(command.code()))
            machine.print(line);
    }
    return Outcome::done();
}

Outcome eeprom(Machine &machine, int code)
{
    switch (code) {
    case 500:
        machine.print("echo:Settings Stored (724 bytes; crc 15284)");
        break;
    case 501:
        machine.print("echo:V88 stored settings retrieved (724 bytes; crc 15284)");
        break;
    case 502:
        machine.settings = MachineSettings();
        machine.motion.takeSettings(machine.settings);
        machine.print("echo:Hardcoded Default Settings Loaded");
        break;
    default: // M503
        for (const QByteArray &line : machine.settings.reportAll())
            machine.print(line);
        break;
    }
    return Outcome::done();
}

Outcome reportEndstops(Machine &machine)
{
    machine.print("Reporting endstop status");
    for (const char *name : {"x_min: open", "y_min: open", "z_min: open", "filament: TRIGGERED"})
        machine.print(name);
    return Outcome::done();
}

} // namespace

QByteArrayList bootBanner(const VirtualPrinterOptions &options)
{
    QByteArrayList lines{"start",
                         "PowerUp",
                         FirmwareName,
                         "echo: Last Updated: 2026-01-22 | Author: (Gantry, Virtual Printer)",
                         "echo: Compiled: Nov 22 2026",
                         "echo: Free Memory: 0  PlannerBufferBytes: 1536"};
    const QByteArray notification = "//action:notification ";
    if (options.emergencyParser)
        lines.append(notification + MachineName + " Ready.");
    lines.append("echo:V88 stored settings retrieved (724 bytes; crc 15284)");
    if (options.emergencyParser) {
        lines.append(notification + "Stored settings retrieved");
        lines.append("//action:prompt_end");
    }
    return lines;
}

Outcome runHostCommand(Machine &machine, MachineCommand &command)
{
    const int code = command.code();
    switch (code) {
    case 0:
    case 1:
        return waitForUser(machine, command);
    case 73: // progress, print timer: kept on the display only
    case 75:
    case 76:
    case 77:
    case 85:
    case 211: // software endstops
    case 290: // babystepping
    case 300:
    case 413:
    case 876: // has acted already, on its way in
        return Outcome::done();
    case 110:
        if (command.hasValue('N'))
            machine.newLineNumber = command.intValue('N', 0);
        return Outcome::done();
    case 113:
        if (!machine.options.busyProtocol)
            return Outcome::unknown();
        if (command.hasValue('S'))
            machine.busyInterval = std::chrono::seconds(qBound(0, command.intValue('S', 2), 60));
        else
            machine.print("echo:M113 S" + QByteArray::number(machine.busyInterval / 1s));
        return Outcome::done();
    case 115:
        printIdentity(machine);
        return Outcome::done();
    case 117:
        machine.notify(command.argument().toByteArray());
        return Outcome::done();
    case 118:
        echoText(machine, command);
        return Outcome::done();
    case 119:
        return reportEndstops(machine);
    case 154:
        if (!machine.options.emergencyParser || !machine.options.autoReport)
            return Outcome::unknown();
        if (command.hasValue('S'))
            machine.positionReport.set(command.intValue('S', 0), machine.now);
        return Outcome::done();
    case 500:
    case 501:
    case 502:
    case 503:
        return eeprom(machine, code);
    case 600:
        return changeFilament(machine, command);
    default:
        return machine.settings.knows(code) ? changeSettings(machine, command) : Outcome::unknown();
    }
}

} // namespace gantry
