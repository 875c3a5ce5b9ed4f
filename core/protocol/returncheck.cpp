// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/returncheck.h"

#include "gcode/checksum.h"

#include <algorithm>

namespace gantry {

QByteArray ReturnCheck::question() const
{
    return '\n' + numberedLine(m_left.next + Ahead, "M105");
}

ReturnCheck::Step ReturnCheck::opened(TimePoint now)
{
    return ask(now);
}

ReturnCheck::Step ReturnCheck::ask(TimePoint now)
{
    m_refused = false;
    m_deadline = now + Patience;
    return Step::Ask;
}

ReturnCheck::Step ReturnCheck::received(const Response &response, TimePoint now)
{
    if (m_done)
        return std::holds_alternative<response::Start>(response.body) ? end(Step::Restarted)
                                                                      : Step::Wait;
    if (std::holds_alternative<response::Start>(response.body))
        return end(Step::Restarted);
    if (const auto *resend = std::get_if<response::ResendRequest>(&response.body))
        return refused(resend->line, now);
    if (std::holds_alternative<response::Busy>(response.body)) {
        m_deadline = std::max(m_deadline.value_or(now), now + PatienceBusy);
        return Step::Wait;
    }
    if (!response.acknowledge)
        return Step::Wait;
    if (m_refused)
        return settle(now);
    // Perhaps the late answer to a question asked before the link broke; the refusal is to follow then.
    if (std::holds_alternative<response::TemperatureReport>(response.body)
        && ++m_questionsTaken > QuestionsTakenAtMost)
        return end(Step::AnyNumber);
    m_deadline = now + Acknowledge;
    return Step::Wait;
}

ReturnCheck::Step ReturnCheck::refused(qint64 requested, TimePoint now)
{
    const qint64 taken = requested - 1;
    m_agreeing = m_taken == taken ? m_agreeing + 1 : 1;
    m_taken = taken;
    m_questionsTaken = 0;
    m_refused = true;
    m_deadline = now + Acknowledge;
    return Step::Wait;
}

/// The answer is complete.
ReturnCheck::Step ReturnCheck::settle(TimePoint now)
{
    if (m_agreeing < AnswersNeeded)
        return ask(now);
    if (*m_taken < 1)
        return end(Step::Restarted);
    const bool ours = *m_taken + 1 >= m_left.oldestKept && *m_taken < m_left.next;
    return end(ours ? Step::Known : Step::Stranger);
}

ReturnCheck::Step ReturnCheck::tick(TimePoint now)
{
    if (!m_deadline || now < *m_deadline)
        return Step::Wait;
    return m_refused ? settle(now) : ask(now);
}

ReturnCheck::Step ReturnCheck::end(Step step)
{
    m_done = true;
    m_deadline.reset();
    return step;
}

} // namespace gantry
