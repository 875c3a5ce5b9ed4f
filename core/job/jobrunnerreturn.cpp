// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of JobRunner that lets a job wait for its printer after the link broke.

#include "job/jobrunner.h"

#include <QCoreApplication>

namespace gantry {

using Phase = Interruption::Phase;

/// It stands where it was left, and waits to be told whether to go on.
bool JobRunner::isPrinterBack() const
{
    return m_status.interruption && m_status.interruption->phase == Phase::Back;
}

/// It is there and is the one that was left.
bool JobRunner::isPrinterKnown() const
{
    return isPrinterBack()
           || (m_status.interruption && m_status.interruption->phase == Phase::Heating);
}

void JobRunner::rememberStanding()
{
    // Of a file the printer reads by itself nobody here knows the lines.
    const bool followed = m_status.origin == FileOrigin::Local && !m_status.isTransfer;
    if (isActive() && followed && !m_status.standing)
        m_status.standing = m_desk.context().standing();
}

void JobRunner::leaveInterruption()
{
    m_status.interruption.reset();
    m_continueWanted = false;
}

void JobRunner::handleLinkBroken(const Error &error, const Interruption &interruption,
                                 TimePoint now)
{
    advanceTo(now);
    // A print from the card goes on without us, and a copy cannot be taken up again.
    const bool waits = m_status.origin == FileOrigin::Local && !m_status.isTransfer;
    if (!waits || !m_machine.accepts(JobEvent::LinkBroke)) {
        handleInterrupted(error, now);
        return;
    }
    rememberStanding();
    m_machine.handle(JobEvent::LinkBroke);
    m_status.error = error;
    m_status.interruption = interruption;
    m_brokenAt = now;
    m_resumeWanted = m_continueWanted = false;
    m_progress.clock().pause(now);
}

void JobRunner::handleReturn(const Interruption &interruption, TimePoint now)
{
    advanceTo(now);
    if (state() != JobState::Interrupted)
        return;
    m_status.interruption = interruption;
    if (m_desk.rules().continueByItself && status().interruption->isPlain())
        m_continueWanted = true;
}

void JobRunner::handleContinued(TimePoint now)
{
    advanceTo(now);
    if (!m_machine.handle(JobEvent::Continue))
        return;
    m_status.error = {};
    m_status.interruption.reset();
    m_status.standing.reset();
    m_continueWanted = false;
    if (state() != JobState::Paused && state() != JobState::Pausing)
        m_progress.clock().resume(now);
}

/// There is nobody to tell it.
void JobRunner::cancelUnheard(TimePoint now)
{
    m_machine.handle(JobEvent::CancelDone);
    m_status.error
        = {ErrorCode::NotAvailable,
           QCoreApplication::translate(
               "gantry::JobRunner",
               "The print was cancelled while the printer was out of reach, so nobody could tell "
               "the printer: its heaters and fans are as they were. Switch them off at the "
               "printer, or connect it again and do it here. How far the print came is kept."),
           {}};
    m_progress.clock().stop(now);
}

} // namespace gantry
