// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/printer.h"

#include "gcode/gcodebuilder.h"
#include "gcode/gcodetext.h"
#include "printer/printersetup.h"
#include "script/scriptstore.h"
#include "settings/settings.h"
#include "simulator/simulatedtransport.h"
#include "transport/serialtransport.h"
#include "transport/tcptransport.h"

#include <QDateTime>
#include <QMetaMethod>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace gantry {

Printer::Printer(TransportFactory factory, QObject *parent)
    : Printer(std::move(factory), PortScan(), parent)
{}

Printer::Printer(TransportFactory factory, PortScan scan, QObject *parent)
    : QObject(parent)
    , m_scan(std::move(scan))
    , m_connection(std::move(factory))
    , m_report({[this] { return stateFacts(); },
                {[this] { return currentData(); }, [this] { return initialData(); }}})
{
    connect(&m_portScan, &QFutureWatcherBase::finished, this, &Printer::handlePortsScanned);
    connect(&m_optionScan, &QFutureWatcherBase::finished, this, &Printer::handleOptionsScanned);
    wireFacts();
    wireIntents();
    wireReport();
    connect(&m_returnWatch, &ReturnWatch::reattachRequested, &m_connection,
            &PrinterConnection::reattach);
}

void Printer::setStores(const PrinterStores &stores)
{
    if (m_stores.profiles)
        m_stores.profiles->disconnect(this);
    if (m_stores.scripts)
        m_stores.scripts->disconnect(this);
    if (m_stores.settings)
        m_stores.settings->disconnect(this);
    m_stores = stores;
    m_archive = PrintArchive(stores.archiveFolder, stores.number);
    if (m_archive.unfinished())
        m_mirror.handleUnfinishedPrint();
    using Change = PrinterEvents::ProfileChange;
    const auto tell = [this](Change change) {
        return [this, change](const QString &id) { m_report.handleProfile(change, id); };
    };
    if (const ProfileStore *profiles = stores.profiles) {
        connect(profiles, &ProfileStore::profileAdded, this, tell(Change::Added));
        connect(profiles, &ProfileStore::profileModified, this, tell(Change::Modified));
        connect(profiles, &ProfileStore::profileModified, this, &Printer::handleProfileEdited);
        connect(profiles, &ProfileStore::profileRemoved, this, tell(Change::Deleted));
    }
    if (stores.scripts)
        connect(stores.scripts, &ScriptStore::changed, this, &Printer::updateRules);
    if (stores.settings) {
        connect(stores.settings, &Settings::protocolPreferencesChanged, this,
                &Printer::updateRules);
        connect(stores.settings, &Settings::safetyPreferencesChanged, this, &Printer::updateRules);
        connect(stores.settings, &Settings::connectionPreferencesChanged, this,
                &Printer::refreshConnectionOptions);
    }
    refreshConnectionOptions();
}

ScriptSet Printer::scripts() const
{
    return m_stores.scripts ? m_stores.scripts->scriptSet() : ScriptStore::builtInScripts();
}

ProtocolPreferences Printer::preferences() const
{
    return m_stores.settings ? m_stores.settings->protocolPreferences() : ProtocolPreferences();
}

ConnectionPreferences Printer::connectionPreferences() const
{
    return m_stores.settings ? m_stores.settings->connectionPreferences() : ConnectionPreferences();
}

// At once, also during a print; what the protocol assumes of a connection stays as it was when it was opened.
void Printer::updateRules()
{
    HostRules rules = PrinterSetup::hostRules(profile(), scripts(), preferences());
    rules.feedback += m_feedback;
    if (m_stores.settings)
        rules.coolPausedNozzleAfter = m_stores.settings->safetyPreferences().pausedNozzlePatience();
    m_connection.setRules(rules);
}

void Printer::setFeedback(const QList<FeedbackExpression> &expressions)
{
    if (expressions == m_feedback)
        return;
    m_feedback = expressions;
    updateRules();
}

void Printer::refreshConnectionOptions()
{
    // One that runs does not know of what changed since it began.
    m_scansOptionsAgain = m_optionScan.isRunning();
    if (!m_scansOptionsAgain)
        m_optionScan.setFuture(QtConcurrent::run(portScan(connectionPreferences(), m_scan)));
}

void Printer::handleOptionsScanned()
{
    if (m_optionScan.future().resultCount() > 0)
        m_knownPorts = m_optionScan.result();
    emit connectionOptionsChanged();
    if (m_scansOptionsAgain)
        refreshConnectionOptions();
}

void Printer::connectPrinter(const ConnectionSettings &settings, const PrinterProfile &profile)
{
    if (PrinterSetup::isResetUndecided(settings, profile)
        && isSignalConnected(QMetaMethod::fromSignal(&Printer::resetUndecided))) {
        emit resetUndecided(settings, profile);
        return;
    }
    m_awaitsPorts.reset();
    m_foundNothing = false;
    m_error = {};
    m_report.handleConnecting(settings);
    if (!settings.port.trimmed().isEmpty()) {
        open({settings, profile}, {});
        return;
    }
    // A look at every device may hang in a slow driver: not on this thread.
    m_awaitsPorts = {settings, profile};
    m_portScan.setFuture(QtConcurrent::run(portScan(connectionPreferences(), m_scan)));
    m_report.handleChange();
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
    const auto candidates
        = PrinterSetup::candidates(intent.settings, intent.profile, ports, connectionPreferences());
    if (!candidates) {
        handleNoCandidate(candidates.error());
        return;
    }
    m_mirror.setProfile(intent.profile);
    updateRules();
    m_wasOpened = true;
    m_detection = Detection::None;
    if (intent.settings.port.trimmed().isEmpty())
        m_detection = Detection::Port;
    else if (candidates->size() > 1)
        m_detection = Detection::Baudrate;
    ProtocolOptions options = PrinterSetup::protocolOptions(intent.profile, preferences());
    options.suspendsJobs = m_suspendsJobs && ReturnWatch::canWatch(intent.settings.port.trimmed());
    m_connection.open(*candidates, options);
}

// As if every port had been tried in vain. What was open is closed all the same.
void Printer::handleNoCandidate(const Error &error)
{
    m_connection.close();
    m_foundNothing = true;
    ErrorReport report;
    report.error = error.message;
    report.reason = ErrorReport::Reason::Autodetect;
    handleError(report);
    emit refused(error);
}

void Printer::disconnectPrinter()
{
    m_job.forgetStart();
    m_awaitsPorts.reset();
    m_foundNothing = false;
    m_report.handleDisconnecting();
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
                          tr("“%1” is not for the printer: in a file it tells Gantry what to do. "
                             "It was not sent. Use the buttons of the window instead.")
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
    m_job.forgetStart();
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

bool Printer::isInterrupted() const
{
    return state().job.state == JobState::Interrupted;
}

void Printer::resumeJob()
{
    // An interrupted job goes on in the middle of its lines: not one may come between.
    m_connection.resumeJob(isInterrupted() ? GcodeBlock() : m_motion.wayBackToPause());
}

void Printer::handleLink(const LinkStatus &status)
{
    const LinkStatus former = state().link;
    const LinkState before = former.state;
    m_mirror.handleLink(status);
    if (endsConversation(former, status)) {
        m_motion.handleLinkClosed();
        m_job.forgetStart();
        forgetConnection();
    }
    m_report.handleLink(status);
    m_returnWatch.handleLink(status);
    if (status.state == before)
        return;
    if (status.state == LinkState::Ready)
        mark(tr("connected"));
    else if (before == LinkState::Ready)
        mark(status.error.isError() ? tr("connection lost") : tr("disconnected"));
    // While a job waits, each attempt at its printer may fail: that is no news.
    if (status.error.isError() && !(status.jobWaits && before != LinkState::Ready))
        emit failed(status.error);
}

void Printer::forgetConnection()
{
    ++m_connectionNumber;
    m_holds = 0;
    m_job.forgetOffsets();
}

void Printer::handleError(const ErrorReport &report)
{
    m_error = report;
    m_report.handleError(report);
}

void Printer::handleScriptEvents(const QList<ScriptEvent> &events)
{
    for (const ScriptEvent &event : events)
        m_report.handleScript(event.name, event.running, event.event);
}

void Printer::handleFile(const QString &path)
{
    m_archive.handleFileSelected(path, m_job.status().origin);
    updateSelectedFile();
}

void Printer::handleAnalysis()
{
    if (m_job.analysisProgress())
        return;
    updateSelectedFile();
    m_report.handleChange();
}

void Printer::handleProfile()
{
    m_job.setFirstFeed(std::min(profile().x.speed, profile().y.speed));
}

// A print ends with the limits it was begun with.
void Printer::handleProfileEdited(const QString &id)
{
    if (id != profile().id)
        return;
    m_profileAwaitsEnd = isJobActive(state().job.state);
    const std::optional<PrinterProfile> edited = m_stores.profiles->profile(id);
    if (m_profileAwaitsEnd || !edited || !isLinkOpen(state().link.state))
        return;
    m_mirror.setProfile(PrinterSetup::editedInUse(profile(), *edited));
    updateRules();
}

// What is known of the file beside its job: from its slicer and its moves, from earlier prints, from the card's
// list.
void Printer::updateSelectedFile()
{
    const JobStatus &job = m_job.status();
    m_selected = {};
    if (job.filePath.isEmpty())
        return;
    const FileIdentity identity = identityOf(job);
    m_selected.modified = identity.modified;
    if (job.origin == FileOrigin::Local) {
        m_selected.notes = m_job.facts().notes;
        if (m_job.analysis())
            m_selected.notes = completed(m_selected.notes, *m_job.analysis());
    } else if (const SdFile *file = m_sdCard.find(job.filePath)) {
        m_selected.display = file->display;
        m_selected.modified = file->date;
    }
    const PrintSummary prints = m_archive.summary(identity, profile().id);
    if (prints.lastPrintTimeMs)
        m_selected.lastPrintTime = double(*prints.lastPrintTimeMs) / 1000;
    if (prints.averagePrintTimeMs)
        m_selected.averagePrintTime = double(*prints.averagePrintTimeMs) / 1000;
    if (m_selected.averagePrintTime)
        m_job.setExpectedTime(
            ExpectedTime{*m_selected.averagePrintTime, ExpectedTime::Source::PastPrints});
    else if (m_selected.notes.printTime)
        m_job.setExpectedTime(
            ExpectedTime{*m_selected.notes.printTime, ExpectedTime::Source::Analysis});
}

void Printer::handleJob(const JobStatus &status)
{
    const JobState before = state().job.state;
    m_mirror.handleJob(status);
    if (status.state != before && status.state == JobState::Starting)
        m_error = {};
    m_archive.handleJob(status, profile().id,
                        state().link.settings.port == ConnectionSettings::VirtualPort);
    if (status.state != before && !isJobActive(status.state) && !status.isTransfer)
        updateSelectedFile(); // with this print
    m_report.handleJob(status);
    if (!isJobActive(status.state) && std::exchange(m_profileAwaitsEnd, false))
        handleProfileEdited(profile().id);
    if (status.state == before)
        return;
    if (status.state == JobState::Paused && before != JobState::Interrupted)
        m_motion.handlePaused(); // else somebody may have moved since
    if (!status.isTransfer)
        markJob(before, status.state);
    // A job that fails with its link has the same cause, and that was reported.
    const bool reported = state().link.error.isError() && before != JobState::Interrupted;
    const bool unheard = status.state == JobState::Cancelled && before == JobState::Interrupted;
    if ((status.state == JobState::Failed && !reported) || (unheard && status.error.isError()))
        emit failed(status.error);
}

void Printer::markJob(JobState before, JobState now)
{
    if (isContinuation(before, now))
        return mark(tr("print goes on"));
    switch (now) {
    case JobState::Starting:
        return mark(tr("print started"));
    case JobState::Paused:
        return mark(tr("paused"));
    case JobState::Interrupted:
        return mark(tr("print interrupted"));
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
