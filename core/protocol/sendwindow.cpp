// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sendwindow.h"

#include "protocol/ackledger.h"

#include <algorithm>

namespace gantry {

namespace {

bool travelsAlone(const OutgoingLine &line)
{
    return line.numberReset || line.blocking || (!line.isNumbered() && !line.outOfBand);
}

/// What numbering adds to the line after this one at most: "N123 ", "*255" and the newline.
qsizetype frameAfter(qint64 number)
{
    qsizetype digits = 1;
    for (qint64 left = (number + 1) / 10; left > 0; left /= 10)
        ++digits;
    return digits + 7;
}

} // namespace

SendWindow::SendWindow(const ProtocolOptions &options)
    : m_lines(std::clamp(options.linesInFlight, 1, MostLines))
    , m_bytes(options.bytesInFlight)
    , m_follow(options.followAdvancedOk)
{}

int SendWindow::lines() const
{
    return m_checksOrder ? std::max(m_lines, m_places) : 1;
}

qsizetype SendWindow::bytes() const
{
    if (m_numbered)
        return m_bytes;
    // A doubled acknowledge is taken for the next line's: then that line lies in the buffer unknown to us.
    constexpr int WorthOfQueue = 64; // three lines of moves have more bytes
    const int share = m_bytes / 5;
    const qsizetype spare = m_queuesLines && share <= WorthOfQueue ? 0 : share;
    return m_bytes - (m_doubles ? std::max(spare, m_longest) : spare);
}

bool SendWindow::fits(qsizetype bytes, const AckLedger &ledger) const
{
    return ledger.isEmpty() || ledger.bytes() + bytes <= this->bytes();
}

bool SendWindow::hasRoom(const AckLedger &ledger) const
{
    if (ledger.isEmpty())
        return true;
    if (m_resending && ledger.highestNumber().value_or(-1) >= *m_resending)
        return false;
    return ledger.size() < static_cast<std::size_t>(lines()) && !travelsAlone(ledger.front())
           && !travelsAlone(ledger.back());
}

bool SendWindow::admits(const OutgoingLine &line, bool numbered, const AckLedger &ledger) const
{
    const qsizetype frame = frameAfter(ledger.highestNumber().value_or(0));
    if (!hasRoom(ledger) || !fits(line.text.size() + frame, ledger))
        return false;
    return ledger.isEmpty() || (numbered && !line.numberReset && !line.blocking);
}

bool SendWindow::fitsQuestion(const AckLedger &ledger) const
{
    constexpr qsizetype Question = 20; // "N1234567 M105*255" and the newline
    return ledger.isEmpty()
           || ledger.bytes() - (ledger.front().wire.size() + 1) + Question <= m_bytes;
}

void SendWindow::acknowledged(const Acknowledge &ack)
{
    if (!m_follow || !ack.plannerFree || !ack.bufferFree)
        return;
    m_numbered = m_numbered || ack.lineNumber.has_value();
    // The acknowledged line still holds its place. Believed when told twice, since digits get damaged too.
    const int places = std::min(*ack.bufferFree, MostLines - 1) + 1;
    m_places = std::max(m_places, std::min(places, m_lastPlaces));
    m_lastPlaces = places;
}

void SendWindow::resending(qint64 number)
{
    m_resending = number;
}

void SendWindow::lineAcknowledged(qint64 number)
{
    if (m_resending && number >= *m_resending)
        m_resending.reset();
}

void SendWindow::reset()
{
    m_resending.reset();
    m_numbered = m_doubles = m_queuesLines = false;
    m_longest = 0;
    m_lastPlaces = m_places = 0;
}

} // namespace gantry
