// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/outgoingline.h"

#include <cstddef>
#include <deque>
#include <optional>

namespace gantry {

/// The lines on the wire that wait for their acknowledge, oldest first, and the rules that tell which of them an
/// "ok" is for. An acknowledge can be lost, doubled or late; what it carries (a line number, a temperature
/// report) is better evidence than its place in the sequence. Pure.
class AckLedger final
{
public:
    /// What an acknowledge tells of itself.
    struct Evidence
    {
        std::optional<qint64> number; ///< "ok N12", "ok 12"
        bool temperature = false;     ///< "ok T:21.0 /0.0"
        bool bare = true;             ///< nothing else in it, so it was not cut or damaged
    };

    /// Of all lines, newlines included.
    [[nodiscard]] qsizetype bytes() const;
    [[nodiscard]] std::size_t size() const { return m_lines.size(); }
    [[nodiscard]] bool isEmpty() const { return m_lines.empty(); }
    [[nodiscard]] const OutgoingLine &front() const { return m_lines.front(); }
    [[nodiscard]] const OutgoingLine &back() const { return m_lines.back(); }
    [[nodiscard]] const OutgoingLine &at(std::size_t index) const { return m_lines[index]; }
    [[nodiscard]] bool holdsOnlyProbes() const;
    [[nodiscard]] bool holdsProbe() const;
    [[nodiscard]] bool holdsLongRunning() const;
    [[nodiscard]] bool holdsTemperatureQuery() const;
    /// The lowest and the highest line number that waits; nothing if no numbered line does.
    [[nodiscard]] std::optional<qint64> lowestNumber() const;
    [[nodiscard]] std::optional<qint64> highestNumber() const;

    void append(OutgoingLine line) { m_lines.push_back(std::move(line)); }
    /// How many of the oldest lines this acknowledge covers; 0: none, it is a surplus one.
    [[nodiscard]] std::size_t match(const Evidence &evidence) const;
    OutgoingLine takeFront();
    /// Forgets the numbered lines from this number on (they will be sent again).
    void removeFrom(qint64 number);
    void clear() { m_lines.clear(); }
    [[nodiscard]] auto begin() const { return m_lines.begin(); }
    [[nodiscard]] auto end() const { return m_lines.end(); }

    /// This firmware answers M105 by "ok T:...": a bare ok is then never the answer to M105.
    void setTemperatureOnAck() { m_temperatureOnAck = true; }
    [[nodiscard]] bool temperatureOnAck() const { return m_temperatureOnAck; }
    /// False for firmware that repeats the last number received, which may be newer than the line meant.
    void setNumberNamesLine(bool names) { m_numberNamesLine = names; }
    /// Forgets the lines and what was learned of the firmware.
    void reset();

private:
    std::deque<OutgoingLine> m_lines;
    bool m_temperatureOnAck = false;
    bool m_numberNamesLine = true;
};

} // namespace gantry
