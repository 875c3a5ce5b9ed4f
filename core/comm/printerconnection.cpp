// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comm/printerconnection.h"

#include "base/logging.h"
#include "comm/commworker.h"
#include "comm/factoutbox.h"

#include <algorithm>
#include <utility>

namespace gantry {

namespace {

// At full speed there is a fact every few microseconds; nobody reads faster than this.
constexpr int DeliveryIntervalMs = 50;
// Lines and figures are shown four times a second.
constexpr int LeisurelyIntervalMs = 200;
// As many lines as this brings must not hold up a frame.
constexpr int FullIntervalMs = 10;

int intervalFor(FactOutbox::Urgency urgency)
{
    switch (urgency) {
    case FactOutbox::Urgency::Leisurely:
        return LeisurelyIntervalMs;
    case FactOutbox::Urgency::Soon:
        break;
    case FactOutbox::Urgency::Now:
        return FullIntervalMs;
    }
    return DeliveryIntervalMs;
}
// The worker itself gives up on a device after one second; more means that a driver hangs.
constexpr int ShutDownTimeMs = 5000;

} // namespace

PrinterConnection::PrinterConnection(TransportFactory factory, QObject *parent)
    : QObject(parent)
    , m_thread(new QThread)
    , m_outbox(std::make_shared<FactOutbox>([this](FactOutbox::Urgency urgency) {
        const int interval = intervalFor(urgency);
        QMetaObject::invokeMethod(
            this, [this, interval] { handleWake(interval); }, Qt::QueuedConnection);
    }))
    , m_worker(new CommWorker(std::move(factory), m_outbox))
{
    m_deliveryTimer.setSingleShot(true);
    m_deliveryTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_deliveryTimer, &QTimer::timeout, this, &PrinterConnection::deliver);

    m_thread->setObjectName(QStringLiteral("comm"));
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    // Direct, because the destructor waits for it: this thread's event loop does not run then.
    connect(m_worker, &CommWorker::shutDownFinished, m_thread, &QThread::quit,
            Qt::DirectConnection);
    // A late line is a blob on the print; the system ignores this where it is not permitted.
    m_thread->start(QThread::TimeCriticalPriority);
}

PrinterConnection::~PrinterConnection()
{
    m_outbox->close();
    post([](CommWorker &worker) { worker.shutDown(); });
    if (m_thread->wait(ShutDownTimeMs)) {
        delete m_thread;
        return;
    }
    // Destroying a running thread would end the program; leaving it behind costs nothing then.
    qCWarning(lcComm) << "the comm thread hangs in a driver and is left behind";
}

template<typename Call>
void PrinterConnection::post(Call call)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, call = std::move(call)] { call(*worker); },
        Qt::QueuedConnection);
}

void PrinterConnection::open(const QList<ConnectionSettings> &candidates,
                             const ProtocolOptions &options)
{
    post([=](CommWorker &worker) { worker.open(candidates, options); });
}

void PrinterConnection::reattach(const ConnectionSettings &settings)
{
    post([settings](CommWorker &worker) { worker.reattach(settings); });
}

void PrinterConnection::close()
{
    post([](CommWorker &worker) { worker.close(); });
}

void PrinterConnection::setRules(const HostRules &rules)
{
    post([=](CommWorker &worker) { worker.setRules(rules); });
}

void PrinterConnection::submit(const Submission &submission)
{
    post([=](CommWorker &worker) { worker.submit(submission); });
}

void PrinterConnection::fakeAcknowledge()
{
    post([](CommWorker &worker) { worker.fakeAcknowledge(); });
}

void PrinterConnection::emergencyStop()
{
    post([](CommWorker &worker) { worker.emergencyStop(); });
}

void PrinterConnection::startJob(const JobRequest &request)
{
    post([=](CommWorker &worker) { worker.startJob(request); });
}

void PrinterConnection::tagNextJobIntent(const CommandTags &tags)
{
    post([=](CommWorker &worker) { worker.tagNextJobIntent(tags); });
}

void PrinterConnection::pauseJob()
{
    post([](CommWorker &worker) { worker.pauseJob(); });
}

void PrinterConnection::resumeJob(const GcodeBlock &wayBack)
{
    post([=](CommWorker &worker) { worker.resumeJob(wayBack); });
}

void PrinterConnection::cancelJob()
{
    post([](CommWorker &worker) { worker.cancelJob(); });
}

void PrinterConnection::holdJob()
{
    post([](CommWorker &worker) { worker.holdJob(); });
}

void PrinterConnection::releaseJob()
{
    post([](CommWorker &worker) { worker.releaseJob(); });
}

void PrinterConnection::setOffsets(const TemperatureOffsetMap &offsets)
{
    post([=](CommWorker &worker) { worker.setOffsets(offsets); });
}

void PrinterConnection::runScript(const QString &name, const QVariantMap &context, quint64 ticket,
                                  const CommandTags &tags)
{
    post([=](CommWorker &worker) { worker.runScript(name, context, ticket, tags); });
}

void PrinterConnection::initialiseCard(const CommandTags &tags)
{
    useCard([=](CardHost &card, TimePoint) { card.initialise(tags); });
}

void PrinterConnection::releaseCard(const CommandTags &tags)
{
    useCard([=](CardHost &card, TimePoint) { card.release(tags); });
}

void PrinterConnection::refreshCard(const CommandTags &tags)
{
    useCard([=](CardHost &card, TimePoint) { card.refresh(tags); });
}

void PrinterConnection::removeCardFile(const QString &name, const CommandTags &tags)
{
    useCard([=](CardHost &card, TimePoint) { card.remove(name, tags); });
}

void PrinterConnection::selectCardFile(const QString &name, const CommandTags &tags)
{
    useCard([=](CardHost &card, TimePoint) { card.select(name, tags); });
}

void PrinterConnection::unselectCardFile()
{
    useCard([](CardHost &card, TimePoint now) { card.unselect(now); });
}

template<typename Intent>
void PrinterConnection::useCard(Intent intent)
{
    post([intent = std::move(intent)](CommWorker &worker) { worker.useCard(intent); });
}

void PrinterConnection::handleWake(int intervalMs)
{
    const qint64 since = m_sinceDelivery.isValid() ? m_sinceDelivery.elapsed() : intervalMs;
    const int left = int(intervalMs - std::min<qint64>(since, intervalMs));
    if (left == 0)
        deliver();
    else if (!m_deliveryTimer.isActive() || m_deliveryTimer.remainingTime() > left)
        m_deliveryTimer.start(left);
}

void PrinterConnection::deliver()
{
    m_deliveryTimer.stop();
    m_sinceDelivery.start();
    const FactBatch batch = m_outbox->take();
    for (const LinkStatus &status : batch.links)
        emit linkChanged(status);
    if (batch.printerWasReset)
        emit printerWasReset();
    if (batch.firmware)
        emit firmwareIdentified(*batch.firmware);
    if (!batch.temperatures.isEmpty())
        emit temperaturesReported(batch.temperatures);
    if (batch.position)
        emit positionReported(*batch.position);
    if (!batch.tickets.isEmpty())
        emit ticketsFinished(batch.tickets);
    for (const JobStatus &status : batch.jobs)
        emit jobChanged(status);
    if (!batch.notices.isEmpty())
        emit noticesReceived(batch.notices);
    deliverHostFacts(batch);
    if (!batch.lines.isEmpty() || batch.linesLeftOut > 0)
        emit linesLogged(batch.lines, batch.linesLeftOut);
    if (batch.statistics)
        emit statisticsChanged(*batch.statistics);
}

void PrinterConnection::deliverHostFacts(const FactBatch &batch)
{
    for (const ErrorReport &report : batch.errors)
        emit errorReported(report);
    if (!batch.suppressed.isEmpty())
        emit commandsSuppressed(batch.suppressed);
    for (const RefusedTool &tool : batch.refusedTools)
        emit toolRefused(tool);
    if (!batch.messages.isEmpty())
        emit messagesRegistered(batch.messages);
    if (!batch.scripts.isEmpty())
        emit scriptsChanged(batch.scripts);
    if (!batch.failures.isEmpty())
        emit intentsFailed(batch.failures);
    if (batch.card)
        emit sdCardChanged(*batch.card);
    if (batch.startWanted)
        emit startRequested();
}

} // namespace gantry
