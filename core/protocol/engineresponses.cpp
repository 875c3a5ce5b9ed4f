// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/linkerrors.h"
#include "protocol/protocolengine_p.h"

#include <algorithm>
#include <iterator>

namespace gantry {

namespace {

/// "ok" with one byte changed or missing: too short to be anything else.
bool looksLikeDamagedAcknowledge(const QByteArray &line)
{
    return line == "o" || line == "k"
           || (line.size() == 2 && (line.at(0) == 'o' || line.at(1) == 'k'));
}

bool isOwnQuestion(const QByteArray &command)
{
    const GcodeText::Command parsed = GcodeText::command(command);
    if (parsed.letter != 'M')
        return false;
    static constexpr int Own[] = {21, 27, 113, 115, 154, 155, 876};
    return std::find(std::begin(Own), std::end(Own), parsed.code) != std::end(Own);
}

} // namespace

void ProtocolEngine::Private::handleLine(const QByteArray &line, TimePoint now)
{
    if (link.state() != LinkState::Handshaking && link.state() != LinkState::Ready)
        return; // closed by a line before it
    if (halt) {
        addRestOfHalt(line, now);
        return;
    }
    const Response response = parser.parse(line);
    outbox.lineReceived(line, wireKind(response));
    if (link.state() == LinkState::Ready)
        handleResponse(response, line, now);
    else
        handleGreeting(response, line, now);
}

void ProtocolEngine::Private::handleGreeting(const Response &response, const QByteArray &line,
                                             TimePoint now)
{
    if (const auto *error = std::get_if<response::FirmwareError>(&response.body)) {
        if (error->errorClass == response::ErrorClass::Fatal) {
            firmwareHalted(*error, now);
            return;
        }
    }
    if (returning) {
        handleReturning(response, line, now);
        return;
    }
    if (const auto *card = std::get_if<response::SdMessage>(&response.body))
        handle(*card, line, now); // said at boot, and not again
    follow(handshake.received(response, line, now), now);
}

void ProtocolEngine::Private::handleResponse(const Response &response, const QByteArray &line,
                                             TimePoint now)
{
    sender.lineReceived(now);
    if (inFileList && takeFileListEntry(response, line))
        return;
    if (const std::optional<FirmwareInfo> firmware = identity.take(response))
        handleIdentity(*firmware, now);
    if (link.state() != LinkState::Ready)
        return; // not a firmware to work with
    if (response.acknowledge) {
        const bool temperature = std::holds_alternative<response::TemperatureReport>(response.body);
        const bool isBare = std::holds_alternative<response::Other>(response.body)
                            && (line.size() <= 2 || response.acknowledge->plannerFree
                                || response.acknowledge->lineNumber
                                || response.acknowledge->count > 1 || line.trimmed().size() == 2);
        pausedForUser = false;
        if (doubtful && isBare) { // no request to resend follows: it was an error in earnest
            doubtful->until = now;
            doubtful->answered = true;
        }
        if (!check(sender.acknowledge(*response.acknowledge, temperature, isBare, now), now))
            return;
        if (sender.isCountDoubtful())
            polls.doubtCount();
    }
    std::visit([&](const auto &body) { handle(body, line, now); }, response.body);
}

void ProtocolEngine::Private::handle(const response::Other &, const QByteArray &line, TimePoint now)
{
    const std::optional<Firmware> banner = detectFirmwareFromBanner(line);
    if (banner && !traitsOf(*banner).supported) {
        fail(LinkErrors::unsupportedFirmware(status.settings, traitsOf(*banner).displayName), now);
        return;
    }
    if (looksLikeDamagedAcknowledge(line) && line != "ok")
        sender.damagedAcknowledge();
}

void ProtocolEngine::Private::handle(const response::ResendRequest &body, const QByteArray &,
                                     TimePoint now)
{
    if (doubtful) {
        outbox.note("Taken for a damaged line: " + doubtful->text);
        doubtful.reset();
    }
    check(sender.resendRequested(body.line, now), now);
}

void ProtocolEngine::Private::handle(const response::Busy &body, const QByteArray &line,
                                     TimePoint now)
{
    sender.busy(now);
    if (!polls.isStreaming()) // it would end up in the file
        askForBusyMessages(now);
    const bool paused = body.reason.contains("paused for");
    if (paused && !pausedForUser)
        notice(FirmwareNotice::Kind::PausedForUser, line);
    pausedForUser = paused;
}

void ProtocolEngine::Private::handle(const response::Wait &, const QByteArray &, TimePoint now)
{
    sender.idleReported(now);
}

void ProtocolEngine::Private::handle(const response::Start &, const QByteArray &, TimePoint now)
{
    printerRestarted(now);
}

void ProtocolEngine::Private::handle(const response::Skip &, const QByteArray &, TimePoint now)
{
    sender.lineSkipped(now);
}

void ProtocolEngine::Private::handle(const response::ActionCommand &body, const QByteArray &,
                                     TimePoint)
{
    const QByteArray name = body.name.toLower();
    static const QList<QByteArray> forOthers
        = {"start",   "pause",       "resume",     "cancel",    "paused",
           "resumed", "sd_inserted", "sd_ejected", "sd_updated"};
    if (forOthers.contains(name)) {
        outbox.fact(output::ActionRequested{name, body.parameters});
        return;
    }
    if (name == "disconnect") {
        disconnectWanted = true;
        return;
    }
    if (name == "notification")
        notice(FirmwareNotice::Kind::Notification, body.parameters);
    else
        notice(FirmwareNotice::Kind::Action, (name + ' ' + body.parameters).trimmed());
}

void ProtocolEngine::Private::handle(const response::UnknownCommand &body, const QByteArray &line,
                                     TimePoint now)
{
    if (GcodeText::command(body.command).is('M', 113))
        busyIntervalRefused = true;
    if (!isOwnQuestion(body.command))
        notice(FirmwareNotice::Kind::Error, line);
    if (!traits.acknowledgesUnknownCommands)
        sender.forceAcknowledge(now);
}

void ProtocolEngine::Private::handle(const response::InvalidTool &body, const QByteArray &line,
                                     TimePoint)
{
    outbox.fact(output::InvalidToolReported{body.tool});
    notice(FirmwareNotice::Kind::Error, line);
}

void ProtocolEngine::Private::askForBusyMessages(TimePoint now)
{
    if (busyIntervalSet)
        return;
    busyIntervalSet = true;
    const auto span = std::chrono::duration_cast<std::chrono::seconds>(options.communicationBusy);
    submitOwn("M113 S" + QByteArray::number(std::max<qint64>(1, span.count() - 1)), now);
}

void ProtocolEngine::Private::notice(FirmwareNotice::Kind kind, const QByteArray &text)
{
    outbox.fact(output::NoticeReceived{{kind, QString::fromUtf8(text).trimmed()}});
}

// --- What became of the lines

void ProtocolEngine::Private::lineSent(const OutgoingLine &line)
{
    if (line.command.letter != 'M' || isData(line))
        return;
    switch (line.command.code) {
    case 109: // reports "T:" of the tool it waits for
        if (const std::optional<double> tool = GcodeText::parameter(line.text, 'T'))
            waitTool = static_cast<int>(*tool);
        break;
    case 28:
    case 29:
        polls.setStreaming(line.command.code == 28);
        sender.setStreaming(line.command.code == 28);
        break;
    default:
        break;
    }
}

bool ProtocolEngine::Private::isData(const OutgoingLine &line) const
{
    return line.fromJob && polls.isStreaming() && !line.command.is('M', 28)
           && !line.command.is('M', 29);
}

void ProtocolEngine::Private::lineAcknowledged(const OutgoingLine &line, TimePoint now)
{
    if (line.temperatureQuery)
        polls.answered(now);
    else
        polls.lineAcknowledged();
    if (isData(line)) {
        // Written to the card, not carried out.
    } else if (line.command.letter == 'T') {
        currentTool = line.command.code;
    } else if (line.command.is('M', 109)) {
        waitTool.reset();
    } else if (line.command.is('M', 155) || line.command.is('M', 154) || line.command.is('M', 27)) {
        autoReports.acknowledged(line);
        polls.setAutoReport(autoReports.isActive(AutoReports::Temperatures));
        cardPoll.setAutoReport(autoReports.isActive(AutoReports::Card));
    } else if (line.command.is('M', 113) && !busyIntervalRefused) {
        // Who knows the interval keeps to it: silence means a lost line from now on, not only once it was busy.
        sender.expectBusyMessages();
    }
    if (line.fromJob)
        outbox.fact(output::JobLineAcknowledged{line.jobId});
}

void ProtocolEngine::Private::ticketFinished(quint64 ticket, bool completed)
{
    outbox.fact(output::TicketFinished{ticket, completed});
}

void ProtocolEngine::Private::jobEnded()
{
    // Its answer proves that the last lines were taken as well.
    sender.submit({{{QByteArrayLiteral("M105")}}, SendOrigin::Poll, 0}, TimePoint{});
}

} // namespace gantry
