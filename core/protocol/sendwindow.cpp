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

SendWindow::SendWindow(int lines)
    : m_lines(std::max(1, lines))
{}

bool SendWindow::hasRoom(const AckLedger &ledger) const
{
    if (ledger.isEmpty())
        return true;
    return ledger.size() < static_cast<std::size_t>(m_lines) && !travelsAlone(ledger.front())
           && !travelsAlone(ledger.back());
}

bool SendWindow::admits(const OutgoingLine &line, bool numbered, const AckLedger &ledger) const
{
    if (!hasRoom(ledger))
        return false;
    return ledger.isEmpty() || (numbered && !line.numberReset);
}

} // namespace gantry
