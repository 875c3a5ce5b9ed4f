// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines per second to a printer that answers every line at once, on one pseudo-terminal: a bare C loop, a naive
// QSerialPort loop, and the whole way of a printed file with a listener for every fact; that also with the
// listener's thread blocked 200 ms at a time, and the three to a printer that answers 500 lines a second. They take turns,
// and the best round of each counts: other work on the machine only ever slows a round down. Prints one JSON line.
// Arguments: lines a round, rounds.

#include "comm/printerconnection.h"
#include "gcode/checksum.h"
#include "support/benchpeer.h"
#include "support/processusage.h"
#include "transport/serialtransport.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSerialPort>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <cstring>
#include <ctime>

using namespace gantry;
using namespace gantry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int PacedLinesPerSecond = 500;
constexpr int PacedSeconds = 3;
constexpr int MostPacedRounds = 4;

struct Measured
{
    double linesPerSecond = 0;
    double cpuPerLine = 0; // microseconds

    void keepBest(const Measured &other)
    {
        if (other.linesPerSecond > linesPerSecond)
            *this = other;
    }
    void keepCheapest(const Measured &other)
    {
        if (cpuPerLine == 0 || other.cpuPerLine < cpuPerLine)
            *this = other;
    }
};

QByteArray moveLine(int i)
{
    return "G1 X" + QByteArray::number(100 + i % 97) + ".123 Y" + QByteArray::number(80 + i % 53)
           + ".456 E0.04321";
}

QList<QByteArray> wireLines(int count)
{
    QList<QByteArray> lines;
    lines.reserve(count);
    for (int i = 0; i < count; ++i)
        lines.append(numberedLine(i + 1, moveLine(i)) + '\n');
    return lines;
}

class Stopwatch
{
public:
    Stopwatch() { m_timer.start(); }
    [[nodiscard]] Measured read(int lines) const
    {
        return {lines * 1e9 / double(m_timer.nsecsElapsed()),
                double(cpuMicroseconds() - m_cpu) / lines};
    }

private:
    qint64 m_cpu = cpuMicroseconds();
    QElapsedTimer m_timer;
};

Measured bareLoop(const QString &path, const QList<QByteArray> &lines)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    const Stopwatch watch;
    char buffer[4096];
    for (const QByteArray &line : lines) {
        if (::write(fd, line.constData(), size_t(line.size())) != line.size())
            qFatal("short write");
        bool answered = false;
        while (!answered) {
            const ssize_t count = ::read(fd, buffer, sizeof buffer);
            if (count <= 0)
                qFatal("the peer is gone");
            answered = std::memchr(buffer, '\n', size_t(count)) != nullptr;
        }
    }
    const Measured result = watch.read(int(lines.size()));
    ::close(fd);
    return result;
}

Measured naiveLoop(const QString &path, const QList<QByteArray> &lines)
{
    QSerialPort port(path);
    port.setBaudRate(250000);
    if (!port.open(QIODevice::ReadWrite))
        qFatal("cannot open the port: %s", qPrintable(port.errorString()));
    QEventLoop loop;
    int next = 1;
    QObject::connect(&port, &QSerialPort::readyRead, &loop, [&] {
        const qsizetype answers = port.readAll().count('\n');
        for (qsizetype i = 0; i < answers; ++i) {
            if (next == lines.size()) {
                loop.quit();
                return;
            }
            port.write(lines[next++]);
        }
    });
    const Stopwatch watch;
    port.write(lines[0]);
    loop.exec();
    return watch.read(int(lines.size()));
}

/// What a window does with facts, without drawing: counts them.
struct Listener
{
    qint64 lines = 0;
    qint64 leftOut = 0;
    qint64 others = 0;
};

struct Round
{
    int blockMs = 0; ///< the listener's thread is blocked so long at a time
    int bytesInFlight = 127;
};

Measured wholePath(const QString &port, const QString &file, int lines, const Round &round,
                   Listener &listener)
{
    PrinterConnection connection(
        [](const ConnectionSettings &) { return std::make_unique<SerialTransport>(); });
    QEventLoop loop;
    JobStatus last;
    qint64 cpuBefore = 0;
    const auto count = [&listener] { ++listener.others; };
    QObject::connect(&connection, &PrinterConnection::linesLogged, &loop,
                     [&](const QList<WireLine> &list, qsizetype leftOut) {
                         listener.lines += list.size();
                         listener.leftOut += leftOut;
                     });
    QObject::connect(&connection, &PrinterConnection::temperaturesReported, &loop, count);
    QObject::connect(&connection, &PrinterConnection::statisticsChanged, &loop, count);
    QObject::connect(&connection, &PrinterConnection::linkChanged, &loop,
                     [&](const LinkStatus &status) {
                         if (status.state == LinkState::Failed || status.state == LinkState::Lost)
                             qFatal("link: %s", qPrintable(status.error.message));
                         if (status.state != LinkState::Ready)
                             return;
                         cpuBefore = cpuMicroseconds();
                         connection.startJob({.filePath = file});
                     });
    QObject::connect(&connection, &PrinterConnection::jobChanged, &loop,
                     [&](const JobStatus &status) {
                         last = status;
                         if (!isJobActive(status.state))
                             loop.quit();
                     });
    QTimer blocker;
    QObject::connect(&blocker, &QTimer::timeout, &loop, [&round] {
        const timespec time{0, round.blockMs * 1'000'000L};
        ::nanosleep(&time, nullptr);
    });
    if (round.blockMs > 0)
        blocker.start(0);
    ProtocolOptions options;
    options.bytesInFlight = round.bytesInFlight;
    connection.open({{port, 250000, {}}}, options);
    loop.exec();
    if (last.state != JobState::Finished || last.linesAcknowledged != quint64(lines))
        qFatal("the job did not finish: %s", qPrintable(last.error.message));
    // By the comm thread's own clock: the listener may be asleep when the job ends.
    return {lines * 1e3 / double(last.elapsedMs), double(cpuMicroseconds() - cpuBefore) / lines};
}

QString writeFile(const QTemporaryDir &dir, int count)
{
    QFile file(dir.filePath(u"bench.gcode"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the file");
    for (int i = 0; i < count; ++i)
        file.write(moveLine(i) + " ; a move\n");
    return file.fileName();
}

} // namespace

int main(int argc, char *argv[])
{
    const BenchPeer peer; // forks: before Qt starts threads
    const BenchPeer four(4);
    const BenchPeer sixteen(16);
    const BenchPeer slow(0, PacedLinesPerSecond);
    QCoreApplication application(argc, argv);
    const int count = application.arguments().value(1, u"10000"_s).toInt();
    const int rounds = application.arguments().value(2, u"12"_s).toInt();
    const QTemporaryDir dir;
    const QString file = writeFile(dir, count);
    const QList<QByteArray> lines = wireLines(count);

    Measured bare;
    Measured naive;
    Measured whole;
    Measured blocked;
    Measured advanced;
    Measured large;
    Listener free;
    Listener stalled;
    Listener others;
    for (int i = 0; i < rounds; ++i) {
        bare.keepBest(bareLoop(peer.devicePath(), lines));
        naive.keepBest(naiveLoop(peer.devicePath(), lines));
        whole.keepBest(wholePath(peer.devicePath(), file, count, {}, free));
        blocked.keepBest(wholePath(peer.devicePath(), file, count, {200}, stalled));
        advanced.keepBest(wholePath(four.devicePath(), file, count, {}, others));
        large.keepBest(wholePath(sixteen.devicePath(), file, count, {0, 1023}, others));
    }

    // Between two lines everything sleeps, and what a line needs is in no cache any more.
    const int pacedCount = PacedLinesPerSecond * PacedSeconds;
    const QString pacedFile = writeFile(dir, pacedCount);
    const QList<QByteArray> pacedLines = wireLines(pacedCount);
    Measured pacedBare;
    Measured pacedNaive;
    Measured pacedWhole;
    for (int i = 0; i < std::min(rounds, MostPacedRounds); ++i) {
        pacedBare.keepCheapest(bareLoop(slow.devicePath(), pacedLines));
        pacedNaive.keepCheapest(naiveLoop(slow.devicePath(), pacedLines));
        pacedWhole.keepCheapest(wholePath(slow.devicePath(), pacedFile, pacedCount, {}, others));
    }

    const QJsonObject result{
        {u"lines_per_round"_s, count},
        {u"rounds"_s, rounds},
        {u"bare_lines_per_second"_s, qRound(bare.linesPerSecond)},
        {u"naive_lines_per_second"_s, qRound(naive.linesPerSecond)},
        {u"gantry_lines_per_second"_s, qRound(whole.linesPerSecond)},
        {u"gantry_blocked_lines_per_second"_s, qRound(blocked.linesPerSecond)},
        {u"ratio_to_bare"_s, whole.linesPerSecond / bare.linesPerSecond},
        {u"gantry_advanced_lines_per_second"_s, qRound(advanced.linesPerSecond)},
        {u"gantry_large_lines_per_second"_s, qRound(large.linesPerSecond)},
        {u"ratio_advanced_to_bare"_s, advanced.linesPerSecond / bare.linesPerSecond},
        {u"ratio_large_to_bare"_s, large.linesPerSecond / bare.linesPerSecond},
        {u"gantry_advanced_cpu_us_per_line"_s, advanced.cpuPerLine},
        {u"gantry_large_cpu_us_per_line"_s, large.cpuPerLine},
        {u"ratio_to_naive"_s, whole.linesPerSecond / naive.linesPerSecond},
        {u"ratio_blocked_to_free"_s, blocked.linesPerSecond / whole.linesPerSecond},
        {u"bare_cpu_us_per_line"_s, bare.cpuPerLine},
        {u"naive_cpu_us_per_line"_s, naive.cpuPerLine},
        {u"gantry_cpu_us_per_line"_s, whole.cpuPerLine},
        {u"gantry_blocked_cpu_us_per_line"_s, blocked.cpuPerLine},
        {u"bare_cpu_us_per_line_at_500"_s, pacedBare.cpuPerLine},
        {u"naive_cpu_us_per_line_at_500"_s, pacedNaive.cpuPerLine},
        {u"gantry_cpu_us_per_line_at_500"_s, pacedWhole.cpuPerLine},
        {u"logged_lines"_s, free.lines},
        {u"left_out_lines"_s, free.leftOut},
        {u"left_out_lines_blocked"_s, stalled.leftOut},
        {u"peak_rss_kib"_s, peakRssKiB()},
    };
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
