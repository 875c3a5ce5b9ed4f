// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/heater.h"
#include "types/position.h"

#include <QMap>

#include <optional>

namespace gantry {

/// How a machine was left in the middle of a job: what the lines sent so far have asked of it, and what it reported. What
/// is absent was not known. Plain value.
struct MachineStanding
{
    Position position;                ///< where the last line sent leads; mm, mm/min
    QMap<HeaterId, double> targets;   ///< degrees Celsius, 0 = off
    std::optional<int> fanSpeed;      ///< of the part-cooling fan, 0..255
    std::optional<int> feedRate = {}; ///< percent, M220
    std::optional<int> flowRate = {}; ///< percent, M221
    bool absolute = true;             ///< G90
    bool extruderAbsolute = true;     ///< M82
    bool inches = false;              ///< G20

    friend bool operator==(const MachineStanding &, const MachineStanding &) = default;
};

} // namespace gantry
