// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of LineSender that lets a job survive its link.

#include "protocol/linesender.h"

#include <algorithm>

namespace gantry {

bool LineSender::canBeContinued() const
{
    const bool numbersInDoubt
        = m_resetAgain
          || std::any_of(m_ledger.begin(), m_ledger.end(),
                         [](const OutgoingLine &line) { return line.numberReset; });
    return isJobActive() && m_numbering != ProtocolOptions::Numbering::Never && !m_streaming
           && !numbersInDoubt && m_window.checksOrder() && m_acknowledged >= 1;
}

int LineSender::linesInFlight() const
{
    return static_cast<int>(std::max<qint64>(0, m_numberer.next() - 1 - m_acknowledged));
}

ReturnCheck::Left LineSender::standing() const
{
    const qint64 next = m_numberer.next();
    // Acknowledges are only counted: they may have run ahead by a few, never by many.
    return {next, std::max(m_buffer.oldest(next), m_acknowledged + 1 - ResendPolicy::Near)};
}

void LineSender::suspend()
{
    const QList<quint64> dropped = m_queue.dropUnbegun();
    for (const quint64 ticket : dropped)
        closeTicket(ticket, false);
    m_owed = Owed::Nothing;
    m_implied.reset();
    m_verifyAt.reset();
    m_dwellUntil.reset();
    m_probeWanted = false;
}

void LineSender::continueAfter(qint64 taken, TimePoint now)
{
    for (qint64 number = m_acknowledged + 1; number <= taken; ++number) {
        if (const OutgoingLine *line = m_buffer.find(number))
            report(OutgoingLine(*line), now);
    }
    // What has no number went past the queue, and nobody can tell what became of it.
    QList<quint64> lost;
    for (const OutgoingLine &line : m_ledger) {
        if (!line.isNumbered() && line.ticket != 0)
            lost.append(line.ticket);
    }
    m_ledger.clear();
    for (const quint64 ticket : std::as_const(lost))
        closeTicket(ticket, false);
    m_acknowledged = std::max(m_acknowledged, taken);
    m_cursor = taken + 1;
    m_surplus = 0;
    m_policy.reset();
    m_stall.restart();
    m_window.lineAcknowledged(taken);
    if (m_cursor < m_numberer.next())
        m_window.resending(m_cursor);
}

} // namespace gantry
