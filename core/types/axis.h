// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace gantry {

/// A linear axis of the machine. E (the extruder) is moved by its own functions.
enum class Axis { X, Y, Z };

inline constexpr Axis AllAxes[] = {Axis::X, Axis::Y, Axis::Z};

[[nodiscard]] constexpr char axisLetter(Axis axis)
{
    return axis == Axis::X ? 'X' : axis == Axis::Y ? 'Y' : 'Z';
}

using Axes = QList<Axis>;

} // namespace gantry
