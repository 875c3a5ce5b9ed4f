// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printerharness.h"

#include "gcode/checksum.h"

#include <QTest>

using namespace gantry;

namespace {

using Lines = QByteArrayList;

QByteArray numbered(int number, const QByteArray &line)
{
    return numberedLine(number, line);
}

} // namespace

/// The virtual printer as a host sees it: what it answers, in which order, and when.
class TestVirtualPrinter : public QObject
{
    Q_OBJECT

private slots:
    void checksLines_data();
    void checksLines();
    void dropsRepeatedNumbers();
    void flushesAfterAnError();
    void losesBytesWhenFull();
    void joinsLinesWithoutNewline();
    void takesFourLines();
    void reportsExecutedInOrder();
    void answers_data();
    void answers();
    void answersAdvanced();
    void sendsWait();
    void isDeafWhileBooting();
    void runsAtSpeedZero();
};

void TestVirtualPrinter::checksLines_data()
{
    QTest::addColumn<QByteArray>("line"); // after N0 M110 N0, N1 M115
    QTest::addColumn<QByteArray>("answer");

    QTest::newRow("right") << numbered(2, "G90") << QByteArray("ok");
    QTest::newRow("unnumbered") << QByteArray("G90") << QByteArray("ok");
    QTest::newRow("checksum") << QByteArray("N2 G90*1")
                              << QByteArray("Error:checksum mismatch, Last Line: 1|Resend: 2|ok");
    QTest::newRow("checksum cut off")
        << QByteArray("N2 G90*")
        << QByteArray("Error:checksum mismatch, Last Line: 1|Resend: 2|ok");
    QTest::newRow("no checksum") << QByteArray(
        "N2 G90") << QByteArray("Error:No Checksum with line number, Last Line: 1|Resend: 2|ok");
    QTest::newRow("too far") << numbered(3, "G90")
                             << QByteArray("Error:Line Number is not Last Line Number+1, "
                                           "Last Line: 1|Resend: 2|ok");
    QTest::newRow("far behind")
        << numbered(-7, "G90")
        << QByteArray("Error:Line Number is not Last Line Number+1, Last Line: 1|Resend: 2|ok");
    QTest::newRow("number asked before checksum")
        << QByteArray("N9 G90*1")
        << QByteArray("Error:Line Number is not Last Line Number+1, Last Line: 1|Resend: 2|ok");
    QTest::newRow("last again") << numbered(1, "G90") << QByteArray();
    QTest::newRow("the one before") << numbered(0, "G90") << QByteArray();
    QTest::newRow("last again, damaged") << QByteArray("N1 G90*1") << QByteArray();
    QTest::newRow("new number") << numbered(500, "M110 N500") << QByteArray("ok");
    QTest::newRow("letter damaged")
        << QByteArray("O2 G90*1") << QByteArray("echo:Unknown command: \"O2 G90\"|ok");
    QTest::newRow("lower case") << QByteArray("g90")
                                << QByteArray("echo:Unknown command: \"g90\"|ok");
    QTest::newRow("empty") << QByteArray("") << QByteArray();
    QTest::newRow("comment") << QByteArray("; nothing") << QByteArray();
    QTest::newRow("with comment") << QByteArray("G90 ; absolute") << QByteArray("ok");
    QTest::newRow("carriage return") << QByteArray("G90\r") << QByteArray("ok");
    QTest::newRow("unknown") << QByteArray("M6666")
                             << QByteArray("echo:Unknown command: \"M6666\"|ok");
    QTest::newRow("rescue") << QByteArray("M999") << QByteArray("Resend: 2|ok");
}

void TestVirtualPrinter::checksLines()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, answer);
    PrinterHarness host;
    host.send(numbered(0, "M110 N0"));
    host.send(numbered(1, "M115"));
    QCOMPARE(host.send(line).join('|'), answer);
    QCOMPARE(host.run(100ms), Lines());
}

void TestVirtualPrinter::dropsRepeatedNumbers()
{
    PrinterHarness host;
    QCOMPARE(host.send(numbered(1, "G91")), Lines{"ok"});
    QCOMPARE(host.send(numbered(2, "G90")), Lines{"ok"});
    QCOMPARE(host.send(numbered(2, "G90")), Lines());
    QCOMPARE(host.send(numbered(1, "G91")), Lines());
    QCOMPARE(host.run(1min), Lines());
    QCOMPARE(host.send(numbered(3, "G21")), Lines{"ok"});
    QCOMPARE(host.executed, (Lines{"G91", "G90", "G21"}));
}

void TestVirtualPrinter::flushesAfterAnError()
{
    PrinterHarness host;
    const QByteArray sent = "N1 G91*1\n" + numbered(2, "G90") + '\n' + numbered(3, "G21") + '\n';
    QCOMPARE(host.raw(sent), (Lines{"Error:checksum mismatch, Last Line: 0", "Resend: 1", "ok"}));
    QCOMPARE(host.executed, Lines());
    QCOMPARE(host.send(numbered(1, "G91")), Lines{"ok"});
}

void TestVirtualPrinter::losesBytesWhenFull()
{
    VirtualPrinterOptions options;
    options.receiveBuffer = 32;
    PrinterHarness host(options);
    host.send("G4 S5"); // keeps the queue from moving: three more lines fit into it
    for (int line = 0; line < 3; ++line)
        QCOMPARE(host.send("G90"), Lines());
    QCOMPARE(host.raw("M118 12345678901234567\nM118 lost\n"), Lines());
    // 23 bytes fit whole, 9 of the next line do, its last byte is lost; the next line ends it.
    const Lines answers = host.run(6s);
    QVERIFY(answers.contains("12345678901234567"));
    QVERIFY(!answers.contains("lost"));
    QCOMPARE(host.send("M118 next"), (Lines{"lostM118 next", "ok"}));
}

void TestVirtualPrinter::joinsLinesWithoutNewline()
{
    PrinterHarness host;
    // The newline of the first line was hit: both are one line with a wrong checksum.
    const QByteArray joined = numbered(1, "G91") + 'x' + numbered(2, "G90") + '\n';
    QCOMPARE(host.raw(joined), (Lines{"Error:checksum mismatch, Last Line: 0", "Resend: 1", "ok"}));
    QCOMPARE(host.executed, Lines());
}

void TestVirtualPrinter::takesFourLines()
{
    VirtualPrinterOptions options;
    options.advancedOk = true;
    PrinterHarness host(options);
    QCOMPARE(host.send("G4 S1"), Lines());
    QCOMPARE(host.raw("M117 a\nM117 b\nM117 c\nM117 d\n"), Lines());
    // G4 and three lines fill the queue; the last one comes in when G4 leaves it.
    const Lines answers = host.run(2s);
    Lines oks;
    for (const QByteArray &answer : answers) {
        if (answer.startsWith("ok"))
            oks.append(answer);
    }
    QCOMPARE(oks, (Lines{"ok P15 B0", "ok P15 B0", "ok P15 B1", "ok P15 B2", "ok P15 B3"}));
}

void TestVirtualPrinter::reportsExecutedInOrder()
{
    PrinterHarness host;
    host.send(numbered(0, "M110 N0"));
    host.send(numbered(1, "G28"));
    host.send(numbered(2, "M104 S50"));
    QCOMPARE(host.executed, Lines{"M110 N0"});
    host.runUntil("ok");
    host.run(1s);
    host.send("  G1 X5*3");
    host.send("?12 G1 X6*3");
    host.send("M6666");
    QCOMPARE(host.executed, (Lines{"M110 N0", "G28", "M104 S50", "G1 X5", "M6666"}));
}

void TestVirtualPrinter::answers_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("answer");

    const auto row = [](const char *line, const char *answer) {
        QTest::newRow(line) << QByteArray(line) << QByteArray(answer);
    };
    row("M114", "X:0.00 Y:0.00 Z:0.00 E:0.00 Count X:0 Y:0 Z:0|ok");
    row("T1", "echo:T1 Invalid extruder|ok");
    row("T0", "ok");
    row("M104 T3 S200", "echo:M104 Invalid extruder 3|ok");
    row("M141 S40", "echo:Unknown command: \"M141 S40\"|ok");
    row("M118 E1 hello", "echo:hello|ok");
    row("M118 A1 hello", "// hello|ok");
    row("M118 hello", "hello|ok");
    row("M117 hello", "//action:notification hello|ok");
    row("M220", "FR:100%|ok");
    row("M221", "echo:E0 Flow: 100%|ok");
    row("M113", "echo:M113 S2|ok");
    row("M113 S5", "ok");
    row("G1 E5", "echo: cold extrusion prevented|ok");
    row("G29", "echo:Home XYZ First|ok");
    row("M108", "ok");
    row("M876 S0", "ok");
    row("M73 P50", "ok");
    row("M203 X100", "ok");
    row("M301", "echo:; Hotend PID:|echo:  M301 P21.73 I1.54 D76.55|ok");
    row("M27", "Not SD printing|ok");
    row("M27 C", "Current file: (no file)|ok");
    row("M23 none.gco", "echo:Now fresh file: none.gco|open failed, File: none.gco.|ok");
    row("M30 none.gco", "Deletion failed, File: none.gco.|ok");
    row("M33 short.gco", "/SHORT.GCO|ok");
}

void TestVirtualPrinter::answers()
{
    QFETCH(QByteArray, line);
    PrinterHarness host;
    QTEST(host.send(line).join('|'), "answer");
}

void TestVirtualPrinter::answersAdvanced()
{
    VirtualPrinterOptions options;
    options.advancedOk = true;
    PrinterHarness host(options);
    QCOMPARE(host.send(numbered(1, "G90")), Lines{"ok N1 P15 B3"});
    QCOMPARE(host.send(numbered(2, "G1 X10 F600")), Lines{"ok N2 P14 B3"});
    QCOMPARE(host.send("G1 X20"), Lines{"ok P13 B3"});
    QCOMPARE(host.send("N9 G90*1").last(), QByteArray("ok"));
}

void TestVirtualPrinter::sendsWait()
{
    VirtualPrinterOptions options;
    options.sendsWait = true;
    PrinterHarness host(options);
    host.send("G90");
    QCOMPARE(host.run(900ms), Lines());
    QCOMPARE(host.run(200ms), Lines{"wait"});
    QCOMPARE(host.run(3s), (Lines{"wait", "wait", "wait"}));
    host.send("G4 S3");
    QVERIFY(!host.run(2500ms).contains("wait"));
}

void TestVirtualPrinter::isDeafWhileBooting()
{
    PrinterHarness host;
    host.send("M104 S50");
    host.printer.powerOn(host.now);
    QCOMPARE(host.send("M105"), Lines());
    const Lines banner = host.run(3s);
    QCOMPARE(banner.first(), QByteArray("start"));
    QCOMPARE(banner.last(), QByteArray("echo:SD card ok"));
    QVERIFY(host.send("M105").first().contains("/0.00 B:"));
}

void TestVirtualPrinter::runsAtSpeedZero()
{
    PrinterHarness host(PrinterHarness::instant());
    QCOMPARE(host.banner.first(), QByteArray("start"));
    QByteArray program;
    Lines expected;
    const auto add = [&](const QByteArray &line) {
        expected.append(line);
        program += numbered(int(expected.size()), line) + '\n';
    };
    add("G28");
    add("M109 S200");
    add("M190 S60");
    for (int move = 0; move < 1000; ++move)
        add("G1 X" + QByteArray::number(move % 100) + " E1 F600");
    add("G4 S60");
    add("M400");
    const Lines answers = host.raw(program);
    QCOMPARE(host.executed, expected);
    QCOMPARE(answers.count("ok"), expected.size());
    QVERIFY(host.printer.temperature(0) >= 200);
    QVERIFY(host.printer.bedTemperature() >= 60);
}

QTEST_APPLESS_MAIN(TestVirtualPrinter)
#include "tst_virtualprinter.moc"
