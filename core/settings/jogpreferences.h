// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace gantry {

/// How moves by hand are offered. Plain value.
struct JogPreferences
{
    static constexpr int StepCount = 4;
    static constexpr double LeastStep = 0.01; ///< mm
    static constexpr double MostStep = 500;   ///< mm

    QList<double> steps = usualSteps(); ///< mm; four, each longer than the one before
    int speedPercent = 100;             ///< of the profile's axis speeds, 1..100

    [[nodiscard]] static QList<double> usualSteps(); ///< 0.1, 1, 10, 100 mm
    /// Four steps within the bounds and ascending, and a speed within its own.
    [[nodiscard]] bool isValid() const;
    friend bool operator==(const JogPreferences &, const JogPreferences &) = default;
};

inline bool JogPreferences::isValid() const
{
    if (steps.size() != StepCount || speedPercent < 1 || speedPercent > 100)
        return false;
    double before = 0;
    for (const double step : steps) {
        // A step that is no number is not longer than the one before.
        if (!(step > before) || step < LeastStep || step > MostStep)
            return false;
        before = step;
    }
    return true;
}

} // namespace gantry
