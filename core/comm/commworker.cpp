// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comm/commworker.h"

#include "base/logging.h"
#include "comm/overloaded.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <utility>

namespace gantry {

namespace {

constexpr Duration ReportInterval = 200ms; // between figures while they change
constexpr Duration ClockInterval = 1s;     // the same while only time passes
// What a script may take before the link is closed.
constexpr Duration DisconnectTime = 10s;
constexpr Duration ShutDownTime = 1s;

} // namespace

CommWorker::CommWorker(TransportFactory factory, std::shared_ptr<FactOutbox> outbox)
    : m_outbox(std::move(outbox))
    , m_port(std::move(factory), this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &CommWorker::handleTimer);
    connectPort();
}

CommWorker::~CommWorker() = default;

TimePoint CommWorker::now()
{
    const TimePoint time = std::chrono::steady_clock::now();
    m_conversation.host().job().advanceTo(
        time); // the engine pulls lines from it in the middle of what follows
    return time;
}

// Intents

void CommWorker::open(const QList<ConnectionSettings> &candidates, const ProtocolOptions &options)
{
    if (candidates.isEmpty()) {
        run(m_conversation.disconnect(Duration(0), now()));
        const Error error{ErrorCode::PortMissing,
                          tr("No printer was found. Connect its cable, switch it on, or choose a "
                             "port."),
                          {}};
        FactOutbox::Writer(*m_outbox).addLink({LinkState::Failed, {}, {}, error});
        return;
    }
    run(m_conversation.connectTo(candidates, options, now()));
}

void CommWorker::reattach(const ConnectionSettings &settings)
{
    run(m_conversation.reattach(settings, now()));
}

void CommWorker::close()
{
    run(m_conversation.disconnect(DisconnectTime, now()));
}

void CommWorker::setRules(const HostRules &rules)
{
    m_conversation.host().setRules(rules);
    run({});
}

void CommWorker::submit(const Submission &submission)
{
    run(m_conversation.submit(submission, now()));
}

void CommWorker::fakeAcknowledge()
{
    run(m_conversation.fakeAcknowledge(now()));
}

void CommWorker::emergencyStop()
{
    run(m_conversation.emergencyStop(now()));
}

void CommWorker::runScript(const QString &name, const QVariantMap &context, quint64 ticket,
                           const CommandTags &tags)
{
    const TimePoint time = now();
    m_conversation.host().runScript(name, context, ticket, time, tags);
    run(m_conversation.settle(time));
}

void CommWorker::startJob(const JobRequest &request)
{
    if (!m_conversation.host().job().canStart()) {
        qCInfo(lcComm) << "a job is active, start ignored";
        m_conversation.host().job().tagNextIntent({});
        return;
    }
    releaseFile();
    if (request.origin == FileOrigin::Local && !m_conversation.whyNotStart().isError()) {
        m_file = std::make_unique<FileLineSource>(request.filePath, request.startPosition);
        connect(m_file.get(), &FileLineSource::changed, this, &CommWorker::handleFileChanged);
    }
    run(m_conversation.startJob(request, m_file.get(), now()));
}

void CommWorker::tagNextJobIntent(const CommandTags &tags)
{
    m_conversation.host().job().tagNextIntent(tags);
}

void CommWorker::pauseJob()
{
    const TimePoint time = now();
    m_conversation.host().job().pause(time);
    run(m_conversation.settle(time));
}

void CommWorker::resumeJob(const GcodeBlock &wayBack)
{
    const TimePoint time = now();
    m_conversation.host().job().resume(time, wayBack);
    run(m_conversation.settle(time));
}

void CommWorker::cancelJob()
{
    const TimePoint time = now();
    m_conversation.host().job().cancel(time);
    run(m_conversation.settle(time));
}

void CommWorker::holdJob()
{
    const TimePoint time = now();
    m_conversation.host().hold(time);
    run(m_conversation.settle(time));
}

void CommWorker::releaseJob()
{
    const TimePoint time = now();
    m_conversation.host().release(time);
    run(m_conversation.settle(time));
}

void CommWorker::setOffsets(const TemperatureOffsetMap &offsets)
{
    m_conversation.host().desk().offsets().set(offsets);
}

void CommWorker::useCard(const std::function<void(CardHost &card, TimePoint now)> &intent)
{
    const TimePoint time = now();
    intent(m_conversation.host().card(), time);
    run(m_conversation.settle(time));
}

void CommWorker::shutDown()
{
    m_shuttingDown = true;
    run(m_conversation.disconnect(ShutDownTime, now()));
    if (!m_port.isClosing() && !m_conversation.isDisconnecting())
        m_port.close();
}

// Outputs

void CommWorker::run(const EngineOutputs &outputs)
{
    performRequests(outputs);
    reportFacts(outputs);
    reportHostFacts();
    if (m_file && !m_conversation.host().job().isActive())
        releaseFile();
    const TimePoint time = now();
    // What is selected counts even if it is what was selected before: the listener may have chosen otherwise.
    if (m_conversation.host().card().takeSelectionChanged())
        m_reportedJob = {};
    m_progressChanged = m_progressChanged || !outputs.empty();
    if (m_conversation.host().job().state() != m_reportedJob.state || time >= m_nextReport)
        reportProgress(time);
    armTimer();
    if (m_port.takeBacklogged())
        cutOff();
}

void CommWorker::performRequests(const EngineOutputs &outputs)
{
    const bool stops = std::any_of(outputs.begin(), outputs.end(), [](const EngineOutput &output) {
        return std::holds_alternative<output::FlushAndClosePort>(output);
    });
    if (stops)
        m_port.makeWayForStop();
    for (const EngineOutput &output : outputs) {
        if (const auto *write = std::get_if<output::Write>(&output)) {
            m_port.write(write->bytes);
        } else if (const auto *open = std::get_if<output::OpenPort>(&output)) {
            m_port.open(open->settings);
        } else if (std::holds_alternative<output::FlushAndClosePort>(output)) {
            // A printer that has halted by itself keeps its message: only a person's stop restarts it.
            const bool isStop
                = m_conversation.linkStatus().error.code == ErrorCode::EmergencyStopped;
            m_port.closeWhenFlushed(isStop ? OutputDrain::Patience::Stop
                                           : OutputDrain::Patience::Ordinary);
        } else if (std::holds_alternative<output::ClosePort>(output)) {
            m_port.closeWhenFlushed(OutputDrain::Patience::Ordinary);
        }
    }
}

void CommWorker::reportFacts(const EngineOutputs &outputs)
{
    if (outputs.empty())
        return;
    FactOutbox::Writer facts(*m_outbox);
    const qint64 stamp = QDateTime::currentMSecsSinceEpoch();
    using Direction = WireLine::Direction;
    using Kind = WireLine::Kind;
    const Overloaded report{
        [&](const output::LineSent &fact) {
            facts.addLine({stamp, Direction::Sent, fact.resend ? Kind::Resend : Kind::Normal,
                           fact.origin, fact.text, fact.tags});
        },
        [&](const output::LineReceived &fact) {
            facts.addLine({stamp, Direction::Received, fact.kind, {}, fact.text});
        },
        [&](const output::Note &fact) {
            facts.addLine({stamp, Direction::Note, Kind::Note, {}, fact.text});
        },
        [&](const output::LinkChanged &fact) { facts.addLink(fact.status); },
        [&](const output::FirmwareIdentified &fact) { facts.addFirmware(fact.info); },
        [&](const output::TemperaturesReported &fact) {
            facts.addTemperatures({stamp, fact.readings});
        },
        [&](const output::PositionReported &fact) { facts.addPosition(fact.position); },
        [&](const output::TicketFinished &fact) { facts.addTicket(fact.ticket); },
        [&](const output::NoticeReceived &fact) { facts.addNotice(fact.notice); },
        [&](const output::PrinterWasReset &) { facts.addReset(); },
        [&](const output::ErrorReported &fact) { facts.addError(fact.report); },
        [](const auto &) {}, // requests, already performed, and what the host was told
    };
    for (const EngineOutput &output : outputs)
        std::visit(report, output);
}

void CommWorker::reportHostFacts()
{
    const HostReport report = m_conversation.host().desk().takeReport();
    const QList<quint64> tickets = m_conversation.host().takeFinishedTickets();
    CardTracker &card = m_conversation.host().desk().card();
    const bool cardChanged = card.takeChanged();
    if (report == HostReport() && tickets.isEmpty() && !cardChanged)
        return;
    FactOutbox::Writer facts(*m_outbox);
    if (cardChanged)
        facts.addCard(card.status());
    for (const QString &notice : report.notices)
        facts.addNotice({FirmwareNotice::Kind::Host, notice});
    const qint64 stamp = QDateTime::currentMSecsSinceEpoch();
    for (const QByteArray &note : report.notes)
        facts.addLine({stamp, WireLine::Direction::Note, WireLine::Kind::Note, {}, note});
    facts.addHostReport(report);
    for (const quint64 ticket : tickets)
        facts.addTicket(ticket);
}

/// The device takes nothing any more.
void CommWorker::cutOff()
{
    m_port.close();
    run(m_conversation.linkLost(
        {ErrorCode::PortFailed,
         tr("The printer takes no more data. Check the cable, then connect "
            "again."),
         QStringLiteral("more than %1 bytes unsent").arg(PortSession::MaxBacklog)},
        now()));
}

void CommWorker::reportProgress(TimePoint time)
{
    m_lastReport = time;
    m_nextReport = time + ReportInterval;
    const bool changed = std::exchange(m_progressChanged, false);
    JobStatus job = m_conversation.host().job().status();
    FactOutbox::Writer facts(*m_outbox);
    if (job != m_reportedJob) {
        facts.addJob(job);
        // The end of a copy to the card is told once: after it, nothing is selected here.
        if (job.isTransfer && !isJobActive(job.state)) {
            m_conversation.host().job().selectCardFile({}, 0, time);
            job = m_conversation.host().job().status();
        }
        m_reportedJob = std::move(job);
    }
    if (changed)
        facts.addStatistics(m_conversation.statistics(time));
}

// Time

void CommWorker::armTimer()
{
    std::optional<TimePoint> wanted = m_conversation.deadline();
    const auto include
        = [&wanted](TimePoint time) { wanted = std::min(time, wanted.value_or(time)); };
    if (m_progressChanged)
        include(m_nextReport);
    if (m_conversation.host().job().isActive())
        include(m_lastReport + ClockInterval);
    // A deadline that moved away is not worth two system calls per line: the timer then fires early, once.
    if (!wanted || (m_armedFor && *m_armedFor <= *wanted))
        return;
    m_armedFor = wanted;
    const Duration left = *wanted - std::chrono::steady_clock::now();
    m_timer.start(
        std::max(std::chrono::ceil<std::chrono::milliseconds>(left), std::chrono::milliseconds(0)));
}

void CommWorker::handleTimer()
{
    m_armedFor.reset();
    run(m_conversation.tick(now()));
}

// The port

void CommWorker::connectPort()
{
    connect(&m_port, &PortSession::opened, this, [this] { run(m_conversation.linkUp(now())); });
    connect(&m_port, &PortSession::openFailed, this,
            [this](const Error &error) { run(m_conversation.openFailed(error, now())); });
    connect(&m_port, &PortSession::lost, this,
            [this](const Error &error) { run(m_conversation.linkLost(error, now())); });
    connect(&m_port, &PortSession::bytesReceived, this,
            [this](const QByteArray &bytes) { run(m_conversation.receive(bytes, now())); });
    connect(&m_port, &PortSession::noted, this, &CommWorker::addNote);
    connect(&m_port, &PortSession::stopNotTaken, this, &CommWorker::reportBlockedStop);
    connect(&m_port, &PortSession::closed, this, [this] {
        if (m_shuttingDown)
            emit shutDownFinished();
    });
}

void CommWorker::addNote(const QByteArray &text)
{
    const qint64 stamp = QDateTime::currentMSecsSinceEpoch();
    FactOutbox::Writer(*m_outbox).addLine(
        {stamp, WireLine::Direction::Note, WireLine::Kind::Note, {}, text});
}

void CommWorker::reportBlockedStop(bool boardRestarted)
{
    const QString sentence
        = boardRestarted
              ? tr("The printer did not take the emergency stop, so its board was restarted "
                   "through the port. Check that heaters and motors are off.")
              : tr("The printer did not take the emergency stop. Switch it off at its power "
                   "switch.");
    FactOutbox::Writer(*m_outbox).addNotice({FirmwareNotice::Kind::StopNotTaken, sentence});
}

// The job's file

void CommWorker::handleFileChanged()
{
    const TimePoint time = now();
    m_conversation.host().job().handleReaderChanged(time);
    run(m_conversation.settle(time));
}

void CommWorker::releaseFile()
{
    if (!m_file)
        return;
    m_file->disconnect(this);
    m_file.release()->deleteLater(); // one of its signals may be what brought us here
}

} // namespace gantry
