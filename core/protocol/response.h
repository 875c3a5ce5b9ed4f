// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/position.h"
#include "types/sdmessage.h"
#include "types/wireline.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <variant>

namespace gantry {

/// One temperature word of a report, as the firmware wrote it ("T0", "B", "C", "P"), before it is
/// told which heater that is.
struct TemperatureWord
{
    QByteArray sensor;
    double actual = 0;
    std::optional<double> target;
    std::optional<int> power;

    friend bool operator==(const TemperatureWord &, const TemperatureWord &) = default;
};

/// What one received line (or the last line of a multi-line answer) means. A line can acknowledge
/// and carry a report at once ("ok T:21.0 /0.0").
namespace response {

struct TemperatureReport
{
    QList<TemperatureWord> words;
};
/// Repetier announces a changed target by a line of its own ("TargetExtr0:60", "TargetBed:40").
struct TargetReport
{
    QByteArray sensor; ///< as in TemperatureWord: "T0", "B"
    double target = 0;
};
struct PositionReport
{
    Position position;       ///< e only where it is unambiguous: "E", or a single "E0"
    QList<double> extruders; ///< E, or E0 E1 ..
};
struct ResendRequest
{
    qint64 line = 0;
};
struct Busy ///< "busy: processing", "busy: paused for user", with or without "echo:"
{
    QByteArray reason;
};
struct Wait
{}; ///< the firmware idles and would take a line
struct Start
{};         ///< the boot banner's first line: the firmware (re)started
struct Skip ///< Repetier: a line sent ahead of the one asked for again was dropped
{
    qint64 line = 0;
};
struct FirmwareReport ///< the first line of an M115 answer, split into KEY:value
{
    QList<std::pair<QByteArray, QByteArray>> fields;
};
struct Capability
{
    QByteArray name;
    bool enabled = false;
};
struct ActionCommand ///< "//action:<name> <parameters>"
{
    QByteArray name;
    QByteArray parameters;
};
struct HostComment ///< any other line beginning with "//"
{
    QByteArray text;
};
/// How an error line has to be taken (table in the specification of the protocol, errors).
enum class ErrorClass {
    MissingLineNumber, ///< recoverable; no resend request follows
    Transmission,      ///< checksum, line number: a resend request follows
    SdCard,
    UnknownCommand,
    Fatal, ///< kill(), thermal runaway, MINTEMP ...: the machine halted
    Other,
};
/// A kill message of two lines is two Responses and one error: its first line is reported at once
/// as Fatal (nobody waits for the second while a heater is out of control), its second line has the
/// joined text and continuesPrevious, so that it completes the error already reported instead of
/// being a new one.
struct FirmwareError
{
    ErrorClass errorClass = ErrorClass::Other;
    QByteArray text; ///< without the "Error:" prefix; two-line kill messages joined by " - "
    bool continuesPrevious
        = false; ///< same error as the previous FirmwareError, now with its full text
};
struct UnknownCommand ///< echo:Unknown command: "..."
{
    QByteArray command;
};
struct InvalidTool ///< "echo:T1 Invalid extruder"
{
    std::optional<int> tool;
};
/// Entries between FileListBegin and FileListEnd are Other.
using SdMessage = gantry::SdMessage;
struct Other
{}; ///< echo:, banners, settings, anything else

} // namespace response

using ResponseBody = std::variant<
    response::Other, response::TemperatureReport, response::TargetReport, response::PositionReport,
    response::ResendRequest, response::Busy, response::Wait, response::Start, response::Skip,
    response::FirmwareReport, response::Capability, response::ActionCommand, response::HostComment,
    response::FirmwareError, response::UnknownCommand, response::InvalidTool, response::SdMessage>;

/// The acknowledge part of a line and the advanced fields some firmware adds ("ok N12 P15 B3", "ok
/// 12").
struct Acknowledge
{
    int count = 1;                    ///< 2 for a glued "okok"
    std::optional<qint64> lineNumber; ///< N, or Repetier's plain number (repeats the LAST number)
    std::optional<int> plannerFree;   ///< P
    std::optional<int> bufferFree;    ///< B

    friend bool operator==(const Acknowledge &, const Acknowledge &) = default;
};

struct Response
{
    std::optional<Acknowledge> acknowledge;
    ResponseBody body;
};

/// How the terminal shows the line that gave this response.
[[nodiscard]] WireLine::Kind wireKind(const Response &response);

} // namespace gantry
