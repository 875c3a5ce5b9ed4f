// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/machine.h"

namespace gantry {

// The command table of the firmware, by concern. Each function carries one command out as far as it gets without
// time passing, and is called again with phase + 1 when what it waited for is over. Unknown = not in this part.

/// Moves, homing, positions, modes, motors, fans, tools.
[[nodiscard]] Outcome runMotionCommand(Machine &machine, MachineCommand &command);
/// Targets, waits and reports of heaters.
[[nodiscard]] Outcome runHeatCommand(Machine &machine, MachineCommand &command);
/// The SD card.
[[nodiscard]] Outcome runSdCommand(Machine &machine, MachineCommand &command);
/// Who are you, messages, settings, waiting for the user.
[[nodiscard]] Outcome runHostCommand(Machine &machine, MachineCommand &command);

/// The boot banner up to the first pause.
[[nodiscard]] QByteArrayList bootBanner(const VirtualPrinterOptions &options);
/// The name of the machine in M115 and in notifications.
inline constexpr char MachineName[] = "Virtual Printer";
/// "SD printing byte 36/40" or "Not SD printing".
[[nodiscard]] QByteArray sdStatus(const SdCardModel &card);

} // namespace gantry
