// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace gantry {

/// What a person decided about heaters nobody uses, and about the Stop button. Plain value.
struct SafetyPreferences
{
    static constexpr int LeastIdleMinutes = 1;
    static constexpr int MostIdleMinutes = 24 * 60;

    bool watchesIdleHeaters = true; ///< switch heaters off that stay on while nothing happens
    int idleMinutes = 30;           ///< how long nothing may happen, 1..1440
    bool holdsToStop = false;       ///< the Stop button has to be held; its shortcut acts at once
    bool coolsPausedNozzle = true;  ///< switch the nozzle off in a long pause; Resume heats it
    int pausedNozzleMinutes = 30;   ///< how long it stays hot then, 1..1440

    /// Nothing if it stays hot.
    [[nodiscard]] std::optional<std::chrono::minutes> pausedNozzlePatience() const
    {
        return coolsPausedNozzle ? std::optional(std::chrono::minutes(pausedNozzleMinutes))
                                 : std::nullopt;
    }
    friend bool operator==(const SafetyPreferences &, const SafetyPreferences &) = default;
};

} // namespace gantry
