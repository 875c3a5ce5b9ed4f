// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/timepoint.h"

namespace gantry {

/// How long this printer's acknowledges may take before one is overdue: what they took so far, smoothed, and four times
/// by how much that varies (the rule of RFC 6298 for TCP, with a lower floor, since a cable is no internet). What varies
/// a lot is waited for no longer than a moment: a question too many costs less than a printer that stands still. Pure.
class AnswerPatience final
{
public:
    /// A USB adapter may keep bytes back for 16 ms each way, and firmware redraws its display for 100 ms.
    static constexpr Duration Shortest = 200ms;
    /// Unless half of it is what they usually take.
    static constexpr Duration Longest = 400ms;
    /// As long as nothing was measured.
    static constexpr Duration First = 1s;

    void reset() { *this = {}; }
    void add(Duration measured);
    [[nodiscard]] Duration span() const;

private:
    Duration m_smoothed{0};
    Duration m_variation{0};
    bool m_measured = false;
};

} // namespace gantry
