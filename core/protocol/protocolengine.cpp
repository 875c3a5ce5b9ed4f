// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/protocolengine.h"

#include "protocol/linkerrors.h"
#include "protocol/protocolengine_p.h"

#include <algorithm>

namespace gantry {

ProtocolEngine::Private::Private(ProtocolOptions engineOptions)
    : options(std::move(engineOptions))
    , handshake(options)
    , sender(options, outbox, meter, *this)
    , polls(options)
    , cardPoll(options)
    , autoReports(options)
{}

ProtocolEngine::ProtocolEngine(ProtocolOptions options)
    : d(std::make_unique<Private>(std::move(options)))
{}

ProtocolEngine::~ProtocolEngine() = default;

// --- Queries

const LinkStatus &ProtocolEngine::linkStatus() const
{
    return d->status;
}

LinkStatistics ProtocolEngine::statistics(TimePoint now) const
{
    LinkStatistics figures = d->meter.figures(now);
    d->sender.describe(figures);
    return figures;
}

bool ProtocolEngine::isIdle() const
{
    return d->sender.isIdle();
}

std::optional<TimePoint> ProtocolEngine::deadline() const
{
    const bool greeting = d->link.state() == LinkState::Handshaking;
    if (d->halt && (greeting || d->link.state() == LinkState::Ready))
        return d->decisionDue(); // nothing else counts any more
    if (greeting && d->returning)
        return d->returnDeadline();
    if (greeting)
        return d->handshake.deadline();
    if (d->link.state() != LinkState::Ready)
        return std::nullopt;
    std::optional<TimePoint> first = d->polls.due(d->pollSituation());
    const auto consider = [&first](const std::optional<TimePoint> &time) {
        if (time && (!first || *time < *first))
            first = time;
    };
    consider(d->sender.deadline());
    consider(d->decisionDue());
    if (d->cardPoll.watch() != CardWatch::Off)
        consider(d->cardPoll.due(d->cardSituation()));
    return first;
}

// --- The port

EngineOutputs ProtocolEngine::connectTo(const QList<ConnectionSettings> &candidates, TimePoint now)
{
    Q_ASSERT(!candidates.isEmpty());
    if (candidates.isEmpty())
        return {};
    d->finishHalt();
    const bool open = isLinkOpen(d->link.state());
    if (open || d->status.jobWaits)
        d->drop(LinkErrors::disconnectedDuringJob());
    if (open) {
        d->outbox.request(output::ClosePort{});
        d->changeLink(LinkEvent::DisconnectWanted);
    }
    d->outbox.forgetRecentLines();
    d->meter.reset();
    d->handshake.begin(candidates);
    d->status.settings = d->handshake.current();
    d->outbox.request(output::OpenPort{d->status.settings});
    d->changeLink(LinkEvent::ConnectWanted);
    Q_UNUSED(now)
    return d->outbox.take();
}

EngineOutputs ProtocolEngine::linkUp(TimePoint now)
{
    if (d->link.state() == LinkState::Opening) {
        d->assembler.reset();
        d->parser.reset();
        d->inFileList = false;
        if (d->status.jobWaits) {
            d->changeLink(LinkEvent::PortOpened);
            d->returning.emplace(d->sender.standing());
            d->tellReturn(Interruption::Phase::Asking);
            d->followReturn(d->returning->opened(now), now);
            return d->outbox.take();
        }
        d->sender.reset();
        d->cardSeen = false;
        d->changeLink(LinkEvent::PortOpened);
        d->follow(d->handshake.opened(now), now);
    }
    return d->outbox.take();
}

EngineOutputs ProtocolEngine::openFailed(const Error &error, TimePoint now)
{
    if (d->status.jobWaits)
        d->loseAgain(error);
    else if (d->link.state() == LinkState::Opening)
        d->follow(d->handshake.openFailed(error), now);
    return d->outbox.take();
}

EngineOutputs ProtocolEngine::linkLost(const Error &error, TimePoint now)
{
    d->finishHalt(); // that is why it went away
    if (d->status.jobWaits) {
        d->loseAgain(error);
        return d->outbox.take();
    }
    switch (d->link.state()) {
    case LinkState::Opening:
    case LinkState::Handshaking:
        d->follow(d->handshake.openFailed(error), now);
        break;
    case LinkState::Ready:
        d->lose(error);
        break;
    default:
        break;
    }
    return d->outbox.take();
}

EngineOutputs ProtocolEngine::disconnect(TimePoint now)
{
    Q_UNUSED(now)
    d->finishHalt();
    const bool open = isLinkOpen(d->link.state());
    if (open || d->status.jobWaits)
        d->drop(LinkErrors::disconnectedDuringJob());
    if (open)
        d->outbox.request(output::ClosePort{});
    d->changeLink(LinkEvent::DisconnectWanted);
    return d->outbox.take();
}

EngineOutputs ProtocolEngine::receive(QByteArrayView bytes, TimePoint now)
{
    if (d->link.state() != LinkState::Handshaking && d->link.state() != LinkState::Ready)
        return {};
    d->meter.received(bytes.size());
    const QList<QByteArray> lines = d->assembler.append(bytes);
    for (const QByteArray &line : lines)
        d->handleLine(line, now);
    if (d->link.state() == LinkState::Handshaking && !d->halt && !d->returning)
        d->follow(d->handshake.garbageSeen(d->assembler.garbageRatio(), now), now);
    if (d->decide(now))
        d->pollAndPump(now);
    return d->outbox.take();
}

EngineOutputs ProtocolEngine::tick(TimePoint now)
{
    if (d->halt) {
        (void) d->decide(now);
        return d->outbox.take();
    }
    if (d->link.state() == LinkState::Handshaking && d->returning)
        d->tickReturn(now);
    else if (d->link.state() == LinkState::Handshaking)
        d->follow(d->handshake.tick(now), now);
    if (d->link.state() == LinkState::Ready && d->check(d->sender.tick(now), now)
        && d->decide(now)) {
        d->pollAndPump(now);
    }
    return d->outbox.take();
}

// --- Lines

EngineOutputs ProtocolEngine::submit(const Submission &submission, TimePoint now)
{
    const QList<QByteArray> &lines = submission.block.lines;
    const bool stop = std::any_of(lines.begin(), lines.end(), [](const QByteArray &line) {
        return GcodeText::command(line).is('M', 112);
    });
    if (stop && isLinkOpen(d->link.state())) {
        EngineOutputs outputs = emergencyStop(now);
        if (submission.ticket != 0)
            outputs.emplace_back(output::TicketFinished{submission.ticket, true});
        return outputs;
    }
    if (d->link.state() != LinkState::Ready || d->halt) {
        if (submission.ticket != 0)
            d->ticketFinished(submission.ticket, false);
        return d->outbox.take();
    }
    d->sender.submit(submission, now);
    return pump(now);
}

void ProtocolEngine::setCardWatch(CardWatch watch)
{
    d->cardPoll.setWatch(watch);
    d->sender.setCardPrinting(watch == CardWatch::Printing);
}

bool ProtocolEngine::reportsPosition() const
{
    return d->autoReports.isActive(AutoReports::Position);
}

void ProtocolEngine::setJobSource(LineSource *source)
{
    d->sender.setJobSource(source);
}

EngineOutputs ProtocolEngine::pump(TimePoint now)
{
    d->pollAndPump(now);
    return d->outbox.take();
}

EngineOutputs ProtocolEngine::fakeAcknowledge(TimePoint now)
{
    if (d->link.state() == LinkState::Ready && !d->halt) {
        d->outbox.note(QByteArrayLiteral("Acknowledge simulated by the user"));
        d->sender.forceAcknowledge(now);
        if (d->check(d->sender.tick(now), now))
            d->pollAndPump(now);
    }
    return d->outbox.take();
}

EngineOutputs ProtocolEngine::emergencyStop(TimePoint now)
{
    const bool portIsOpen = isLinkOpen(d->link.state()) && d->link.state() != LinkState::Opening;
    if (d->status.jobWaits && !portIsOpen) {
        d->stopUnheard();
        return d->outbox.take();
    }
    if (!isLinkOpen(d->link.state()))
        return {};
    if (portIsOpen)
        d->stopMachine(now);
    if (d->halt)
        d->finishHalt(); // the firmware's own words say more
    else
        d->closeBroken(LinkErrors::emergencyStopped(), portIsOpen);
    return d->outbox.take();
}

} // namespace gantry
