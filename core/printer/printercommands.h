// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "gcode/gcodeblock.h"
#include "printer/printerinterface.h"
#include "profile/printerprofile.h"

/// From the published interface's parameters to G-code: looks at every value, then builds the lines. Pure functions; all
/// errors are InvalidArgument with a sentence. Moves end in G90 and M82; that the modes of before come back is the affair of
/// Submission::keeping.
namespace gantry::PrinterCommands {

inline constexpr int MaxRate = 999; // percent

/// Lines as a program gives them, comments stripped; an entry may hold several. What is for the host ("@pause") stays.
[[nodiscard]] GcodeBlock lines(const QStringList &commands);

/// Relative: G91, G0 X.. Y.. F.., G90. Absolute: G90, G0 ... The axes in the given order.
[[nodiscard]] Result<GcodeBlock> jog(const QList<AxisDistance> &axes, bool relative,
                                     const MoveSpeed &speed, const PrinterProfile &profile);
/// G91, G28 X0 Y0, G90, the axes in the given order.
[[nodiscard]] Result<GcodeBlock> home(const QStringList &axes);
/// G91, M83, G1 E.. F.., M82, G90.
[[nodiscard]] Result<GcodeBlock> extrude(double amount, std::optional<double> speed,
                                         const PrinterProfile &profile);
/// T<n>.
[[nodiscard]] Result<GcodeBlock> changeTool(const QString &tool);
/// M104 [T<n>] S.., M140 S.., M141 S..
[[nodiscard]] Result<GcodeBlock> setTemperature(const QString &heater, double value,
                                                const PrinterProfile &profile);
/// The offsets to be from those that are and those that were asked for.
[[nodiscard]] Result<QMap<QString, double>> mergedOffsets(const QMap<QString, double> &present,
                                                          const QMap<QString, double> &changes);
/// M220 S<percent>.
[[nodiscard]] Result<GcodeBlock> feedRate(int percent);
/// M221 S<percent>.
[[nodiscard]] Result<GcodeBlock> flowRate(int percent);
/// Whole percent of a fraction, rounded.
[[nodiscard]] Result<int> percentOf(double fraction);

} // namespace gantry::PrinterCommands
