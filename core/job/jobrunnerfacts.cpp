// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of the job runner that hears what happens: lines acknowledged, the file read, the card and the link.

#include "job/jobrunner.h"

#include "base/logging.h"

#include <utility>

namespace gantry {

void JobRunner::advanceTo(TimePoint now)
{
    m_now = now;
    if (state() == JobState::Printing)
        m_progress.advanceTo(now, byteProgress());
    watchDisk();
}

/// Nothing but a line of the file is missing to go on.
bool JobRunner::wantsFile() const
{
    const bool begins = state() == JobState::Starting && !m_begun;
    const bool goesOn = state() == JobState::Printing && !m_plan.hasSteps();
    return m_reader != nullptr && (begins || goesOn)
           && m_reader->peek() == FileLineReader::Pull::NotYet;
}

void JobRunner::watchDisk()
{
    if (!wantsFile())
        m_fileWantedSince.reset();
    else if (!m_fileWantedSince)
        m_fileWantedSince = m_now;
}

void JobRunner::handleAcknowledged(quint64 id, TimePoint now)
{
    advanceTo(now);
    while (const std::optional<JobPlan::Flight> flight = m_plan.takeAcknowledged(id))
        account(*flight, now);
}

void JobRunner::account(const JobPlan::Flight &flight, TimePoint now)
{
    if (flight.waitsForHeater)
        m_progress.clock().heatupEnded(now);
    if (flight.kind == JobStep::Kind::Settle)
        m_capture = state() == JobState::Cancelling ? Capture::Cancel : Capture::Pause;
    if (flight.kind != JobStep::Kind::FileLine)
        return;
    ++m_status.linesAcknowledged;
    m_status.lineNumber = flight.lineNumber;
    m_status.filePosition = flight.endOffset;
    m_progress.handleReport(flight.report, now);
}

void JobRunner::handlePosition()
{
    switch (std::exchange(m_capture, Capture::None)) {
    case Capture::None:
        break;
    case Capture::Pause:
        m_desk.context().capturePause();
        m_status.pausePosition = m_desk.context().position();
        break;
    case Capture::Cancel:
        m_desk.context().captureCancel();
        m_status.cancelPosition = m_desk.context().position();
        break;
    }
}

void JobRunner::handleReaderChanged(TimePoint now)
{
    advanceTo(now);
    if (m_reader == nullptr || !isActive())
        return;
    // Before it was opened, what the request said counts.
    if (m_reader->size() > 0)
        m_status.fileSize = m_reader->size();
    if (m_reader->modified().isValid())
        m_status.fileModified = m_reader->modified();
    const bool failed = m_reader->peek() == FileLineReader::Pull::Failed;
    if (m_resumeWanted && !failed) {
        resume(now);
    } else if (m_resumeWanted) {
        m_resumeWanted = false;
        m_wayBack = {};
        m_status.error = m_reader->error();
        m_desk.report().addNotice(m_status.error.message);
    } else if (failed && !m_begun) {
        const Error error = m_procedure->describe(m_reader->error());
        reportStartFailure(error);
        handleInterrupted(error, now);
    } else if (failed && m_machine.accepts(JobEvent::Pause)) {
        pauseBecauseOf(m_reader->error());
    }
}

void JobRunner::handleInterrupted(const Error &error, TimePoint now)
{
    advanceTo(now);
    if (!isActive())
        return;
    rememberStanding();
    m_machine.handle(JobEvent::Interrupt);
    m_status.error = error;
    leaveInterruption();
    m_resumeWanted = false;
    m_capture = Capture::None;
    dropSteps();
    m_plan.clear();
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
        if (m_machine.handle(JobEvent::PausedByPrinter)) {
            m_progress.clock().pause(now);
            m_desk.nozzles().beginPause(now);
        }
    } else if (name == "resumed") {
        if (m_machine.handle(JobEvent::ResumedByPrinter)) {
            m_progress.clock().resume(now);
            m_plan.append({JobStep::warmUp()});
        }
    } else {
        qCDebug(lcJob) << "no action for the job:" << name;
    }
}

void JobRunner::handleRemoteProgress(qint64 position, qint64 size, TimePoint now)
{
    advanceTo(now);
    if (!isActive())
        return;
    m_status.filePosition = position;
    if (size > 0)
        m_status.fileSize = size;
}

void JobRunner::handleRemoteEnd(TimePoint now)
{
    advanceTo(now);
    // A small file is through before the command that started it is acknowledged.
    m_remoteEnded = state() == JobState::Starting || state() == JobState::Resuming;
    if (!m_remoteEnded && m_machine.handle(JobEvent::FileEnd))
        m_plan.append(m_procedure->finish());
}

void JobRunner::handleRemoteStop(TimePoint now)
{
    if (!m_machine.accepts(JobEvent::Cancel))
        return;
    m_procedure->handleStopped();
    cancel(now);
    m_heatupAbort = false;
}

void JobRunner::handleCard(const SdMessage &message, TimePoint now)
{
    advanceTo(now);
    if (!isActive())
        return;
    const std::optional<Error> error = m_procedure->handleCard(message);
    if (!error)
        return;
    if (state() == JobState::Starting)
        reportStartFailure(*error);
    abandon(*error);
}

/// What happens to a copy is told by its own events.
void JobRunner::reportStartFailure(const Error &error)
{
    if (m_status.isTransfer)
        return;
    ErrorReport report;
    report.error = error.message;
    report.reason = ErrorReport::Reason::StartPrint;
    m_desk.report().addErrorReport(report);
}

} // namespace gantry
