// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/jobrunner.h"

#include <algorithm>
#include <utility>

namespace gantry {

namespace {

/// A disk that sleeps takes a moment to wake up; that is no news.
constexpr Duration DiskPatience = 3s;

qint64 toMilliseconds(Duration duration)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(duration).count();
}

/// A job that is over has no time left to guess at.
JobStatus withEnd(JobStatus status)
{
    if (status.state == JobState::Finished) {
        status.completion = 1;
        status.remainingMs = 0;
    }
    return status;
}

} // namespace

JobRunner::JobRunner(HostDesk &desk, std::unique_ptr<ProgressEstimator> estimator)
    : m_desk(desk)
    , m_procedure(makeJobProcedure({}, desk))
    , m_progress(std::move(estimator))
{}

JobRunner::~JobRunner() = default;

// Commands

void JobRunner::begin(const JobRequest &request, TimePoint now)
{
    m_procedure = makeJobProcedure(request, m_desk);
    m_status = {};
    m_status.filePath = request.filePath;
    m_status.origin = request.origin;
    m_status.isTransfer = request.isTransfer;
    m_status.fileSize = request.fileSize; // until it is opened
    m_status.fileModified = request.fileModified;
    m_status.filePosition = request.startPosition;
    m_progress.start(request.expected, m_procedure->estimateWindow(), now);
    dropSteps();
    m_plan.clear();
    m_desk.context().forgetCaptures();
    m_desk.nozzles().endPause();
    m_wayBack = {};
    m_starved = true;
    m_begun = m_resumeWanted = m_continueWanted = m_scriptRelative = m_heatupAbort = m_remoteEnded
        = false;
    m_capture = Capture::None;
    m_failure = {};
}

void JobRunner::selectCardFile(const QString &name, qint64 size, TimePoint now)
{
    advanceTo(now);
    if (!m_machine.handle(JobEvent::Select))
        return;
    m_status = {};
    m_progress.start({}, m_procedure->estimateWindow(), now);
    m_progress.clock().stop(now);
    if (name.isEmpty())
        return;
    m_status.filePath = name;
    m_status.origin = FileOrigin::SdCard;
    m_status.fileSize = size;
}

void JobRunner::start(const JobRequest &request, FileLineReader *reader, TimePoint now)
{
    advanceTo(now);
    CommandTags tags = std::exchange(m_nextTags, {});
    if (!m_machine.handle(JobEvent::Start))
        return;
    m_tags = std::move(tags);
    begin(request, now);
    m_reader = reader;
    m_plan.append(m_procedure->start());
    handleReaderChanged(now);
}

void JobRunner::refuse(const JobRequest &request, const Error &error, TimePoint now)
{
    advanceTo(now);
    if (!m_machine.handle(JobEvent::Start))
        return;
    begin(request, now);
    m_reader = nullptr;
    handleInterrupted(error, now);
}

void JobRunner::pause(TimePoint now)
{
    advanceTo(now);
    CommandTags tags = std::exchange(m_nextTags, {});
    if (!m_procedure->canPause() || !m_machine.handle(JobEvent::Pause))
        return;
    m_tags = std::move(tags);
    planPause();
}

void JobRunner::resume(TimePoint now, const GcodeBlock &wayBack)
{
    advanceTo(now);
    if (m_machine.accepts(JobEvent::Resume))
        m_tags = m_nextTags;
    m_nextTags.clear();
    if (state() == JobState::Interrupted) {
        m_continueWanted = isPrinterBack();
        return;
    }
    if (!wayBack.lines.isEmpty() && m_machine.accepts(JobEvent::Resume))
        m_wayBack = wayBack;
    if (m_machine.accepts(JobEvent::Resume) && m_reader != nullptr
        && m_reader->peek() == FileLineReader::Pull::Failed) {
        m_resumeWanted = true; // handleReaderChanged() goes on
        m_reader->retry();
        return;
    }
    if (!m_machine.handle(JobEvent::Resume))
        return;
    m_resumeWanted = false;
    m_status.error = {};
    m_progress.clock().resume(now);
    m_plan.append({JobStep::warmUp()});
    m_plan.append(m_procedure->resume());
}

void JobRunner::cancel(TimePoint now, bool byError)
{
    advanceTo(now);
    CommandTags tags = std::exchange(m_nextTags, {});
    const bool interrupted = state() == JobState::Interrupted;
    const bool unheard = interrupted && !isPrinterKnown();
    if (!m_machine.handle(JobEvent::Cancel))
        return;
    rememberStanding();
    leaveInterruption();
    m_tags = std::move(tags);
    m_resumeWanted = false;
    m_capture = Capture::None;
    m_status.error = {};
    m_status.causedByError = byError;
    dropSteps();
    if (interrupted)
        m_plan.clear(); // lines that will not be sent again are not acknowledged either
    if (unheard) {
        cancelUnheard(now);
        return;
    }
    m_heatupAbort = m_desk.rules().abortHeatupOnCancel && m_procedure->heatsUp();
    // A script was cut off between "relative" and "absolute": the next one must not move from there.
    if (m_scriptRelative)
        m_plan.append({JobStep::line(QByteArrayLiteral("G90"))});
    m_plan.append(m_procedure->cancel());
}

void JobRunner::setOnHold(bool held, TimePoint now)
{
    advanceTo(now);
    m_onHold = held;
}

// States

/// Forgets what is planned, and with it tool changes that were let through but not sent.
void JobRunner::dropSteps()
{
    for (const JobStep &step : m_plan.steps()) {
        if (step.kind == JobStep::Kind::ScriptEnd)
            m_desk.report().addScript({step.script, false, step.context});
    }
    m_plan.clearSteps();
    m_desk.screen().setActiveTool(m_desk.context().activeTool());
}

void JobRunner::planPause()
{
    m_progress.clock().pause(m_now);
    m_desk.nozzles().beginPause(m_now);
    m_wayBack = {};
    m_plan.append(m_procedure->pause());
}

/// Ends the job as failed, once it has cleaned up behind itself.
void JobRunner::abandon(const Error &error)
{
    if (!m_machine.accepts(JobEvent::Cancel))
        return; // that is being done already
    m_plan.clearSteps();
    if (!m_procedure->cleansUp()) {
        handleInterrupted(m_procedure->describe(error), m_now);
        return;
    }
    m_machine.handle(JobEvent::Cancel);
    m_failure = m_procedure->describe(error);
    m_plan.append(m_procedure->cancel());
}

void JobRunner::pauseBecauseOf(const Error &error)
{
    if (!m_procedure->canPause()) {
        abandon(error);
        return;
    }
    if (!m_machine.handle(JobEvent::Pause))
        return;
    m_status.error = error;
    m_desk.report().addNotice(error.message);
    planPause();
}

void JobRunner::proceed(TimePoint now)
{
    advanceTo(now);
    if (state() == JobState::Interrupted)
        return;
    const bool held = m_onHold && m_procedure->canHold();
    while (!held && m_plan.isReady() && m_plan.front().isSilent())
        expand(m_plan.take());
    if (m_plan.isDone())
        finishState(now);
}

void JobRunner::finishState(TimePoint now)
{
    switch (state()) {
    case JobState::Starting:
        m_machine.handle(JobEvent::StartDone);
        break;
    case JobState::Pausing:
        m_machine.handle(JobEvent::PauseDone);
        break;
    case JobState::Resuming:
        m_machine.handle(JobEvent::ResumeDone);
        m_desk.nozzles().endPause();
        break;
    case JobState::Finishing:
        m_machine.handle(JobEvent::FinishDone);
        m_status.filePosition = m_status.fileSize; // comments behind the last line are done, too
        m_progress.clock().stop(now);
        break;
    case JobState::Cancelling:
        m_machine.handle(m_failure.isError() ? JobEvent::Interrupt : JobEvent::CancelDone);
        m_status.error = m_failure.isError() ? m_failure : m_procedure->cancellation();
        m_progress.clock().stop(now);
        break;
    default:
        break;
    }
    if (state() == JobState::Printing && m_remoteEnded)
        handleRemoteEnd(now);
}

// Status

double JobRunner::byteProgress() const
{
    return m_status.fileSize > 0
               ? std::clamp(double(m_status.filePosition) / double(m_status.fileSize), 0.0, 1.0)
               : 0.0;
}

JobStatus JobRunner::status() const
{
    JobStatus status = m_status;
    status.state = state();
    status.onHold = m_onHold;
    if (status.interruption)
        status.interruption->sinceMs = toMilliseconds(m_now - m_brokenAt);
    status.waitsForDisk
        = m_fileWantedSince && wantsFile() && m_now - *m_fileWantedSince >= DiskPatience;
    status.waitsForHeater = isActive() && m_plan.waitsForHeater();
    if (status.waitsForHeater)
        status.awaitedHeater = m_plan.awaitedHeater();
    if (status.state == JobState::Paused)
        status.cooledNozzles = m_desk.nozzles().cooled();
    status.remoteName = m_procedure->remoteName();
    status.elapsedMs = toMilliseconds(m_progress.clock().elapsed(m_now));
    status.cleanedMs = toMilliseconds(m_progress.clock().cleaned(m_now));
    status.completion = m_progress.completion(byteProgress());
    if (!isActive())
        return withEnd(status);
    if (const auto left = m_progress.remaining(byteProgress(), m_now)) {
        status.remainingMs = qint64(left->seconds * 1000);
        status.remainingSpreadMs = qint64(left->spread() * 1000);
        status.remainingOrigin = left->origin;
    }
    return status;
}

CommandScreen::Situation JobRunner::situation() const
{
    return {isActive(), m_procedure->canPause() && m_machine.accepts(JobEvent::Pause),
            isActive() && m_status.isTransfer};
}

std::optional<TimePoint> JobRunner::nozzlesCoolAt() const
{
    const std::optional<Duration> patience = m_desk.rules().coolPausedNozzleAfter;
    // A print from the card can be resumed at the printer, where nobody would wait for the heat. And behind a line that is
    // still carried out (a change of filament) the heater would be switched off when the print goes on.
    const bool may
        = state() == JobState::Paused && m_procedure->readsFile() && !m_plan.hasFlights();
    return patience && may ? m_desk.nozzles().coolsAt(*patience) : std::nullopt;
}

QList<QByteArray> JobRunner::takeNozzleCooling(TimePoint now)
{
    const std::optional<TimePoint> due = nozzlesCoolAt();
    return due && now >= *due ? m_desk.nozzles().cool(now) : QList<QByteArray>();
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

} // namespace gantry
