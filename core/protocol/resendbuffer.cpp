// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/resendbuffer.h"

#include <algorithm>

namespace gantry {

ResendBuffer::ResendBuffer(int capacity)
    : m_lines(static_cast<std::size_t>(std::max(1, capacity)))
{}

std::size_t ResendBuffer::slot(qint64 number) const
{
    return static_cast<std::size_t>(number) % m_lines.size();
}

void ResendBuffer::store(const OutgoingLine &line)
{
    Q_ASSERT(line.isNumbered());
    if (m_count == 0 || line.number != m_first + m_count) {
        m_first = line.number;
        m_count = 0;
    }
    m_lines[slot(line.number)] = line;
    if (m_count < static_cast<qsizetype>(m_lines.size()))
        ++m_count;
    else
        ++m_first;
}

const OutgoingLine *ResendBuffer::find(qint64 number) const
{
    if (number < m_first || number >= m_first + m_count)
        return nullptr;
    return &m_lines[slot(number)];
}

void ResendBuffer::clear()
{
    m_count = 0;
}

} // namespace gantry
