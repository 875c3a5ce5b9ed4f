// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/firmwarereportparser.h"
#include "protocol/linkerrors.h"
#include "protocol/protocolengine_p.h"
#include "protocol/sdlineparser.h"
#include "protocol/temperatureparser.h"

#include <algorithm>

namespace gantry {

namespace {

/// "ok" with one byte changed: too short to be anything else.
bool looksLikeDamagedAcknowledge(const QByteArray &line)
{
    return line.size() == 2 && (line.at(0) == 'o' || line.at(1) == 'k');
}

bool isOwnQuestion(const QByteArray &command)
{
    const GcodeText::Command parsed = GcodeText::command(command);
    return parsed.is('M', 113) || parsed.is('M', 155) || parsed.is('M', 115);
}

} // namespace

void ProtocolEngine::Private::handleLine(const QByteArray &line, TimePoint now)
{
    if (link.state() != LinkState::Handshaking && link.state() != LinkState::Ready)
        return; // closed by a line before it
    const Response response = parser.parse(line);
    outbox.fact(output::LineReceived{line, wireKind(response)});
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
            fatal = error->text;
            return;
        }
    }
    if (const auto *card = std::get_if<response::SdMessage>(&response.body))
        outbox.fact(output::SdMessageReported{*card}); // said at boot, and not again
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
    if (response.acknowledge) {
        const bool temperature = std::holds_alternative<response::TemperatureReport>(response.body);
        const bool isBare = std::holds_alternative<response::Other>(response.body)
                            && (line.size() <= 2 || response.acknowledge->plannerFree
                                || response.acknowledge->lineNumber
                                || response.acknowledge->count > 1 || line.trimmed().size() == 2);
        pausedForUser = false;
        if (doubtful && isBare)
            doubtful->until = now; // no request to resend follows: it was an error in earnest
        if (!check(sender.acknowledge(*response.acknowledge, temperature, isBare, now), now))
            return;
    }
    std::visit([&](const auto &body) { handle(body, line, now); }, response.body);
}

void ProtocolEngine::Private::handleIdentity(const FirmwareInfo &firmware, TimePoint now)
{
    outbox.fact(output::FirmwareIdentified{firmware});
    traits = traitsOf(detectFirmware(firmware.name.toUtf8()));
    switch (traits.numbers) {
    case FirmwareTraits::Numbers::AsConfigured:
        sender.setNumbering(options.numbering);
        break;
    case FirmwareTraits::Numbers::Always:
        sender.setNumbering(ProtocolOptions::Numbering::Always);
        break;
    case FirmwareTraits::Numbers::Never:
        sender.setNumbering(ProtocolOptions::Numbering::Never);
        break;
    }
    // With one line in flight the last number received is that line's.
    sender.setNumberNamesLine(!traits.acksCarryLastLineNumber || options.linesInFlight <= 1);
    sender.setEmergencyParser(firmware.can(QStringLiteral("EMERGENCY_PARSER")));
    if (traits.takesBusyInterval || firmware.can(QStringLiteral("BUSY_PROTOCOL")))
        askForBusyMessages(now);
    if (firmware.can(QStringLiteral("AUTOREPORT_TEMP")) && !autoReportWanted) {
        autoReportWanted = true;
        const auto interval
            = std::chrono::duration_cast<std::chrono::seconds>(options.autoReportInterval);
        submitOwn("M155 S" + QByteArray::number(std::max<qint64>(1, interval.count())), now);
    }
}

bool ProtocolEngine::Private::decide(TimePoint now)
{
    if (fatal) {
        const QByteArray text = *fatal;
        fail(LinkErrors::firmwareHalted(text), true, now);
        return false;
    }
    if (doubtful && now >= doubtful->until) {
        const QByteArray text = doubtful->text;
        doubtful.reset();
        fail(LinkErrors::firmwareError(text), true, now);
        return false;
    }
    if (disconnectWanted) {
        disconnectWanted = false;
        drop(LinkErrors::disconnectedDuringJob());
        outbox.request(output::ClosePort{});
        changeLink(LinkEvent::DisconnectWanted);
        return false;
    }
    return link.state() == LinkState::Ready;
}

void ProtocolEngine::Private::handle(const response::Other &, const QByteArray &line, TimePoint)
{
    if (looksLikeDamagedAcknowledge(line) && line != "ok")
        sender.damagedAcknowledge();
}

void ProtocolEngine::Private::handle(const response::TemperatureReport &body, const QByteArray &,
                                     TimePoint now)
{
    polls.temperatureReported(now);
    const bool chamber
        = options.hasHeatedChamber || identity.info().can(QStringLiteral("CHAMBER_TEMPERATURE"));
    const QList<HeaterReading> readings
        = toReadings(body.words, waitTool.value_or(currentTool), options.extruderCount, chamber);
    if (readings.isEmpty())
        return;
    constexpr double Warm = 25; // degrees; a target below is as good as none
    polls.setAnyTarget(std::any_of(readings.begin(), readings.end(), [](const HeaterReading &r) {
        return r.target.value_or(0) > Warm;
    }));
    outbox.fact(output::TemperaturesReported{readings});
}

void ProtocolEngine::Private::handle(const response::PositionReport &body, const QByteArray &,
                                     TimePoint)
{
    outbox.fact(output::PositionReported{body.position, body.extruders});
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

void ProtocolEngine::Private::handle(const response::FirmwareError &body, const QByteArray &,
                                     TimePoint now)
{
    using Class = response::ErrorClass;
    switch (body.errorClass) {
    case Class::MissingLineNumber:
    case Class::Transmission:
        sender.transmissionError(body.text, now);
        return;
    case Class::Fatal:
        fatal = body.text;
        return;
    case Class::SdCard:
        if (const std::optional<response::SdMessage> card = parseSdMessage(body.text))
            outbox.fact(output::SdMessageReported{*card});
        break;
    case Class::UnknownCommand:
        break;
    case Class::Other:
        if (!sender.isJobActive())
            break;
        // One changed byte turns "checksum mismatch" into this. A request to resend would follow at once.
        if (!doubtful || body.continuesPrevious)
            doubtful = DoubtfulError{body.text, now + options.resendWithoutOk};
        return;
    }
    notice(FirmwareNotice::Kind::Error, body.text);
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

void ProtocolEngine::Private::handle(const response::SdMessage &body, const QByteArray &, TimePoint)
{
    using Kind = response::SdMessage::Kind;
    if (body.kind == Kind::FileListBegin || body.kind == Kind::FileListEnd)
        inFileList = body.kind == Kind::FileListBegin;
    outbox.fact(output::SdMessageReported{body});
}

bool ProtocolEngine::Private::takeFileListEntry(const Response &response, const QByteArray &line)
{
    if (response.acknowledge) { // the end of the list was damaged on the way
        inFileList = false;
        outbox.fact(output::SdMessageReported{{response::SdMessage::Kind::FileListEnd, {}, 0, 0}});
        return false;
    }
    // A file may be called "invalid extruder.gcode".
    if (!std::holds_alternative<response::Other>(response.body)
        && !std::holds_alternative<response::InvalidTool>(response.body))
        return false;
    outbox.fact(output::SdEntryReported{line});
    return true;
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
    if (line.command.letter != 'M')
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

void ProtocolEngine::Private::lineAcknowledged(const OutgoingLine &line, TimePoint now)
{
    if (line.temperatureQuery)
        polls.answered(now);
    else
        polls.lineAcknowledged();
    if (line.command.letter == 'T') {
        currentTool = line.command.code;
    } else if (line.command.is('M', 109)) {
        waitTool.reset();
    } else if (line.command.is('M', 155)) {
        const bool on = GcodeText::parameter(line.text, 'S').value_or(0) > 0;
        polls.setAutoReport(on && identity.info().can(QStringLiteral("AUTOREPORT_TEMP")));
        autoReportWanted = on;
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
