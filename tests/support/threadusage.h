// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QHash>
#include <QString>

#include <ctime>
#include <optional>

namespace gantry::test {

/// Processor time of the calling thread so far, nanoseconds; nothing where the system does not tell. Beside the time
/// on the wall it tells an event that was slow from one during which another program had the processor.
inline std::optional<qint64> threadCpuNanoseconds()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    if (::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0)
        return qint64(time.tv_sec) * 1'000'000'000 + qint64(time.tv_nsec);
#endif
    return std::nullopt;
}

/// Processor time of the running threads so far by name, nanoseconds, those of one name together; empty where the
/// system does not tell (only Linux does in this way).
inline QHash<QString, qint64> cpuNanosecondsByThread()
{
    const auto firstLine = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed() : QByteArray();
    };
    QHash<QString, qint64> usage;
    const QString tasks = QStringLiteral("/proc/self/task/");
    for (const QString &task : QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QByteArray name = firstLine(tasks + task + QStringLiteral("/comm"));
        const QByteArray figures = firstLine(tasks + task + QStringLiteral("/schedstat"));
        if (!name.isEmpty() && !figures.isEmpty())
            usage[QString::fromLatin1(name)] += figures.split(' ').first().toLongLong();
    }
    return usage;
}

} // namespace gantry::test
