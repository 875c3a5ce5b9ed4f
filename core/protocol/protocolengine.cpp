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
    return d->meter.figures(now);
}

bool ProtocolEngine::isIdle() const
{
    return d->sender.isIdle();
}

std::optional<TimePoint> ProtocolEngine::deadline() const
{
    if (d->link.state() == LinkState::Handshaking)
        return d->handshake.deadline();
    if (d->link.state() != LinkState::Ready)
        return std::nullopt;
    std::optional<TimePoint> first = d->polls.due(d->pollSituation());
    const auto consider = [&first](const std::optional<TimePoint> &time) {
        if (time && (!first || *time < *first))
            first = time;
    };
    consider(d->sender.deadline());
    if (d->doubtful)
        consider(d->doubtful->until);
    return first;
}

// --- The port

EngineOutputs ProtocolEngine::connectTo(const QList<ConnectionSettings> &candidates, TimePoint now)
{
    Q_ASSERT(!candidates.isEmpty());
    if (candidates.isEmpty())
        return {};
    if (isLinkOpen(d->link.state())) {
        d->drop(LinkErrors::disconnectedDuringJob());
        d->outbox.request(output::ClosePort{});
        d->changeLink(LinkEvent::DisconnectWanted);
    }
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
        d->sender.reset();
        d->changeLink(LinkEvent::PortOpened);
        d->follow(d->handshake.opened(now), now);
    }
    return d->outbox.take();
}

EngineOutputs ProtocolEngine::openFailed(const Error &error, TimePoint now)
{
    if (d->link.state() == LinkState::Opening)
        d->follow(d->handshake.openFailed(error), now);
    return d->outbox.take();
}

EngineOutputs ProtocolEngine::linkLost(const Error &error, TimePoint now)
{
    switch (d->link.state()) {
    case LinkState::Opening:
    case LinkState::Handshaking:
        d->follow(d->handshake.openFailed(error), now);
        break;
    case LinkState::Ready:
        d->drop(error);
        d->changeLink(LinkEvent::PortVanished, error);
        break;
    default:
        break;
    }
    return d->outbox.take();
}

EngineOutputs ProtocolEngine::disconnect(TimePoint now)
{
    Q_UNUSED(now)
    if (isLinkOpen(d->link.state())) {
        d->drop(LinkErrors::disconnectedDuringJob());
        d->outbox.request(output::ClosePort{});
    }
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
    if (d->link.state() == LinkState::Handshaking)
        d->follow(d->handshake.garbageSeen(d->assembler.garbageRatio(), now), now);
    if (d->decide(now))
        d->pollAndPump(now);
    return d->outbox.take();
}

EngineOutputs ProtocolEngine::tick(TimePoint now)
{
    if (d->link.state() == LinkState::Handshaking)
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
    if (d->link.state() != LinkState::Ready) {
        if (submission.ticket != 0)
            d->ticketFinished(submission.ticket, false);
        return d->outbox.take();
    }
    d->sender.submit(submission, now);
    return pump(now);
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
    if (d->link.state() == LinkState::Ready) {
        d->outbox.note(QByteArrayLiteral("Acknowledge simulated by the user"));
        d->sender.forceAcknowledge(now);
        if (d->check(d->sender.tick(now), now))
            d->pollAndPump(now);
    }
    return d->outbox.take();
}

EngineOutputs ProtocolEngine::emergencyStop(TimePoint now)
{
    if (!isLinkOpen(d->link.state()))
        return {};
    const bool portIsOpen = d->link.state() != LinkState::Opening;
    d->fail(LinkErrors::emergencyStopped(), portIsOpen, now);
    return d->outbox.take();
}

} // namespace gantry
