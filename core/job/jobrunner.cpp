// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/jobrunner.h"

#include "base/logging.h"
#include "gcode/gcodetext.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr Duration SampleInterval = 500ms;

bool startsWithLetter(const QByteArray &line, char upperCase)
{
    return !line.isEmpty() && (line[0] == upperCase || line[0] == upperCase + ('a' - 'A'));
}

bool isHeatWait(const QByteArray &line)
{
    if (!startsWithLetter(line, 'M'))
        return false;
    const QByteArray word = GcodeText::commandWord(line);
    return word == "M109" || word == "M190" || word == "M191" || word == "M116";
}

bool pausesPrinter(const QByteArray &line)
{
    if (!startsWithLetter(line, 'M'))
        return false;
    const QByteArray word = GcodeText::commandWord(line);
    return word == "M0" || word == "M1" || word == "M25";
}

qint64 toMs(Duration duration)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(duration).count();
}

double toSeconds(Duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

QString sentence(const char *text)
{
    return QCoreApplication::translate("gantry::JobRunner", text);
}

} // namespace

JobRunner::JobRunner(std::unique_ptr<ProgressEstimator> estimator)
    : m_estimator(estimator ? std::move(estimator) : std::make_unique<ByteProgressEstimator>())
{}

JobRunner::~JobRunner() = default;

// Commands

void JobRunner::start(const JobRequest &request, FileLineReader &reader, TimePoint now)
{
    advanceTo(now);
    if (!handleEvent(JobEvent::Start))
        return;
    m_request = request;
    m_reader = &reader;
    m_status = {};
    m_status.filePath = request.filePath;
    m_clock.start(now);
    m_estimator->reset();
    m_nextSample = now;
    m_planned.clear();
    m_inFlight.clear();
    m_starved = true;
    m_begun = m_resumeWanted = m_capturing = m_scriptRelative = m_heatupAbort = false;
    m_reportedProgress.reset();
    m_reportedLeft.reset();
    plan({"M110 N0"_ba});
    plan(request.scripts.beforePrintStarted);
    handleReaderChanged(now);
}

void JobRunner::refuse(const JobRequest &request, const Error &error, TimePoint now)
{
    advanceTo(now);
    if (!handleEvent(JobEvent::Start))
        return;
    m_reader = nullptr;
    m_status = {};
    m_status.filePath = request.filePath;
    m_clock.start(now);
    handleInterrupted(error, now);
}

void JobRunner::pause(TimePoint now)
{
    advanceTo(now);
    if (handleEvent(JobEvent::Pause))
        planPause();
}

void JobRunner::resume(TimePoint now)
{
    advanceTo(now);
    if (!m_machine.accepts(JobEvent::Resume) || m_reader == nullptr) {
        handleEvent(JobEvent::Resume); // for the log
        return;
    }
    if (m_reader->peek() == FileLineReader::Pull::Failed) {
        m_resumeWanted = true; // handleReaderChanged() goes on
        m_reader->retry();
        return;
    }
    handleEvent(JobEvent::Resume);
    m_resumeWanted = m_capturing = false;
    m_status.error = {};
    m_clock.resume(now);
    plan(m_request.scripts.beforePrintResumed);
    finishPhase(now);
}

void JobRunner::cancel(TimePoint now)
{
    advanceTo(now);
    if (!handleEvent(JobEvent::Cancel))
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
    const auto removed = block.lines.removeIf(pausesPrinter);
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
    if (state() == JobState::Printing && now >= m_nextSample)
        sampleProgress(now);
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
        m_clock.heatupEnded(now);
    if (line.role == Role::Settle)
        m_capturing = state() == JobState::Pausing;
    if (line.role != Role::File)
        return;
    ++m_status.linesAcknowledged;
    m_status.filePosition = line.endOffset;
    if (line.reportedProgress)
        m_reportedProgress = line.reportedProgress;
    if (line.reportedLeft) {
        m_reportedLeft = line.reportedLeft;
        m_reportedAt = m_clock.elapsed(now);
    }
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
    handleEvent(JobEvent::Interrupt);
    m_status.error = error;
    m_planned.clear();
    m_inFlight.clear();
    stopClock(now);
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
        if (handleEvent(JobEvent::PausedByPrinter))
            m_clock.pause(now);
    } else if (name == "resumed") {
        if (handleEvent(JobEvent::ResumedByPrinter))
            m_clock.resume(now);
    } else {
        qCDebug(lcJob) << "no action for the job:" << name;
    }
}

// Phases

bool JobRunner::handleEvent(JobEvent event)
{
    return m_machine.handle(event);
}

void JobRunner::plan(const QList<QByteArray> &lines)
{
    for (const QByteArray &line : lines)
        m_planned.push_back({line, Role::Script, false});
}

void JobRunner::planPause()
{
    m_clock.pause(m_now);
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
    if (!handleEvent(JobEvent::Pause))
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
        handleEvent(JobEvent::StartDone);
        break;
    case JobState::Pausing:
        handleEvent(JobEvent::PauseDone);
        break;
    case JobState::Resuming:
        handleEvent(JobEvent::ResumeDone);
        break;
    case JobState::Finishing:
        handleEvent(JobEvent::FinishDone);
        stopClock(now);
        break;
    case JobState::Cancelling:
        handleEvent(JobEvent::CancelDone);
        stopClock(now);
        break;
    default:
        break;
    }
}

void JobRunner::stopClock(TimePoint now)
{
    m_clock.stop(now);
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
    flight.waitsForHeater = isHeatWait(planned.text);
    if (flight.waitsForHeater)
        m_clock.heatupStarted(m_now);
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
        handleEvent(JobEvent::FileEnd);
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
    if (startsWithLetter(fileLine.text, 'M')) {
        flight.waitsForHeater = isHeatWait(fileLine.text);
        if (flight.waitsForHeater)
            m_clock.heatupStarted(m_now);
        if (GcodeText::commandWord(fileLine.text) == "M73") {
            if (const std::optional<double> percent = GcodeText::parameter(fileLine.text, 'P'))
                flight.reportedProgress = qBound(0.0, *percent / 100, 1.0);
            if (const std::optional<double> minutes = GcodeText::parameter(fileLine.text, 'R'))
                flight.reportedLeft = qMax(0.0, *minutes * 60);
        }
    }
    line.id = flight.id;
    line.text = std::move(fileLine.text);
    m_inFlight.push_back(flight);
    ++m_status.linesSent;
}

/// True if the line is not for the printer.
bool JobRunner::intercept(const FileLine &fileLine)
{
    if (GcodeText::isHostCommand(fileLine.text)) {
        handleHostCommand(fileLine);
        return true;
    }
    if (!pausesPrinter(fileLine.text))
        return false;
    m_notices << sentence(QT_TRANSLATE_NOOP("gantry::JobRunner",
                                            "The file asks for a pause in line %1. The print is "
                                            "paused; press Resume to go on."))
                     .arg(fileLine.number);
    m_notes << "not sent, the job pauses instead: " + fileLine.text;
    if (handleEvent(JobEvent::Pause))
        planPause();
    return true;
}

void JobRunner::handleHostCommand(const FileLine &fileLine)
{
    const QByteArray name = fileLine.text.mid(1).simplified().split(' ').constFirst().toLower();
    m_notes << "not sent, for the host: " + fileLine.text;
    if (name == "pause") {
        m_notices << sentence(QT_TRANSLATE_NOOP("gantry::JobRunner",
                                                "The file asks for a pause in line %1. The print "
                                                "is paused; press Resume to go on."))
                         .arg(fileLine.number);
        if (handleEvent(JobEvent::Pause))
            planPause();
    } else if (name == "cancel" || name == "abort") {
        m_notices << sentence(QT_TRANSLATE_NOOP("gantry::JobRunner",
                                                "The file asks in line %1 to cancel the print."))
                         .arg(fileLine.number);
        cancel(m_now);
    }
}

// Status

double JobRunner::byteProgress() const
{
    return m_status.fileSize > 0
               ? qBound(0.0, double(m_status.filePosition) / double(m_status.fileSize), 1.0)
               : 0.0;
}

ProgressEstimator::Sample JobRunner::sample(TimePoint now) const
{
    return {byteProgress(), toSeconds(m_clock.elapsed(now)), toSeconds(m_clock.cleaned(now))};
}

void JobRunner::sampleProgress(TimePoint now)
{
    m_nextSample = now + SampleInterval;
    m_estimator->add(sample(now));
}

qint64 JobRunner::remainingMs() const
{
    std::optional<double> left;
    if (m_reportedLeft)
        left = qMax(0.0, *m_reportedLeft - toSeconds(m_clock.elapsed(m_now) - m_reportedAt));
    else
        left = m_estimator->remaining(sample(m_now));
    return left ? qint64(*left * 1000) : -1;
}

JobStatus JobRunner::status() const
{
    JobStatus status = m_status;
    status.state = state();
    status.elapsedMs = toMs(m_clock.elapsed(m_now));
    status.completion = m_reportedProgress.value_or(byteProgress());
    if (isActive())
        status.remainingMs = remainingMs();
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
