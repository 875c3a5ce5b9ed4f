// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/commandhistory.h"

#include <utility>

namespace gantry {

CommandHistory::CommandHistory(QStringList entries)
    : m_entries(std::move(entries))
{
    m_entries.removeIf([](const QString &entry) { return entry.trimmed().isEmpty(); });
    if (m_entries.size() > Capacity)
        m_entries.remove(0, m_entries.size() - Capacity);
}

void CommandHistory::add(const QString &command)
{
    stopBrowsing();
    if (command.trimmed().isEmpty() || (!m_entries.isEmpty() && m_entries.last() == command))
        return;
    m_entries.append(command);
    if (m_entries.size() > Capacity)
        m_entries.removeFirst();
}

QString CommandHistory::older(const QString &current)
{
    // Text that was edited since the last step is a new search.
    const bool browsing = m_cursor >= 0 && m_entries.at(m_cursor) == current;
    if (!browsing)
        m_prefix = current;
    const qsizetype start = browsing ? m_cursor : m_entries.size();
    for (qsizetype i = start - 1; i >= 0; --i) {
        const QString &entry = m_entries.at(i);
        if (entry != current && entry.startsWith(m_prefix, Qt::CaseInsensitive)) {
            m_cursor = i;
            return entry;
        }
    }
    if (!browsing)
        stopBrowsing();
    return current;
}

QString CommandHistory::newer(const QString &current)
{
    if (m_cursor < 0 || m_entries.at(m_cursor) != current)
        return current;
    for (qsizetype i = m_cursor + 1; i < m_entries.size(); ++i) {
        const QString &entry = m_entries.at(i);
        if (entry != current && entry.startsWith(m_prefix, Qt::CaseInsensitive)) {
            m_cursor = i;
            return entry;
        }
    }
    const QString typed = m_prefix;
    stopBrowsing();
    return typed;
}

void CommandHistory::stopBrowsing()
{
    m_cursor = -1;
    m_prefix.clear();
}

} // namespace gantry
