// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sendwindow.h"

#include "protocol/ackledger.h"

#include <algorithm>

namespace gantry {

namespace {

bool travelsAlone(const OutgoingLine &line)
{
    return line.numberReset || (!line.isNumbered() && !line.outOfBand);
}

} // namespace

SendWindow::SendWindow(int lines, int bytes)
    : m_lines(std::max(1, lines))
    , m_bytes(bytes)
{}

bool SendWindow::fits(qsizetype bytes, const AckLedger &ledger) const
{
    return ledger.isEmpty() || ledger.bytes() + bytes <= m_bytes;
}

bool SendWindow::hasRoom(const AckLedger &ledger) const
{
    if (ledger.isEmpty())
        return true;
    return ledger.size() < static_cast<std::size_t>(m_lines) && !travelsAlone(ledger.front())
           && !travelsAlone(ledger.back());
}

bool SendWindow::admits(const OutgoingLine &line, bool numbered, const AckLedger &ledger) const
{
    constexpr qsizetype Frame = 16; // "N1234567 ", "*255" and the newline
    if (!hasRoom(ledger) || !fits(line.text.size() + Frame, ledger))
        return false;
    return ledger.isEmpty() || (numbered && !line.numberReset);
}

} // namespace gantry
