// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/jobrunner.h"

#include "base/logging.h"
#include "gcode/gcodetext.h"
#include "job/jobcommands.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

QString sentence(const char *text)
{
    return QCoreApplication::translate("gantry::JobRunner", text);
}

} // namespace

JobRunner::JobRunner(std::unique_ptr<ProgressEstimator> estimator)
    : m_progress(std::move(estimator))
{}

JobRunner::~JobRunner() = default;

// Commands

void JobRunner::start(const JobRequest &request, FileLineReader &reader, TimePoint now)
{
    advanceTo(now);
    if (!m_machine.handle(JobEvent::Start))
        return;
    m_request = request;
    m_reader = &reader;
    m_status = {};
    m_status.filePath = request.filePath;
    m_progress.start(now);
    m_planned.clear();
    m_inFlight.clear();
    m_starved = true;
    m_begun = m_resumeWanted = m_capturing = m_scriptRelative = m_heatupAbort = false;
    plan({"M110 N0"_ba});
    plan(request.scripts.beforePrintStarted);
    handleReaderChanged(now);
}

void JobRunner::refuse(const JobRequest &request, const Error &error, TimePoint now)
{
    advanceTo(now);
    if (!m_machine.handle(JobEvent::Start))
        return;
    m_reader = nullptr;
    m_status = {};
    m_status.filePath = request.filePath;
    m_progress.start(now);
    handleInterrupted(error, now);
}

void JobRunner::pause(TimePoint now)
{
    advanceTo(now);
    if (m_machine.handle(JobEvent::Pause))
        planPause();
}

void JobRunner::resume(TimePoint now)
{
    advanceTo(now);
    if (!m_machine.accepts(JobEvent::Resume) || m_reader == nullptr) {
        m_machine.handle(JobEvent::Resume); // for the log
        return;
    }
    if (m_reader->peek() == FileLineReader::Pull::Failed) {
        m_resumeWanted = true; // handleReaderChanged() goes on
        m_reader->retry();
        return;
    }
    m_machine.handle(JobEvent::Resume);
    m_resumeWanted = m_capturing = false;
    m_status.error = {};
    m_progress.clock().resume(now);
    plan(m_request.scripts.beforePrintResumed);
    finishPhase(now);
}

void JobRunner::cancel(TimePoint now)
{
    advanceTo(now);
    if (!m_machine.handle(JobEvent::Cancel))
        return;
    m_resumeWanted = m_capturing = false;
    m_status.error = {};
    m_planned.clear();
    for (const InFlight &line : m_inFlight)
        m_heatupAbort = m_heatupAbort || line.waitsForHeater;
    // A script was cut off between "relative" and "absolute": the next one must not move from there.
    if (m_scriptRelative)
        plan({"G90"_ba});
    plan(m_request.scripts.afterPrintCancelled);
    finishPhase(now);
}

void JobRunner::screen(GcodeBlock &block, TimePoint now)
{
    if (!isActive())
        return;
    const auto removed = block.lines.removeIf(JobCommands::pausesPrinter);
    if (removed == 0)
        return;
    if (!m_machine.accepts(JobEvent::Pause)) {
        m_notices << sentence(QT_TRANSLATE_NOOP("gantry::JobRunner",
                                                "A command that waits for a button at the printer "
                                                "is not sent while a print is active."));
        return;
    }
    m_notices << sentence(QT_TRANSLATE_NOOP("gantry::JobRunner",
                                            "The command that waits for a button at the printer "
                                            "was not sent; the print is paused instead. Press "
                                            "Resume to go on."));
    pause(now);
}

// Facts

void JobRunner::advanceTo(TimePoint now)
{
    m_now = now;
    if (state() == JobState::Printing)
        m_progress.advanceTo(now, byteProgress());
}

void JobRunner::handleAcknowledged(quint64 id, TimePoint now)
{
    advanceTo(now);
    while (!m_inFlight.empty() && m_inFlight.front().id <= id) {
        account(m_inFlight.front(), now);
        m_inFlight.pop_front();
    }
    finishPhase(now);
}

void JobRunner::account(const InFlight &line, TimePoint now)
{
    if (line.waitsForHeater)
        m_progress.clock().heatupEnded(now);
    if (line.role == Role::Settle)
        m_capturing = state() == JobState::Pausing;
    if (line.role != Role::File)
        return;
    ++m_status.linesAcknowledged;
    m_status.filePosition = line.endOffset;
    m_progress.handleReport(line.report, now);
}

void JobRunner::handlePosition(const Position &position)
{
    if (m_capturing)
        m_status.pausePosition = position;
    m_capturing = false;
}

void JobRunner::handleReaderChanged(TimePoint now)
{
    advanceTo(now);
    if (m_reader == nullptr || !isActive())
        return;
    m_status.fileSize = m_reader->size();
    const bool failed = m_reader->peek() == FileLineReader::Pull::Failed;
    if (m_resumeWanted && !failed) {
        resume(now);
    } else if (m_resumeWanted) {
        m_resumeWanted = false;
        m_status.error = m_reader->error();
        m_notices << m_status.error.message;
    } else if (failed && !m_begun) {
        handleInterrupted(m_reader->error(), now);
    } else if (failed && m_machine.accepts(JobEvent::Pause)) {
        pauseBecauseOf(m_reader->error());
    }
}

void JobRunner::handleInterrupted(const Error &error, TimePoint now)
{
    advanceTo(now);
    if (!isActive())
        return;
    m_machine.handle(JobEvent::Interrupt);
    m_status.error = error;
    m_planned.clear();
    m_inFlight.clear();
    m_progress.clock().stop(now);
}

void JobRunner::handleAction(const QByteArray &name, TimePoint now)
{
    advanceTo(now);
    if (name == "pause") {
        pause(now);
    } else if (name == "resume") {
        resume(now);
    } else if (name == "cancel") {
        cancel(now);
    } else if (name == "paused") {
        if (m_machine.handle(JobEvent::PausedByPrinter))
            m_progress.clock().pause(now);
    } else if (name == "resumed") {
        if (m_machine.handle(JobEvent::ResumedByPrinter))
            m_progress.clock().resume(now);
    } else {
        qCDebug(lcJob) << "no action for the job:" << name;
    }
}

// Phases

void JobRunner::plan(const QList<QByteArray> &lines)
{
    for (const QByteArray &line : lines)
        m_planned.push_back({line, Role::Script, false});
}

void JobRunner::planPause()
{
    m_progress.clock().pause(m_now);
    if (m_request.capturePositionOnPause) {
        m_planned.push_back({"M400"_ba, Role::Settle, true});
        // Asked only when the moves are known to be over: any position that comes then is the right one.
        m_planned.push_back({"M114"_ba, Role::AskPosition, true});
    }
    plan(m_request.scripts.afterPrintPaused);
    finishPhase(m_now);
}

void JobRunner::pauseBecauseOf(const Error &error)
{
    if (!m_machine.handle(JobEvent::Pause))
        return;
    m_status.error = error;
    m_notices << error.message;
    planPause();
}

void JobRunner::finishPhase(TimePoint now)
{
    if (!m_planned.empty() || !m_inFlight.empty())
        return;
    switch (state()) {
    case JobState::Starting:
        m_machine.handle(JobEvent::StartDone);
        break;
    case JobState::Pausing:
        m_machine.handle(JobEvent::PauseDone);
        break;
    case JobState::Resuming:
        m_machine.handle(JobEvent::ResumeDone);
        break;
    case JobState::Finishing:
        m_machine.handle(JobEvent::FinishDone);
        m_progress.clock().stop(now);
        break;
    case JobState::Cancelling:
        m_machine.handle(JobEvent::CancelDone);
        m_progress.clock().stop(now);
        break;
    default:
        break;
    }
}

// Lines

bool JobRunner::canYield() const
{
    if (!isActive() || state() == JobState::Paused)
        return false;
    if (!m_begun && state() == JobState::Starting && m_reader->peek() != FileLineReader::Pull::Line)
        return false;
    if (!m_planned.empty())
        return !m_planned.front().afterAll || m_inFlight.empty();
    return state() == JobState::Printing && m_reader->peek() != FileLineReader::Pull::NotYet;
}

LineSource::Pull JobRunner::next(SourceLine &line)
{
    if (!isActive())
        return Pull::End;
    // A file line may be taken by ourselves, and the end of the file brings lines of its own: look again.
    while (canYield()) {
        if (!m_planned.empty()) {
            yieldPlanned(line);
            return Pull::Line;
        }
        if (pullFile(line))
            return Pull::Line;
    }
    m_starved = isActive();
    return isActive() ? Pull::NotYet : Pull::End;
}

void JobRunner::yieldPlanned(SourceLine &line)
{
    Planned planned = std::move(m_planned.front());
    m_planned.pop_front();
    const QByteArray word = GcodeText::commandWord(planned.text);
    if (word == "G91" || word == "G90")
        m_scriptRelative = word == "G91";
    InFlight flight;
    flight.id = m_nextId++;
    flight.role = planned.role;
    flight.waitsForHeater = JobCommands::waitsForHeater(planned.text);
    if (flight.waitsForHeater)
        m_progress.clock().heatupStarted(m_now);
    line.id = flight.id;
    line.text = std::move(planned.text);
    m_inFlight.push_back(flight);
    m_begun = true;
}

/// Takes one line of the file; false if there was none for the printer in it.
bool JobRunner::pullFile(SourceLine &line)
{
    FileLine fileLine;
    switch (m_reader->next(fileLine)) {
    case FileLineReader::Pull::Line:
        if (intercept(fileLine))
            return false;
        yieldFileLine(std::move(fileLine), line);
        return true;
    case FileLineReader::Pull::End:
        m_machine.handle(JobEvent::FileEnd);
        plan({"M400"_ba});
        plan(m_request.scripts.afterPrintDone);
        return false;
    case FileLineReader::Pull::Failed:
        pauseBecauseOf(m_reader->error());
        return false;
    case FileLineReader::Pull::NotYet:
        break;
    }
    return false;
}

void JobRunner::yieldFileLine(FileLine &&fileLine, SourceLine &line)
{
    InFlight flight;
    flight.id = m_nextId++;
    flight.role = Role::File;
    flight.endOffset = fileLine.endOffset;
    flight.report = JobCommands::progressReport(fileLine.text);
    flight.waitsForHeater = JobCommands::waitsForHeater(fileLine.text);
    if (flight.waitsForHeater)
        m_progress.clock().heatupStarted(m_now);
    line.id = flight.id;
    line.text = std::move(fileLine.text);
    m_inFlight.push_back(flight);
    ++m_status.linesSent;
}

/// True if the line is not for the printer.
bool JobRunner::intercept(const FileLine &fileLine)
{
    const QByteArray hostCommand = JobCommands::hostCommandName(fileLine.text);
    if (hostCommand.isEmpty() && !JobCommands::pausesPrinter(fileLine.text))
        return false;
    m_notes << "not sent to the printer: " + fileLine.text;
    if (hostCommand.isEmpty() || hostCommand == "pause") {
        m_notices << sentence(QT_TRANSLATE_NOOP("gantry::JobRunner",
                                                "The file asks for a pause in line %1. The print "
                                                "is paused; press Resume to go on."))
                         .arg(fileLine.number);
        if (m_machine.handle(JobEvent::Pause))
            planPause();
    } else if (hostCommand == "cancel" || hostCommand == "abort") {
        m_notices << sentence(QT_TRANSLATE_NOOP("gantry::JobRunner",
                                                "The file asks in line %1 to cancel the print."))
                         .arg(fileLine.number);
        cancel(m_now);
    }
    return true;
}

// Status

double JobRunner::byteProgress() const
{
    return m_status.fileSize > 0
               ? qBound(0.0, double(m_status.filePosition) / double(m_status.fileSize), 1.0)
               : 0.0;
}

JobStatus JobRunner::status() const
{
    JobStatus status = m_status;
    status.state = state();
    status.elapsedMs
        = std::chrono::duration_cast<std::chrono::milliseconds>(m_progress.clock().elapsed(m_now))
              .count();
    status.completion = m_progress.completion(byteProgress());
    if (isActive())
        status.remainingMs = m_progress.remainingMs(byteProgress(), m_now);
    if (state() == JobState::Finished) {
        status.completion = 1;
        status.remainingMs = 0;
    }
    return status;
}

bool JobRunner::takePumpWish()
{
    // Given up even if the engine cannot send just now: it asks by itself when it can.
    return m_starved && canYield() && std::exchange(m_starved, false);
}

bool JobRunner::takeHeatupAbort()
{
    return std::exchange(m_heatupAbort, false);
}

QStringList JobRunner::takeNotices()
{
    return std::exchange(m_notices, {});
}

QList<QByteArray> JobRunner::takeNotes()
{
    return std::exchange(m_notes, {});
}

} // namespace gantry
