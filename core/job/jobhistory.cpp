// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/jobhistory.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

Failure malformed(const QString &member)
{
    return failure(ErrorCode::FileMalformed, {}, member);
}

QJsonObject without(QJsonObject object, std::initializer_list<QLatin1StringView> members)
{
    for (const QLatin1StringView member : members)
        object.remove(member);
    return object;
}

Result<PrintRecord> printFrom(const QJsonObject &object)
{
    PrintRecord print;
    print.finishedAt
        = QDateTime::fromString(object.value("finished"_L1).toString(), Qt::ISODateWithMs);
    if (!print.finishedAt.isValid())
        return malformed(u"finished"_s);
    print.printTimeMs = object.value("printTime"_L1).toInteger(-1);
    if (print.printTimeMs < 0)
        return malformed(u"printTime"_s);
    if (!object.value("success"_L1).isBool())
        return malformed(u"success"_s);
    print.success = object.value("success"_L1).toBool();
    print.unknown = without(object, {"finished"_L1, "printTime"_L1, "success"_L1});
    return print;
}

QJsonObject toObject(const PrintRecord &print)
{
    QJsonObject object = print.unknown;
    object.insert(u"finished"_s, print.finishedAt.toUTC().toString(Qt::ISODateWithMs));
    object.insert(u"printTime"_s, print.printTimeMs);
    object.insert(u"success"_s, print.success);
    return object;
}

Result<JobHistory::Entry> entryFrom(const QJsonObject &object)
{
    const Result<FileIdentity> file = FileIdentity::fromJson(object);
    if (!file)
        return failure(file.error());
    JobHistory::Entry entry;
    entry.file = *file;
    entry.profile = object.value("profile"_L1).toString();
    const QJsonArray prints = object.value("prints"_L1).toArray();
    if (prints.isEmpty())
        return malformed(u"prints"_s);
    for (const QJsonValue value : prints) {
        const Result<PrintRecord> print = printFrom(value.toObject());
        if (!print)
            return failure(print.error());
        entry.prints.append(*print);
    }
    entry.unknown = without(
        object, {"origin"_L1, "path"_L1, "size"_L1, "modified"_L1, "profile"_L1, "prints"_L1});
    return entry;
}

QJsonObject toObject(const JobHistory::Entry &entry)
{
    QJsonObject object = entry.unknown;
    const QJsonObject file = entry.file.toJson();
    for (auto it = file.begin(); it != file.end(); ++it)
        object.insert(it.key(), it.value());
    object.insert(u"profile"_s, entry.profile);
    QJsonArray prints;
    for (const PrintRecord &print : entry.prints)
        prints.append(toObject(print));
    object.insert(u"prints"_s, prints);
    return object;
}

} // namespace

Result<JobHistory> JobHistory::fromJson(const QJsonObject &object)
{
    JobHistory history;
    history.m_unknown = without(object, {"files"_L1, "format"_L1});
    const QJsonValue files = object.value("files"_L1);
    if (!files.isArray() && !files.isUndefined())
        return malformed(u"files"_s);
    const QJsonArray array = files.toArray();
    for (const QJsonValue value : array) {
        const Result<Entry> entry = entryFrom(value.toObject());
        if (!entry)
            return failure(entry.error());
        history.m_entries.append(*entry);
    }
    history.trim();
    return history;
}

QJsonObject JobHistory::toJson() const
{
    QJsonObject object = m_unknown;
    QJsonArray files;
    for (const Entry &entry : m_entries)
        files.append(toObject(entry));
    object.insert(u"files"_s, files);
    return object;
}

PrintSummary JobHistory::summary(const FileIdentity &file, const QString &profile) const
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &known) {
        return known.profile == profile && known.file == file;
    });
    PrintSummary summary;
    if (entry == m_entries.end())
        return summary;
    qint64 total = 0;
    for (const PrintRecord &print : entry->prints) {
        if (print.success) {
            ++summary.successes;
            total += print.printTimeMs;
            summary.lastPrintTimeMs = print.printTimeMs;
        } else {
            ++summary.failures;
        }
        summary.last = print;
    }
    if (summary.successes > 0)
        summary.averagePrintTimeMs = total / summary.successes;
    return summary;
}

void JobHistory::add(const FileIdentity &file, const QString &profile, const PrintRecord &print)
{
    // What could not be read back would make the whole file a broken one.
    if (!FileIdentity::fromJson(file.toJson()) || !printFrom(toObject(print)))
        return;
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &known) {
        return known.profile == profile && known.file == file;
    });
    if (found == m_entries.end())
        m_entries.prepend({file, profile, {}, {}});
    else
        m_entries.move(found - m_entries.begin(), 0);
    m_entries.first().prints.append(print);
    trim();
}

void JobHistory::trim()
{
    if (m_entries.size() > MaxFiles)
        m_entries.resize(MaxFiles);
    qsizetype total = 0;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        QList<PrintRecord> &prints = m_entries[i].prints;
        const qsizetype kept = std::min({prints.size(), MaxPrints, MaxTotal - total});
        if (kept <= 0) {
            m_entries.resize(i);
            return;
        }
        if (kept < prints.size())
            prints.remove(0, prints.size() - kept);
        total += kept;
    }
}

} // namespace gantry
