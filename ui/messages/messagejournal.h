// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/messagebar.h"

#include <QObject>

namespace gantry {

/// What happened, with times: the newest entries of this run, and how many came while nobody was at the window. GUI
/// thread.
class MessageJournal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageJournal)

public:
    static constexpr qsizetype MaxEntries = 500; ///< beyond that the oldest are dropped

    struct Entry
    {
        QDateTime time;
        Message::Severity severity = Message::Severity::Notice;
        QString text;      ///< translated, a whole sentence
        bool away = false; ///< it came while nobody was at the window, and was not read since
    };

    using QObject::QObject;

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; } ///< oldest first
    [[nodiscard]] int unreadCount() const;

    /// Somebody is at the window: what comes now is seen as it comes.
    void setAttended(bool attended) { m_attended = attended; }
    void add(Message::Severity severity, const QString &text, const QDateTime &time);
    void markRead();
    void clear();

signals:
    void added(const gantry::MessageJournal::Entry &entry);
    void changed(); ///< entries or the number of unread ones

private:
    QList<Entry> m_entries;
    bool m_attended = true;
};

} // namespace gantry
