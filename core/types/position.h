// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace gantry {

/// A position of the tool in mm as the firmware reported it or as follows from sent lines; absent = unknown.
/// Feed rate and tool are no report's: they are added where a position is captured for a job.
struct Position
{
    std::optional<double> x;
    std::optional<double> y;
    std::optional<double> z;
    std::optional<double> e;      ///< extruder, mm of filament
    std::optional<double> f = {}; ///< last feed rate, mm/min
    std::optional<int> t = {};    ///< active tool

    friend bool operator==(const Position &, const Position &) = default;
};

} // namespace gantry
