// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gantry {

/// What a person decided about heaters nobody uses. Plain value.
struct SafetyPreferences
{
    static constexpr int LeastIdleMinutes = 1;
    static constexpr int MostIdleMinutes = 24 * 60;

    bool watchesIdleHeaters = true; ///< switch heaters off that stay on while nothing happens
    int idleMinutes = 30;           ///< how long nothing may happen, 1..1440

    friend bool operator==(const SafetyPreferences &, const SafetyPreferences &) = default;
};

} // namespace gantry
