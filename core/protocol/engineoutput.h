// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "protocol/response.h"
#include "types/commandtags.h"
#include "types/connectionsettings.h"
#include "types/errorreport.h"
#include "types/firmwareinfo.h"
#include "types/firmwarenotice.h"
#include "types/heater.h"
#include "types/interruption.h"
#include "types/linkstate.h"
#include "types/linkstatistics.h"
#include "types/position.h"
#include "types/sendorigin.h"
#include "types/wireline.h"

#include <QByteArray>

#include <optional>
#include <variant>
#include <vector>

namespace gantry {

/// Everything the engine can ask for or report. Requests come first in the list wherever both arise.
namespace output {

// Requests to whoever owns the port
struct Write ///< put these bytes on the wire now
{
    QByteArray bytes;
};
struct OpenPort ///< (re)open the port with these settings, then call linkUp() or openFailed()
{
    ConnectionSettings settings;
};
struct ClosePort
{}; ///< close the port; what was written before still goes out
struct FlushAndClosePort
{}; ///< after an emergency stop: give the written bytes time to leave, then close

// Facts
struct LineSent
{
    QByteArray text; ///< as on the wire, without newline
    SendOrigin origin = SendOrigin::Manual;
    bool resend = false;
    CommandTags tags = {};
};
struct LineReceived
{
    QByteArray text;
    WireLine::Kind kind = WireLine::Kind::Normal;
};
struct Note ///< a remark for the terminal log (English)
{
    QByteArray text;
};
struct LinkChanged
{
    LinkStatus status;
};
struct FirmwareIdentified
{
    FirmwareInfo info;
};
struct TemperaturesReported
{
    QList<HeaterReading> readings;
};
struct PositionReported
{
    Position position;
    QList<double> extruders; ///< E, or E0 E1 .. where the firmware gives them
};
/// The printer has taken over this line of the LineSource; in order, each once.
struct JobLineAcknowledged
{
    quint64 id = 0;
};
/// The block with this ticket was acknowledged, or dropped (completed = false).
struct TicketFinished
{
    quint64 ticket = 0;
    bool completed = true;
};
struct NoticeReceived
{
    FirmwareNotice notice;
};
struct PrinterWasReset
{};                   ///< "start" while Ready: queues are emptied, line numbers begin again
struct JobInterrupted ///< the job cannot go on: link lost, reset, fatal error
{
    Error error;
};
/// The link broke under the job, which may go on if the printer comes back as it was left. Until releaseJob() or
/// continueJob() is called nothing of it is forgotten.
struct JobSuspended
{
    Error error;
    Interruption interruption;
};
/// How the return of the printer stands.
struct ReturnChanged
{
    Interruption interruption;
};
struct JobContinued ///< the next line of the job is the first the printer had not taken
{};
/// "//action:" start, pause, resume, cancel, paused, resumed for the job; sd_inserted, sd_ejected, sd_updated for
/// the card.
struct ActionRequested
{
    QByteArray name; ///< lower case
    QByteArray parameters;
};
/// An error that ended the link, or because of which the job has to be cancelled; each cause once. With
/// ErrorReport::Consequence::Cancel the owner of the job acts, in all other cases the engine has acted.
struct ErrorReported
{
    ErrorReport report;
};
struct SdMessageReported ///< what the firmware says of its card, also while it is greeted
{
    response::SdMessage message;
};
struct SdEntryReported ///< a line between the begin and the end of a file list
{
    QByteArray line;
};
struct InvalidToolReported ///< the firmware does not have the tool that was asked for
{
    std::optional<int> tool; ///< nothing if it did not say which
};

} // namespace output

using EngineOutput
    = std::variant<output::Write, output::OpenPort, output::ClosePort, output::FlushAndClosePort,
                   output::LineSent, output::LineReceived, output::Note, output::LinkChanged,
                   output::FirmwareIdentified, output::TemperaturesReported,
                   output::PositionReported, output::JobLineAcknowledged, output::TicketFinished,
                   output::NoticeReceived, output::PrinterWasReset, output::JobInterrupted,
                   output::JobSuspended, output::ReturnChanged, output::JobContinued,
                   output::ActionRequested, output::ErrorReported, output::SdMessageReported,
                   output::SdEntryReported, output::InvalidToolReported>;
using EngineOutputs = std::vector<EngineOutput>;

} // namespace gantry
