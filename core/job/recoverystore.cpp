// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/recoverystore.h"

#include "job/machinerecord.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr int Format = 1;
constexpr qint64 MaxSize = 64 * 1024;

Failure malformed(const QString &member)
{
    return failure(ErrorCode::FileMalformed, {}, member);
}

} // namespace

QJsonObject RecoveryRecord::toJson() const
{
    QJsonObject object = unknown;
    const QJsonObject identity = file.toJson();
    for (auto it = identity.begin(); it != identity.end(); ++it)
        object.insert(it.key(), it.value());
    object.insert(u"pos"_s, position);
    object.insert(u"date"_s, date.toSecsSinceEpoch());
    if (line > 0)
        object.insert(u"line"_s, qint64(line));
    if (machine)
        object.insert(u"machine"_s, MachineRecord::toJson(*machine));
    return object;
}

Result<RecoveryRecord> RecoveryRecord::fromJson(const QJsonObject &object)
{
    const Result<FileIdentity> file = FileIdentity::fromJson(object);
    if (!file)
        return failure(file.error());
    RecoveryRecord record;
    record.file = *file;
    record.position = object.value("pos"_L1).toInteger(-1);
    if (record.position < 0 || (record.file.size >= 0 && record.position > record.file.size))
        return malformed(u"pos"_s);
    const qint64 seconds = object.value("date"_L1).toInteger(-1);
    if (seconds < 0)
        return malformed(u"date"_s);
    record.date = QDateTime::fromSecsSinceEpoch(seconds);
    const qint64 line = object.value("line"_L1).toInteger(object.contains("line"_L1) ? -1 : 0);
    if (line < 0)
        return malformed(u"line"_s);
    record.line = quint64(line);
    if (object.contains("machine"_L1)) {
        record.machine = MachineRecord::fromJson(object.value("machine"_L1));
        if (!record.machine)
            return malformed(u"machine"_s);
    }
    record.unknown = object;
    for (const auto member : {"format"_L1, "origin"_L1, "path"_L1, "size"_L1, "modified"_L1,
                              "pos"_L1, "date"_L1, "line"_L1, "machine"_L1})
        record.unknown.remove(member);
    return record;
}

RecoveryStore::RecoveryStore(const QString &folder, int printer, const QString &name)
    : m_file(QDir(folder).filePath(printer == 1 ? name + u".json"_s
                                                : u"%1-%2.json"_s.arg(name).arg(printer)),
             Format, MaxSize)
{}

Error RecoveryStore::load()
{
    m_record.reset();
    const QJsonObject object = m_file.read();
    if (object.isEmpty())
        return m_file.problem();
    const Result<RecoveryRecord> record = RecoveryRecord::fromJson(object);
    if (record)
        m_record = *record;
    else
        m_file.reject(record.error().detail);
    return m_file.problem();
}

Result<void> RecoveryStore::save(const RecoveryRecord &record)
{
    // What could not be read back is no use to anybody.
    if (const auto readable = RecoveryRecord::fromJson(record.toJson()); !readable)
        return failure(ErrorCode::InvalidArgument,
                       QCoreApplication::translate("gantry::RecoveryStore",
                                                   "How far the print came cannot be kept."),
                       readable.error().detail);
    m_record = record;
    return m_file.write(record.toJson());
}

Result<void> RecoveryStore::clear()
{
    m_record.reset();
    return m_file.remove();
}

} // namespace gantry
