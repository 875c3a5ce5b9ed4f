// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/printerstates.h"

using namespace Qt::StringLiterals;

namespace gantry::PrinterStates {

namespace {

StateId connectingId(const StateFacts &facts)
{
    switch (facts.detection) {
    case Detection::Port:
        return StateId::DetectSerial;
    case Detection::Baudrate:
        return StateId::DetectBaudrate;
    case Detection::None:
        break;
    }
    return facts.link == LinkState::Opening ? StateId::OpenSerial : StateId::Connecting;
}

StateId readyId(JobState job, bool isTransfer)
{
    switch (job) {
    case JobState::Idle:
    case JobState::Finished:
    case JobState::Cancelled:
    case JobState::Failed:
        return StateId::Operational;
    case JobState::Starting:
        return StateId::Starting;
    case JobState::Printing:
        return isTransfer ? StateId::TransferingFile : StateId::Printing;
    case JobState::Pausing:
        return StateId::Pausing;
    case JobState::Paused:
        return StateId::Paused;
    case JobState::Resuming:
        return StateId::Resuming;
    case JobState::Finishing:
        return isTransfer ? StateId::TransferingFile : StateId::Finishing;
    case JobState::Cancelling:
        return StateId::Cancelling;
    case JobState::Interrupted:
        return StateId::ClosedWithError;
    }
    return StateId::Unknown;
}

bool isPrintState(StateId id)
{
    return id == StateId::Starting || id == StateId::Printing || id == StateId::Pausing
           || id == StateId::Resuming || id == StateId::Finishing || id == StateId::Cancelling;
}

} // namespace

StateId idOf(const StateFacts &facts)
{
    // Whatever is tried to find its printer again: nothing can be sent.
    if (facts.job == JobState::Interrupted)
        return StateId::ClosedWithError;
    switch (facts.link) {
    case LinkState::Disconnected:
        // The ports are being listed: nothing is open yet.
        if (facts.detection == Detection::Port)
            return StateId::DetectSerial;
        if (facts.foundNothing)
            return StateId::ClosedWithError;
        return facts.wasOpened ? StateId::Closed : StateId::Offline;
    case LinkState::Opening:
    case LinkState::Handshaking:
        return connectingId(facts);
    case LinkState::Ready:
        return readyId(facts.job, facts.isTransfer);
    case LinkState::Lost:
    case LinkState::Failed:
        return StateId::ClosedWithError;
    }
    return StateId::Unknown;
}

QString idString(StateId id)
{
    switch (id) {
    case StateId::None:
        return u"NONE"_s;
    case StateId::Offline:
        return u"OFFLINE"_s;
    case StateId::OpenSerial:
        return u"OPEN_SERIAL"_s;
    case StateId::DetectSerial:
        return u"DETECT_SERIAL"_s;
    case StateId::DetectBaudrate:
        return u"DETECT_BAUDRATE"_s;
    case StateId::Connecting:
        return u"CONNECTING"_s;
    case StateId::Operational:
        return u"OPERATIONAL"_s;
    case StateId::Starting:
        return u"STARTING"_s;
    case StateId::Printing:
        return u"PRINTING"_s;
    case StateId::Pausing:
        return u"PAUSING"_s;
    case StateId::Paused:
        return u"PAUSED"_s;
    case StateId::Resuming:
        return u"RESUMING"_s;
    case StateId::Finishing:
        return u"FINISHING"_s;
    case StateId::Cancelling:
        return u"CANCELLING"_s;
    case StateId::TransferingFile:
        return u"TRANSFERING_FILE"_s; // the documented spelling
    case StateId::Error:
        return u"ERROR"_s;
    case StateId::Closed:
        return u"CLOSED"_s;
    case StateId::ClosedWithError:
        return u"CLOSED_WITH_ERROR"_s;
    case StateId::Unknown:
        break;
    }
    return u"UNKNOWN"_s;
}

QString text(StateId id, FileOrigin origin, bool isTransfer)
{
    const bool fromSd = origin == FileOrigin::SdCard;
    switch (id) {
    case StateId::None:
    case StateId::Offline:
    case StateId::Closed:
        return u"Offline"_s;
    case StateId::OpenSerial:
        return u"Opening serial connection"_s;
    case StateId::DetectSerial:
        return u"Detecting serial connection"_s;
    case StateId::DetectBaudrate:
        return u"Detecting baudrate"_s;
    case StateId::Connecting:
        return u"Connecting"_s;
    case StateId::Operational:
        return u"Operational"_s;
    case StateId::Starting:
        if (isTransfer)
            return u"Starting to send file to SD"_s;
        return fromSd ? u"Starting print from SD"_s : u"Starting"_s;
    case StateId::Printing:
        return fromSd ? u"Printing from SD"_s : u"Printing"_s;
    case StateId::Pausing:
        return u"Pausing"_s;
    case StateId::Paused:
        return u"Paused"_s;
    case StateId::Resuming:
        return u"Resuming"_s;
    case StateId::Finishing:
        return u"Finishing"_s;
    case StateId::Cancelling:
        return u"Cancelling"_s;
    case StateId::TransferingFile:
        return u"Transferring file to SD"_s;
    case StateId::Error:
        return u"Error"_s;
    case StateId::ClosedWithError:
        return u"Offline after error"_s;
    case StateId::Unknown:
        break;
    }
    return u"Unknown State"_s;
}

QString text(const StateFacts &facts)
{
    return text(idOf(facts), facts.origin, facts.isTransfer);
}

StateFlags flagsOf(StateId id, bool sdReady)
{
    StateFlags flags;
    flags.printing = isPrintState(id);
    flags.paused = id == StateId::Paused;
    flags.operational = flags.printing || flags.paused || id == StateId::Operational
                        || id == StateId::TransferingFile;
    flags.cancelling = id == StateId::Cancelling;
    flags.pausing = id == StateId::Pausing;
    flags.resuming = id == StateId::Resuming;
    flags.finishing = id == StateId::Finishing;
    flags.error = id == StateId::Error || id == StateId::ClosedWithError;
    flags.closedOrError
        = flags.error || id == StateId::Closed || id == StateId::Offline || id == StateId::None;
    flags.ready = id == StateId::Operational;
    flags.sdReady = sdReady && flags.operational;
    return flags;
}

StateFlags flagsOf(const StateFacts &facts)
{
    return flagsOf(idOf(facts), facts.sdReady);
}

} // namespace gantry::PrinterStates
