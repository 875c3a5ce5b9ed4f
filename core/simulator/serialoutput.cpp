// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/serialoutput.h"

#include <algorithm>

namespace gantry {

void SerialOutput::print(QByteArrayView line, TimePoint now)
{
    if (m_silent)
        return;
    if (!m_faults->touchesHost() && m_late.empty()) {
        m_ready.append(line).append('\n');
        return;
    }
    QByteArray bytes = line.toByteArray();
    bytes.append('\n');
    Duration delay{};
    bytes = m_faults->toHost(bytes, &delay);
    if (bytes.isEmpty())
        return;
    TimePoint due = now + delay;
    if (!m_late.empty())
        due = std::max(due, m_late.back().due);
    if (due <= now && m_late.empty())
        m_ready.append(bytes);
    else
        m_late.push_back({bytes, due});
}

QByteArray SerialOutput::take(TimePoint now)
{
    while (!m_late.empty() && m_late.front().due <= now) {
        m_ready.append(m_late.front().bytes);
        m_late.pop_front();
    }
    return std::exchange(m_ready, {});
}

std::optional<TimePoint> SerialOutput::nextEvent(TimePoint now) const
{
    if (!m_ready.isEmpty())
        return now;
    return m_late.empty() ? std::nullopt : std::optional(m_late.front().due);
}

void SerialOutput::clear()
{
    m_ready.clear();
    m_late.clear();
}

} // namespace gantry
