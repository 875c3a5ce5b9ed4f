// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of the engine that owns the life of the link: how it begins, breaks and ends.

#include "gcode/checksum.h"
#include "protocol/linkerrors.h"
#include "protocol/protocolengine_p.h"

#include <algorithm>

namespace gantry {

namespace {

/// M110 carries its own number from the first line on; any other greeting goes out as it is.
QByteArray helloLine(const QByteArray &command)
{
    const bool isReset = GcodeText::command(command).is('M', 110);
    return isReset ? numberedLine(LineClassifier::resetNumber(command), command) : command;
}

int seconds(Duration span)
{
    return static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(span).count());
}

} // namespace

void ProtocolEngine::Private::changeLink(LinkEvent event, const Error &error)
{
    if (!link.handle(event))
        return;
    status.state = link.state();
    status.error = error;
    status.jobWaits = status.jobWaits && status.state != LinkState::Ready;
    const bool trying
        = status.state == LinkState::Opening || status.state == LinkState::Handshaking;
    status.activity = trying ? handshake.activity() : QString();
    if (trying)
        status.settings = handshake.current();
    outbox.fact(output::LinkChanged{status});
}

void ProtocolEngine::Private::follow(Handshake::Step step, TimePoint now)
{
    switch (step) {
    case Handshake::Step::Wait:
        break;
    case Handshake::Step::SayHello:
        sayHello(now);
        break;
    case Handshake::Step::OpenNext:
        outbox.request(output::OpenPort{handshake.current()});
        changeLink(LinkEvent::NextCandidate);
        break;
    case Handshake::Step::Ready:
        becomeReady(now);
        break;
    case Handshake::Step::Fail:
        if (link.state() != LinkState::Opening)
            outbox.request(output::ClosePort{});
        report(handshake.isSearch() ? ErrorReport::Reason::Autodetect
                                    : ErrorReport::Reason::Connection,
               ErrorReport::Consequence::Disconnect, handshake.error().message);
        changeLink(LinkEvent::GaveUp, handshake.error());
        break;
    }
}

void ProtocolEngine::Private::sayHello(TimePoint now)
{
    const QByteArray line = helloLine(options.helloCommand);
    outbox.write(line);
    outbox.lineSent(line, SendOrigin::Protocol, false);
    meter.sent(line.size() + 1, false, now);
}

void ProtocolEngine::Private::becomeReady(TimePoint now)
{
    stopWaiting();
    handshake.stop();
    identity.reset();
    traits = {};
    currentTool = 0;
    waitTool.reset();
    readings.clear();
    pausedForUser = inFileList = promptsAnnounced = cardAssumed = disconnectWanted = false;
    busyIntervalSet = busyIntervalRefused = false;
    doubtful.reset();
    fileSavedUntil.reset();
    autoReports.reset();
    cardPoll.reset();
    sender.setNumbering(options.numbering == ProtocolOptions::Numbering::Never
                            ? ProtocolOptions::Numbering::Never
                            : ProtocolOptions::Numbering::Always); // until it is known who answers
    sender.setEmergencyParser(false);
    sender.setPromptSupport(false);
    sender.setBlocksWhileDwelling(false);
    sender.setHeatsWithM109(true);
    changeLink(LinkEvent::Answered);
    if (handshake.openHellos() > 0)
        sender.expectStrayAcknowledge(now);
    submitOwn(QByteArrayLiteral("M110 N0"), now);
    submitOwn(QByteArrayLiteral("M115"), now);
    if (options.sdSupport && !cardSeen)
        submitOwn(QByteArrayLiteral("M21"), now);
    if (options.sdAlwaysAvailable)
        assumeCard();
    polls.start(now);
}

void ProtocolEngine::Private::drop(const Error &reason)
{
    if (sender.isJobActive())
        outbox.fact(output::JobInterrupted{reason});
    stopWaiting();
    handshake.stop();
    polls.stop();
    sender.reset();
    assembler.reset();
    parser.reset();
    doubtful.reset();
    fileSavedUntil.reset();
    halt.reset();
}

void ProtocolEngine::Private::closeBroken(const Error &error, bool printerWasTold)
{
    if (printerWasTold)
        outbox.request(output::FlushAndClosePort{});
    else
        outbox.request(output::ClosePort{});
    drop(error);
    changeLink(LinkEvent::Broken, error);
}

void ProtocolEngine::Private::stopMachine(TimePoint now)
{
    const auto send = [this, now](const QByteArray &wire) {
        outbox.write(wire);
        outbox.lineSent(wire, SendOrigin::Protocol, false);
        meter.sent(wire.size() + 1, false, now);
    };
    outbox.discardWrites(); // nothing may come before it
    // Without a number first: it is understood whatever the printer thinks of the line numbers.
    send(QByteArrayLiteral("M112"));
    send(sender.emergencyLine("M112"));
    // For firmware that does not know M112 or is past it by the time it reads on.
    for (int tool = 0; tool < std::max(1, options.extruderCount); ++tool)
        send(sender.emergencyLine("M104 T" + QByteArray::number(tool) + " S0"));
    if (options.hasHeatedBed)
        send(sender.emergencyLine("M140 S0"));
    if (options.hasHeatedChamber)
        send(sender.emergencyLine("M141 S0"));
    send(sender.emergencyLine("M107"));
}

void ProtocolEngine::Private::printerRestarted(TimePoint now)
{
    outbox.fact(output::PrinterWasReset{});
    const bool busyInterval = busyIntervalSet;
    if (sender.isJobActive())
        outbox.fact(output::JobInterrupted{LinkErrors::printerReset()});
    sender.reset();
    doubtful.reset();
    fileSavedUntil.reset();
    pausedForUser = inFileList = false;
    currentTool = 0;
    waitTool.reset();
    polls.start(now);
    cardPoll.setAutoReport(false);
    submitOwn(QByteArrayLiteral("M110 N0"), now);
    // It has forgotten all it was asked for since it was switched on.
    const QList<QByteArray> reports = autoReports.restarted();
    for (const QByteArray &command : reports)
        submitOwn(command, now);
    busyIntervalSet = false;
    if (busyInterval)
        askForBusyMessages(now);
    if (promptsAnnounced)
        submitOwn(QByteArrayLiteral("M876 P1"), now);
}

bool ProtocolEngine::Private::check(LineSender::Outcome outcome, TimePoint now)
{
    switch (outcome) {
    case LineSender::Outcome::Fine:
        return true;
    case LineSender::Outcome::PrinterRestarted:
        printerRestarted(now);
        sender.expectStrayAcknowledge(now); // of the request that gave it away
        return true;
    case LineSender::Outcome::PrinterSilent:
        fail(LinkErrors::silent(status.settings, seconds(sender.silence(now))), now);
        return false;
    case LineSender::Outcome::ResendMissing:
        fail(LinkErrors::resendMissing(sender.requestedLine(), haltsOnError()), now);
        return false;
    case LineSender::Outcome::ResendLoop:
        fail(LinkErrors::resendLoop(sender.requestedLine(), haltsOnError()), now);
        return false;
    }
    return true;
}

PollSchedule::Situation ProtocolEngine::Private::pollSituation() const
{
    // A question is not queued ahead: by the time there is room, the answer may have come by itself.
    // Nor are there two at once: the answer to one, doubled, would prove all lines before the other.
    return {sender.isBlocked() || !sender.hasRoom() || sender.awaitsTemperature(),
            sender.isJobActive()};
}

CardPoll::Situation ProtocolEngine::Private::cardSituation() const
{
    const PollSchedule::Situation situation = pollSituation();
    return {situation.blocked || polls.isStreaming(), situation.printing};
}

void ProtocolEngine::Private::pollAndPump(TimePoint now)
{
    if (link.state() != LinkState::Ready || halt)
        return;
    if (polls.takeDue(pollSituation(), now))
        sender.submit({{{QByteArrayLiteral("M105")}}, SendOrigin::Poll, 0}, now);
    if (cardPoll.watch() != CardWatch::Off && cardPoll.takeDue(cardSituation(), now))
        sender.submit({{{QByteArrayLiteral("M27")}}, SendOrigin::Poll, 0}, now);
    sender.pump(now);
    if (meter.takeCriticalRatio())
        outbox.note(QByteArrayLiteral("More than 10 % of the lines had to be sent again: the wire "
                                      "is disturbed"));
}

void ProtocolEngine::Private::submitOwn(const QByteArray &line, TimePoint now)
{
    sender.submit({{{line}}, SendOrigin::Protocol, 0}, now);
}

} // namespace gantry
