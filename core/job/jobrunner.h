// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gcode/gcodeblock.h"
#include "gcode/linesource.h"
#include "job/filelinereader.h"
#include "job/jobmachine.h"
#include "job/jobprogress.h"
#include "job/jobrequest.h"
#include "types/jobstate.h"
#include "types/timepoint.h"

#include <QStringList>

#include <deque>
#include <memory>

namespace gantry {

/// One print job on the comm thread: decides which line comes next (scripts, file, pause and end sequences) and keeps
/// account of what the printer has taken over. Authority of the job's state. Pure: it is told the time and
/// handed the reader; the engine pulls lines from it.
class JobRunner final : public LineSource
{
public:
    explicit JobRunner(std::unique_ptr<ProgressEstimator> estimator = {});
    ~JobRunner() override;

    // Queries
    [[nodiscard]] JobState state() const { return m_machine.state(); }
    [[nodiscard]] bool isActive() const { return isJobActive(state()); }
    /// The job as of the time it was last told.
    [[nodiscard]] JobStatus status() const;
    /// True if next() would look for a line, and not only say NotYet.
    [[nodiscard]] bool canYield() const;

    // Commands. What the present state does not allow changes nothing and is logged.
    /// The reader must live until the job is over or the next one starts.
    void start(const JobRequest &request, FileLineReader &reader, TimePoint now);
    /// The job cannot even begin.
    void refuse(const JobRequest &request, const Error &error, TimePoint now);
    void pause(TimePoint now);
    void resume(TimePoint now);
    void cancel(TimePoint now);
    /// Takes commands that would stop the printer until somebody presses a button at it (M0, M1) out of what the user
    /// sends while a job is active, and pauses the job instead.
    void screen(GcodeBlock &block, TimePoint now);

    // Facts
    void advanceTo(TimePoint now);
    void handleAcknowledged(quint64 id, TimePoint now);
    void handlePosition(const Position &position);
    void handleReaderChanged(TimePoint now);
    void handleInterrupted(const Error &error, TimePoint now);
    /// The printer's wish: "pause", "resume", "cancel", "paused", "resumed". Others are ignored.
    void handleAction(const QByteArray &name, TimePoint now);

    // For the owner, after each call
    /// True once if next() had nothing when it was last asked, and has now: the engine wants a pump().
    [[nodiscard]] bool takePumpWish();
    /// True once after a cancel that finds the printer waiting for a heater: M108 should go out at once.
    [[nodiscard]] bool takeHeatupAbort();
    /// Translated sentences for the user.
    [[nodiscard]] QStringList takeNotices();
    /// English remarks for the terminal log.
    [[nodiscard]] QList<QByteArray> takeNotes();

    Pull next(SourceLine &line) override;

private:
    enum class Role { File, Script, Settle, AskPosition };
    struct Planned
    {
        QByteArray text;
        Role role = Role::Script;
        bool afterAll = false; // only when everything before it was acknowledged
    };
    struct InFlight
    {
        quint64 id = 0;
        Role role = Role::Script;
        qint64 endOffset = 0;
        bool waitsForHeater = false;
        JobCommands::ProgressReport report;
    };

    void plan(const QList<QByteArray> &lines);
    void planPause();
    void finishPhase(TimePoint now);
    bool pullFile(SourceLine &line);
    void yieldPlanned(SourceLine &line);
    void yieldFileLine(FileLine &&fileLine, SourceLine &line);
    bool intercept(const FileLine &fileLine);
    void pauseBecauseOf(const Error &error);
    void account(const InFlight &line, TimePoint now);
    [[nodiscard]] double byteProgress() const;

    JobMachine m_machine;
    JobRequest m_request;
    FileLineReader *m_reader = nullptr;
    JobProgress m_progress;
    TimePoint m_now; // as last told
    std::deque<Planned> m_planned;
    std::deque<InFlight> m_inFlight;
    quint64 m_nextId = 1;
    bool m_starved = false;        // the engine was told NotYet and will not ask again by itself
    bool m_begun = false;          // something was handed out
    bool m_resumeWanted = false;   // the file is being looked at again
    bool m_capturing = false;      // the next position is the pause position
    bool m_scriptRelative = false; // a script line switched to relative and no line back yet
    bool m_heatupAbort = false;
    JobStatus m_status; // counters, position and error; the rest is computed in status()
    QStringList m_notices;
    QList<QByteArray> m_notes;
};

} // namespace gantry
