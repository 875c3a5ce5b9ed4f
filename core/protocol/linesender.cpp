// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/linesender.h"

#include "gcode/linecompactor.h"

#include <algorithm>
#include <limits>

namespace gantry {

LineSender::LineSender(const ProtocolOptions &options, EngineOutbox &outbox, LinkMeter &meter,
                       LineSenderListener &listener)
    : m_outbox(outbox)
    , m_meter(meter)
    , m_listener(listener)
    , m_resendWithoutOk(options.resendWithoutOk)
    , m_maxResends(options.maxConsecutiveResends)
    , m_compact(options.compactLines)
    , m_classifier(options.longRunningCommands)
    // Questions are stored too while lines are sent again, hence a little more than asked for.
    , m_buffer(std::max(options.resendBufferLines, SendWindow::MostLines) + 8)
    , m_policy(options.maxConsecutiveResends)
    , m_window(options)
    , m_stall(options)
    , m_numbering(options.numbering)
{}

// --- Queries

bool LineSender::isIdle() const
{
    return m_ledger.isEmpty() && m_queue.isEmpty() && !m_held && !m_followUp && !m_resetAgain
           && m_cursor == m_numberer.next();
}

bool LineSender::isJobActive() const
{
    return (m_source != nullptr && !m_sourceEnded) || m_openJobLines > 0;
}

bool LineSender::hasRoom() const
{
    return m_owed == Owed::Nothing && !m_resetAgain && !m_dwellUntil
           && m_cursor == m_numberer.next() && m_window.hasRoom(m_ledger);
}

void LineSender::describe(LinkStatistics &figures) const
{
    figures.linesInFlight = static_cast<int>(m_ledger.size());
    figures.bytesInFlight = m_ledger.bytes();
    figures.windowLines = m_window.lines();
}

StallWatch::Situation LineSender::situation() const
{
    return {m_ledger.holdsLongRunning(), m_ledger.holdsOnlyProbes(), m_ledger.temperatureOnAck(),
            isJobActive() || m_cardPrinting, mayAskEarly()};
}

bool LineSender::mayAskEarly() const
{
    // Without a number neither the line nor the question could be told apart from one that was lost; in a file that is
    // written to the card there are no questions.
    const bool numbers
        = m_numbering == ProtocolOptions::Numbering::Always
          || (m_numbering == ProtocolOptions::Numbering::WhilePrinting && isJobActive());
    return numbers && !m_streaming && !m_dwellUntil && m_ledger.front().isNumbered()
           && m_window.fitsQuestion(m_ledger);
}

std::optional<TimePoint> LineSender::deadline() const
{
    if (m_owed != Owed::Nothing)
        return m_owedUntil;
    if (m_ledger.isEmpty())
        return m_dwellUntil;
    TimePoint first = m_stall.deadline(situation());
    if (m_verifyAt)
        first = std::min(*m_verifyAt, first);
    return m_dwellUntil ? std::min(*m_dwellUntil, first) : first;
}

bool LineSender::isNumbered(const OutgoingLine &line) const
{
    if (line.outOfBand)
        return false;
    if (line.numberReset || m_numbering == ProtocolOptions::Numbering::Always)
        return true;
    // While it writes a file to its card, a firmware refuses lines without a number.
    return m_numbering == ProtocolOptions::Numbering::WhilePrinting
           && (isJobActive() || m_streaming);
}

// --- What shall be sent

void LineSender::submit(const Submission &submission, TimePoint now)
{
    if (isEmergency(submission)) {
        sendOutOfBand(submission, now);
        return;
    }
    const bool queued = m_queue.add(submission);
    if (submission.ticket == 0)
        return;
    m_openTickets.push_back(submission.ticket);
    if (!queued) // nothing in it is complete at once; a poll that waits already was not needed
        closeTicket(submission.ticket, submission.origin != SendOrigin::Poll);
}

void LineSender::setJobSource(LineSource *source)
{
    m_source = source;
    m_sourceEnded = false;
    if (m_followUp
        && m_followUp->fromJob) { // the first half, if it has to wait, is of the same line
        m_followUp.reset();
        m_held.reset();
        --m_openJobLines;
    } else if (m_held && m_held->fromJob) {
        m_held.reset();
        --m_openJobLines;
    }
}

void LineSender::setCardPrinting(bool printing)
{
    if (printing && !m_cardPrinting)
        m_modes.forgetPlaceInFile();
    m_cardPrinting = printing;
}

bool LineSender::isEmergency(const Submission &submission) const
{
    const QList<QByteArray> &lines = submission.block.lines;
    if (lines.isEmpty() || (!m_emergencyParser && !m_promptSupport))
        return false;
    return std::all_of(lines.begin(), lines.end(), [this](const QByteArray &line) {
        return LineClassifier::isPromptAnswer(line)
               || (m_emergencyParser && LineClassifier::isEmergencyCommand(line));
    });
}

void LineSender::sendOutOfBand(const Submission &submission, TimePoint now)
{
    if (submission.ticket != 0)
        m_openTickets.push_back(submission.ticket);
    for (qsizetype i = 0; i < submission.block.lines.size(); ++i) {
        OutgoingLine line;
        line.text = GcodeText::toWire(GcodeText::stripComment(submission.block.lines.at(i)));
        line.origin = submission.origin;
        line.ticket = submission.ticket;
        line.tags = submission.tags;
        line.lastOfBlock = i + 1 == submission.block.lines.size();
        line.outOfBand = true;
        sendNew(std::move(line), now);
    }
}

bool LineSender::pull(OutgoingLine &line)
{
    if (m_source == nullptr || m_sourceEnded)
        return false;
    SourceLine pulled;
    switch (m_source->next(pulled)) {
    case LineSource::Pull::NotYet:
        return false;
    case LineSource::Pull::End:
        m_sourceEnded = true;
        m_listener.jobEnded();
        return m_queue.take(line, m_modes);
    case LineSource::Pull::Line:
        break;
    }
    line = {};
    line.text = m_compact ? LineCompactor::compact(pulled.text) : std::move(pulled.text);
    line.jobId = pulled.id;
    line.tags = std::move(pulled.tags);
    line.origin = SendOrigin::Job;
    line.fromJob = true;
    ++m_openJobLines;
    return true;
}

bool LineSender::fetch(OutgoingLine &line)
{
    if (m_held) {
        line = *std::exchange(m_held, std::nullopt);
        return true;
    }
    if (m_followUp) {
        line = *std::exchange(m_followUp, std::nullopt);
        return true;
    }
    if (!m_queue.take(line, m_modes) && !pull(line))
        return false;
    m_classifier.classify(line);
    if (!m_heatsWithM109 && !m_streaming)
        splitHeating(line);
    return true;
}

/// The wait stands for the whole: it has the ticket, and the place in the job.
void LineSender::splitHeating(OutgoingLine &line)
{
    const bool tool = line.command.is('M', 109);
    if (!tool && !line.command.is('M', 190))
        return;
    OutgoingLine target;
    target.text = line.text;
    target.text.replace(target.text.indexOf(tool ? "109" : "190"), 3, tool ? "104" : "140");
    target.text.replace('R', 'S'); // "and wait until it is down to this"
    target.origin = line.origin;
    target.tags = line.tags;
    m_classifier.classify(target);
    line.text = QByteArrayLiteral("M116");
    m_classifier.classify(line);
    m_followUp = std::exchange(line, std::move(target));
}

void LineSender::pump(TimePoint now)
{
    if (m_owed != Owed::Nothing || m_dwellUntil)
        return;
    if (m_resetAgain)
        transmit(*std::exchange(m_resetAgain, std::nullopt), true, now);
    if (std::exchange(m_probeWanted, false))
        probe(now);
    while (m_window.hasRoom(m_ledger)) {
        if (m_cursor < m_numberer.next()) {
            if (!sendAgain(now))
                return;
            continue;
        }
        OutgoingLine line;
        if (!fetch(line))
            return;
        if (!m_window.admits(line, isNumbered(line), m_ledger)) {
            m_held = std::move(line);
            return;
        }
        sendNew(std::move(line), now);
    }
}

void LineSender::sendNew(OutgoingLine line, TimePoint now)
{
    if (line.command.letter == 0)
        m_classifier.classify(line);
    if (line.numberReset)
        resetNumbers(LineClassifier::resetNumber(line.text));
    if (isNumbered(line)) {
        const bool caughtUp = m_cursor == m_numberer.next();
        line.number = m_numberer.next();
        line.wire = m_numberer.assign(line.text);
        if (caughtUp)
            m_cursor = m_numberer.next();
        line.sentAt = now;
        m_buffer.store(line);
    } else {
        line.wire = line.text;
    }
    if (!m_streaming) // what is written to the card changes nothing
        m_modes.apply(line.text);
    m_listener.lineSent(line);
    transmit(std::move(line), false, now);
}

bool LineSender::sendAgain(TimePoint now)
{
    const OutgoingLine *line = m_buffer.find(m_cursor);
    if (line == nullptr) {
        // Pushed out by questions meanwhile. What follows is refused, and the next request finds it missing.
        m_cursor = m_buffer.oldest(m_numberer.next());
        return true;
    }
    if (!m_window.fits(line->wire.size() + 1, m_ledger))
        return false;
    ++m_cursor;
    transmit(*line, true, now);
    return true;
}

void LineSender::transmit(OutgoingLine line, bool resend, TimePoint now)
{
    line.sentAt = now;
    const Duration dwell = m_streaming ? Duration::zero() : LineClassifier::dwell(line);
    if (dwell > Duration::zero())
        beginDwell(now + dwell);
    m_outbox.write(line.wire);
    m_outbox.lineSent(line.wire, line.origin, resend, line.tags);
    m_meter.sent(line.wire.size() + 1, resend, now);
    if (resend)
        m_stall.disturbed();
    m_window.lineSent(line.wire.size() + 1);
    if (m_ledger.isEmpty())
        m_stall.started(now);
    if (m_ledger.isEmpty() && !resend && !line.probe)
        m_waitingSince = now;
    m_ledger.append(std::move(line));
}

void LineSender::beginDwell(TimePoint until)
{
    m_stall.resting(until);
    if (m_blocksWhileDwelling)
        m_dwellUntil = until;
}

void LineSender::resetNumbers(qint64 number)
{
    m_numberer.restartAt(number);
    m_cursor = number;
    m_acknowledged = number - 1;
    m_buffer.clear();
    m_window.lineAcknowledged(std::numeric_limits<qint64>::max());
    m_policy.reset();
    m_resetAttempts = 0;
}

void LineSender::probe(TimePoint now)
{
    m_policy.questionAsked();
    m_stall.probed();
    if (!m_ledger.isEmpty() && m_ledger.front().numberReset) {
        // The numbers are in doubt themselves. M110 may be repeated: it is taken whatever its number.
        transmit(m_ledger.takeFront(), true, now);
        return;
    }
    OutgoingLine line;
    line.text = QByteArrayLiteral("M105");
    line.origin = SendOrigin::Protocol;
    line.probe = true;
    sendNew(std::move(line), now);
}

} // namespace gantry
