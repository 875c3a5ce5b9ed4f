// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/icons.h"
#include "common/themecolors.h"
#include "types/heater.h"

#include <QList>

namespace gantry {

struct PrinterProfile;

/// The heaters a profile has, in the order they are shown: tools, bed, chamber.
[[nodiscard]] QList<HeaterId> heatersOf(const PrinterProfile &profile);
/// The name for people: "Nozzle" (or "Tool 1" where there are several), "Bed", "Chamber", or the sensor's own.
[[nodiscard]] QString heaterName(const HeaterId &heater, const PrinterProfile &profile);
[[nodiscard]] Icon heaterIcon(const HeaterId &heater);
/// The colour of its curve; always beside its name.
[[nodiscard]] QColor heaterColor(const HeaterId &heater, const ThemeColors &colors);

} // namespace gantry
