// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gcode/gcodeanalyzer.h"
#include "job/fileanalysis.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace gantry;

namespace {

constexpr qint64 LeastBytes = 100'000'000;

// A file of some 100 MB: the given one, as often as it takes.
qint64 writeLarge(const QString &from, const QString &to)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        return 0;
    const QByteArray content = source.readAll();
    while (!content.isEmpty() && target.pos() < LeastBytes)
        target.write(content);
    return target.pos();
}

double secondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

// The analyzer alone, over lines that are in memory.
double linesPerSecond(qint64 &sum)
{
    const QByteArray line = "G1 X113.942 Y88.35 E5.00354";
    constexpr int Lines = 3'000'000;
    GcodeAnalyzer analyzer;
    QElapsedTimer timer;
    timer.start();
    for (int at = 1; at <= Lines; ++at)
        analyzer.add(line, qint64(at) * (line.size() + 1));
    sum += static_cast<qint64>(analyzer.result().moves);
    return Lines / secondsOf(timer);
}

} // namespace

/// Measures the analysis of a file and prints one line of JSON. The argument is a G-code file to make the large one of;
/// without it a cube of the test data.
int main(int argc, char **argv)
{
    QTemporaryDir folder;
    const QString large = folder.filePath(QStringLiteral("large.gcode"));
    const QString from = argc > 1 ? QString::fromLocal8Bit(argv[1])
                                  : QStringLiteral(GANTRY_TEST_DATA "/gcode/cube_prusa.gcode");
    const qint64 bytes = writeLarge(from, large);
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    const auto result = analyzeGcodeFile(large, {}, [](double) { return true; });
    const double seconds = secondsOf(timer);
    const double cpu = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    const auto megaBytes = static_cast<double>(bytes) / 1e6;
    if (bytes == 0 || !result || !*result) {
        std::fprintf(stderr, "cannot analyse a file made of %s\n", qPrintable(from));
        return 1;
    }
    qint64 sum = 0;
    const double lines = linesPerSecond(sum);
    std::printf("{\"bench\": \"analysis\", \"bytes\": %lld, \"seconds\": %.2f, "
                "\"mb_per_s\": %.1f, \"mb_per_cpu_s\": %.1f, \"moves\": %llu, \"layers\": %d, "
                "\"analyzer_lines_per_s\": %.0f, \"check\": %lld}\n",
                static_cast<long long>(bytes), seconds, megaBytes / seconds, megaBytes / cpu,
                static_cast<unsigned long long>((*result)->moves.moves),
                (*result)->moves.layers.count(), lines, static_cast<long long>(sum));
    return 0;
}
