// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/jobhistorystore.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr int Format = 1;
constexpr qint64 MaxSize = 32 * 1024 * 1024; // the largest history there can be
constexpr qsizetype MaxPending = 1000;

} // namespace

JobHistoryStore::JobHistoryStore(const QString &folder)
    : m_file(QDir(folder).filePath(u"history.json"_s), Format, MaxSize)
{}

Error JobHistoryStore::load()
{
    const QJsonObject object = m_file.read();
    if (!m_file.problem().isError()) {
        const Result<JobHistory> history = JobHistory::fromJson(object);
        if (history)
            m_onDisk = *history;
        else
            m_file.reject(history.error().detail);
    }
    m_history = m_onDisk;
    for (const Pending &pending : std::as_const(m_pending))
        m_history.add(pending.file, pending.profile, pending.print);
    return m_file.problem();
}

Result<void> JobHistoryStore::add(const FileIdentity &file, const QString &profile,
                                  const PrintRecord &print)
{
    m_pending.append({file, profile, print});
    if (m_pending.size() > MaxPending)
        m_pending.removeFirst();
    load();
    const Result<void> written = m_file.write(m_history.toJson());
    if (written) {
        m_onDisk = m_history;
        m_pending.clear();
    }
    return written;
}

} // namespace gantry
