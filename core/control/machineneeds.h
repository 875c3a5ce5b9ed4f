// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/printerstate.h"

namespace gantry {

struct PrinterProfile;

/// Why a printer needs this computer to stay awake.
enum class AwakeReason {
    None,
    Job,    ///< lines are sent, or the printer prints from its card and is watched
    Heater, ///< a heater is on: nobody would notice what becomes of it
};

/// A heater is switched on, as far as is known: its target is above 0, sent or reported. Only over an open link is
/// anything known. A firmware that reports no targets counts as heating above 50 degrees C.
[[nodiscard]] bool isHeating(const PrinterState &state);

/// Pure.
[[nodiscard]] AwakeReason awakeReason(const PrinterState &state);

/// What leaving the printer alone would mean.
enum class LeavingRisk {
    None,
    HostPrint, ///< a print that ends when the lines stop
    CardCopy,  ///< a file that would be incomplete on the card
    CardPrint, ///< a print that goes on without this computer
    Heating,   ///< nothing but heaters that are on
};

/// Pure.
[[nodiscard]] LeavingRisk leavingRisk(const PrinterState &state);

/// What switching all heaters off would mean for a print.
enum class CoolingRisk {
    None,
    Printing, ///< it goes on without heat, and fails
    Paused, ///< it may come off a bed that nobody heats again; nozzles are heated before it goes on
};

/// Pure.
[[nodiscard]] CoolingRisk coolingRisk(const PrinterState &state, const PrinterProfile &profile);

} // namespace gantry
