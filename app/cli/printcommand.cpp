// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/printcommand.h"

#include "cli/commandparser.h"
#include "cli/interruptsignal.h"
#include "cli/userstores.h"
#include "printer/printer.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr int ExitInterrupted = 3;

} // namespace

PrintCommand::PrintCommand(QObject *parent)
    : QObject(parent)
    , m_progress(isTerminal(stderr))
{}

PrintCommand::~PrintCommand() = default;

int PrintCommand::run(const QStringList &arguments)
{
    CommandParser parser(u"print"_s,
                         tr("Prints a G-code file to its end. Ctrl+C cancels the print in order; "
                            "a second one closes the connection at once. The exit code is 0 if all "
                            "of it was printed, 3 if the connection broke and the printer may "
                            "still stand in the middle of the print, 1 if it failed otherwise."),
                         u"FILE"_s);
    parser.addConnectionOptions();
    UserStores::addProfileOption(parser);
    parser.options().addOption(
        {u"json"_s, tr("End standard output with one line of JSON about the print.")});
    parser.options().addOption(
        {u"continue"_s, tr("If the connection breaks, wait for the printer, and go on when it is "
                           "back as it was left.")});
    if (const std::optional<int> code = parser.parse(arguments))
        return *code;
    const Result<ConnectionSettings> settings = parser.connectionSettings();
    if (!settings)
        return CommandParser::usageError(settings.error().message);
    const QStringList files = parser.options().positionalArguments();
    if (files.size() != 1)
        return CommandParser::usageError(tr("Name one file to print."));
    m_stores = std::make_unique<UserStores>();
    const Result<PrinterProfile> profile = m_stores->profile(parser);
    if (!profile)
        return CommandParser::usageError(profile.error().message);

    m_json = parser.options().isSet(u"json"_s);
    m_continues = parser.options().isSet(u"continue"_s);
    m_printer = std::make_unique<Printer>(defaultTransportFactory());
    m_printer->setStores(m_stores->forPrinter());
    m_printer->setSuspendsJobs(true);
    InterruptSignal interrupt;
    connect(&interrupt, &InterruptSignal::interrupted, this, &PrintCommand::handleInterrupt);
    wire();
    // Nothing is connected for a file that cannot be printed.
    connect(&m_printer->job(), &JobController::fileOpened, this, [&] {
        m_clock.start();
        m_printer->connectPrinter(*settings, *profile);
    });
    if (const Result<void> begun = m_printer->job().selectFile(files.constFirst()); !begun)
        finish(JobState::Failed, begun.error());
    QCoreApplication::exec();
    return report();
}

void PrintCommand::wire()
{
    connect(&m_printer->connection(), &PrinterConnection::linkChanged, this,
            &PrintCommand::handleLink);
    connect(&m_printer->job(), &JobController::statusChanged, this, &PrintCommand::handleJob);
    connect(&m_printer->job(), &JobController::openFailed, this,
            [this](const Error &error) { finish(JobState::Failed, error); });
    connect(&m_printer->job(), &JobController::openingChanged, this, [this](const QString &name) {
        if (!name.isEmpty())
            m_progress.print(tr("Opening %1 …").arg(name));
    });
    connect(m_printer.get(), &Printer::refused, this,
            [this](const Error &error) { finish(JobState::Failed, error); });
    connect(m_printer.get(), &Printer::noticesReceived, this,
            [this](const QList<FirmwareNotice> &notices) {
                for (const FirmwareNotice &notice : notices)
                    m_progress.print(notice.text);
            });
    connect(&m_enter, &EnterKey::pressed, this, &PrintCommand::handleEnter);
}

void PrintCommand::handleLink(const LinkStatus &status)
{
    if (status.state == LinkState::Ready && !m_started) {
        m_started = true;
        m_printer->job().start();
    } else if (!isLinkOpen(status.state) && !m_started) {
        finish(JobState::Failed, status.error);
    } else if (!status.activity.isEmpty() && !status.jobWaits) {
        m_progress.print(status.activity);
    }
}

void PrintCommand::handleJob(const JobStatus &status)
{
    if (!m_started || m_finished)
        return;
    if (status.state == JobState::Paused && m_shownState != JobState::Paused)
        handlePaused();
    if (status.state == JobState::Interrupted)
        handleInterruption(status);
    else
        m_shownPhase.reset();
    m_shownState = status.state;
    if (status.state == JobState::Interrupted)
        return;
    if (isJobActive(status.state)) {
        if (status.state != JobState::Paused)
            m_progress.show(progressText(m_printer->state()), m_clock.elapsed());
    } else if (status.state != JobState::Idle) {
        finish(status.state, status.error);
    }
}

void PrintCommand::handlePaused()
{
    m_progress.print(m_enter.isAvailable()
                         ? tr("The print is paused. Press Enter to resume, Ctrl+C to cancel.")
                         : tr("The print is paused. Resume it at the printer, or cancel it with "
                              "Ctrl+C."));
}

void PrintCommand::handleInterruption(const JobStatus &status)
{
    using Phase = Interruption::Phase;
    const Interruption &interruption = *status.interruption;
    if (!m_continues) {
        finish(JobState::Interrupted, interrupted(status));
        return;
    }
    if (m_shownPhase == interruption.phase)
        return;
    m_shownPhase = interruption.phase;
    switch (interruption.phase) {
    case Phase::Gone:
        m_progress.print(status.error.message);
        m_progress.print(tr("Waiting for the printer. Ctrl+C gives up."));
        break;
    case Phase::Asking:
        m_progress.print(tr("Asking the printer where it stands."));
        break;
    case Phase::Back:
        handleReturn(status);
        break;
    case Phase::Heating:
        if (!interruption.cooled.isEmpty())
            m_progress.print(tr("Heating up before the print goes on."));
        break;
    }
}

/// Whoever has asked for it to go on has not seen what became of the print meanwhile.
void PrintCommand::handleReturn(const JobStatus &status)
{
    if (status.interruption->isPlain()) {
        m_progress.print(tr("The printer is back as it was left. The print goes on."));
        m_printer->job().resume();
    } else if (m_enter.isAvailable()) {
        m_progress.print(tr("The printer is back, but it has cooled down or its motors may have "
                            "switched off. Look at the print: Enter goes on, Ctrl+C cancels."));
    } else {
        finish(JobState::Interrupted,
               {ErrorCode::NotAvailable,
                tr("The printer is back, but it has cooled down or its motors may have switched "
                   "off, and nobody can be asked whether to go on. The print stands at line %1; "
                   "the heaters are as they were.")
                    .arg(status.lineNumber),
                {}});
    }
}

Error PrintCommand::interrupted(const JobStatus &status)
{
    return {status.error.code,
            tr("The print is interrupted at line %1: %2 Nobody could tell the printer, so its "
               "heaters are as they were. With --continue the print waits for the printer.")
                .arg(QString::number(status.lineNumber), status.error.message),
            status.error.detail};
}

void PrintCommand::handleEnter()
{
    const JobState state = m_printer->job().status().state;
    if (state == JobState::Paused || state == JobState::Interrupted)
        m_printer->job().resume();
}

void PrintCommand::handleInterrupt(int count)
{
    if (!m_started) {
        finish(JobState::Cancelled);
    } else if (count == 1) {
        m_progress.print(tr("Cancelling. Press Ctrl+C again to close the connection at once."));
        m_printer->job().cancel();
    } else {
        finish(JobState::Failed,
               {ErrorCode::NotAvailable,
                tr("The connection was closed before the printer had cancelled the print. Its "
                   "heaters may still be on."),
                {}});
    }
}

void PrintCommand::finish(JobState outcome, const Error &error)
{
    if (std::exchange(m_finished, true))
        return;
    m_outcome = outcome;
    m_error = error;
    // The figures of the same batch of facts come after the state that brought us here.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_printer->disconnectPrinter();
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
}

QJsonObject PrintCommand::summary() const
{
    const JobStatus &job = m_printer->job().status();
    const double seconds = double(job.elapsedMs) / 1000;
    const QString state = m_outcome == JobState::Finished      ? u"finished"_s
                          : m_outcome == JobState::Cancelled   ? u"cancelled"_s
                          : m_outcome == JobState::Interrupted ? u"interrupted"_s
                                                               : u"failed"_s;
    return {
        {u"state"_s, state},
        {u"lines_sent"_s, qint64(job.linesSent)},
        {u"last_line"_s, qint64(job.lineNumber)},
        {u"resends"_s, qint64(m_printer->state().statistics.linesResent)},
        {u"seconds"_s, seconds},
        {u"lines_per_second"_s, seconds > 0 ? double(job.linesAcknowledged) / seconds : 0.0},
        {u"error"_s, m_error.isError() ? QJsonValue(m_error.message) : QJsonValue()},
    };
}

int PrintCommand::report()
{
    if (m_error.isError())
        m_progress.print("gantry-cli: "_L1 + m_error.message);
    else if (m_outcome == JobState::Cancelled)
        m_progress.print(tr("The print was cancelled."));
    else
        m_progress.print(tr("The print is done."));
    const quint64 line = m_printer->job().status().lineNumber;
    if (m_outcome != JobState::Finished && line > 0)
        m_progress.print(tr("The last line the printer acknowledged is line %1 of the file.")
                             .arg(QString::number(line)));
    if (m_json)
        printOut(QJsonDocument(summary()).toJson(QJsonDocument::Compact) + '\n');
    return m_outcome == JobState::Finished      ? 0
           : m_outcome == JobState::Interrupted ? ExitInterrupted
                                                : 1;
}

} // namespace gantry
