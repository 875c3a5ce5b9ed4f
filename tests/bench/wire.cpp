// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines per second of a printed file over a wire that takes its time: ten bits a byte at three rates, one millisecond of
// USB each way; as a fraction of what the wire can carry, with one line in flight, a window of four lines, one of the
// bytes a profile names, and as many as the firmware tells (ADVANCED_OK). The best round of each counts. Prints one JSON
// line. Arguments: lines a round, rounds.

#include "comm/printerconnection.h"
#include "gcode/checksum.h"
#include "support/wirepeer.h"
#include "transport/serialtransport.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>
#include <vector>

using namespace gantry;
using namespace gantry::test;
using namespace Qt::StringLiterals;

namespace {

struct Mode
{
    const char *name;
    int lines;
    int buffer; ///< of the firmware, and as the profile names it
    bool advanced;
};

constexpr Mode Modes[] = {
    {"one line", 1, 127, false},
    {"window of 4", 4, 127, false},
    {"127 bytes", 32, 127, false},
    {"advanced ok", 1, 127, true},
    {"window of 16, 1023 bytes", 16, 1023, false},
    {"advanced ok, 1023 bytes, queue of 16", 1, 1023, true},
};

QByteArray moveLine(int i)
{
    return "G1 X" + QByteArray::number(100 + i % 57) + ".123 Y" + QByteArray::number(80 + i % 53)
           + ".456 E0.04321";
}

/// Writes the file and returns how many bytes its lines have on the wire, each on average.
double writeFile(const QString &path, int count)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the file");
    qint64 bytes = 0;
    for (int i = 0; i < count; ++i) {
        file.write(moveLine(i) + '\n');
        bytes += numberedLine(i + 3, moveLine(i)).size() + 1;
    }
    return double(bytes) / count;
}

VirtualPrinterOptions printerOptions(const Mode &mode)
{
    VirtualPrinterOptions options;
    options.speed = 0; // the wire alone is measured
    options.bootSeconds = 0;
    options.receiveBuffer = mode.buffer;
    options.commandQueue = mode.buffer > 127 ? 16 : 4;
    options.advancedOk = mode.advanced;
    return options;
}

ProtocolOptions protocolOptions(const Mode &mode)
{
    ProtocolOptions options;
    options.linesInFlight = mode.lines;
    options.bytesInFlight = mode.buffer;
    return options;
}

struct Measured
{
    double linesPerSecond = 0;
    LinkStatistics link;
};

Measured print(const QString &port, const QString &file, int lines, const Mode &mode)
{
    PrinterConnection connection(
        [](const ConnectionSettings &) { return std::make_unique<SerialTransport>(); });
    QEventLoop loop;
    JobStatus last;
    Measured result;
    QObject::connect(&connection, &PrinterConnection::statisticsChanged, &loop,
                     [&](const LinkStatistics &figures) { result.link = figures; });
    QObject::connect(&connection, &PrinterConnection::linkChanged, &loop,
                     [&](const LinkStatus &status) {
                         if (status.state == LinkState::Failed || status.state == LinkState::Lost)
                             qFatal("link: %s", qPrintable(status.error.message));
                         if (status.state == LinkState::Ready)
                             connection.startJob({.filePath = file});
                     });
    QObject::connect(&connection, &PrinterConnection::jobChanged, &loop,
                     [&](const JobStatus &status) {
                         last = status;
                         if (!isJobActive(status.state))
                             loop.quit();
                     });
    connection.open({{port, 250000, {}}}, protocolOptions(mode));
    loop.exec();
    if (last.state != JobState::Finished || last.linesAcknowledged != quint64(lines))
        qFatal("the job did not finish: %s", qPrintable(last.error.message));
    result.linesPerSecond = lines * 1e3 / double(last.elapsedMs);
    return result;
}

} // namespace

int main(int argc, char *argv[])
{
    struct Case
    {
        int rate;
        Mode mode;
        std::unique_ptr<WirePeer> peer;
        Measured best;
    };
    std::vector<Case> cases; // the peers fork: before Qt starts threads
    for (const int rate : {115200, 250000, 1'000'000}) {
        for (const Mode &mode : Modes)
            cases.push_back(
                {rate, mode, std::make_unique<WirePeer>(rate, printerOptions(mode)), {}});
    }
    QCoreApplication application(argc, argv);
    const int lines = application.arguments().value(1, u"2000"_s).toInt();
    const int rounds = application.arguments().value(2, u"2"_s).toInt();
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"wire.gcode"_s);
    const double bytesPerLine = writeFile(file, lines);

    for (int i = 0; i < rounds; ++i) {
        for (Case &one : cases) {
            const Measured round = print(one.peer->devicePath(), file, lines, one.mode);
            if (round.linesPerSecond > one.best.linesPerSecond)
                one.best = round;
        }
    }
    QJsonArray results;
    for (const Case &one : cases) {
        const double capacity = one.rate / 10.0 / bytesPerLine;
        results.append(QJsonObject{
            {u"rate"_s, one.rate},
            {u"mode"_s, QString::fromLatin1(one.mode.name)},
            {u"lines_per_second"_s, qRound(one.best.linesPerSecond)},
            {u"of_capacity"_s, qRound(1000 * one.best.linesPerSecond / capacity) / 1000.0},
            {u"round_trip_median_ms"_s, one.best.link.roundTripMedianMs},
            {u"resent"_s, qint64(one.best.link.linesResent)},
            {u"overrun_bytes"_s, one.peer->counters().overrunBytes.load()},
        });
    }
    const QJsonObject result{{u"lines_per_round"_s, lines},
                             {u"rounds"_s, rounds},
                             {u"bytes_per_line"_s, bytesPerLine},
                             {u"results"_s, results}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
