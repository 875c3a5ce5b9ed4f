// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/heater.h"

#include <QByteArray>

#include <optional>

/// What the job runner has to know of single commands. Pure functions.
namespace gantry::JobCommands {

/// M109, M190, M191, M116: acknowledged only when a heater has reached its target.
[[nodiscard]] bool waitsForHeater(const QByteArray &line);

/// The heater such a line waits for; nothing for M116, which waits for all, and for other lines.
[[nodiscard]] std::optional<HeaterId> awaitedHeater(const QByteArray &line, int activeTool);

/// M0, M1, M25: would stop the printer, or its print, until somebody acts at the machine.
[[nodiscard]] bool pausesPrinter(const QByteArray &line);

/// What an M73 says about the print as a whole.
struct ProgressReport
{
    std::optional<double> progress; ///< P, as 0..1
    std::optional<double> left;     ///< R, in seconds
};
[[nodiscard]] ProgressReport progressReport(const QByteArray &line);

/// "pause" of "@Pause now"; empty if it is no command for the host.
[[nodiscard]] QByteArray hostCommandName(const QByteArray &line);

} // namespace gantry::JobCommands
