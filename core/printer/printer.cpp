// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/printer.h"

#include "gcode/gcodebuilder.h"
#include "gcode/gcodetext.h"
#include "printer/printersetup.h"
#include "script/scriptstore.h"
#include "simulator/simulatedtransport.h"
#include "transport/serialportlist.h"
#include "transport/serialtransport.h"
#include "transport/tcptransport.h"

#include <QDateTime>
#include <QtConcurrentRun>

#include <utility>

namespace gantry {

Printer::Printer(TransportFactory factory, QObject *parent)
    : Printer(std::move(factory), &scanSerialPorts, parent)
{}

Printer::Printer(TransportFactory factory, PortScan scan, QObject *parent)
    : QObject(parent)
    , m_scan(std::move(scan))
    , m_connection(std::move(factory))
{
    connect(&m_portScan, &QFutureWatcherBase::finished, this, &Printer::handlePortsScanned);
    wireFacts();
    wireIntents();
}

// Facts come up: from the connection to everything that keeps a copy of them.
void Printer::wireFacts()
{
    const auto *from = &m_connection;
    connect(from, &PrinterConnection::linkChanged, this, &Printer::handleLink);
    connect(from, &PrinterConnection::printerWasReset, &m_mirror, &PrinterMirror::handleReset);
    connect(from, &PrinterConnection::firmwareIdentified, &m_mirror,
            &PrinterMirror::handleFirmware);
    connect(from, &PrinterConnection::temperaturesReported, &m_mirror,
            &PrinterMirror::handleTemperatures);
    connect(from, &PrinterConnection::temperaturesReported, &m_temperatures,
            &TemperatureMonitor::handleTemperatures);
    connect(from, &PrinterConnection::positionReported, &m_mirror, &PrinterMirror::handlePosition);
    connect(from, &PrinterConnection::ticketsFinished, &m_motion,
            &MotionController::handleTicketsFinished);
    connect(from, &PrinterConnection::jobChanged, &m_job, &JobController::handleJobStatus);
    connect(from, &PrinterConnection::noticesReceived, &m_mirror, &PrinterMirror::handleNotices);
    connect(from, &PrinterConnection::noticesReceived, this, &Printer::noticesReceived);
    connect(from, &PrinterConnection::startRequested, &m_job, [this] { m_job.start(); });
    connect(from, &PrinterConnection::linesLogged, &m_terminal, &TerminalLog::handleLines);
    connect(from, &PrinterConnection::linesLogged, &m_mirror, &PrinterMirror::handleLines);
    connect(from, &PrinterConnection::statisticsChanged, &m_mirror,
            &PrinterMirror::handleStatistics);

    connect(from, &PrinterConnection::sdCardChanged, &m_sdCard, &SdCardController::handleCard);
    connect(from, &PrinterConnection::linkChanged, &m_sdCard, &SdCardController::handleLink);
    connect(from, &PrinterConnection::intentsFailed, this, &Printer::handleFailures);

    connect(&m_job, &JobController::statusChanged, &m_sdCard, &SdCardController::handleJob);
    connect(&m_job, &JobController::fileChanged, &m_mirror, &PrinterMirror::handleFile);
    connect(&m_job, &JobController::statusChanged, this, &Printer::handleJob);
}

// Intents go down: from the controllers to the connection.
void Printer::wireIntents()
{
    connect(&m_motion, &MotionController::submitRequested, this, &Printer::submit);
    connect(&m_heaters, &HeaterController::submitRequested, this, &Printer::submit);
    connect(&m_rates, &RateController::submitRequested, this, &Printer::submit);
    connect(&m_motion, &MotionController::refused, this, &Printer::refused);
    connect(&m_heaters, &HeaterController::refused, this, &Printer::refused);
    connect(&m_rates, &RateController::refused, this, &Printer::refused);

    connect(&m_job, &JobController::startRequested, &m_connection, &PrinterConnection::startJob);
    connect(&m_job, &JobController::pauseRequested, &m_connection, &PrinterConnection::pauseJob);
    connect(&m_job, &JobController::resumeRequested, this, &Printer::resumeJob);
    connect(&m_job, &JobController::cancelRequested, &m_connection, &PrinterConnection::cancelJob);
    connect(&m_job, &JobController::selectCardFileRequested, &m_connection,
            &PrinterConnection::selectCardFile);
    connect(&m_job, &JobController::unselectCardFileRequested, &m_connection,
            &PrinterConnection::unselectCardFile);

    connect(&m_sdCard, &SdCardController::initialiseRequested, &m_connection,
            &PrinterConnection::initialiseCard);
    connect(&m_sdCard, &SdCardController::releaseRequested, &m_connection,
            &PrinterConnection::releaseCard);
    connect(&m_sdCard, &SdCardController::refreshRequested, &m_connection,
            &PrinterConnection::refreshCard);
    connect(&m_sdCard, &SdCardController::removeRequested, &m_connection,
            &PrinterConnection::removeCardFile);
    connect(&m_sdCard, &SdCardController::uploadRequested, this, &Printer::copyToCard);
    connect(&m_job, &JobController::holdRequested, &m_connection, &PrinterConnection::holdJob);
    connect(&m_job, &JobController::releaseRequested, &m_connection,
            &PrinterConnection::releaseJob);
    connect(&m_job, &JobController::offsetsRequested, &m_connection,
            &PrinterConnection::setOffsets);
}

void Printer::connectPrinter(const ConnectionSettings &settings, const PrinterProfile &profile)
{
    m_awaitsPorts.reset();
    if (!settings.port.trimmed().isEmpty()) {
        open({settings, profile}, {});
        return;
    }
    // A look at every device may hang in a slow driver: not on this thread.
    m_awaitsPorts = {settings, profile};
    m_portScan.setFuture(QtConcurrent::run(m_scan));
}

void Printer::handlePortsScanned()
{
    const auto intent = std::exchange(m_awaitsPorts, std::nullopt);
    const QFuture<QList<SerialPortInfo>> scan = m_portScan.future();
    if (intent)
        open(*intent, scan.resultCount() > 0 ? scan.result() : QList<SerialPortInfo>());
}

void Printer::open(const ConnectIntent &intent, const QList<SerialPortInfo> &ports)
{
    const auto candidates = PrinterSetup::candidates(intent.settings, intent.profile, ports);
    if (candidates.isEmpty()) {
        emit refused({ErrorCode::PortMissing,
                      tr("There is no USB serial device. Check the cable and that the printer is "
                         "switched on, or choose a port."),
                      {}});
        return;
    }
    m_mirror.setProfile(intent.profile);
    m_connection.setRules(PrinterSetup::hostRules(intent.profile, ScriptStore::builtInScripts()));
    m_connection.open(candidates, PrinterSetup::protocolOptions(intent.profile));
}

void Printer::disconnectPrinter()
{
    m_awaitsPorts.reset();
    m_connection.close();
}

void Printer::sendCommands(const QByteArray &text)
{
    GcodeBlock block = GcodeBuilder::fromText(text);
    for (const QByteArray &line : std::as_const(block.lines)) {
        // Typed in need: past every queue, whatever else was typed with it.
        if (GcodeText::command(line).is('M', 112)) {
            emergencyStop();
            return;
        }
        if (GcodeText::isHostCommand(line)) {
            emit refused({ErrorCode::InvalidArgument,
                          tr("\"%1\" is a command for the host in a file. It is not sent to the "
                             "printer.")
                              .arg(QString::fromUtf8(line)),
                          {}});
            return;
        }
    }
    const Permission &permission = availability().sendCommand;
    if (!permission.allowed())
        emit refused({ErrorCode::NotAvailable, permission.reason, {}});
    else if (!block.lines.isEmpty())
        submit({std::move(block), SendOrigin::Manual, 0});
}

void Printer::fakeAcknowledge()
{
    m_connection.fakeAcknowledge();
}

void Printer::emergencyStop()
{
    m_connection.emergencyStop();
}

void Printer::submit(const Submission &submission)
{
    m_mirror.handleSubmitted(submission);
    m_connection.submit(submission);
}

void Printer::copyToCard(const QString &localPath, const QString &wantedName)
{
    JobRequest request;
    request.filePath = localPath;
    request.isTransfer = true;
    request.wantedName = wantedName;
    m_connection.startJob(request);
}

void Printer::handleFailures(const QList<Error> &errors)
{
    for (const Error &error : errors)
        emit refused(error);
}

void Printer::resumeJob()
{
    m_motion.returnToPause();
    m_connection.resumeJob();
}

void Printer::handleLink(const LinkStatus &status)
{
    const LinkState before = state().link.state;
    m_mirror.handleLink(status);
    if (!isLinkOpen(status.state))
        m_motion.handleLinkClosed();
    if (status.state == before)
        return;
    if (status.state == LinkState::Ready)
        mark(tr("connected"));
    else if (before == LinkState::Ready)
        mark(status.error.isError() ? tr("connection lost") : tr("disconnected"));
    if (status.error.isError())
        emit failed(status.error);
}

void Printer::handleJob(const JobStatus &status)
{
    const JobState before = state().job.state;
    m_mirror.handleJob(status);
    if (status.state == before)
        return;
    if (status.state == JobState::Paused)
        m_motion.handlePaused();
    if (!status.isTransfer)
        markJob(before, status.state);
    // A job that fails with its link has the same cause, and that was reported.
    const Error &linkError = state().link.error;
    if (status.state == JobState::Failed && !linkError.isError())
        emit failed(status.error);
}

void Printer::markJob(JobState before, JobState now)
{
    switch (now) {
    case JobState::Starting:
        return mark(tr("print started"));
    case JobState::Paused:
        return mark(tr("paused"));
    case JobState::Printing:
        // Not after Starting, and a pause taken back is none.
        if (before == JobState::Resuming || before == JobState::Paused)
            mark(tr("resumed"));
        return;
    case JobState::Finished:
        return mark(tr("print done"));
    case JobState::Cancelled:
        return mark(tr("print cancelled"));
    case JobState::Failed:
        return mark(tr("print failed"));
    case JobState::Idle:
    case JobState::Pausing:
    case JobState::Resuming:
    case JobState::Finishing:
    case JobState::Cancelling:
        return;
    }
}

void Printer::mark(const QString &label)
{
    m_temperatures.addMark(QDateTime::currentMSecsSinceEpoch(), label);
}

TransportFactory defaultTransportFactory(const VirtualPrinterOptions &virtualPrinter)
{
    return [virtualPrinter](const ConnectionSettings &settings) -> std::unique_ptr<Transport> {
        if (settings.port == ConnectionSettings::VirtualPort)
            return std::make_unique<SimulatedTransport>(virtualPrinter);
        if (TcpTransport::isAddress(settings.port))
            return std::make_unique<TcpTransport>();
        return std::make_unique<SerialTransport>();
    };
}

} // namespace gantry
