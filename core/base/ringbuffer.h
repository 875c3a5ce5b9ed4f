// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace gantry {

/// A ring of fixed capacity: appending to a full one drops the oldest element. Index 0 is the oldest.
template<typename T>
class RingBuffer final
{
public:
    /// @param capacity at least 1
    explicit RingBuffer(std::size_t capacity)
        : m_capacity(capacity > 0 ? capacity : 1)
    {}

    [[nodiscard]] std::size_t size() const { return m_items.size(); }
    [[nodiscard]] std::size_t capacity() const { return m_capacity; }
    [[nodiscard]] bool isEmpty() const { return m_items.empty(); }
    [[nodiscard]] const T &at(std::size_t index) const { return m_items[slot(index)]; }
    [[nodiscard]] const T &last() const { return at(size() - 1); }

    void append(T item)
    {
        if (m_items.size() < m_capacity) {
            m_items.push_back(std::move(item));
            return;
        }
        m_items[m_head] = std::move(item);
        m_head = (m_head + 1) % m_capacity;
    }

    void clear()
    {
        m_items.clear();
        m_head = 0;
    }

private:
    [[nodiscard]] std::size_t slot(std::size_t index) const
    {
        return m_items.size() < m_capacity ? index : (m_head + index) % m_capacity;
    }

    std::size_t m_capacity;
    std::size_t m_head = 0; // slot of the oldest element once the ring is full
    std::vector<T> m_items;
};

} // namespace gantry
