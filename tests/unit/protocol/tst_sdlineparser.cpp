// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/sdlineparser.h"
#include "support/responsetext.h"

#include <QTest>

using namespace gantry;
using gantry::test::ResponseText;

class TestSdLineParser final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
};

void TestSdLineParser::reads_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected"); // empty: not about the card
    const auto row = [](const char *line, const char *expected) {
        QTest::newRow(line) << QByteArray(line) << QByteArray(expected);
    };
    row("echo:SD card ok", "sd inserted");
    row("SD card ok", "sd inserted");
    row("Card successfully initialized.", "sd inserted");
    row("echo:SD init fail", "sd removed");
    row("volume.init failed", "sd removed");
    row("echo:No media", "sd removed");
    row("openRoot failed", "sd removed");
    row("SD Card unmounted", "sd removed");
    row("echo:SD card released", "sd removed");
    row("Begin file list", "sd list begin");
    row("End file list", "sd list end");
    row("File opened: SHORT.GCO Size: 40", "sd opened SHORT.GCO 0/40");
    row("File opened:long name.gcode Size:1234", "sd opened long name.gcode 0/1234");
    row("File opened: A.GCO", "sd opened A.GCO");
    row("File opened: A.GCO Size: -5", "sd opened A.GCO");
    row("File opened: A.GCO Size: 99999999999999999999", "sd opened A.GCO");
    row("File selected", "sd selected");
    row("SD printing byte 123/12345", "sd printing byte 123/12345");
    row("SD printing byte 0/0", "sd printing byte");
    row("SD printing byte 123", "");
    row("SD printing byte -1/5", "");
    row("SD printing byte 99999999999999999999/5", "");
    row("Not SD printing", "sd not printing");
    row("Done printing file", "sd print done");
    row("Writing to file: test.gco", "sd writing to test.gco");
    row("Done saving file.", "sd saved");
    row("File deleted:TEST.GCO", "sd deleted TEST.GCO");
    row("open failed, File: SHORT.GCO.", "sd open failed SHORT.GCO");
    row("Cannot open subdir PARTS", "sd open failed");
    row("file.open failed.", "sd open failed");
    row("Deletion failed, File: a b.gco.", "sd deletion failed a b.gco");
    row("error writing to file", "sd write failed");
    row("echo:Now fresh file: SHORT.GCO", "");
    row("SHORT.GCO 40", "");
    row("", "");
}

void TestSdLineParser::reads()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, expected);
    const auto message = parseSdMessage(line);
    QCOMPARE(message ? ResponseText()(*message) : QByteArray(), expected);
}

QTEST_APPLESS_MAIN(TestSdLineParser)
#include "tst_sdlineparser.moc"
