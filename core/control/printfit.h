// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gcode/gcodeanalysis.h"
#include "profile/printerprofile.h"
#include "types/axis.h"

#include <QList>

#include <optional>

namespace gantry {

/// What of a print lies outside of what the printer reaches. Plain value.
struct PrintFit
{
    /// One axis that does not suffice, mm.
    struct Excess
    {
        Axis axis = Axis::X;
        double from = 0, to = 0;           ///< what is printed
        double reachFrom = 0, reachTo = 0; ///< what there is

        friend bool operator==(const Excess &, const Excess &) = default;
    };
    /// On a round bed: too far from its middle, mm.
    struct TooFar
    {
        double distance = 0;
        double radius = 0;

        friend bool operator==(const TooFar &, const TooFar &) = default;
    };

    QList<Excess> axes;
    std::optional<TooFar> round;

    [[nodiscard]] bool fits() const { return axes.isEmpty() && !round; }

    friend bool operator==(const PrintFit &, const PrintFit &) = default;
};

/// Compares what a file prints with the space the tool of a profile can reach: its custom box, or the volume above the
/// bed, which may be round. Hundredths of a millimetre are forgiven. Pure.
[[nodiscard]] PrintFit printFitOf(const GcodeAnalysis &analysis, const PrinterProfile &profile);

} // namespace gantry
