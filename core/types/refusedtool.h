// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gantry {

/// The firmware does not have a tool the profile has. Plain value.
struct RefusedTool
{
    int tool = 0;
    int fallback = 0; ///< the tool that was selected instead

    friend bool operator==(const RefusedTool &, const RefusedTool &) = default;
};

} // namespace gantry
