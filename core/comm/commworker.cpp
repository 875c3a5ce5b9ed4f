// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comm/commworker.h"

#include "base/logging.h"
#include "comm/cardfeed.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <utility>

namespace gantry {

namespace {

constexpr qint64 MaxBacklog = 2 * 1024 * 1024; // bytes the device has not taken
constexpr qint64 BacklogStep = 64 * 1024;      // looking costs a system call
constexpr Duration FlushTime = 1s;
constexpr auto FlushInterval = std::chrono::milliseconds(10);
constexpr Duration ReportInterval = 200ms; // between figures while they change
constexpr Duration ClockInterval = 1s;     // the same while only time passes

template<typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template<typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

} // namespace

CommWorker::CommWorker(TransportFactory factory, std::shared_ptr<FactOutbox> outbox)
    : m_factory(std::move(factory))
    , m_outbox(std::move(outbox))
    , m_engine(std::make_unique<ProtocolEngine>())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_flushTimer.setInterval(FlushInterval);
    connect(&m_timer, &QTimer::timeout, this, &CommWorker::handleTimer);
    connect(&m_flushTimer, &QTimer::timeout, this, &CommWorker::lookWhetherFlushed);
}

CommWorker::~CommWorker() = default;

TimePoint CommWorker::now()
{
    const TimePoint time = std::chrono::steady_clock::now();
    m_host.job().advanceTo(time); // the engine pulls lines from it in the middle of what follows
    return time;
}

// Intents

void CommWorker::open(const QList<ConnectionSettings> &candidates, const ProtocolOptions &options)
{
    close();
    if (candidates.isEmpty()) {
        const Error error{ErrorCode::PortMissing,
                          tr("No printer was found. Connect its cable, switch it on, or choose a "
                             "port."),
                          {}};
        FactOutbox::Writer(*m_outbox).addLink({LinkState::Failed, {}, {}, error});
        return;
    }
    m_engine = std::make_unique<ProtocolEngine>(options);
    m_host.desk().card().setSupported(options.sdSupport);
    run(m_engine->connectTo(candidates, now()));
}

void CommWorker::close()
{
    run(m_engine->disconnect(now()));
}

void CommWorker::setRules(const HostRules &rules)
{
    m_host.setRules(rules);
}

void CommWorker::submit(const Submission &submission)
{
    m_host.submit(submission, now());
    run({});
}

void CommWorker::fakeAcknowledge()
{
    run(m_engine->fakeAcknowledge(now()));
}

void CommWorker::emergencyStop()
{
    run(m_engine->emergencyStop(now()));
}

void CommWorker::startJob(const JobRequest &request)
{
    const TimePoint time = now();
    JobRunner &job = m_host.job();
    if (!job.canStart()) {
        qCInfo(lcComm) << "a job is active, start ignored";
    } else if (m_engine->linkStatus().state != LinkState::Ready) {
        job.refuse(request,
                   {ErrorCode::NotAvailable,
                    tr("The printer is not connected. Connect it and start the print again."),
                    {}},
                   time);
    } else {
        releaseJob();
        if (request.origin == FileOrigin::Local) {
            m_file = std::make_unique<FileLineSource>(request.filePath);
            connect(m_file.get(), &FileLineSource::changed, this, &CommWorker::handleFileChanged);
        }
        m_host.startJob(request, m_file.get(), time);
        attachJob();
    }
    run({});
}

void CommWorker::useCard(const std::function<void(CardHost &card, TimePoint now)> &intent)
{
    intent(m_host.card(), now());
    run({});
}

void CommWorker::pauseJob()
{
    m_host.job().pause(now());
    run({});
}

void CommWorker::resumeJob()
{
    m_host.job().resume(now());
    run({});
}

void CommWorker::cancelJob()
{
    m_host.job().cancel(now());
    run({});
}

void CommWorker::shutDown()
{
    m_shuttingDown = true;
    close();
    if (!m_closing)
        closePort();
}

// Outputs

void CommWorker::run(EngineOutputs outputs)
{
    performRequests(outputs);
    reportFacts(outputs);
    while (std::optional<EngineOutputs> more = followUp()) {
        performRequests(*more);
        reportFacts(*more);
    }
    if (m_jobAttached && !m_host.job().isActive())
        releaseJob();
    m_engine->setCardWatch(CardFeed::watch(m_host.card().activity()));
    reportRemarks();
    const TimePoint time = now();
    // What is selected counts even if it is what was selected before: the listener may have chosen otherwise.
    if (m_host.card().takeSelectionChanged())
        m_reportedJob = {};
    m_progressChanged = m_progressChanged || !outputs.empty();
    if (m_host.job().state() != m_reportedJob.state || time >= m_nextReport)
        reportProgress(time);
    armTimer();
}

void CommWorker::performRequests(const EngineOutputs &outputs)
{
    for (const EngineOutput &output : outputs) {
        if (const auto *write = std::get_if<output::Write>(&output)) {
            writePort(write->bytes);
        } else if (const auto *open = std::get_if<output::OpenPort>(&output)) {
            openPort(open->settings);
        } else if (std::holds_alternative<output::ClosePort>(output)
                   || std::holds_alternative<output::FlushAndClosePort>(output)) {
            closePortWhenFlushed();
        }
    }
}

void CommWorker::reportFacts(const EngineOutputs &outputs)
{
    if (outputs.empty())
        return;
    FactOutbox::Writer facts(*m_outbox);
    const TimePoint time = now();
    const qint64 stamp = QDateTime::currentMSecsSinceEpoch();
    using Direction = WireLine::Direction;
    using Kind = WireLine::Kind;
    const Overloaded report{
        [&](const output::LineSent &fact) {
            facts.addLine({stamp, Direction::Sent, fact.resend ? Kind::Resend : Kind::Normal,
                           fact.origin, fact.text});
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
        [&](const output::PositionReported &fact) {
            m_host.job().handlePosition(fact.position);
            facts.addPosition(fact.position);
        },
        [&](const output::JobLineAcknowledged &fact) {
            m_host.job().handleAcknowledged(fact.id, time);
        },
        [&](const output::TicketFinished &fact) { facts.addTicket(fact.ticket); },
        [&](const output::NoticeReceived &fact) { facts.addNotice(fact.notice); },
        [&](const output::PrinterWasReset &) { facts.addReset(); },
        [&](const output::JobInterrupted &fact) {
            m_host.job().handleInterrupted(fact.error, time);
        },
        [&](const output::ActionRequested &fact) { m_host.job().handleAction(fact.name, time); },
        [](const auto &) {}, // requests, already performed
    };
    for (const EngineOutput &output : outputs) {
        if (!CardFeed::tell(m_host, output, time))
            std::visit(report, output);
    }
}

/// What has to be asked of the engine because of what just happened; nothing when all is said.
std::optional<EngineOutputs> CommWorker::followUp()
{
    if (std::exchange(m_backlogged, false)) {
        closePort();
        return m_engine->linkLost({ErrorCode::PortFailed,
                                   tr("The printer takes no more data. Check the cable, then "
                                      "connect again."),
                                   QStringLiteral("more than %1 bytes unsent").arg(MaxBacklog)},
                                  now());
    }
    if (m_host.job().isActive() && !isLinkOpen(m_engine->linkStatus().state)) {
        const Error &error = m_engine->linkStatus().error;
        m_host.job().handleInterrupted(
            error.isError() ? error
                            : Error{ErrorCode::NotAvailable,
                                    tr("The connection was closed while the print was active."),
                                    {}},
            now());
    }
    const std::optional<HostWish> wish = m_host.takeWish(now());
    return wish ? std::optional(carryOut(*wish)) : std::nullopt;
}

EngineOutputs CommWorker::carryOut(const HostWish &wish)
{
    const TimePoint time = now();
    return std::visit(
        Overloaded{
            [&](const hostwish::Submit &submit) {
                return m_engine->submit(submit.submission, time);
            },
            [&](const hostwish::EmergencyStop &) { return m_engine->emergencyStop(time); },
            [&](const hostwish::StartJob &start) {
                m_host.startJob(start.request, nullptr, time);
                attachJob();
                return EngineOutputs();
            },
            [&](const hostwish::Pump &) { return m_engine->pump(time); },
        },
        wish);
}

void CommWorker::reportRemarks()
{
    const HostReport report = m_host.desk().takeReport();
    const QList<quint64> tickets = m_host.takeFinishedTickets();
    CardTracker &card = m_host.desk().card();
    const bool cardChanged = card.takeChanged();
    if (report == HostReport() && tickets.isEmpty() && !cardChanged)
        return;
    FactOutbox::Writer facts(*m_outbox);
    if (cardChanged)
        facts.addCard(card.status());
    for (const Error &error : report.errors)
        facts.addFailure(error);
    for (const QString &notice : report.notices)
        facts.addNotice({FirmwareNotice::Kind::Notification, notice});
    const qint64 stamp = QDateTime::currentMSecsSinceEpoch();
    for (const QByteArray &note : report.notes)
        facts.addLine({stamp, WireLine::Direction::Note, WireLine::Kind::Note, {}, note});
    for (const SuppressedCommand &command : report.suppressed)
        facts.addSuppressed(command);
    for (const quint64 ticket : tickets)
        facts.addTicket(ticket);
}

void CommWorker::reportProgress(TimePoint time)
{
    m_lastReport = time;
    m_nextReport = time + ReportInterval;
    const bool changed = std::exchange(m_progressChanged, false);
    JobStatus job = m_host.job().status();
    FactOutbox::Writer facts(*m_outbox);
    if (job != m_reportedJob) {
        facts.addJob(job);
        // The end of a copy to the card is told once: after it, nothing is selected here.
        if (job.isTransfer && !isJobActive(job.state)) {
            m_host.job().selectCardFile({}, 0, time);
            job = m_host.job().status();
        }
        m_reportedJob = std::move(job);
    }
    if (changed)
        facts.addStatistics(m_engine->statistics(time));
}

// Time

void CommWorker::armTimer()
{
    std::optional<TimePoint> wanted = m_engine->deadline();
    const auto include
        = [&wanted](TimePoint time) { wanted = std::min(time, wanted.value_or(time)); };
    if (m_progressChanged)
        include(m_nextReport);
    if (m_host.job().isActive())
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
    const TimePoint time = now();
    const std::optional<TimePoint> deadline = m_engine->deadline();
    run(deadline && time >= *deadline ? m_engine->tick(time) : EngineOutputs());
}

// The port

void CommWorker::openPort(const ConnectionSettings &settings)
{
    closePort();
    m_transport = m_factory(settings);
    connect(m_transport.get(), &Transport::opened, this, &CommWorker::handleOpened);
    connect(m_transport.get(), &Transport::bytesReceived, this, &CommWorker::handleBytes);
    connect(m_transport.get(), &Transport::failed, this, &CommWorker::handleFailed);
    m_transport->open(settings);
}

void CommWorker::writePort(const QByteArray &bytes)
{
    if (!m_transport)
        return;
    m_transport->write(bytes);
    m_writtenUnchecked += bytes.size();
    if (m_writtenUnchecked < BacklogStep)
        return;
    m_writtenUnchecked = 0;
    m_backlogged = m_transport->bytesToWrite() > MaxBacklog;
}

void CommWorker::closePortWhenFlushed()
{
    if (!m_transport || m_closing)
        return;
    if (!m_portOpened || m_transport->bytesToWrite() == 0) {
        closePort();
        return;
    }
    m_closing = true;
    m_flushUntil = std::chrono::steady_clock::now() + FlushTime;
    m_flushTimer.start();
}

void CommWorker::lookWhetherFlushed()
{
    // What the device's own queue holds counts too, and nobody signals when that is empty.
    if (m_transport->bytesToWrite() == 0 || std::chrono::steady_clock::now() >= m_flushUntil)
        closePort();
}

void CommWorker::closePort()
{
    m_flushTimer.stop();
    m_closing = m_portOpened = m_backlogged = false;
    m_writtenUnchecked = 0;
    if (m_transport) {
        m_transport->disconnect(this);
        m_transport->close();
        m_transport.release()->deleteLater(); // one of its signals may be what brought us here
    }
    if (m_shuttingDown)
        emit shutDownFinished();
}

void CommWorker::handleOpened()
{
    m_portOpened = true;
    if (!m_closing)
        run(m_engine->linkUp(now()));
}

void CommWorker::handleBytes(const QByteArray &bytes)
{
    if (!m_closing)
        run(m_engine->receive(bytes, now()));
}

void CommWorker::handleFailed(const Error &error)
{
    const bool wasOpen = m_portOpened;
    const bool wasClosing = m_closing;
    closePort();
    if (wasClosing)
        return;
    run(wasOpen ? m_engine->linkLost(error, now()) : m_engine->openFailed(error, now()));
}

// The job's file

void CommWorker::handleFileChanged()
{
    m_host.job().handleReaderChanged(now());
    run({});
}

void CommWorker::attachJob()
{
    m_engine->setJobSource(&m_host.job());
    m_jobAttached = true;
}

void CommWorker::releaseJob()
{
    if (m_jobAttached)
        m_engine->setJobSource(nullptr);
    m_jobAttached = false;
    if (!m_file)
        return;
    m_file->disconnect(this);
    m_file.release()->deleteLater(); // one of its signals may be what brought us here
}

} // namespace gantry
