// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/protocoloptions.h"
#include "types/timepoint.h"

#include <algorithm>
#include <optional>

namespace gantry {

/// Notices that an acknowledge is overdue and says what to do: ask the printer, or give it up. Pure.
class StallWatch final
{
public:
    enum class Action {
        None,
        Probe,      ///< ask by a numbered question whether the lines were carried out
        DropProbes, ///< the lines are accounted for; an answer to the question no longer matters
        GiveUp,     ///< the printer is dead
    };

    /// What waits for an acknowledge; only asked while something does.
    struct Situation
    {
        bool longRunning = false; ///< among the lines is one that may take minutes
        bool onlyProbes = false;
        bool quickAnswer = false; ///< this firmware's answer to a probe cannot be mistaken
        bool printing = false;
    };

    explicit StallWatch(const ProtocolOptions &options);

    void reset();
    /// A line went out while nothing else waited.
    void started(TimePoint now);
    void acknowledged(TimePoint now);
    /// Any line at all: the printer is alive.
    void lineReceived(TimePoint now);
    void busy(TimePoint now);
    /// The firmware has accepted to report while it is busy.
    void expectBusyMessages() { m_busyKnown = true; }
    void probed() { m_answeredSinceProbe = false; }
    /// Until then the printer was told to do nothing (G4): no answer is to be expected.
    void resting(TimePoint until) { m_restUntil = std::max(m_restUntil, until); }
    void rested() { m_restUntil = {}; }

    [[nodiscard]] Duration silence(TimePoint now) const { return now - m_lastLine; }
    [[nodiscard]] bool busyKnown() const { return m_busyKnown; }
    /// A busy line came since the last acknowledge.
    [[nodiscard]] bool busySeen() const { return m_busySeen; }

    [[nodiscard]] TimePoint deadline(const Situation &situation) const;
    /// To be called when the deadline has passed; arms the next one.
    [[nodiscard]] Action expire(const Situation &situation, TimePoint now);

private:
    [[nodiscard]] Duration interval(const Situation &situation) const;
    [[nodiscard]] bool isDead(const Situation &situation, TimePoint now) const;

    static constexpr Duration SureGrace = 250ms;
    static constexpr Duration UnsureGrace = 1s;

    Duration m_communication;
    Duration m_communicationBusy;
    int m_maxIdle;
    int m_maxPrinting;
    int m_maxLongRunning;

    TimePoint m_base{}; // last progress
    TimePoint m_restUntil{};
    TimePoint m_lastLine{}; // last sign of life
    bool m_busyKnown = false;
    bool m_busySeen = false;
    bool m_answeredSinceProbe = false;
    bool m_heard = false; // since the last time-out
    int m_silences = 0;   // time-outs in a row without any line
    int m_questions = 0;  // time-outs in a row without an acknowledge
};

} // namespace gantry
