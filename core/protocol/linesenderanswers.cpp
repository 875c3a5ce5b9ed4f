// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of LineSender that deals with what the printer says, or does not say.

#include "protocol/impliedresend.h"
#include "protocol/linesender.h"

#include <algorithm>

namespace gantry {

LineSender::Outcome LineSender::acknowledge(const Acknowledge &ack, bool temperature, bool bare,
                                            TimePoint now)
{
    Outcome outcome = Outcome::Fine;
    m_window.acknowledged(ack);
    m_meter.occupancy(ack);
    for (int i = 0; i < ack.count && outcome == Outcome::Fine; ++i) {
        if (m_owed != Owed::Nothing && bare && !temperature && !ack.lineNumber) {
            outcome = settle(now);
            continue;
        }
        const std::size_t covered = m_ledger.match({ack.lineNumber, temperature, bare});
        if (covered > 1) {
            m_meter.acknowledgesLost(covered - 1);
            m_outbox.note(QByteArray("Lost acknowledges found out: ")
                          + QByteArray::number(static_cast<qulonglong>(covered - 1)));
        }
        for (std::size_t line = 0; line < covered; ++line)
            acknowledgeFront(now, covered == 1);
        if (covered == 0 && !temperature && bare) {
            ++m_surplus;
            m_window.surplusAcknowledge();
        }
    }
    if (temperature)
        m_ledger.setTemperatureOnAck();
    return outcome;
}

void LineSender::acknowledgeFront(TimePoint now, bool measured)
{
    const OutgoingLine line = m_ledger.takeFront();
    if (!m_stall.busySeen() && !line.longRunning) {
        m_meter.waited(now - m_waitingSince);
        m_meter.roundTrip(now - line.sentAt);
    }
    m_waitingSince = now;
    m_stall.acknowledged(now, measured && !line.longRunning && !line.blocking && !line.probe);
    if (line.command.is('G', 4))
        m_stall.rested();
    m_verifyAt.reset();
    m_surplus = 0;
    finish(line, now);
}

void LineSender::finish(const OutgoingLine &line, TimePoint now)
{
    if (line.isNumbered()) {
        m_policy.acknowledged(line.number);
        m_window.lineAcknowledged(line.number);
        m_cursor = std::max(m_cursor, line.number + 1);
        if (line.number <= m_acknowledged)
            return; // sent again after an acknowledge that had come too early
        // Lines taken back to be sent again, which now prove to have been taken.
        for (qint64 number = m_acknowledged + 1; number < line.number; ++number) {
            if (const OutgoingLine *earlier = m_buffer.find(number))
                report(*earlier, now);
        }
        m_acknowledged = line.number;
    }
    report(line, now);
}

void LineSender::report(const OutgoingLine &line, TimePoint now)
{
    if (line.fromJob)
        --m_openJobLines;
    m_listener.lineAcknowledged(line, now);
    if (line.lastOfBlock && line.ticket != 0)
        closeTicket(line.ticket, true);
}

void LineSender::closeTicket(quint64 ticket, bool completed)
{
    if (std::erase(m_openTickets, ticket) > 0)
        m_listener.ticketFinished(ticket, completed);
}

LineSender::Outcome LineSender::resendRequested(qint64 line, TimePoint now)
{
    m_requested = line;
    m_meter.resendRequested();
    m_owed = Owed::AfterResend;
    m_owedUntil = now + resendPatience();
    m_implied.reset();
    if (!m_ledger.isEmpty() && m_ledger.front().numberReset)
        return resendReset();
    const qint64 next = m_numberer.next();
    const qint64 ahead
        = std::min<qint64>(m_ledger.highestNumber().value_or(line) - line, m_window.lines() - 1);
    const ResendPolicy::Situation known{next, m_buffer.oldest(next),
                                        m_ledger.lowestNumber().value_or(next), ahead};
    return apply(m_policy.decide(line, known, now), line, now);
}

/// Lines before a requested one were taken. If the request answers a question, their acknowledges are overdue.
void LineSender::acknowledgeBefore(qint64 number, TimePoint now)
{
    if (!m_ledger.holdsProbe())
        return;
    while (!m_ledger.isEmpty() && m_ledger.front().number < number) {
        m_meter.acknowledgesLost(1);
        acknowledgeFront(now);
    }
}

LineSender::Outcome LineSender::apply(ResendPolicy::Verdict verdict, qint64 line, TimePoint now)
{
    switch (verdict) {
    case ResendPolicy::Verdict::Honour:
        acknowledgeBefore(line, now);
        m_ledger.removeFrom(line);
        m_window.resending(line);
        m_cursor = line;
        m_verifyAt.reset();
        return Outcome::Fine;
    case ResendPolicy::Verdict::Ignore:
        if (line == m_numberer.next()) {
            acknowledgeBefore(line, now);
            m_cursor = line; // all of them were taken: nothing to send again any more
        } else {
            // An echo, most likely. If it was a new fault after all, the line must not wait for long.
            m_verifyAt = now + m_resendWithoutOk;
        }
        return Outcome::Fine;
    case ResendPolicy::Verdict::Confirm:
        m_outbox.note(QByteArray("Not credible, asking back: resend request for line ")
                      + QByteArray::number(line));
        m_probeWanted = true;
        return Outcome::Fine;
    case ResendPolicy::Verdict::PrinterRestarted:
        return Outcome::PrinterRestarted;
    case ResendPolicy::Verdict::GiveUpMissing:
        return Outcome::ResendMissing;
    case ResendPolicy::Verdict::GiveUpLoop:
        return Outcome::ResendLoop;
    }
    return Outcome::Fine;
}

LineSender::Outcome LineSender::resendReset()
{
    // Whatever number is asked for: repeating the reset is harmless, waiting for it is not.
    if (++m_resetAttempts > m_maxResends)
        return Outcome::ResendLoop;
    m_resetAgain = m_ledger.takeFront();
    // A question that followed it was numbered as if it had been taken.
    m_ledger.removeFrom(m_resetAgain->number);
    m_cursor = m_resetAgain->number + 1;
    return Outcome::Fine;
}

/// The ok follows its request at once, so it is late by the same measure as any other.
Duration LineSender::resendPatience() const
{
    return std::min(m_resendWithoutOk, m_stall.patience());
}

void LineSender::transmissionError(QByteArrayView text, TimePoint now)
{
    if (m_owed == Owed::AfterResend)
        return;
    m_owed = Owed::AfterError;
    m_owedUntil = now + resendPatience();
    m_implied = impliedResend(text);
}

/// The answer that was owed came, or will not come any more.
LineSender::Outcome LineSender::settle(TimePoint now)
{
    const Owed owed = std::exchange(m_owed, Owed::Nothing);
    if (owed != Owed::AfterError)
        return Outcome::Fine;
    // The request itself was lost; the error named the line, or the printer has to be asked.
    const std::optional<qint64> implied = std::exchange(m_implied, std::nullopt);
    if (!implied) {
        m_probeWanted = true;
        return Outcome::Fine;
    }
    const Outcome outcome = resendRequested(*implied, now);
    m_owed = Owed::Nothing;
    return outcome;
}

void LineSender::lineSkipped(TimePoint now)
{
    m_owed = Owed::AfterResend;
    m_owedUntil = now + resendPatience();
}

void LineSender::idleReported(TimePoint now)
{
    constexpr Duration Moment = 500ms; // the line may have crossed the "wait" on its way
    if (m_owed == Owed::Nothing && !m_ledger.isEmpty() && !m_streaming
        && now - m_ledger.back().sentAt >= Moment)
        m_probeWanted = true;
}

void LineSender::damagedAcknowledge()
{
    if (m_owed == Owed::Nothing && !m_ledger.isEmpty() && !m_ledger.holdsProbe() && !m_streaming)
        m_probeWanted = true;
}

void LineSender::forceAcknowledge(TimePoint now)
{
    if (m_owed != Owed::Nothing) {
        m_owedUntil = now;
        return;
    }
    if (!m_ledger.isEmpty())
        acknowledgeFront(now);
}

LineSender::Outcome LineSender::tick(TimePoint now)
{
    if (m_dwellUntil && now >= *m_dwellUntil)
        m_dwellUntil.reset();
    if (m_owed != Owed::Nothing)
        return now >= m_owedUntil ? settle(now) : Outcome::Fine;
    if (m_ledger.isEmpty())
        return Outcome::Fine;
    if (m_verifyAt && now >= *m_verifyAt) {
        m_verifyAt.reset();
        m_probeWanted = true;
        return Outcome::Fine;
    }
    const StallWatch::Situation waiting = situation();
    const bool early = m_stall.asksEarly(waiting);
    switch (m_stall.expire(waiting, now)) {
    case StallWatch::Action::None:
        break;
    case StallWatch::Action::Probe:
        if (m_streaming) { // a question would be written into the file
            m_meter.acknowledgesLost(1);
            acknowledgeFront(now);
            break;
        }
        if (!early) {
            m_outbox.note(QByteArray("No acknowledge in time, asking the printer: ")
                          + m_ledger.front().wire);
        }
        if (m_surplus > 0 && m_ledger.size() > 1 && m_ledger.front().temperatureQuery) {
            // Plain acknowledges passed this poll by: they were for the lines after it, its own was lost.
            m_meter.acknowledgesLost(1);
            acknowledgeFront(now);
        }
        m_probeWanted = true;
        break;
    case StallWatch::Action::DropProbes:
        m_meter.acknowledgesLost(m_ledger.size());
        m_ledger.clear();
        break;
    case StallWatch::Action::GiveUp:
        return Outcome::PrinterSilent;
    }
    return Outcome::Fine;
}

void LineSender::reset()
{
    const std::vector<quint64> tickets = std::exchange(m_openTickets, {});
    for (const quint64 ticket : tickets)
        m_listener.ticketFinished(ticket, false);
    m_queue.clear();
    m_modes.reset();
    m_ledger.reset();
    m_window.reset();
    m_stall.reset();
    m_source = nullptr;
    m_sourceEnded = false;
    m_openJobLines = 0;
    m_held.reset();
    m_followUp.reset();
    m_resetAgain.reset();
    m_probeWanted = false;
    m_streaming = false;
    m_dwellUntil.reset();
    m_surplus = 0;
    m_verifyAt.reset();
    m_owed = Owed::Nothing;
    m_implied.reset();
    resetNumbers(1);
}

} // namespace gantry
