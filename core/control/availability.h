// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/printerstate.h"
#include "profile/printerprofile.h"

#include <QString>

namespace gantry {

/// May a thing be done now, and if not, why not (translated, for a tooltip).
struct Permission
{
    QString reason; ///< empty = allowed

    [[nodiscard]] bool allowed() const { return reason.isEmpty(); }
    friend bool operator==(const Permission &, const Permission &) = default;
};

/// What each control may do in a state. Computed, never stored.
struct Availability
{
    Permission connectPrinter;
    Permission disconnectPrinter;
    Permission emergencyStop; ///< allowed whenever a link is open
    Permission move;          ///< jog, motors off; locked while a job runs, free while it is paused
    Permission home;
    Permission homeZ;   ///< as home, but not over a paused print: the nozzle would run into it
    Permission extrude; ///< as move, and the nozzle hot enough
    Permission setTemperature;
    Permission setFan;
    Permission setRates; ///< feed and flow
    Permission sendCommand;
    Permission selectFile;
    Permission startJob;
    Permission pauseJob;
    Permission resumeJob;
    Permission restartJob; ///< all over: of a paused print, or of one that is over
    Permission cancelJob;

    friend bool operator==(const Availability &, const Availability &) = default;
};

[[nodiscard]] Availability availabilityFor(const PrinterState &state,
                                           const PrinterProfile &profile);

} // namespace gantry
