// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printer/currentdata.h"
#include "types/jobstate.h"
#include "types/linkstate.h"

#include <QString>

namespace gantry {

/// The documented states of the communication, and those that were always there beside them.
enum class StateId {
    None, ///< "NONE", what a channel that was never opened is called one level below; an interface says Offline
    Offline, ///< never connected
    OpenSerial,
    DetectSerial,
    DetectBaudrate,
    Connecting,
    Operational,
    Starting,
    Printing,
    Pausing,
    Paused,
    Resuming,
    Finishing,
    Cancelling,
    TransferingFile,
    Error, ///< passed through on the way to ClosedWithError
    Closed,
    ClosedWithError,
    Unknown,
};

/// What is being looked for while connecting.
enum class Detection {
    None,     ///< port and rate were given
    Baudrate, ///< the rate is tried out
    Port,     ///< the port too
};

/// All that decides about the published state. Plain value, made of facts.
struct StateFacts
{
    LinkState link = LinkState::Disconnected;
    bool wasOpened = false; ///< a connection was tried since the program started
    bool foundNothing
        = false; ///< no port was given, and there is none to try; until the next connection
    Detection detection = Detection::None;
    JobState job = JobState::Idle;
    FileOrigin origin = FileOrigin::Local;
    bool isTransfer = false;
    bool sdReady = false;

    friend bool operator==(const StateFacts &, const StateFacts &) = default;
};

/// From facts to the documented state, its texts and its flags. Pure functions.
namespace PrinterStates {

[[nodiscard]] StateId idOf(const StateFacts &facts);
/// "OPERATIONAL", "TRANSFERING_FILE" (so spelled), "CLOSED_WITH_ERROR", ...
[[nodiscard]] QString idString(StateId id);
/// The documented English words, for programs and logs: "Printing from SD". What a person reads is translated in the
/// window.
[[nodiscard]] QString text(StateId id, FileOrigin origin, bool isTransfer);
[[nodiscard]] QString text(const StateFacts &facts);
[[nodiscard]] StateFlags flagsOf(StateId id, bool sdReady);
[[nodiscard]] StateFlags flagsOf(const StateFacts &facts);

} // namespace PrinterStates

} // namespace gantry
