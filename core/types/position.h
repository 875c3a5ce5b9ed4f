// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace gantry {

/// A position of the tool in mm as the firmware reported it or as follows from sent lines; absent = unknown.
struct Position
{
    std::optional<double> x;
    std::optional<double> y;
    std::optional<double> z;
    std::optional<double> e; ///< extruder, mm of filament

    friend bool operator==(const Position &, const Position &) = default;
};

} // namespace gantry
