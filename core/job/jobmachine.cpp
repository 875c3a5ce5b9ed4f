// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/jobmachine.h"

#include "base/logging.h"

namespace gantry {

namespace {

struct Transition
{
    JobState from;
    JobEvent event;
    JobState to;
};

using S = JobState;
using E = JobEvent;

constexpr Transition Table[] = {
    {S::Idle, E::Select, S::Idle},
    {S::Finished, E::Select, S::Idle},
    {S::Cancelled, E::Select, S::Idle},
    {S::Failed, E::Select, S::Idle},

    {S::Idle, E::Start, S::Starting},
    {S::Finished, E::Start, S::Starting},
    {S::Cancelled, E::Start, S::Starting},
    {S::Failed, E::Start, S::Starting},

    {S::Starting, E::StartDone, S::Printing},
    {S::Starting, E::Pause, S::Pausing},
    {S::Starting, E::PausedByPrinter, S::Paused},
    {S::Starting, E::Cancel, S::Cancelling},
    {S::Starting, E::Interrupt, S::Failed},
    {S::Starting, E::LinkBroke, S::Interrupted},

    {S::Printing, E::Pause, S::Pausing},
    {S::Printing, E::PausedByPrinter, S::Paused},
    {S::Printing, E::FileEnd, S::Finishing},
    {S::Printing, E::Cancel, S::Cancelling},
    {S::Printing, E::Interrupt, S::Failed},
    {S::Printing, E::LinkBroke, S::Interrupted},

    {S::Pausing, E::PauseDone, S::Paused},
    {S::Pausing, E::Resume, S::Resuming},
    {S::Pausing, E::Cancel, S::Cancelling},
    {S::Pausing, E::Interrupt, S::Failed},
    {S::Pausing, E::LinkBroke, S::Interrupted},

    {S::Paused, E::Start, S::Starting}, // all over again
    {S::Paused, E::Resume, S::Resuming},
    {S::Paused, E::ResumedByPrinter, S::Printing},
    {S::Paused, E::Cancel, S::Cancelling},
    {S::Paused, E::Interrupt, S::Failed},
    {S::Paused, E::LinkBroke, S::Interrupted},

    {S::Resuming, E::ResumeDone, S::Printing},
    {S::Resuming, E::Pause, S::Pausing},
    {S::Resuming, E::PausedByPrinter, S::Paused},
    {S::Resuming, E::Cancel, S::Cancelling},
    {S::Resuming, E::Interrupt, S::Failed},
    {S::Resuming, E::LinkBroke, S::Interrupted},

    {S::Finishing, E::FinishDone, S::Finished},
    {S::Finishing, E::Cancel, S::Cancelling},
    {S::Finishing, E::Interrupt, S::Failed},
    {S::Finishing, E::LinkBroke, S::Interrupted},

    {S::Cancelling, E::CancelDone, S::Cancelled},
    {S::Cancelling, E::Interrupt, S::Failed},

    {S::Interrupted, E::Continue, S::Printing},
    {S::Interrupted, E::Cancel, S::Cancelling},
    {S::Interrupted, E::Interrupt, S::Failed},
};

} // namespace

std::optional<JobState> nextJobState(JobState state, JobEvent event)
{
    for (const Transition &transition : Table) {
        if (transition.from == state && transition.event == event)
            return transition.to;
    }
    return std::nullopt;
}

const char *jobStateName(JobState state)
{
    static constexpr const char *Names[]
        = {"Idle",      "Starting", "Printing",   "Pausing",   "Paused", "Resuming",
           "Finishing", "Finished", "Cancelling", "Cancelled", "Failed", "Interrupted"};
    static_assert(std::size(Names) == JobStateCount);
    return Names[int(state)];
}

const char *jobEventName(JobEvent event)
{
    static constexpr const char *Names[] = {
        "Select",     "Start",      "StartDone",        "Pause",   "PauseDone",  "PausedByPrinter",
        "Resume",     "ResumeDone", "ResumedByPrinter", "FileEnd", "FinishDone", "Cancel",
        "CancelDone", "Interrupt",  "LinkBroke",        "Continue"};
    static_assert(std::size(Names) == JobEventCount);
    return Names[int(event)];
}

bool JobMachine::accepts(JobEvent event) const
{
    return nextJobState(m_state, event).has_value();
}

bool JobMachine::handle(JobEvent event)
{
    const std::optional<JobState> next = nextJobState(m_state, event);
    if (!next) {
        qCInfo(lcJob) << "ignored" << jobEventName(event) << "while" << jobStateName(m_state);
        return false;
    }
    qCDebug(lcJob) << jobStateName(m_state) << "->" << jobStateName(*next) << "by"
                   << jobEventName(event);
    if (event == JobEvent::LinkBroke)
        m_interrupted = m_state;
    m_state = event == JobEvent::Continue ? m_interrupted : *next;
    return true;
}

} // namespace gantry
