// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/speedunit.h"

#include <QString>

/// Speeds as the person wants to read and type them.
namespace gantry::SpeedText {

[[nodiscard]] double shown(double mmPerMinute, SpeedUnit unit);
[[nodiscard]] double perMinute(double shown, SpeedUnit unit); ///< mm/min; the way back
[[nodiscard]] QString unitName(SpeedUnit unit);               ///< "mm/s"
/// "100 mm/s", "3.3 mm/s", "6000 mm/min".
[[nodiscard]] QString text(double mmPerMinute, SpeedUnit unit);

} // namespace gantry::SpeedText
