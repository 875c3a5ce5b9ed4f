// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/response.h"
#include "types/heater.h"

#include <QByteArrayView>

#include <optional>

namespace gantry {

/// True if the line has the look of a temperature report (" T:", " T0:" or " B:" somewhere, or one
/// first).
[[nodiscard]] bool isTemperatureReport(QByteArrayView line);

/// The words "<sensor>:<actual>[ /<target>]" of a line; the first one of a sensor wins. Words that
/// are no such thing ("W:?", "T1:inf", "@B:52") are skipped; "@:127", "@0:127", "B@:64" fill the
/// power of T, T0, B.
[[nodiscard]] QList<TemperatureWord> temperatureWords(QByteArrayView line);

/// "TargetExtr0:60", "TargetBed:40" (Repetier); nothing for any other line.
[[nodiscard]] std::optional<response::TargetReport> parseTargetReport(QByteArrayView line);

/// Tells which heater each word means: tools in order, bed, chamber, then other sensors as
/// reported.
/// @param currentTool what a bare "T" means; taken for 0 if neither the profile nor the report has
/// that tool
/// @param extruderCount of the profile; a report may name more
/// @param acceptsChamber whether there is a chamber to call "C"; else that word is left out
/// @param fullPower the figure of a heater that is fully on; more counts as that
[[nodiscard]] QList<HeaterReading> toReadings(const QList<TemperatureWord> &words, int currentTool,
                                              int extruderCount, bool acceptsChamber,
                                              int fullPower);

} // namespace gantry
