// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/machinecommand.h"

#include <algorithm>
#include <vector>

namespace gantry {

/// The firmware's ring of lines. The command that is carried out keeps its place until it is finished.
class CommandQueue final
{
public:
    explicit CommandQueue(int capacity)
        : m_commands(static_cast<size_t>(std::max(capacity, 1)))
    {}

    [[nodiscard]] bool isFull() const { return m_count == m_commands.size(); }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    [[nodiscard]] int freePlaces() const { return static_cast<int>(m_commands.size() - m_count); }
    /// The oldest command; the queue must not be empty.
    [[nodiscard]] MachineCommand &front() { return m_commands[m_first]; }

    void push(QByteArrayView line, MachineCommand::Source source)
    {
        at(m_count).assign(line, source);
        ++m_count;
    }
    void pop()
    {
        m_first = (m_first + 1) % m_commands.size();
        --m_count;
    }
    void clear() { m_count = 0; }
    /// Removes what came from there and is not carried out yet.
    void drop(MachineCommand::Source source)
    {
        size_t kept = std::min<size_t>(m_count, 1);
        for (size_t index = kept; index < m_count; ++index) {
            if (at(index).source() != source)
                at(kept++) = at(index);
        }
        m_count = kept;
    }

private:
    [[nodiscard]] MachineCommand &at(size_t index)
    {
        return m_commands[(m_first + index) % m_commands.size()];
    }

    std::vector<MachineCommand> m_commands;
    size_t m_first = 0;
    size_t m_count = 0;
};

} // namespace gantry
