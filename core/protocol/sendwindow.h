// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/outgoingline.h"

#include <cstddef>

namespace gantry {

class AckLedger;

/// How many lines may be on their way without an acknowledge; one means ping-pong. Pure.
class SendWindow final
{
public:
    /// @param lines at least 1
    explicit SendWindow(int lines);

    [[nodiscard]] int lines() const { return m_lines; }
    /// True if any line at all could be sent now.
    [[nodiscard]] bool hasRoom(const AckLedger &ledger) const;
    /// True if this line may be sent now. What the printer cannot ask for again by a number it shares with the
    /// lines around it (a reset of the numbers, an unnumbered line) travels alone.
    [[nodiscard]] bool admits(const OutgoingLine &line, bool numbered,
                              const AckLedger &ledger) const;

private:
    int m_lines;
};

} // namespace gantry
