// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/outgoingline.h"

#include <cstddef>

namespace gantry {

class AckLedger;

/// How much may be on its way without an acknowledge; one line means ping-pong. More lines never exceed the
/// firmware's input buffer: what overflows it is cut in the middle, and one in 256 such joints passes for a good
/// line. Pure.
class SendWindow final
{
public:
    /// @param lines at least 1  @param bytes all lines together, if they are more than one
    SendWindow(int lines, int bytes);

    [[nodiscard]] int lines() const { return m_lines; }
    /// True if any line at all could be sent now.
    [[nodiscard]] bool hasRoom(const AckLedger &ledger) const;
    /// True if so many bytes may follow what is on its way.
    [[nodiscard]] bool fits(qsizetype bytes, const AckLedger &ledger) const;
    /// True if this line may be sent now. What the printer cannot ask for again by a number it shares with the
    /// lines around it (a reset of the numbers, an unnumbered line) travels alone.
    [[nodiscard]] bool admits(const OutgoingLine &line, bool numbered,
                              const AckLedger &ledger) const;

private:
    int m_lines;
    int m_bytes;
};

} // namespace gantry
