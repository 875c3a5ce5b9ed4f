// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/positionparser.h"
#include "support/responsetext.h"

#include <QTest>

using namespace gantry;
using gantry::test::ResponseText;

class TestPositionParser final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
};

void TestPositionParser::reads_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected"); // empty: no position
    const auto row = [](const char *name, const QByteArray &line, const QByteArray &expected) {
        QTest::newRow(name) << line << expected;
    };
    row("28: a position has B: and C: too",
        "X:62.417 Y:64.781 Z:0.2 E:2.72328 Count: A:6241 B:6478 C:20",
        "position 62.417 64.781 0.2 e=2.72328 [2.72328]");
    row("29: two extruders", "X:96.99 Y:88.31 Z:0.30 E0:0.5 E1:1.5",
        "position 96.99 88.31 0.3 e=- [0.5 1.5]");
    row("29: spaces", "X:150.0 Y:150.0 Z:  0.7 E:  0.0", "position 150 150 0.7 e=0 [0]");
    row("29: no E", "X:1 Y:2 Z:3", "");
    row("one numbered extruder", "X:1 Y:2 Z:3 E0:4", "position 1 2 3 e=4 [4]");
    row("RepRapFirmware",
        "X:1.000 Y:2.000 Z:3.000 E:4.000 E0:5.0 E1:6.0 Count 80 160 1200 Machine 1.0 2.0 3.0",
        "position 1 2 3 e=4 [5 6]");
    row("Marlin", "X:-5.00 Y:0.00 Z:0.00 E:0.00 Count X:-400 Y:0 Z:0", "position -5 0 0 e=0 [0]");
    row("damaged X is not taken from the steps",
        "\x80:5.00 Y:0.00 Z:0.00 E:0.00 Count X:400 Y:0 Z:0", "");
    row("E in the steps only", "X:1 Y:2 Z:3 Count E:4", "");
    row("Repetier", "X:50.00 Y:50.00 Z:5.000 E:0.0000", "position 50 50 5 e=0 [0]");
    row("Teacup", "X:0.013,Y:0.013,Z:0.003,E:0.000,F:2869", "position 0.013 0.013 0.003 e=0 [0]");
    row("parts of longer words", "MAX:1 MY:2 FZ:3 RE:4", "");
    row("number missing", "X: Y:2 Z:3 E:4", "");
    row("probe report", "Bed X: 10.000 Y: 20.000 Z: 0.123", "");
    row("temperature", "T:210 /210 B:52 /52", "");
    row("empty", "", "");
}

void TestPositionParser::reads()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, expected);
    const auto report = parsePosition(line);
    QCOMPARE(report ? ResponseText()(*report) : QByteArray(), expected);
}

QTEST_APPLESS_MAIN(TestPositionParser)
#include "tst_positionparser.moc"
