// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gcode/extent.h"
#include "gcode/layertable.h"

#include <QList>

namespace gantry {

/// What the moves of a file come to. Lengths in mm, in the coordinates of the file: those of the tool's tip. Plain value.
struct GcodeAnalysis
{
    double printTime
        = 0; ///< seconds at the feed rates of the file, without acceleration and heating
    QList<double> filament;   ///< by tool: the most that had been extruded in all at any moment
    Extent printed;           ///< moves that extrude, from the bed at height 0
    Extent travelled;         ///< all moves
    double printedRadius = 0; ///< of what is printed, around the origin: for round beds
    LayerTable layers;
    quint64 moves = 0;
    quint64 toolChanges = 0;

    /// Nothing is extruded: not a print.
    [[nodiscard]] bool isEmpty() const { return printed.isEmpty; }

    friend bool operator==(const GcodeAnalysis &, const GcodeAnalysis &) = default;
};

} // namespace gantry
