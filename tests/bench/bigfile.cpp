// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A file of 500 MB: time from the start of the job to its first line at the printer, and whether memory stays flat while
// at least 100 MB (or as much as fits into 90 s) go through. Prints one JSON line.

#include "comm/printerconnection.h"
#include "support/faketransport.h"
#include "support/processusage.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimer>

#include <atomic>
#include <cstdio>

using namespace gantry;
using namespace gantry::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MegaByte = 1'000'000;

/// Long comments between the commands, as slicers with verbose output write them, so that bytes go by quickly.
QString writeFile(const QTemporaryDir &dir, qint64 size)
{
    QFile file(dir.filePath(u"big.gcode"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the file");
    QByteArray block;
    for (int i = 0; i < 4000; ++i) {
        block += "G1 X" + QByteArray::number(i % 200) + ".125 Y10.5 E0.0123 ; "
                 + QByteArray(240, 'c') + '\n';
    }
    while (file.size() < size)
        file.write(block);
    return file.fileName();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const qint64 megaBytes = application.arguments().value(1, u"500"_s).toLongLong();
    const QTemporaryDir dir;
    const QString path = writeFile(dir, megaBytes * MegaByte);

    const auto device = std::make_shared<FakeDevice>();
    QElapsedTimer sinceStart;
    std::atomic<qint64> firstLineMs = -1;
    device->keepCommands = false;
    device->answer = [&](const QByteArray &command) {
        if (command.startsWith("G1") && firstLineMs < 0)
            firstLineMs = sinceStart.elapsed();
        return FakeDevice::usualAnswer(command);
    };
    PrinterConnection connection(FakeDevice::factory(device));
    qint64 rssAtFirstStatus = 0;
    JobStatus last;
    QObject::connect(&connection, &PrinterConnection::linkChanged, &application,
                     [&](const LinkStatus &status) {
                         if (status.state != LinkState::Ready || sinceStart.isValid())
                             return;
                         sinceStart.start();
                         connection.startJob({.filePath = path});
                     });
    QObject::connect(&connection, &PrinterConnection::jobChanged, &application,
                     [&](const JobStatus &status) {
                         last = status;
                         if (rssAtFirstStatus == 0 && status.filePosition > MegaByte)
                             rssAtFirstStatus = currentRssKiB();
                         if (!isJobActive(status.state) || status.filePosition >= 150 * MegaByte)
                             application.quit();
                     });
    QTimer::singleShot(90'000, &application, &QCoreApplication::quit);
    connection.open({{u"fake"_s, 250000, {}}}, {});
    application.exec();

    const QJsonObject result{
        {u"file_bytes"_s, last.fileSize},
        {u"first_line_ms"_s, firstLineMs.load()},
        {u"printed_bytes"_s, last.filePosition},
        {u"printed_lines"_s, qint64(last.linesAcknowledged)},
        {u"rss_at_1mb_kib"_s, rssAtFirstStatus},
        {u"rss_at_end_kib"_s, currentRssKiB()},
        {u"peak_rss_kib"_s, peakRssKiB()},
    };
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return last.filePosition > 0 ? 0 : 1;
}
