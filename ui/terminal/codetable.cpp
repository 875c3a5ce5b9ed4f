// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/codetable.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry::CodeTable {

namespace {

struct Row
{
    const char *code;
    const char *name;
    const char *parameters;
    const char *capability; // Cap:<this>:0 says that the firmware has no use for it
};

// clang-format off
constexpr Row Rows[] = {
    {"G0", QT_TRANSLATE_NOOP("gantry::CodeTable", "Move without printing"),
     "[X Y Z E<mm>] [F<mm/min>]", nullptr},
    {"G1", QT_TRANSLATE_NOOP("gantry::CodeTable", "Move, printing if E is given"),
     "[X Y Z E<mm>] [F<mm/min>]", nullptr},
    {"G2", QT_TRANSLATE_NOOP("gantry::CodeTable", "Move in an arc, clockwise"),
     "X Y I J or R<mm> [E F]", "ARCS"},
    {"G3", QT_TRANSLATE_NOOP("gantry::CodeTable", "Move in an arc, counter-clockwise"),
     "X Y I J or R<mm> [E F]", "ARCS"},
    {"G4", QT_TRANSLATE_NOOP("gantry::CodeTable", "Wait"),
     "P<ms> or S<s>", nullptr},
    {"G10", QT_TRANSLATE_NOOP("gantry::CodeTable", "Retract the filament as the firmware is set"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "[S<1 = long>]"), nullptr},
    {"G11", QT_TRANSLATE_NOOP("gantry::CodeTable", "Undo the retraction of G10"),
     "", nullptr},
    {"G12", QT_TRANSLATE_NOOP("gantry::CodeTable", "Clean the nozzle"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "[P<pattern>] [S<strokes>]"), nullptr},
    {"G20", QT_TRANSLATE_NOOP("gantry::CodeTable", "Lengths are in inches from now on"),
     "", nullptr},
    {"G21", QT_TRANSLATE_NOOP("gantry::CodeTable", "Lengths are in millimetres from now on"),
     "", nullptr},
    {"G26", QT_TRANSLATE_NOOP("gantry::CodeTable", "Print a test pattern for the bed mesh"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "[B<bed °C>] [H<nozzle °C>]"), nullptr},
    {"G27", QT_TRANSLATE_NOOP("gantry::CodeTable", "Park the nozzle"),
     "[P<0-4>]", nullptr},
    {"G28", QT_TRANSLATE_NOOP("gantry::CodeTable", "Home the axes; without a letter all"),
     "[X] [Y] [Z]", nullptr},
    {"G29", QT_TRANSLATE_NOOP("gantry::CodeTable", "Measure the bed"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "[parameters of the firmware]"), "LEVELING_DATA"},
    {"G30", QT_TRANSLATE_NOOP("gantry::CodeTable", "Measure the bed at one point"),
     "[X Y]", "Z_PROBE"},
    {"G34", QT_TRANSLATE_NOOP("gantry::CodeTable", "Align the motors of the Z axis"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "[I<times>] [T<accuracy>]"), nullptr},
    {"G60", QT_TRANSLATE_NOOP("gantry::CodeTable", "Remember the position"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "[S<slot>]"), nullptr},
    {"G61", QT_TRANSLATE_NOOP("gantry::CodeTable", "Go back to the remembered position"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "[S<slot>] [X Y Z] [F]"), nullptr},
    {"G90", QT_TRANSLATE_NOOP("gantry::CodeTable", "Positions are absolute from now on"),
     "", nullptr},
    {"G91", QT_TRANSLATE_NOOP("gantry::CodeTable", "Positions are relative from now on"),
     "", nullptr},
    {"G92", QT_TRANSLATE_NOOP("gantry::CodeTable", "Call the present position this, without moving"),
     "[X Y Z E<mm>]", nullptr},
    {"M0", QT_TRANSLATE_NOOP("gantry::CodeTable", "Stop and wait for the person"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "[P<ms>] [S<s>] [text]"), nullptr},
    {"M3", QT_TRANSLATE_NOOP("gantry::CodeTable", "Spindle or laser on"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "[S<power>]"), nullptr},
    {"M5", QT_TRANSLATE_NOOP("gantry::CodeTable", "Spindle or laser off"),
     "", nullptr},
    {"M17", QT_TRANSLATE_NOOP("gantry::CodeTable", "Motors on"),
     "[X Y Z E]", nullptr},
    {"M18", QT_TRANSLATE_NOOP("gantry::CodeTable", "Motors off"),
     "[X Y Z E] [S<s>]", nullptr},
    {"M20", QT_TRANSLATE_NOOP("gantry::CodeTable", "List the files of the SD card"),
     "[L]", "SDCARD"},
    {"M21", QT_TRANSLATE_NOOP("gantry::CodeTable", "Look for the SD card"),
     "", "SDCARD"},
    {"M22", QT_TRANSLATE_NOOP("gantry::CodeTable", "Let go of the SD card"),
     "", "SDCARD"},
    {"M23", QT_TRANSLATE_NOOP("gantry::CodeTable", "Choose a file of the SD card"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "file"), "SDCARD"},
    {"M24", QT_TRANSLATE_NOOP("gantry::CodeTable", "Print the chosen file of the SD card, or resume"),
     "", "SDCARD"},
    {"M25", QT_TRANSLATE_NOOP("gantry::CodeTable", "Pause the print from the SD card"),
     "", "SDCARD"},
    {"M26", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set the place in the file of the SD card"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "S<byte>"), "SDCARD"},
    {"M27", QT_TRANSLATE_NOOP("gantry::CodeTable", "How far the print from the SD card is"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "[S<s, repeat>] [C]"), "SDCARD"},
    {"M28", QT_TRANSLATE_NOOP("gantry::CodeTable", "Write what follows into a file on the SD card"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "file"), "SDCARD"},
    {"M29", QT_TRANSLATE_NOOP("gantry::CodeTable", "End writing to the SD card"),
     "", "SDCARD"},
    {"M30", QT_TRANSLATE_NOOP("gantry::CodeTable", "Delete a file of the SD card"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "file"), "SDCARD"},
    {"M31", QT_TRANSLATE_NOOP("gantry::CodeTable", "How long the print has taken"),
     "", nullptr},
    {"M42", QT_TRANSLATE_NOOP("gantry::CodeTable", "Switch a pin"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "P<pin> S<0-255>"), nullptr},
    {"M48", QT_TRANSLATE_NOOP("gantry::CodeTable", "Test how exactly the probe measures"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "[P<times>]"), "Z_PROBE"},
    {"M73", QT_TRANSLATE_NOOP("gantry::CodeTable", "Tell the display how far the print is"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "[P<percent>] [R<min>]"), nullptr},
    {"M75", QT_TRANSLATE_NOOP("gantry::CodeTable", "Start the clock of prints"),
     "", nullptr},
    {"M76", QT_TRANSLATE_NOOP("gantry::CodeTable", "Pause the clock of prints"),
     "", nullptr},
    {"M77", QT_TRANSLATE_NOOP("gantry::CodeTable", "Stop the clock of prints"),
     "", nullptr},
    {"M78", QT_TRANSLATE_NOOP("gantry::CodeTable", "What was printed in all"),
     "", nullptr},
    {"M80", QT_TRANSLATE_NOOP("gantry::CodeTable", "Power supply on"),
     "", "SOFTWARE_POWER"},
    {"M81", QT_TRANSLATE_NOOP("gantry::CodeTable", "Power supply off"),
     "", "SOFTWARE_POWER"},
    {"M82", QT_TRANSLATE_NOOP("gantry::CodeTable", "Positions of the extruder are absolute"),
     "", nullptr},
    {"M83", QT_TRANSLATE_NOOP("gantry::CodeTable", "Positions of the extruder are relative"),
     "", nullptr},
    {"M84", QT_TRANSLATE_NOOP("gantry::CodeTable", "Motors off, at once or after a time"),
     "[X Y Z E] [S<s>]", nullptr},
    {"M85", QT_TRANSLATE_NOOP("gantry::CodeTable", "Switch off after a time without work"),
     "S<s>", nullptr},
    {"M92", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set the steps per millimetre"),
     "[X Y Z E]", nullptr},
    {"M104", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set the nozzle temperature, without waiting"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "S<°C> [T<tool>]"), nullptr},
    {"M105", QT_TRANSLATE_NOOP("gantry::CodeTable", "Ask for the temperatures"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "[T<tool>]"), nullptr},
    {"M106", QT_TRANSLATE_NOOP("gantry::CodeTable", "Fan on"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "[S<0-255>] [P<fan>]"), nullptr},
    {"M107", QT_TRANSLATE_NOOP("gantry::CodeTable", "Fan off"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "[P<fan>]"), nullptr},
    {"M108", QT_TRANSLATE_NOOP("gantry::CodeTable", "Break off waiting for a temperature or for the person"),
     "", nullptr},
    {"M109", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set the nozzle temperature and wait"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "S<°C, heat> or R<°C, heat and cool> [T<tool>]"), nullptr},
    {"M110", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set the number of the line"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "N<number>"), nullptr},
    {"M111", QT_TRANSLATE_NOOP("gantry::CodeTable", "Choose what the firmware tells of its work"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "[S<bits>]"), nullptr},
    {"M112", QT_TRANSLATE_NOOP("gantry::CodeTable", "Emergency stop"),
     "", nullptr},
    {"M113", QT_TRANSLATE_NOOP("gantry::CodeTable", "How often the firmware says that it is busy"),
     "[S<s>]", nullptr},
    {"M114", QT_TRANSLATE_NOOP("gantry::CodeTable", "Ask for the position"),
     "[D] [R]", nullptr},
    {"M115", QT_TRANSLATE_NOOP("gantry::CodeTable", "Ask for the firmware and what it can do"),
     "", nullptr},
    {"M117", QT_TRANSLATE_NOOP("gantry::CodeTable", "Show a text on the display"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "text"), nullptr},
    {"M118", QT_TRANSLATE_NOOP("gantry::CodeTable", "Let the printer send a text back"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "[E1] [A1] text"), nullptr},
    {"M119", QT_TRANSLATE_NOOP("gantry::CodeTable", "Ask for the endstops"),
     "", nullptr},
    {"M120", QT_TRANSLATE_NOOP("gantry::CodeTable", "Endstops on"),
     "", nullptr},
    {"M121", QT_TRANSLATE_NOOP("gantry::CodeTable", "Endstops off"),
     "", nullptr},
    {"M122", QT_TRANSLATE_NOOP("gantry::CodeTable", "Ask the motor drivers for their state"),
     "[I]", nullptr},
    {"M140", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set the bed temperature, without waiting"),
     "S<°C>", nullptr},
    {"M141", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set the chamber temperature, without waiting"),
     "S<°C>", "CHAMBER_TEMPERATURE"},
    {"M145", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set the temperatures of a material in the menu"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "S<material> [H<nozzle °C>] [B<bed °C>] [F<fan>]"), nullptr},
    {"M150", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set the colour of the light"),
     "[R U B W<0-255>]", nullptr},
    {"M154", QT_TRANSLATE_NOOP("gantry::CodeTable", "Report the position regularly"),
     "S<s>", "AUTOREPORT_POS"},
    {"M155", QT_TRANSLATE_NOOP("gantry::CodeTable", "Report the temperatures regularly"),
     "S<s>", "AUTOREPORT_TEMP"},
    {"M190", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set the bed temperature and wait"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "S<°C, heat> or R<°C, heat and cool>"), nullptr},
    {"M191", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set the chamber temperature and wait"),
     "S<°C>", "CHAMBER_TEMPERATURE"},
    {"M200", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set the diameter of the filament"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "D<mm> [T<tool>]"), nullptr},
    {"M201", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set the greatest accelerations"),
     "[X Y Z E<mm/s²>]", nullptr},
    {"M203", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set the greatest speeds"),
     "[X Y Z E<mm/s>]", nullptr},
    {"M204", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set the accelerations of printing and travelling"),
     "[P R T<mm/s²>]", nullptr},
    {"M205", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set jerk or junction deviation"),
     "[X Y Z E<mm/s>] [J<mm>]", nullptr},
    {"M206", QT_TRANSLATE_NOOP("gantry::CodeTable", "Shift the home position"),
     "[X Y Z<mm>]", nullptr},
    {"M207", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set the retraction of G10"),
     "[S<mm>] [F<mm/min>] [Z<mm>]", nullptr},
    {"M211", QT_TRANSLATE_NOOP("gantry::CodeTable", "Limits of travel in the firmware"),
     "[S<0 or 1>]", nullptr},
    {"M218", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set the offset of a tool"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "T<tool> [X Y Z<mm>]"), nullptr},
    {"M220", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set the speed in percent"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "S<percent>"), nullptr},
    {"M221", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set the flow in percent"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "S<percent> [T<tool>]"), nullptr},
    {"M226", QT_TRANSLATE_NOOP("gantry::CodeTable", "Wait for the state of a pin"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "P<pin> [S<state>]"), nullptr},
    {"M240", QT_TRANSLATE_NOOP("gantry::CodeTable", "Trigger a camera"),
     "", nullptr},
    {"M256", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set the brightness of the display"),
     "B<0-255>", nullptr},
    {"M280", QT_TRANSLATE_NOOP("gantry::CodeTable", "Move a servo"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "P<servo> S<angle>"), nullptr},
    {"M290", QT_TRANSLATE_NOOP("gantry::CodeTable", "Shift Z a little while printing (babystep)"),
     "Z<mm>", "BABYSTEPPING"},
    {"M300", QT_TRANSLATE_NOOP("gantry::CodeTable", "Play a tone"),
     "[S<Hz>] [P<ms>]", nullptr},
    {"M301", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set the regulation of the nozzle heater"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "[E<tool>] [P I D]"), nullptr},
    {"M302", QT_TRANSLATE_NOOP("gantry::CodeTable", "Allow extruding while cold"),
     "[S<°C>] [P<0 or 1>]", nullptr},
    {"M303", QT_TRANSLATE_NOOP("gantry::CodeTable", "Tune the regulation of a heater"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "E<tool, -1 = bed> S<°C> C<cycles> [U1]"), nullptr},
    {"M304", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set the regulation of the bed heater"),
     "[P I D]", nullptr},
    {"M350", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set the microsteps"),
     "[X Y Z E]", nullptr},
    {"M355", QT_TRANSLATE_NOOP("gantry::CodeTable", "Switch the light"),
     "[S<0 or 1>] [P<0-255>]", "TOGGLE_LIGHTS"},
    {"M400", QT_TRANSLATE_NOOP("gantry::CodeTable", "Wait until all moves are done"),
     "", nullptr},
    {"M401", QT_TRANSLATE_NOOP("gantry::CodeTable", "Lower the probe"),
     "", "Z_PROBE"},
    {"M402", QT_TRANSLATE_NOOP("gantry::CodeTable", "Raise the probe"),
     "", "Z_PROBE"},
    {"M404", QT_TRANSLATE_NOOP("gantry::CodeTable", "Tell the nominal width of the filament"),
     "[W<mm>]", nullptr},
    {"M410", QT_TRANSLATE_NOOP("gantry::CodeTable", "Stop all moves at once, without an emergency stop"),
     "", nullptr},
    {"M412", QT_TRANSLATE_NOOP("gantry::CodeTable", "Watch for the end of the filament"),
     "[S<0 or 1>]", nullptr},
    {"M413", QT_TRANSLATE_NOOP("gantry::CodeTable", "Go on after a power cut"),
     "[S<0 or 1>]", nullptr},
    {"M420", QT_TRANSLATE_NOOP("gantry::CodeTable", "Use the measured bed mesh"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "[S<0 or 1>] [L<slot>] [V]"), "LEVELING_DATA"},
    {"M421", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set a point of the bed mesh"),
     "I J Z<mm> or Q<mm>", "LEVELING_DATA"},
    {"M425", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set the compensation of backlash"),
     "[F<0-1>] [X Y Z<mm>]", nullptr},
    {"M428", QT_TRANSLATE_NOOP("gantry::CodeTable", "Take the present position for the home offset"),
     "", nullptr},
    {"M500", QT_TRANSLATE_NOOP("gantry::CodeTable", "Store the settings in the printer"),
     "", "EEPROM"},
    {"M501", QT_TRANSLATE_NOOP("gantry::CodeTable", "Read the settings stored in the printer"),
     "", "EEPROM"},
    {"M502", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set the settings of the factory, without storing them"),
     "", "EEPROM"},
    {"M503", QT_TRANSLATE_NOOP("gantry::CodeTable", "List the settings"),
     "", nullptr},
    {"M504", QT_TRANSLATE_NOOP("gantry::CodeTable", "Check the settings stored in the printer"),
     "", "EEPROM"},
    {"M524", QT_TRANSLATE_NOOP("gantry::CodeTable", "Cancel the print from the SD card"),
     "", "SDCARD"},
    {"M540", QT_TRANSLATE_NOOP("gantry::CodeTable", "Stop the print from the SD card when an endstop is hit"),
     "S<0 or 1>", "SDCARD"},
    {"M569", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set how motors are driven"),
     "[X Y Z E] [S<0 or 1>]", nullptr},
    {"M572", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set pressure advance"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "[D<drive>] S<s>"), nullptr},
    {"M593", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set input shaping"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "[F<Hz>] [D<damping>] [X] [Y]"), nullptr},
    {"M600", QT_TRANSLATE_NOOP("gantry::CodeTable", "Change the filament"),
     "[X Y Z] [U<mm>] [L<mm>]", nullptr},
    {"M603", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set the lengths for a change of filament"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "[T<tool>] [U<mm>] [L<mm>]"), nullptr},
    {"M701", QT_TRANSLATE_NOOP("gantry::CodeTable", "Load filament"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "[T<tool>] [L<mm>]"), nullptr},
    {"M702", QT_TRANSLATE_NOOP("gantry::CodeTable", "Unload filament"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "[T<tool>] [U<mm>]"), nullptr},
    {"M851", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set the offset of the probe"),
     "[X Y Z<mm>]", "Z_PROBE"},
    {"M876", QT_TRANSLATE_NOOP("gantry::CodeTable", "Answer a question of the firmware"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "S<choice>"), "PROMPT_SUPPORT"},
    {"M900", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set linear advance"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "[K<factor>] [T<tool>]"), nullptr},
    {"M906", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set the currents of the motors"),
     "[X Y Z E<mA>]", nullptr},
    {"M907", QT_TRANSLATE_NOOP("gantry::CodeTable", "Set the currents of the motors by trimming"),
     "[X Y Z E]", nullptr},
    {"M928", QT_TRANSLATE_NOOP("gantry::CodeTable", "Log what follows to a file on the SD card"),
     QT_TRANSLATE_NOOP("gantry::CodeTable", "file"), "SDCARD"},
    {"M997", QT_TRANSLATE_NOOP("gantry::CodeTable", "Update the firmware"),
     "", nullptr},
    {"M999", QT_TRANSLATE_NOOP("gantry::CodeTable", "Go on after an error"),
     "", nullptr},
    {"T0", QT_TRANSLATE_NOOP("gantry::CodeTable", "Choose tool 0"),
     "", nullptr},
    {"T1", QT_TRANSLATE_NOOP("gantry::CodeTable", "Choose tool 1"),
     "", nullptr},
};
// clang-format on

Code toCode(const Row &row)
{
    return {QString::fromLatin1(row.code),
            QCoreApplication::translate("gantry::CodeTable", row.name),
            *row.parameters ? QCoreApplication::translate("gantry::CodeTable", row.parameters)
                            : QString()};
}

bool isKnownTo(const Row &row, const FirmwareInfo &firmware)
{
    // What a firmware does not mention it may know all the same.
    return !row.capability
           || firmware.capabilities.value(QString::fromLatin1(row.capability), true);
}

} // namespace

QList<Code> beginningWith(const QString &typed, const FirmwareInfo &firmware)
{
    static const QRegularExpression beginning(u"^[GMT][0-9]*$"_s);
    const QString text = typed.trimmed().toUpper();
    QList<Code> codes;
    if (!beginning.match(text).hasMatch())
        return codes;
    for (const Row &row : Rows) {
        if (QLatin1StringView(row.code).startsWith(text) && isKnownTo(row, firmware))
            codes << toCode(row);
    }
    std::stable_partition(codes.begin(), codes.end(),
                          [&text](const Code &code) { return code.code == text; });
    return codes;
}

std::optional<Code> codeOf(const QString &line)
{
    const QString word = line.trimmed().section(u' ', 0, 0).toUpper();
    const auto row = std::find_if(std::begin(Rows), std::end(Rows), [&word](const Row &candidate) {
        return QLatin1StringView(candidate.code) == word;
    });
    return row == std::end(Rows) ? std::nullopt : std::optional(toCode(*row));
}

QList<Code> all()
{
    QList<Code> codes;
    for (const Row &row : Rows)
        codes << toCode(row);
    return codes;
}

} // namespace gantry::CodeTable
