// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/timepoint.h"

#include <QtGlobal>

#include <optional>

namespace gantry {

/// Decides what a request to resend deserves. A request says: all lines before this one were taken, none from it
/// on. But it comes over the same wire as everything, so a request that does not fit what is known must be heard
/// twice before it is believed. Pure.
class ResendPolicy final
{
public:
    enum class Verdict {
        Honour,           ///< send again from the requested line on
        Ignore,           ///< nothing to send again, or an echo of a request already met
        Confirm,          ///< not credible: provoke a second request before acting
        PrinterRestarted, ///< the firmware counts from the beginning: it was reset unseen
        GiveUpMissing,    ///< the line is not kept (any more)
        GiveUpLoop,       ///< the same line over and over
    };

    /// What is known when the request arrives.
    struct Situation
    {
        qint64 next = 1;       ///< the number the next new line will get
        qint64 oldestKept = 1; ///< in the resend buffer; `next` if it is empty
        qint64 oldestOpen = 1; ///< first line not acknowledged; `next` if there is none
        qint64 sentAhead = 0;  ///< lines on the wire after the requested one
    };

    /// Requests for acknowledged lines are believed up to this far back: acknowledges may run ahead a little
    /// (a duplicated ok), but never that much.
    static constexpr qint64 Near = 16;
    /// Lines sent ahead of a damaged one are each refused; their requests arrive within this time.
    static constexpr Duration EchoSpan = 250ms;

    explicit ResendPolicy(int maxConsecutive)
        : m_maxConsecutive(maxConsecutive)
    {}

    [[nodiscard]] Verdict decide(qint64 requested, const Situation &situation, TimePoint now);
    /// A line was acknowledged: requests for it or older ones no longer count as the same.
    void acknowledged(qint64 number);
    /// From now on a repeated request is an answer to a question, not an echo.
    void questionAsked() { m_echoes = 0; }
    void reset();

private:
    [[nodiscard]] Verdict honour(qint64 requested, const Situation &situation, TimePoint now);
    /// True if the same incredible number was requested before.
    [[nodiscard]] bool confirmed(qint64 requested);

    int m_maxConsecutive;
    std::optional<qint64> m_last; // honoured last
    std::optional<qint64> m_doubtful;
    int m_consecutive = 0;
    qint64 m_echoes = 0; // repeats still to be expected from lines in flight
    TimePoint m_lastAt{};
};

} // namespace gantry
