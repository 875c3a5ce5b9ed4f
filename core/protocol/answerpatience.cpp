// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/answerpatience.h"

#include <algorithm>
#include <utility>

namespace gantry {

void AnswerPatience::add(Duration measured)
{
    measured = std::max(measured, Duration::zero());
    if (!std::exchange(m_measured, true)) {
        m_smoothed = measured;
        m_variation = measured / 2;
        return;
    }
    const Duration off = m_smoothed > measured ? m_smoothed - measured : measured - m_smoothed;
    m_variation = (3 * m_variation + off) / 4;
    m_smoothed = (7 * m_smoothed + measured) / 8;
}

Duration AnswerPatience::span() const
{
    if (!m_measured)
        return First;
    const Duration longest = std::max(Longest, 2 * m_smoothed);
    return std::clamp(m_smoothed + 4 * m_variation, Shortest, longest);
}

} // namespace gantry
