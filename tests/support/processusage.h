// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace gantry::test {

/// Processor time of this process so far, all threads, microseconds; 0 where the system does not tell (only Unix does in
/// this way).
inline qint64 cpuMicroseconds()
{
#ifdef Q_OS_UNIX
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto micro = [](const timeval &time) {
        return qint64(time.tv_sec) * 1'000'000 + qint64(time.tv_usec);
    };
    return micro(usage.ru_utime) + micro(usage.ru_stime);
#else
    return 0;
#endif
}

/// Largest resident memory of this process so far, KiB (bytes on macOS are converted); 0 where the system does not tell
/// (only Unix does in this way).
inline qint64 peakRssKiB()
{
#ifdef Q_OS_UNIX
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
#ifdef Q_OS_MACOS
    return qint64(usage.ru_maxrss) / 1024;
#else
    return qint64(usage.ru_maxrss);
#endif
#else
    return 0;
#endif
}

/// Resident memory now, KiB; 0 where the system does not tell (only Linux does in this way).
inline qint64 currentRssKiB()
{
    long total = 0;
    long resident = 0;
    if (std::FILE *file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%ld %ld", &total, &resident) != 2)
            resident = 0;
        std::fclose(file);
    }
    return qint64(resident) * 4;
}

} // namespace gantry::test
