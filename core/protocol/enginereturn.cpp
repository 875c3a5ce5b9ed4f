// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the engine that lets a job survive its link: it keeps everything, asks the printer that comes back where it
// stands, and goes on behind the last line it took.

#include "protocol/heaterloss.h"
#include "protocol/linkerrors.h"
#include "protocol/protocolengine_p.h"

#include <QCoreApplication>

namespace gantry {

namespace {

using Phase = Interruption::Phase;

QString activityOf(Phase phase)
{
    switch (phase) {
    case Phase::Asking:
        return QCoreApplication::translate("gantry::ProtocolEngine",
                                           "Asking the printer where it stands");
    case Phase::Back:
        return QCoreApplication::translate("gantry::ProtocolEngine",
                                           "The printer is back and waits");
    case Phase::Heating:
        return QCoreApplication::translate("gantry::ProtocolEngine",
                                           "Heating up before the print goes on");
    case Phase::Gone:
        break;
    }
    return {};
}

} // namespace

// --- The public face

bool ProtocolEngine::jobWaits() const
{
    return d->status.jobWaits;
}

EngineOutputs ProtocolEngine::reattach(const ConnectionSettings &settings, TimePoint now)
{
    Q_UNUSED(now)
    if (d->status.jobWaits && d->link.state() == LinkState::Lost) {
        d->handshake.begin({settings});
        d->outbox.request(output::OpenPort{settings});
        d->changeLink(LinkEvent::ConnectWanted);
    }
    return d->outbox.take();
}

EngineOutputs ProtocolEngine::continueJob(TimePoint now)
{
    if (d->returning && d->interruption.phase == Phase::Back) {
        d->tellReturn(Phase::Heating);
        d->askHeatersAt = now;
        d->reheat(now);
    }
    return d->outbox.take();
}

EngineOutputs ProtocolEngine::releaseJob(TimePoint now)
{
    if (!d->status.jobWaits)
        return {};
    const bool back = d->returning && d->returning->isDone();
    d->stopWaiting();
    d->sender.reset();
    if (d->link.state() == LinkState::Handshaking && back)
        d->becomeReady(now);
    else
        d->outbox.fact(output::LinkChanged{d->status});
    if (d->link.state() == LinkState::Handshaking)
        d->follow(d->handshake.opened(now), now);
    else if (d->link.state() == LinkState::Ready)
        d->pollAndPump(now);
    return d->outbox.take();
}

// --- Gone

void ProtocolEngine::Private::lose(const Error &error)
{
    report(ErrorReport::Reason::Connection, ErrorReport::Consequence::Disconnect, error.message);
    if (options.suspendsJobs && sender.canBeContinued()) {
        interruption = {Phase::Gone, sender.lastAcknowledged(), sender.linesInFlight(), {}};
        readingsBefore = readings;
        sender.suspend();
        doubtful.reset();
        fileSavedUntil.reset();
        assembler.reset();
        parser.reset();
        status.jobWaits = true;
        outbox.fact(output::JobSuspended{error, interruption});
    } else {
        drop(error);
    }
    changeLink(LinkEvent::PortVanished, error);
}

void ProtocolEngine::Private::loseAgain(const Error &error)
{
    returning.reset();
    changeLink(LinkEvent::PortVanished, error);
    tellReturn(Phase::Gone);
}

void ProtocolEngine::Private::stopWaiting()
{
    status.jobWaits = false;
    returning.reset();
    askHeatersAt.reset();
    heatersAskedAt.reset();
}

void ProtocolEngine::Private::tellReturn(Phase phase)
{
    interruption.phase = phase;
    if (phase == Phase::Gone || phase == Phase::Asking)
        interruption.cooled.clear();
    outbox.fact(output::ReturnChanged{interruption});
    status.activity = activityOf(phase);
    if (phase != Phase::Gone)
        outbox.fact(output::LinkChanged{status});
}

/// Nobody is there to be stopped; what can be done is never to go on.
void ProtocolEngine::Private::stopUnheard()
{
    const Error error = LinkErrors::stoppedOutOfReach();
    if (link.state() == LinkState::Opening) {
        closeBroken(error, false);
        return;
    }
    drop(error);
    status.error = error;
    outbox.fact(output::LinkChanged{status});
}

// --- There again

std::optional<TimePoint> ProtocolEngine::Private::returnDeadline() const
{
    return returning->isDone() ? askHeatersAt : returning->deadline();
}

void ProtocolEngine::Private::askReturning(const QByteArray &wire, TimePoint now)
{
    outbox.write(wire);
    outbox.lineSent(wire.trimmed(), SendOrigin::Protocol, false);
    meter.sent(wire.size() + 1, false, now);
}

void ProtocolEngine::Private::tickReturn(TimePoint now)
{
    if (!returning->isDone()) {
        followReturn(returning->tick(now), now);
        return;
    }
    if (!askHeatersAt || now < *askHeatersAt)
        return;
    // Without a number, which leaves the printer's count as it is.
    askReturning(QByteArrayLiteral("M105"), now);
    heatersAskedAt = now;
    askHeatersAt
        = now + (interruption.phase == Phase::Back ? options.pollTemperature : options.pollReheat);
}

void ProtocolEngine::Private::followReturn(ReturnCheck::Step step, TimePoint now)
{
    switch (step) {
    case ReturnCheck::Step::Wait:
        break;
    case ReturnCheck::Step::Ask:
        askReturning(returning->question(), now);
        break;
    case ReturnCheck::Step::Known:
        sender.continueAfter(returning->lastTaken(), now);
        interruption.lastLine = returning->lastTaken();
        interruption.linesInFlight = sender.linesInFlight();
        askHeatersAt = now;
        tickReturn(now);
        break;
    case ReturnCheck::Step::Restarted:
        outbox.fact(output::PrinterWasReset{});
        abandonReturn(LinkErrors::restartedWhileGone(), now);
        break;
    case ReturnCheck::Step::AnyNumber:
        abandonReturn(LinkErrors::takesAnyNumber(), now);
        break;
    case ReturnCheck::Step::Stranger:
        abandonReturn(LinkErrors::otherNumbers(returning->lastTaken()), now);
        break;
    }
}

void ProtocolEngine::Private::abandonReturn(const Error &error, TimePoint now)
{
    outbox.note("The job cannot go on: " + error.detail.toUtf8());
    stopWaiting();
    outbox.fact(output::JobInterrupted{error});
    sender.reset();
    outbox.fact(output::LinkChanged{status});
    follow(handshake.opened(now), now);
}

void ProtocolEngine::Private::handleReturning(const Response &response, const QByteArray &line,
                                              TimePoint now)
{
    const bool known = returning->isDone();
    if (response.acknowledge)
        heatersAskedAt.reset();
    followReturn(returning->received(response, now), now);
    const auto *temperatures = std::get_if<response::TemperatureReport>(&response.body);
    if (temperatures == nullptr || !status.jobWaits)
        return;
    handle(*temperatures, line, now);
    if (known && interruption.phase == Phase::Asking)
        takeReturn(now);
    else if (known)
        followHeaters(now);
}

void ProtocolEngine::Private::takeReturn(TimePoint now)
{
    interruption.cooled = HeaterLoss::between(readingsBefore, readings);
    tellReturn(Phase::Back);
    askHeatersAt = now + options.pollTemperature;
}

void ProtocolEngine::Private::followHeaters(TimePoint now)
{
    if (interruption.phase == Phase::Heating)
        reheat(now);
    if (interruption.phase != Phase::Back)
        return;
    // While somebody decides, it may cool down further.
    const QList<CooledHeater> cooled = HeaterLoss::between(readingsBefore, readings);
    if (cooled != interruption.cooled) {
        interruption.cooled = cooled;
        tellReturn(Phase::Back);
    }
}

void ProtocolEngine::Private::reheat(TimePoint now)
{
    const QList<CooledHeater> rest = HeaterLoss::left(interruption.cooled, readings);
    for (const CooledHeater &heater : rest) {
        const QByteArray command = HeaterLoss::command(heater, options.extruderCount);
        if (!command.isEmpty())
            askReturning(command, now);
    }
    if (rest != interruption.cooled) {
        interruption.cooled = rest;
        tellReturn(Phase::Heating);
    }
    // An answer that is still to come must not be taken for that of a line of the job.
    if (rest.isEmpty() && !heatersAskedAt)
        goOn(now);
}

void ProtocolEngine::Private::goOn(TimePoint now)
{
    stopWaiting();
    outbox.note("The job goes on behind line " + QByteArray::number(interruption.lastLine));
    changeLink(LinkEvent::Answered);
    outbox.fact(output::JobContinued{});
    pollAndPump(now);
}

} // namespace gantry
