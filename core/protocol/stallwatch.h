// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/answerpatience.h"
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
        /// A question more does no harm now: the line has a number, and the question has room in the input buffer.
        bool mayAskEarly = false;
    };

    explicit StallWatch(const ProtocolOptions &options);

    void reset();
    /// The wait begins anew; what was learned of the firmware stays.
    void restart();
    /// A line went out while nothing else waited.
    void started(TimePoint now);
    /// @param measured by an answer of the line's own, so that the time it took says something
    void acknowledged(TimePoint now, bool measured = false);
    /// Any line at all: the printer is alive.
    void lineReceived(TimePoint now);
    void busy(TimePoint now);
    /// The firmware has accepted to report while it is busy.
    void expectBusyMessages() { m_busyKnown = true; }
    /// Lines are sent again: how long the next acknowledge takes says nothing.
    void disturbed() { m_disturbed = true; }
    void probed() { m_answeredSinceProbe = false; }
    /// Until then the printer was told to do nothing (G4): no answer is to be expected.
    void resting(TimePoint until) { m_restUntil = std::max(m_restUntil, until); }
    void rested() { m_restUntil = {}; }

    /// How long an acknowledge may take before it is overdue; without end if nothing is asked early.
    [[nodiscard]] Duration patience() const;
    /// The question that is due is an early one, which need not mean that anything is wrong.
    [[nodiscard]] bool asksEarly(const Situation &situation) const;
    [[nodiscard]] Duration silence(TimePoint now) const { return now - m_lastLine; }
    [[nodiscard]] bool busyKnown() const { return m_busyKnown; }
    /// A busy line came since the last acknowledge.
    [[nodiscard]] bool busySeen() const { return m_busySeen; }

    [[nodiscard]] TimePoint deadline(const Situation &situation) const;
    /// To be called when the deadline has passed; arms the next one.
    [[nodiscard]] Action expire(const Situation &situation, TimePoint now);

private:
    [[nodiscard]] Duration interval(const Situation &situation) const;
    [[nodiscard]] Duration earlyInterval(const Situation &situation) const;
    [[nodiscard]] bool isDead(const Situation &situation, TimePoint now) const;

    static constexpr Duration SureGrace = 100ms;
    static constexpr Duration UnsureGrace = 1s;
    /// Together with the line that is carried out they leave a place in a queue of four lines, for an M112 or M108 that
    /// firmware without an emergency parser only sees when it reads it.
    static constexpr int EarlyQuestions = 2;
    /// Of a command that may take minutes: almost every time it is still at work, and the question waits behind it.
    static constexpr int EarlyQuestionsLong = 1;
    static constexpr Duration LongPatience = 500ms;
    static constexpr Duration SecondPatience = 500ms;

    Duration m_communication;
    Duration m_communicationBusy;
    int m_maxIdle;
    int m_maxPrinting;
    int m_maxLongRunning;

    bool m_askEarly;

    AnswerPatience m_patience;
    TimePoint m_base{};  // last progress, or the last question
    TimePoint m_since{}; // last progress
    TimePoint m_restUntil{};
    TimePoint m_lastLine{}; // last sign of life
    bool m_busyKnown = false;
    bool m_busySeen = false;
    bool m_answeredSinceProbe = false;
    bool m_heard = false; // since the last time-out
    int m_silences = 0;   // time-outs in a row without any line
    int m_questions = 0;  // time-outs in a row without an acknowledge
    int m_early = 0;      // questions before the first of them
    bool m_disturbed = false;
};

} // namespace gantry
