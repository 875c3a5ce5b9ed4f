// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gcode/gcodeblock.h"
#include "gcode/linesource.h"
#include "job/filelinereader.h"
#include "job/hostdesk.h"
#include "job/jobmachine.h"
#include "job/jobplan.h"
#include "job/jobprocedure.h"
#include "job/jobprogress.h"
#include "job/jobrequest.h"
#include "types/jobstate.h"
#include "types/timepoint.h"

#include <memory>
#include <optional>
#include <utility>

namespace gantry {

/// One job on the comm thread: decides which line comes next and keeps account of what the printer has taken over.
/// Authority of the job's state. What is sent around the file is the JobProcedure's, what becomes of a single line
/// the CommandScreen's affair. Pure: it is told the time and handed the reader; the engine pulls lines from it.
class JobRunner final : public LineSource
{
public:
    explicit JobRunner(HostDesk &desk, std::unique_ptr<ProgressEstimator> estimator = {});
    ~JobRunner() override;

    // Queries
    [[nodiscard]] JobState state() const { return m_machine.state(); }
    [[nodiscard]] bool isActive() const { return isJobActive(state()); }
    /// A job of this request may be started now: none is active, or one is paused and starts all over.
    [[nodiscard]] bool canStart() const { return m_machine.accepts(JobEvent::Start); }
    /// The job as of the time it was last told.
    [[nodiscard]] JobStatus status() const;
    // What is asked for every line, without the rest of the status.
    [[nodiscard]] FileOrigin origin() const { return m_status.origin; }
    [[nodiscard]] bool isTransfer() const { return m_status.isTransfer; }
    /// The time it was last told.
    [[nodiscard]] TimePoint lastTold() const { return m_now; }
    /// What the screen for commands has to know of the job.
    [[nodiscard]] CommandScreen::Situation situation() const;

    /// What the lines around the file carry once start(), pause(), resume() or cancel() is called next.
    void tagNextIntent(const CommandTags &tags) { m_nextTags = tags; }

    // Commands. What the present state does not allow changes nothing and is logged.
    /// The reader (null if the printer reads the file) must live until the job is over or the next one starts.
    void start(const JobRequest &request, FileLineReader *reader, TimePoint now);
    /// Another file is chosen on the printer's card; without a name it is none any more.
    void selectCardFile(const QString &name, qint64 size, TimePoint now);
    /// The job cannot even begin.
    void refuse(const JobRequest &request, const Error &error, TimePoint now);
    void pause(TimePoint now);
    /// Heats first what has cooled down during the pause.
    /// @param wayBack moves in mm that end in G90, to where it paused; made when that is hot
    void resume(TimePoint now, const GcodeBlock &wayBack = {});
    /// @param byError an error of the firmware is the reason
    void cancel(TimePoint now, bool byError = false);
    /// While held, nothing of the job is sent.
    void setOnHold(bool held, TimePoint now);
    /// The tool just asked for is not there: the script for after the change is not for it.
    void skipToolChangeScript();

    // Facts
    void advanceTo(TimePoint now);
    void handleAcknowledged(quint64 id, TimePoint now);
    /// After the context for scripts was told the same.
    void handlePosition();
    void handleReaderChanged(TimePoint now);
    void handleInterrupted(const Error &error, TimePoint now);
    /// The firmware is about to be another: what is known of the machine is kept for a job it ends.
    void rememberStanding();
    /// The link broke, but the printer may come back as it was left: the job waits. One that cannot fails.
    void handleLinkBroken(const Error &error, const Interruption &interruption, TimePoint now);
    void handleReturn(const Interruption &interruption, TimePoint now);
    /// The printer takes the next line of it.
    void handleContinued(TimePoint now);
    /// The printer's wish: "pause", "resume", "cancel", "paused", "resumed". Others are ignored.
    void handleAction(const QByteArray &name, TimePoint now);
    /// How far a printer that reads the file itself has come, bytes.
    void handleRemoteProgress(qint64 position, qint64 size, TimePoint now);
    /// It is through with the file.
    void handleRemoteEnd(TimePoint now);
    /// It was ended at the printer.
    void handleRemoteStop(TimePoint now);
    /// What the firmware says of its card, as far as it concerns the job.
    void handleCard(const SdMessage &message, TimePoint now);

    /// When takeNozzleCooling() has something; nothing if no pause is so long.
    [[nodiscard]] std::optional<TimePoint> nozzlesCoolAt() const;
    /// What switches the nozzles off that have been hot for too long during a pause; empty if there are none.
    [[nodiscard]] QList<QByteArray> takeNozzleCooling(TimePoint now);

    // For the owner, after all facts of a moment were told
    /// Carries on with what needs no line: leaves states, renders scripts.
    void proceed(TimePoint now);
    /// True once if next() had nothing when it was last asked, and has now: the engine wants a pump().
    [[nodiscard]] bool takePumpWish();
    /// True once after somebody, or the rules, want an interrupted job to go on.
    [[nodiscard]] bool takeContinueWish() { return std::exchange(m_continueWanted, false); }
    /// True once after a cancel: M108 should go out at once, in case the printer waits for a heater.
    [[nodiscard]] bool takeHeatupAbort();

    Pull next(SourceLine &line) override;

private:
    enum class Capture { None, Pause, Cancel };

    void begin(const JobRequest &request, TimePoint now);
    void planPause();
    void pauseBecauseOf(const Error &error);
    void abandon(const Error &error);
    void reportStartFailure(const Error &error);
    void finishState(TimePoint now);
    [[nodiscard]] bool isPrinterBack() const;
    [[nodiscard]] bool isPrinterKnown() const;
    void leaveInterruption();
    void cancelUnheard(TimePoint now);
    [[nodiscard]] bool canYield() const;
    [[nodiscard]] bool wantsFile() const;
    void watchDisk();
    bool yieldStep(SourceLine &line);
    bool pullFile(SourceLine &line);
    bool yieldFileLine(FileLine &&fileLine, SourceLine &line);
    void announce(CommandScreen::Verdict::Action action, quint64 lineNumber);
    bool yieldScriptLine(JobStep &&step, SourceLine &line);
    void expand(const JobStep &step);
    void expandScript(const JobStep &step);
    void expandWarmUp();
    [[nodiscard]] bool takeDataLine(const FileLine &fileLine);
    void expandToolChange(JobStep &&step, const CommandScreen::Verdict &verdict);
    [[nodiscard]] bool hasToolChangeScripts() const;
    void obey(const CommandScreen::Verdict &verdict, const QByteArray &text);
    void send(JobStep &&step, SourceLine &line);
    void dropSteps();
    [[nodiscard]] QVariantMap eventPayload(const QString &script) const;
    void account(const JobPlan::Flight &flight, TimePoint now);
    [[nodiscard]] double byteProgress() const;

    HostDesk &m_desk;
    JobMachine m_machine;
    JobPlan m_plan;
    std::unique_ptr<JobProcedure> m_procedure; // of the present or last job
    FileLineReader *m_reader = nullptr;
    JobProgress m_progress;
    TimePoint m_now;        // as last told
    bool m_starved = false; // the engine was told NotYet and will not ask again by itself
    bool m_begun = false;   // something was handed out
    bool m_onHold = false;
    std::optional<TimePoint> m_fileWantedSince; // while only the disk is waited for
    bool m_resumeWanted = false;                // the file is being looked at again
    bool m_continueWanted = false;
    TimePoint m_brokenAt;          // valid while interrupted
    bool m_scriptRelative = false; // a script line switched to relative and no line back yet
    bool m_heatupAbort = false;
    GcodeBlock m_wayBack; // to where it paused, once it is warm
    bool m_remoteEnded
        = false;        // the printer was through with the file before it was known to print
    Error m_failure;    // why the job is being cleaned up
    CommandTags m_tags; // of the last intent
    CommandTags m_nextTags;
    Capture m_capture = Capture::None; // what the next position is
    JobStatus m_status; // counters, positions and error; the rest is computed in status()
};

} // namespace gantry
