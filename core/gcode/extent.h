// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace gantry {

/// The smallest box around some places, mm; empty until the first of them. Plain value.
struct Extent
{
    double xMin = 0, xMax = 0, yMin = 0, yMax = 0, zMin = 0, zMax = 0;
    bool isEmpty = true;

    void include(double x, double y, double z)
    {
        if (isEmpty) {
            *this = {x, x, y, y, z, z, false};
            return;
        }
        xMin = std::min(xMin, x);
        xMax = std::max(xMax, x);
        yMin = std::min(yMin, y);
        yMax = std::max(yMax, y);
        zMin = std::min(zMin, z);
        zMax = std::max(zMax, z);
    }

    friend bool operator==(const Extent &, const Extent &) = default;
};

} // namespace gantry
