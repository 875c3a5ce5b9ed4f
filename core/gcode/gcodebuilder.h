// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gcode/gcodeblock.h"
#include "types/axis.h"
#include "types/heater.h"

#include <optional>

/// Builds the blocks of G-code behind every button. Pure functions; numbers are written in fixed notation
/// without exponent and without trailing zeros. Speeds in mm/min, lengths in mm, temperatures in degrees C.
namespace gantry::GcodeBuilder {

/// "12.5", "0.1", "-3": at most five decimals, no exponent, never "-0".
[[nodiscard]] QByteArray number(double value);

struct AxisMove
{
    Axis axis;
    double distance;
};

/// G91, G0 X.. Y.. F.., G90. Without a speed (or with 0) there is no F word; without a move the block is empty.
[[nodiscard]] GcodeBlock moveRelative(const QList<AxisMove> &moves, std::optional<double> speed);
/// G90, G0 X.. Y.. F..
[[nodiscard]] GcodeBlock moveAbsolute(const QList<AxisMove> &moves, std::optional<double> speed);
/// G91, G28 X0 Y0, G90. All three axes are written as a plain G28; without an axis the block is empty, since a
/// bare G28 would home everything.
[[nodiscard]] GcodeBlock home(const Axes &axes);
/// G91, M83, G1 E.. F.., M82, G90. Negative = retract.
[[nodiscard]] GcodeBlock extrude(double length, double speed);
[[nodiscard]] GcodeBlock selectTool(int tool);
/// M104 [T<n>] S.. / M140 S.. / M141 S..; the T word only if the printer has more than one nozzle of its own.
/// A sensor has no target: the block is empty.
[[nodiscard]] GcodeBlock setTarget(const HeaterId &heater, double celsius, bool namesTool);
/// M106 S0..255 from 0..100 percent; 0 is written as M107.
[[nodiscard]] GcodeBlock fan(double percent);
[[nodiscard]] GcodeBlock feedRate(int percent); ///< M220 S..
[[nodiscard]] GcodeBlock flowRate(int percent); ///< M221 S..
[[nodiscard]] GcodeBlock motorsOff();           ///< M84
/// Splits what a person typed into lines: comments stripped, blank lines dropped.
[[nodiscard]] GcodeBlock fromText(const QByteArray &text);

} // namespace gantry::GcodeBuilder
