// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/jobstate.h"

#include <optional>

namespace gantry {

/// What can happen to a job.
enum class JobEvent {
    Select,           ///< another file is chosen, on the printer's card
    Start,            ///< the user (or the printer) wants the file printed
    StartDone,        ///< the start script was acknowledged
    Pause,            ///< asked to pause, with position capture and script
    PauseDone,        ///< position known, pause script acknowledged
    PausedByPrinter,  ///< the printer paused by itself: no script
    Resume,           ///< asked to go on, with script
    ResumeDone,       ///< the resume script was acknowledged
    ResumedByPrinter, ///< the printer went on by itself: no script
    FileEnd,          ///< the last line of the file was handed out
    FinishDone,       ///< moves carried out, end script acknowledged
    Cancel,
    CancelDone, ///< the cancel script was acknowledged
    Interrupt,  ///< link lost, printer reset, firmware halted, file not printable
    LinkBroke,  ///< but the printer may come back as it was left
    Continue,   ///< it did: on with what was under way
};

inline constexpr int JobStateCount = int(JobState::Interrupted) + 1;
inline constexpr int JobEventCount = int(JobEvent::Continue) + 1;

/// The state that follows, or nothing for a pair the table does not know. Continue leads to Printing here; a
/// JobMachine goes back to where it was interrupted. Pure.
[[nodiscard]] std::optional<JobState> nextJobState(JobState state, JobEvent event);

/// English names for the log.
[[nodiscard]] const char *jobStateName(JobState state);
[[nodiscard]] const char *jobEventName(JobEvent event);

/// The state of one job and its transition table. An event the table does not know in this state changes nothing
/// and is logged. Pure.
class JobMachine final
{
public:
    [[nodiscard]] JobState state() const { return m_state; }
    /// Where Continue leads.
    [[nodiscard]] JobState interruptedState() const { return m_interrupted; }
    /// True if this event would change anything now.
    [[nodiscard]] bool accepts(JobEvent event) const;
    /// True if the state changed.
    bool handle(JobEvent event);

private:
    JobState m_state = JobState::Idle;
    JobState m_interrupted = JobState::Printing; // the state LinkBroke came in
};

} // namespace gantry
