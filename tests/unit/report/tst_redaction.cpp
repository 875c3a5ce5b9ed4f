// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/redaction.h"

#include <QTest>

using namespace gantry;

/// What leaves this computer and what does not.
class TestRedaction final : public QObject
{
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void settingsKeepWhatHelps();
};

void TestRedaction::lines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("ordinary") << QByteArray("> G1 X10 M58 token")
                              << QByteArray("> G1 X10 M58 token");
    QTest::newRow("network") << QByteArray("> N3 M587 S\"home\" P\"hunter2\"*17")
                             << QByteArray("> N3 M587 (left out)");
    QTest::newRow("another number") << QByteArray("M5870 P1") << QByteArray("M5870 P1");
    QTest::newRow("list of networks") << QByteArray("M587") << QByteArray("M587");
    QTest::newRow("address") << QByteArray("tcp://me:hunter2@host:23/x")
                             << QByteArray("tcp://(left out)@host:23/x");
    QTest::newRow("address without")
        << QByteArray("tcp://host:23 mail@x") << QByteArray("tcp://host:23 mail@x");
    QTest::newRow("token") << QByteArray("url?Token=abc123") << QByteArray("url?Token= (left out)");
    QTest::newRow("JSON") << QByteArray("{\"apiKey\": \"abc\"}")
                          << QByteArray("{\"apiKey\": (left out)");
    QTest::newRow("home") << QByteArray("file /home/anna/parts/a.gcode")
                          << QByteArray("file ~/parts/a.gcode");
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void TestRedaction::lines()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, expected);
    QCOMPARE(Redaction::text(line, "/home/anna"), expected);
    // Line by line: what stands around it stays.
    QCOMPARE(Redaction::text("a\n" + line + "\nb\n", "/home/anna"), "a\n" + expected + "\nb\n");
}

void TestRedaction::settingsKeepWhatHelps()
{
    const QByteArray ini = "[connection]\nport=/dev/ttyACM0\nserverPassword=hunter2\n\n"
                           "[terminal]\ncommands=M587 P1, G28\nhiddenKinds=busy\n\n"
                           "[window]\ngeometry=@ByteArray(\x1\xd9)\n\n"
                           "[files]\nrecent=/home/anna/a.gcode\n";
    const QByteArray expected = "[connection]\nport=/dev/ttyACM0\nserverPassword=(left out)\n\n"
                                "[terminal]\ncommands=(left out)\nhiddenKinds=busy\n\n"
                                "[window]\ngeometry=(left out)\n\n"
                                "[files]\nrecent=~/a.gcode\n";
    QCOMPARE(Redaction::settings(ini, "/home/anna"), expected);
}

QTEST_APPLESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
