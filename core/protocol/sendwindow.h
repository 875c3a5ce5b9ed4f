// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/outgoingline.h"
#include "protocol/protocoloptions.h"
#include "protocol/response.h"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace gantry {

class AckLedger;

/// How much may be on its way without an acknowledge; one line means ping-pong. More lines never exceed the
/// firmware's input buffer: what overflows it is cut in the middle, and one in 256 such joints passes for a good
/// line. The window opens by the options, or once the firmware tells in its acknowledges how many places its queue
/// has ("ok N12 P15 B3"). Pure.
class SendWindow final
{
public:
    /// However much a firmware could take: what is sent ahead cannot be taken back when the user presses pause.
    static constexpr int MostLines = 32;

    explicit SendWindow(const ProtocolOptions &options);

    [[nodiscard]] int lines() const;
    /// Of all lines together, if there are more than one.
    [[nodiscard]] qsizetype bytes() const;
    /// True if any line at all could be sent now.
    [[nodiscard]] bool hasRoom(const AckLedger &ledger) const;
    /// True if so many bytes may follow what is on its way.
    [[nodiscard]] bool fits(qsizetype bytes, const AckLedger &ledger) const;
    /// True if this line may be sent now. What the printer cannot ask for again by a number it shares with the
    /// lines around it (a reset of the numbers, an unnumbered line), and what keeps the firmware from reading its
    /// input, travels alone.
    [[nodiscard]] bool admits(const OutgoingLine &line, bool numbered,
                              const AckLedger &ledger) const;

    /// True if a question finds room even now. What was silent for so long is carrying the oldest line out, so that
    /// one has left the input buffer.
    [[nodiscard]] bool fitsQuestion(const AckLedger &ledger) const;

    /// Learns from what the firmware tells of its buffers.
    void acknowledged(const Acknowledge &ack);
    /// An acknowledge was for no line: this firmware or wire doubles them, and each hides a line from our count.
    void surplusAcknowledge() { m_doubles = true; }
    [[nodiscard]] bool isCountDoubtful() const { return m_doubles && !m_numbered; }
    /// False for a firmware that takes lines in any order: what follows a damaged line would be carried out before
    /// it, and again after it.
    void setChecksOrder(bool checks) { m_checksOrder = checks; }
    /// True for a firmware that keeps lines in a queue besides its input buffer.
    void setQueuesLines(bool queues) { m_queuesLines = queues; }
    [[nodiscard]] bool checksOrder() const { return m_checksOrder; }
    /// Lines are sent again from this one on: one at a time until it is acknowledged, for what was sent ahead of it
    /// may still lie in the firmware's buffer.
    void resending(qint64 number);
    void lineAcknowledged(qint64 number);
    void lineSent(qsizetype bytes) { m_longest = std::max(m_longest, bytes); }
    /// Forgets what was learned.
    void reset();

private:
    int m_lines;
    int m_bytes;
    bool m_follow;
    bool m_checksOrder = true;
    bool m_queuesLines = false;
    bool m_numbered = false; // acknowledges name their line, so a doubled one is not counted
    bool m_doubles = false;
    qsizetype m_longest = 0; // line sent
    std::optional<qint64> m_resending;
    int m_lastPlaces = 0;
    int m_places = 0; // of the firmware's queue of lines
};

} // namespace gantry
