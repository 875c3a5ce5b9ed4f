// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comm/conversation.h"

#include "comm/cardfeed.h"
#include "comm/overloaded.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace gantry {

namespace {

QString sentence(const char *text)
{
    return QCoreApplication::translate("gantry::Conversation", text);
}

} // namespace

Conversation::Conversation(std::unique_ptr<ProgressEstimator> estimator)
    : m_engine(std::make_unique<ProtocolEngine>())
    , m_host(std::move(estimator))
{}

std::optional<TimePoint> Conversation::deadline() const
{
    const std::optional<TimePoint> engine = m_engine->deadline();
    const std::optional<TimePoint> host = m_host.deadline();
    return engine && host ? std::min(*engine, *host) : engine ? engine : host;
}

// The port

EngineOutputs Conversation::connectTo(const QList<ConnectionSettings> &candidates,
                                      const ProtocolOptions &options, TimePoint now)
{
    EngineOutputs outputs = settle(m_engine->disconnect(now), now);
    m_engine = std::make_unique<ProtocolEngine>(options);
    m_host.desk().card().setSupported(options.sdSupport);
    EngineOutputs more = settle(m_engine->connectTo(candidates, now), now);
    std::move(more.begin(), more.end(), std::back_inserter(outputs));
    return outputs;
}

EngineOutputs Conversation::disconnect(Duration patience, TimePoint now)
{
    m_host.disconnect(patience, now);
    return settle({}, now);
}

EngineOutputs Conversation::linkUp(TimePoint now)
{
    return settle(m_engine->linkUp(now), now);
}

EngineOutputs Conversation::openFailed(const Error &error, TimePoint now)
{
    return settle(m_engine->openFailed(error, now), now);
}

EngineOutputs Conversation::linkLost(const Error &error, TimePoint now)
{
    return settle(m_engine->linkLost(error, now), now);
}

EngineOutputs Conversation::reattach(const ConnectionSettings &settings, TimePoint now)
{
    return settle(m_engine->reattach(settings, now), now);
}

EngineOutputs Conversation::receive(QByteArrayView bytes, TimePoint now)
{
    m_host.job().advanceTo(now); // the engine pulls lines from it in the middle of what follows
    return settle(m_engine->receive(bytes, now), now);
}

EngineOutputs Conversation::tick(TimePoint now)
{
    m_host.job().advanceTo(now);
    const std::optional<TimePoint> due = m_engine->deadline();
    return settle(due && now >= *due ? m_engine->tick(now) : EngineOutputs(), now);
}

// Lines

EngineOutputs Conversation::submit(const Submission &submission, TimePoint now)
{
    m_host.submit(submission, now);
    return settle({}, now);
}

EngineOutputs Conversation::fakeAcknowledge(TimePoint now)
{
    m_host.job().advanceTo(now);
    return settle(m_engine->fakeAcknowledge(now), now);
}

EngineOutputs Conversation::emergencyStop(TimePoint now)
{
    return settle(m_engine->emergencyStop(now), now);
}

// Jobs

Error Conversation::whyNotStart() const
{
    if (linkStatus().state == LinkState::Ready && !isDisconnecting())
        return {};
    return {ErrorCode::NotAvailable,
            sentence(QT_TRANSLATE_NOOP("gantry::Conversation",
                                       "The printer is not connected. Connect it and start the "
                                       "print again.")),
            {}};
}

EngineOutputs Conversation::startJob(const JobRequest &request, FileLineReader *reader,
                                     TimePoint now)
{
    JobRunner &job = m_host.job();
    if (const Error error = whyNotStart(); error.isError()) {
        job.refuse(request, error, now);
    } else if (job.canStart()) {
        m_host.startJob(request, reader, now);
        m_engine->setJobSource(&job);
        m_sourceSet = true;
    }
    return settle({}, now);
}

// Outputs

EngineOutputs Conversation::settle(EngineOutputs outputs, TimePoint now)
{
    tell(outputs, now);
    interruptUnlinkedJob(now);
    EngineOutputs released = releaseEndedJob(now);
    std::move(released.begin(), released.end(), std::back_inserter(outputs));
    while (const std::optional<HostWish> wish = m_host.takeWish(now)) {
        EngineOutputs more = carryOut(*wish, now);
        tell(more, now);
        interruptUnlinkedJob(now);
        std::move(more.begin(), more.end(), std::back_inserter(outputs));
        released = releaseEndedJob(now);
        std::move(released.begin(), released.end(), std::back_inserter(outputs));
    }
    if (m_sourceSet && !m_host.job().isActive()) {
        m_engine->setJobSource(nullptr);
        m_sourceSet = false;
    }
    m_engine->setCardWatch(CardFeed::watch(m_host.card().activity()));
    return outputs;
}

EngineOutputs Conversation::carryOut(const HostWish &wish, TimePoint now)
{
    return std::visit(
        Overloaded{
            [&](const hostwish::Submit &submit) {
                return m_engine->submit(submit.submission, now);
            },
            [&](const hostwish::EmergencyStop &) { return m_engine->emergencyStop(now); },
            [&](const hostwish::StartJob &start) {
                m_host.startJob(start.request, nullptr, now);
                m_engine->setJobSource(&m_host.job());
                m_sourceSet = true;
                return EngineOutputs();
            },
            [&](const hostwish::Disconnect &) { return m_engine->disconnect(now); },
            [&](const hostwish::ContinueJob &) { return m_engine->continueJob(now); },
            [&](const hostwish::Pump &) { return m_engine->pump(now); },
        },
        wish);
}

/// Tells the host what concerns it, and takes out what concerns nobody else.
void Conversation::tell(EngineOutputs &outputs, TimePoint now)
{
    JobRunner &job = m_host.job();
    const Overloaded toHost{
        [&](const output::LineSent &fact) {
            if (!fact.resend)
                m_host.handleSent(fact.text, now);
        },
        [&](const output::LineReceived &fact) { m_host.handleReceived(fact.text, fact.kind, now); },
        [&](const output::LinkChanged &fact) { m_host.handleLink(fact.status, now); },
        [&](const output::TemperaturesReported &fact) {
            m_host.handleTemperatures(fact.readings, now);
        },
        [&](const output::PositionReported &fact) {
            m_host.handlePosition(fact.position, fact.extruders);
        },
        [&](const output::JobLineAcknowledged &fact) { job.handleAcknowledged(fact.id, now); },
        [&](const output::PrinterWasReset &) { m_host.handleReset(); },
        [&](const output::JobInterrupted &fact) { job.handleInterrupted(fact.error, now); },
        [&](const output::JobSuspended &fact) {
            job.handleLinkBroken(fact.error, fact.interruption, now);
        },
        [&](const output::ReturnChanged &fact) { job.handleReturn(fact.interruption, now); },
        [&](const output::JobContinued &) { job.handleContinued(now); },
        [&](const output::ActionRequested &fact) { m_host.handleAction(fact.name, now); },
        [&](const output::ErrorReported &fact) { m_host.handleErrorReport(fact.report, now); },
        [&](const output::InvalidToolReported &fact) { m_host.handleInvalidTool(fact.tool, now); },
        [](const auto &) {}, // requests, and facts for others
    };
    const auto isOurs = [&](const EngineOutput &output) {
        if (CardFeed::tell(m_host, output, now))
            return true;
        if (const auto *finished = std::get_if<output::TicketFinished>(&output))
            return m_host.handleTicket(finished->ticket);
        std::visit(toHost, output);
        return false;
    };
    const auto goesOn = [&job] { return job.isActive() && job.state() != JobState::Cancelling; };
    auto kept = outputs.begin();
    bool endedJob = false; // the line of the firmware that stands before
    for (EngineOutput &output : outputs) {
        const bool wentOn = goesOn();
        if (isOurs(output)) {
            endedJob = wentOn && !goesOn();
            continue;
        }
        if (auto *notice = std::get_if<output::NoticeReceived>(&output))
            notice->notice.endsJob = endedJob;
        else if (std::holds_alternative<output::LineReceived>(output))
            endedJob = false;
        if (&*kept != &output)
            *kept = std::move(output);
        ++kept;
    }
    outputs.erase(kept, outputs.end());
}

/// The engine holds an interrupted job no longer than its owner does. One that was cancelled has lines of its own.
EngineOutputs Conversation::releaseEndedJob(TimePoint now)
{
    const JobState state = m_host.job().state();
    if (!m_engine->jobWaits() || state == JobState::Interrupted)
        return {};
    EngineOutputs outputs = m_engine->releaseJob(now);
    tell(outputs, now);
    if (m_host.job().isActive() && linkStatus().state == LinkState::Ready)
        m_engine->setJobSource(&m_host.job());
    interruptUnlinkedJob(now);
    return outputs;
}

void Conversation::interruptUnlinkedJob(TimePoint now)
{
    if (!m_host.job().isActive() || m_engine->jobWaits()
        || isLinkOpen(m_engine->linkStatus().state))
        return;
    const Error &error = m_engine->linkStatus().error;
    m_host.job().handleInterrupted(
        error.isError()
            ? error
            : Error{ErrorCode::NotAvailable,
                    sentence(QT_TRANSLATE_NOOP("gantry::Conversation",
                                               "The connection was closed while the print was "
                                               "active.")),
                    {}},
        now);
}

} // namespace gantry
