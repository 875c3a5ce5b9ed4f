// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of the engine that deals with errors: what ends the link, what cancels a job, what is only shown.

#include "protocol/linkerrors.h"
#include "protocol/protocolengine_p.h"
#include "protocol/sdlineparser.h"

namespace gantry {

namespace {

ErrorReport::Reason reasonOf(ErrorCode code)
{
    using Reason = ErrorReport::Reason;
    switch (code) {
    case ErrorCode::FirmwareHalted:
    case ErrorCode::FirmwareError:
        return Reason::Firmware;
    case ErrorCode::ResendFailed:
        return Reason::Resend;
    case ErrorCode::ResendLoop:
        return Reason::ResendLoop;
    case ErrorCode::PrinterSilent:
        return Reason::Timeout;
    default:
        return Reason::Connection;
    }
}

/// A printer that does not answer, or was never reached, is not told anything either.
bool reachesPrinter(ErrorReport::Reason reason)
{
    return reason == ErrorReport::Reason::Firmware || reason == ErrorReport::Reason::Resend
           || reason == ErrorReport::Reason::ResendLoop;
}

} // namespace

void ProtocolEngine::Private::report(ErrorReport::Reason reason,
                                     ErrorReport::Consequence consequence, const QString &text)
{
    ErrorReport report{text, reason, consequence, {}, outbox.recentLines()};
    if (reason == ErrorReport::Reason::Firmware)
        report.faq = faqOf(text);
    outbox.fact(output::ErrorReported{std::move(report)});
}

bool ProtocolEngine::Private::isPrinting() const
{
    return sender.isJobActive() || cardPoll.watch() == CardWatch::Printing;
}

bool ProtocolEngine::Private::haltsOnError() const
{
    // What the printer reads from its own card does not go through this link: it goes on whatever happens here.
    return options.sendM112OnError && cardPoll.watch() != CardWatch::Printing;
}

void ProtocolEngine::Private::fail(const Error &error, TimePoint now)
{
    const ErrorReport::Reason reason = reasonOf(error.code);
    const bool halts = reachesPrinter(reason) && haltsOnError();
    using Consequence = ErrorReport::Consequence;
    report(reason, halts ? Consequence::Emergency : Consequence::Disconnect,
           reason == ErrorReport::Reason::Firmware ? error.detail : error.message);
    if (halts)
        stopMachine(now);
    closeBroken(error, halts);
}

void ProtocolEngine::Private::firmwareHalted(const response::FirmwareError &error, TimePoint now)
{
    if (options.errorPolicy == ProtocolOptions::ErrorPolicy::Ignore
        && link.state() == LinkState::Ready) {
        actOnError(error.text, true, now); // who has halted does not acknowledge anything any more
        return;
    }
    Halt begun{error.text, outbox.recentLines(), now, false};
    if (doubtful)
        begun.text = doubtful->text + " - " + begun.text;
    doubtful.reset();
    if (haltsOnError()) {
        stopMachine(now); // at once: nobody waits for words while a heater is out of control
        begun.told = true;
    }
    if (parser.awaitsRest())
        begun.until = now + RestOfHalt;
    halt = std::move(begun);
}

void ProtocolEngine::Private::addRestOfHalt(const QByteArray &line, TimePoint now)
{
    const Response response = parser.parse(line);
    outbox.lineReceived(line, wireKind(response));
    halt->logs.append("Recv: " + line);
    const auto *error = std::get_if<response::FirmwareError>(&response.body);
    if (error != nullptr && error->continuesPrevious)
        halt->text = error->text;
    if (!parser.awaitsRest())
        halt->until = now;
}

void ProtocolEngine::Private::finishHalt()
{
    if (!halt)
        return;
    const Halt ended = *std::exchange(halt, std::nullopt);
    const Error error = LinkErrors::firmwareHalted(ended.text);
    ErrorReport report{error.detail, ErrorReport::Reason::Firmware,
                       ended.told ? ErrorReport::Consequence::Emergency
                                  : ErrorReport::Consequence::Disconnect,
                       faqOf(error.detail), ended.logs};
    constexpr qsizetype Kept = 20;
    if (report.logs.size() > Kept)
        report.logs = report.logs.last(Kept);
    outbox.fact(output::ErrorReported{std::move(report)});
    closeBroken(error, ended.told);
}

bool ProtocolEngine::Private::actOnError(const QByteArray &text, bool answered, TimePoint now)
{
    using Policy = ProtocolOptions::ErrorPolicy;
    // Nothing is spoilt while nothing is printed, and a typed command that the firmware refuses must not halt the
    // machine; what really endangers it is fatal and never comes here.
    if (options.errorPolicy == Policy::Disconnect && isPrinting()) {
        fail(LinkErrors::firmwareError(text, haltsOnError()), now);
        return false;
    }
    if (options.errorPolicy == Policy::Cancel && isPrinting()) {
        report(ErrorReport::Reason::Firmware, ErrorReport::Consequence::Cancel,
               QString::fromUtf8(text).trimmed());
    } else {
        outbox.note("Goes on after an error of the printer: " + text);
        notice(FirmwareNotice::Kind::Error, text);
    }
    // Some firmware does not acknowledge a line that it could not carry out.
    if (!answered && !sender.isBlocked())
        sender.forceAcknowledge(now);
    return true;
}

bool ProtocolEngine::Private::decide(TimePoint now)
{
    if (halt) {
        if (now >= halt->until)
            finishHalt();
        return false;
    }
    if (doubtful && now >= doubtful->until) {
        const DoubtfulError error = *std::exchange(doubtful, std::nullopt);
        if (!actOnError(error.text, error.answered, now))
            return false;
    }
    if (fileSavedUntil && now >= *fileSavedUntil) {
        fileSavedUntil.reset();
        if (sender.awaits('M', 29))
            sender.forceAcknowledge(now);
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

std::optional<TimePoint> ProtocolEngine::Private::decisionDue() const
{
    if (halt)
        return halt->until;
    if (doubtful && fileSavedUntil)
        return std::min(doubtful->until, *fileSavedUntil);
    return doubtful ? std::optional(doubtful->until) : fileSavedUntil;
}

void ProtocolEngine::Private::handle(const response::FirmwareError &body, const QByteArray &line,
                                     TimePoint now)
{
    using Class = response::ErrorClass;
    switch (body.errorClass) {
    case Class::MissingLineNumber:
    case Class::Transmission:
        sender.transmissionError(body.text, now);
        return;
    case Class::Fatal:
        firmwareHalted(body, now);
        return;
    case Class::SdCard:
        if (const std::optional<response::SdMessage> card = parseSdMessage(body.text))
            handle(*card, line, now);
        break;
    case Class::UnknownCommand:
        break;
    case Class::Other:
        // One changed byte turns "checksum mismatch" into this. A request to resend would follow at once.
        if (!doubtful)
            doubtful = DoubtfulError{body.text, now + options.resendWithoutOk};
        return;
    }
    notice(FirmwareNotice::Kind::Error, body.text);
}

} // namespace gantry
