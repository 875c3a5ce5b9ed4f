// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/printerstate.h"

#include <QFlags>

namespace gantry {

/// The parts of a printer's state that change, and are shown, apart from each other.
enum class PrinterAspect : unsigned {
    Link = 1U << 0U,         ///< its state, the port in use, what is being tried, why it failed
    Job = 1U << 1U,          ///< all of the job but its figures: state, file, kind, error
    Progress = 1U << 2U,     ///< the figures of the job
    Firmware = 1U << 3U,     ///< what the printer said of itself
    Heaters = 1U << 4U,      ///< which there are, and their targets
    Readings = 1U << 5U,     ///< what the heaters measure
    Position = 1U << 6U,     ///< where the tool is
    Modes = 1U << 7U,        ///< what is homed, the tool, fan and rates, a print on the bed
    Statistics = 1U << 8U,   ///< the figures of the link
    Attention = 1U << 9U,    ///< the firmware waits for somebody
    Permissions = 1U << 10U, ///< what may be done now, or why not
};
Q_DECLARE_FLAGS(PrinterAspects, PrinterAspect)
Q_DECLARE_OPERATORS_FOR_FLAGS(PrinterAspects)

/// What of the state is other than it was; Permissions are not looked at.
[[nodiscard]] PrinterAspects changedAspects(const PrinterState &before, const PrinterState &now);

/// Job and Progress, as far as they are other than they were.
[[nodiscard]] PrinterAspects changedAspects(const JobStatus &before, const JobStatus &now);

} // namespace gantry
