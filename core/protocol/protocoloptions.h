// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/timepoint.h"

#include <QByteArray>
#include <QList>

namespace gantry {

/// What a connection may assume and how long it waits; a snapshot taken when connecting. The defaults are
/// those of the protocol's specification (appendix A) unless a comment says why not.
struct ProtocolOptions
{
    enum class Numbering { Never, WhilePrinting, Always };
    /// What an error of the firmware leads to, if it is neither about the wire nor about the card or a typing
    /// mistake.
    enum class ErrorPolicy {
        Disconnect, ///< the printer is told to halt and the link closed
        Cancel,     ///< the job is cancelled; what has halted the firmware still closes the link
        Ignore,     ///< only shown
    };

    /// Always: a number and checksum also protect what the user types ("M104 S200" must not become S900), and
    /// let a lost acknowledge be found out by asking, not by waiting.
    Numbering numbering = Numbering::Always;
    int linesInFlight = 1; ///< unacknowledged lines allowed where the firmware tells nothing better
    /// Of all these lines, if more than one: what the input buffer of the firmware holds (one of 128 holds 127).
    int bytesInFlight = 127;
    /// As many lines as the firmware's queue has places, once it tells them ("ok N12 P15 B3").
    bool followAdvancedOk = true;
    bool compactLines = false; ///< lines of a job lose what the firmware does not need
    int resendBufferLines
        = 200; ///< more than the 50 of other hosts: older requests would kill the print
    int maxConsecutiveResends = 10;
    int extruderCount = 1; ///< for the emergency stop and the reading of temperatures
    bool hasHeatedBed = true;
    bool hasHeatedChamber = false;
    QByteArray helloCommand = "M110 N0";

    ErrorPolicy errorPolicy = ErrorPolicy::Disconnect;
    /// A job whose link breaks waits for the printer to come back instead of failing. For who calls reattach().
    bool suspendsJobs = false;
    /// Before the link is closed because of an error of the firmware or lines that cannot be sent again; never while
    /// the printer prints from its card.
    bool sendM112OnError = true;

    bool sdSupport = true; ///< ask for the card (M21) and how far its print is (M27)
    /// Some firmware forgets to acknowledge M29: "Done saving file" counts, if nothing follows.
    bool triggerOkForM29 = true;
    bool sdAlwaysAvailable = false; ///< take a card for present without having been told

    Duration detectionFirst = 10s; ///< a board that boots needs seconds
    Duration detectionNext = 2s;
    int helloAttempts = 3;
    Duration communication = 30s;    ///< silence until a line counts as unanswered
    Duration communicationBusy = 3s; ///< the same once the firmware has announced its busy protocol
    /// Ask sooner than that, once an acknowledge takes longer than this printer's acknowledges usually do.
    bool askEarly = true;
    Duration resendWithoutOk = 500ms;
    Duration pollReheat = 1s; ///< of temperatures, until an interrupted job may go on
    int maxTimeoutsIdle = 2;
    int maxTimeoutsPrinting = 5;
    int maxTimeoutsLongRunning = 5;

    Duration pollTemperature = 5s;
    Duration pollTemperatureTargetSet = 2s;
    Duration pollCard = 1s;
    Duration autoReportInterval = 2s; ///< of temperatures
    Duration autoReportCardInterval = 1s;
    Duration autoReportPositionInterval = 5s;

    QList<QByteArray> longRunningCommands
        = {"G4",   "G28",  "G29",  "G30",  "G32", "M400", "M226", "M600",
           "M109", "M190", "M191", "M116", "M0",  "M1",   "M303"};
};

} // namespace gantry
