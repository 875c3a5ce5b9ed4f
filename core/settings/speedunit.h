// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gantry {

/// What speeds are shown and typed in. Profiles, files and the printer know mm/min only.
enum class SpeedUnit {
    MillimetresPerSecond, ///< as slicers have it
    MillimetresPerMinute, ///< as G-code has it
};

} // namespace gantry
