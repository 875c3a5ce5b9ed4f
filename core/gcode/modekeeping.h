// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gcode/gcodeblock.h"
#include "gcode/modalstate.h"

namespace gantry {

/// A block of moves in mm that ends in G90 and M82 (or never leaves them), with what it takes to leave the machine in the
/// modes it was in before: a file that is paused goes wrong in any others. For some firmware G90 means the extruder too.
/// Pure.
[[nodiscard]] GcodeBlock keepingModes(GcodeBlock block, const ModalState &modes);

/// A block of any lines with what puts G90 or G91 and M82 or M83 back to what they were before, where the lines change
/// them. Pure.
[[nodiscard]] GcodeBlock restoringModes(GcodeBlock block, const ModalState &modes);

/// A block with what it takes to set the extruder's count and the feed rate back to what they were before, where they are
/// known and the block changes them: a file with an absolute extruder would make up for what was extruded, and its moves
/// without an F of their own would be as fast as the block's. Pure.
[[nodiscard]] GcodeBlock keepingPlaceInFile(GcodeBlock block, const ModalState &modes);

} // namespace gantry
