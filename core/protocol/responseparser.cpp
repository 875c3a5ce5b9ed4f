// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/responseparser.h"

#include "protocol/acknowledgeparser.h"
#include "protocol/firmwarereportparser.h"
#include "protocol/positionparser.h"
#include "protocol/sdlineparser.h"
#include "protocol/temperatureparser.h"
#include "protocol/textscanner.h"

namespace gantry {

namespace {

// Each handler knows one kind of line and leaves the body alone if it is another.
using Handler = bool (*)(QByteArrayView line, ResponseBody &body);

template<typename Parsed>
bool assign(std::optional<Parsed> &&parsed, ResponseBody &body)
{
    if (!parsed)
        return false;
    body = std::move(*parsed);
    return true;
}

bool handleBusy(QByteArrayView line, ResponseBody &body)
{
    TextScanner scanner(line);
    (void) scanner.takeNoCase("echo:");
    if (!scanner.takeNoCase("busy:"))
        return false;
    body = response::Busy{scanner.rest().trimmed().toByteArray()};
    return true;
}

bool handleWait(QByteArrayView line, ResponseBody &body)
{
    if (line != "wait")
        return false;
    body = response::Wait{};
    return true;
}

// A board that powers up often sends a few bytes of noise in front of its first line.
bool handleStart(QByteArrayView line, ResponseBody &body)
{
    if (!line.endsWith("start"))
        return false;
    for (const char c : line.chopped(5)) {
        if (c >= 0x20 && c < 0x7F)
            return false;
    }
    body = response::Start{};
    return true;
}

bool handleSkip(QByteArrayView line, ResponseBody &body)
{
    TextScanner scanner(line);
    if (!scanner.takeNoCase("skip "))
        return false;
    scanner.skipSpaces();
    const auto number = scanner.takeInteger();
    if (!number || !scanner.atEnd())
        return false;
    body = response::Skip{*number};
    return true;
}

bool handleComment(QByteArrayView line, ResponseBody &body)
{
    if (!line.startsWith("//"))
        return false;
    TextScanner scanner(line.sliced(2));
    scanner.skipSpaces();
    const QByteArrayView text = scanner.rest();
    if (!scanner.takeNoCase("action:")) {
        body = response::HostComment{text.toByteArray()};
        return true;
    }
    scanner.skipSpaces();
    const QByteArrayView name = scanner.takeWord();
    body = response::ActionCommand{name.toByteArray(), scanner.rest().trimmed().toByteArray()};
    return true;
}

// "Resend: 12", "Resend:N12", "Resend: N:12", "rs 12", "rs N12 Expected checksum 37". A number that
// is not there or does not fit is no request: the printer asks again at the next line.
bool handleResend(QByteArrayView line, ResponseBody &body)
{
    TextScanner scanner(line);
    if (!scanner.takeNoCase("resend") && !scanner.takeNoCase("rs"))
        return false;
    if (scanner.peek() != ':' && !isSpace(scanner.peek()))
        return false;
    (void) scanner.take(':');
    scanner.skipSpaces();
    if (scanner.takeNoCase("n"))
        (void) scanner.take(':');
    scanner.skipSpaces();
    const auto number = scanner.takeInteger();
    const bool damaged = !scanner.atEnd() && (scanner.peek() < 0x20 || scanner.peek() > 0x7E);
    if (!number || *number < 0 || (damaged && !isSpace(scanner.peek())))
        return false;
    body = response::ResendRequest{*number};
    return true;
}

bool handleTemperature(QByteArrayView line, ResponseBody &body)
{
    // "echo:" introduces free text, which may be the user's own (M117, M118).
    if (line.startsWith("echo:") || !isTemperatureReport(line))
        return false;
    QList<TemperatureWord> words = temperatureWords(line);
    if (words.isEmpty())
        return false;
    body = response::TemperatureReport{std::move(words)};
    return true;
}

// 'echo:Unknown command: "M6666"', "Unknown command:M6666 " (Repetier), "E: Bad M-code 109"
// (Teacup).
bool handleUnknownCommand(QByteArrayView line, ResponseBody &body)
{
    TextScanner scanner(line);
    if (scanner.takeNoCase("e: bad ")) {
        const char letter = scanner.peek();
        scanner.skip();
        if (!scanner.takeNoCase("-code "))
            return false;
        body = response::UnknownCommand{letter + scanner.rest().trimmed().toByteArray()};
        return true;
    }
    if (scanner.takeNoCase("echo:"))
        scanner.skipSpaces();
    if (!scanner.takeNoCase("unknown command:"))
        return false;
    QByteArrayView command = scanner.rest().trimmed();
    if (command.startsWith('"'))
        command = command.sliced(1);
    if (command.endsWith('"'))
        command.chop(1);
    body = response::UnknownCommand{command.toByteArray()};
    return true;
}

bool handleInvalidTool(QByteArrayView line, ResponseBody &body)
{
    if (!containsNoCase(line, "invalid extruder"))
        return false;
    TextScanner scanner(line);
    if (scanner.takeNoCase("echo:"))
        scanner.skipSpaces();
    response::InvalidTool invalid;
    if (scanner.take('T')) {
        const auto tool = scanner.takeInteger();
        if (tool && *tool >= 0 && *tool <= 99)
            invalid.tool = static_cast<int>(*tool);
    }
    body = invalid;
    return true;
}

// What may follow an "ok" on its line, in order of precedence: a position also contains words like
// "B:".
constexpr Handler Reports[] = {
    [](QByteArrayView line, ResponseBody &body) { return assign(parsePosition(line), body); },
    &handleTemperature,
    [](QByteArrayView line, ResponseBody &body) { return assign(parseFirmwareReport(line), body); },
};

constexpr Handler Messages[] = {
    &handleWait,
    &handleBusy,
    &handleStart,
    &handleComment,
    &handleResend,
    &handleSkip,
    &handleUnknownCommand,
    [](QByteArrayView line, ResponseBody &body) { return assign(parseCapability(line), body); },
    [](QByteArrayView line, ResponseBody &body) { return assign(parseTargetReport(line), body); },
    [](QByteArrayView line, ResponseBody &body) { return assign(parseSdMessage(line), body); },
};

template<std::size_t Size>
bool handledBy(const Handler (&handlers)[Size], QByteArrayView line, ResponseBody &body)
{
    for (const Handler handler : handlers) {
        if (handler(line, body))
            return true;
    }
    return false;
}

} // namespace

Response ResponseParser::parse(QByteArrayView line)
{
    if (line == "ok") { // nearly all lines of a print
        m_errors.reset();
        return {Acknowledge{}, {}};
    }
    line = line.trimmed();
    Response response;
    if (const auto acknowledged = takeAcknowledge(line)) {
        if (acknowledged->glued) {
            response.body = bodyOf(acknowledged->rest);
            const bool known = !std::holds_alternative<response::Other>(response.body)
                               || startsWithNoCase(acknowledged->rest, "echo:");
            if (!known)
                return response; // "okay": not the word
        } else {
            (void) handledBy(Reports, acknowledged->rest, response.body);
            m_errors.reset();
        }
        response.acknowledge = acknowledged->acknowledge;
        return response;
    }
    if (const auto withoutAcknowledge = withoutGluedAcknowledge(line)) {
        response.acknowledge = Acknowledge{};
        line = *withoutAcknowledge;
    }
    response.body = bodyOf(line);
    return response;
}

ResponseBody ResponseParser::bodyOf(QByteArrayView line)
{
    ResponseBody body;
    const bool isUnknownCommand = handleUnknownCommand(line, body);
    if (isUnknownCommand)
        return body;
    if (auto error = m_errors.parse(line))
        return std::move(*error);
    m_errors.noteOtherLine();
    if (handledBy(Messages, line, body) || handledBy(Reports, line, body))
        return body;
    (void) handleInvalidTool(line, body);
    return body;
}

} // namespace gantry
