// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/printfit.h"

namespace gantry {

namespace {

constexpr double Forgiven = 0.011; // mm

} // namespace

PrintFit printFitOf(const GcodeAnalysis &analysis, const PrinterProfile &profile)
{
    PrintFit fit;
    if (analysis.isEmpty())
        return fit;
    const auto compare = [&fit](Axis axis, double from, double to, double low, double high) {
        if (from < low - Forgiven || to > high + Forgiven)
            fit.axes.append({axis, from, to, low, high});
    };
    const Extent &printed = analysis.printed;
    const PrinterProfile::Box reach = profile.reach();
    const bool round
        = profile.formFactor == PrinterProfile::FormFactor::Circular && !profile.customBox;
    if (!round) {
        compare(Axis::X, printed.xMin, printed.xMax, reach.xMin, reach.xMax);
        compare(Axis::Y, printed.yMin, printed.yMax, reach.yMin, reach.yMax);
    } else if (analysis.printedRadius > profile.width / 2 + Forgiven) {
        fit.round = {analysis.printedRadius, profile.width / 2};
    }
    compare(Axis::Z, printed.zMin, printed.zMax, reach.zMin, reach.zMax);
    return fit;
}

} // namespace gantry
