// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messagejournal.h"

#include <algorithm>

namespace gantry {

int MessageJournal::unreadCount() const
{
    return int(std::count_if(m_entries.cbegin(), m_entries.cend(),
                             [](const Entry &entry) { return entry.away; }));
}

void MessageJournal::add(Message::Severity severity, const QString &text, const QDateTime &time)
{
    const Entry entry{time, severity, text, !m_attended};
    m_entries.append(entry);
    if (m_entries.size() > MaxEntries)
        m_entries.removeFirst();
    emit added(entry);
    emit changed();
}

void MessageJournal::markRead()
{
    if (unreadCount() == 0)
        return;
    for (Entry &entry : m_entries)
        entry.away = false;
    emit changed();
}

void MessageJournal::clear()
{
    if (m_entries.isEmpty())
        return;
    m_entries.clear();
    emit changed();
}

} // namespace gantry
