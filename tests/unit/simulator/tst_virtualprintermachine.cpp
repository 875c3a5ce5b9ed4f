// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printerharness.h"

#include <QTest>

#include <cmath>

using namespace gantry;

namespace {

using Lines = QByteArrayList;

double seconds(Duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

/// The time between two moments is as said, give or take a part of it.
void compareSeconds(Duration duration, double expected, double tolerance)
{
    const double actual = seconds(duration);
    QVERIFY2(std::abs(actual - expected) <= tolerance,
             QByteArray(QByteArray::number(actual) + " s, expected " + QByteArray::number(expected))
                 .constData());
}

} // namespace

/// The virtual printer as a machine: what takes how long, and what can be done meanwhile.
class TestVirtualPrinterMachine : public QObject
{
    Q_OBJECT

private slots:
    void heats();
    void waitsForHeat();
    void waitsForCooling();
    void endsTheWaitOnContinue_data();
    void endsTheWaitOnContinue();
    void reportsByItself();
    void acknowledgesMovesUntilThePlannerIsFull();
    void waitsForMoves();
    void tellsSinceWhenItRests();
    void dwells();
    void saysThatItIsBusy();
    void waitsForTheUser_data();
    void waitsForTheUser();
    void quickStops();
    void keepsPositions();
    void changesTools();
    void speedsUp();
    void stopsAtOnce_data();
    void stopsAtOnce();
    void stopsInTheQueueWithoutEmergencyParser();
};

void TestVirtualPrinterMachine::heats()
{
    PrinterHarness host;
    QCOMPARE(host.send("M104 S200").last(), QByteArray("ok"));
    QVERIFY(host.printer.temperature(0) < 22);
    host.run(50s);
    const double halfway = host.printer.temperature(0);
    QVERIFY2(halfway > 110 && halfway < 150, QByteArray::number(halfway).constData());
    QVERIFY(host.send("M105").first().contains("@:127 B@:0"));
    host.run(70s);
    QVERIFY(std::abs(host.printer.temperature(0) - 200) < 1);
    const QByteArray report = host.send("M105").first();
    QVERIFY2(report.contains(" /200.00 B:") && !report.contains("@:127"), report.constData());

    host.send("M104 S0");
    host.run(60s);
    const double cooling = host.printer.temperature(0);
    QVERIFY2(cooling > 100 && cooling < 160, QByteArray::number(cooling).constData());
    host.run(1h);
    QCOMPARE(host.printer.temperature(0), 21.0);
}

void TestVirtualPrinterMachine::waitsForHeat()
{
    PrinterHarness host;
    const TimePoint start = host.now;
    const Lines first = host.send("M109 S200");
    QVERIFY2(first.last().startsWith(" T:2") && first.last().endsWith(" W:?"),
             first.last().constData());
    const Lines lines = host.runUntil("ok");
    QCOMPARE(lines.last(), QByteArray("ok"));
    compareSeconds(host.now - start, 118, 8); // about 108 s and ten seconds of staying there
    QCOMPARE(lines.at(lines.size() - 2), QByteArray("//action:notification Printing..."));

    const qsizetype reports = PrinterHarness::count(lines, " T:");
    const qsizetype busy = PrinterHarness::count(lines, "echo:busy: processing");
    QVERIFY(std::abs(double(reports) - seconds(host.now - start)) <= 1);
    QVERIFY(std::abs(double(busy) - seconds(host.now - start) / 2) <= 1);
    QVERIFY(PrinterHarness::count(lines, " W:?") > 90);
    QVERIFY(PrinterHarness::count(lines, " W:9") > 0);
    QVERIFY(PrinterHarness::count(lines, " W:0") > 0);
}

void TestVirtualPrinterMachine::waitsForCooling()
{
    PrinterHarness host;
    host.send("M109 S100");
    host.runUntil("ok");
    QCOMPARE(host.send("M109 S50").last(), QByteArray("ok")); // S does not wait for cooling
    TimePoint start = host.now;
    host.send("M109 R60");
    QCOMPARE(host.runUntil("ok").last(), QByteArray("ok"));
    QVERIFY(seconds(host.now - start) > 60);
    QVERIFY(std::abs(host.printer.temperature(0) - 60) < 2);

    start = host.now;
    host.send("M109 R10"); // colder than the room: it gives up instead of waiting for ever
    QCOMPARE(host.runUntil("ok", 1h).last(), QByteArray("ok"));
    QVERIFY(seconds(host.now - start) > 60);
}

void TestVirtualPrinterMachine::endsTheWaitOnContinue_data()
{
    QTest::addColumn<bool>("emergencyParser");
    QTest::newRow("emergency parser") << true;
    QTest::newRow("queue") << false;
}

void TestVirtualPrinterMachine::endsTheWaitOnContinue()
{
    QFETCH(bool, emergencyParser);
    VirtualPrinterOptions options;
    options.emergencyParser = emergencyParser;
    PrinterHarness host(options);
    host.send("M109 S200");
    host.run(5s);
    // One ok for M109, one for M108 itself; the target stays.
    QCOMPARE(host.send("M108").count("ok"), 2);
    QCOMPARE(host.executed, (Lines{"M109 S200", "M108"}));
    QVERIFY(host.send("M105").first().contains(" /200.00"));
}

void TestVirtualPrinterMachine::reportsByItself()
{
    PrinterHarness host;
    QCOMPARE(host.send("M155 S2"), Lines{"ok"});
    QCOMPARE(host.run(1900ms), Lines());
    const Lines lines = host.run(8200ms);
    QCOMPARE(lines.size(), 5);
    for (const QByteArray &line : lines)
        QVERIFY2(line.startsWith(" T:2") && !line.contains("W:"), line.constData());
    host.send("M155 S0");
    QCOMPARE(host.run(1min), Lines());

    VirtualPrinterOptions options;
    options.autoReport = false;
    PrinterHarness plain(options);
    QCOMPARE(plain.send("M155 S1"), (Lines{"echo:Unknown command: \"M155 S1\"", "ok"}));
}

void TestVirtualPrinterMachine::acknowledgesMovesUntilThePlannerIsFull()
{
    PrinterHarness host;
    host.send("G28");
    host.runUntil("ok");
    // Sixteen blocks, of which the firmware keeps one empty. Each move takes a second.
    int acknowledged = 0;
    for (int move = 0; move < 20; ++move)
        acknowledged += int(host.send(move % 2 ? "G1 X100 F3000" : "G1 X150 F3000").count("ok"));
    QCOMPARE(acknowledged, 15);
    const TimePoint start = host.now;
    QCOMPARE(host.runUntil("ok").last(), QByteArray("ok"));
    compareSeconds(host.now - start, 1.1, 0.05);
    for (int move = 0; move < 4; ++move) {
        const TimePoint before = host.now;
        QCOMPARE(host.runUntil("ok").last(), QByteArray("ok"));
        compareSeconds(host.now - before, 1.1, 0.05);
    }
    QCOMPARE(host.send("M400"), Lines());
    const TimePoint before = host.now;
    QCOMPARE(host.runUntil("ok").last(), QByteArray("ok"));
    compareSeconds(host.now - before, 16.5, 0.5);
    QCOMPARE(host.executed.size(), 22);
}

void TestVirtualPrinterMachine::waitsForMoves()
{
    PrinterHarness host;
    host.send("M302 P1");
    const TimePoint start = host.now;
    host.send("M83");
    QCOMPARE(host.send("G1 E10 F60"), Lines{"ok"}); // the extruder alone takes its time too
    host.send("M400");
    host.runUntil("ok");
    compareSeconds(host.now - start, 10.1, 0.05);
}

void TestVirtualPrinterMachine::tellsSinceWhenItRests()
{
    PrinterHarness host;
    host.send("M302 P1");
    host.send("M83");
    QVERIFY(host.printer.restingSince());
    const TimePoint start = host.now;
    host.send("G1 E1 F60");
    QVERIFY(!host.printer.restingSince()); // acknowledged, but it moves
    host.run(5s);
    const std::optional<TimePoint> since = host.printer.restingSince();
    QVERIFY(since);
    compareSeconds(*since - start, 1.1, 0.05);
    host.send("M105");
    QCOMPARE(host.printer.restingSince(), since);
    host.send("G4 S2");
    QVERIFY(!host.printer.restingSince());
    host.run(3s);
    QVERIFY(host.printer.restingSince());
}

void TestVirtualPrinterMachine::dwells()
{
    PrinterHarness host;
    const TimePoint start = host.now;
    QCOMPARE(host.send("G4 P500 S1"), Lines());
    QCOMPARE(host.runUntil("ok"), Lines{"ok"});
    compareSeconds(host.now - start, 1.5, 0.001);
}

void TestVirtualPrinterMachine::saysThatItIsBusy()
{
    PrinterHarness host;
    host.send("G4 S5");
    QCOMPARE(host.run(6s), (Lines{"echo:busy: processing", "echo:busy: processing", "ok"}));
    host.send("M113 S1");
    host.send("G4 S3");
    QCOMPARE(host.run(4s).count("echo:busy: processing"), 2);
    host.send("M113 S0");
    host.send("G4 S5");
    QCOMPARE(host.run(6s), Lines{"ok"});

    VirtualPrinterOptions options;
    options.busyProtocol = false;
    PrinterHarness quiet(options);
    QCOMPARE(quiet.send("M113 S2"), (Lines{"echo:Unknown command: \"M113 S2\"", "ok"}));
    quiet.send("G4 S5");
    QCOMPARE(quiet.run(6s), Lines{"ok"});
}

void TestVirtualPrinterMachine::waitsForTheUser_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("M0, M108") << QByteArray("M0") << QByteArray("M108");
    QTest::newRow("M0, prompt") << QByteArray("M0") << QByteArray("M876 S0");
    QTest::newRow("M600, M108") << QByteArray("M600") << QByteArray("M108");
    QTest::newRow("M600, prompt") << QByteArray("M600") << QByteArray("M876 S0");
}

void TestVirtualPrinterMachine::waitsForTheUser()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, answer);
    PrinterHarness host;
    Lines lines = host.sendAndRun(command, 1min);
    QVERIFY(lines.contains("//action:prompt_button Continue"));
    QVERIFY(lines.contains("//action:prompt_show"));
    QVERIFY(lines.count("echo:busy: paused for user") >= 28);
    QVERIFY(!lines.contains("ok"));
    lines = host.sendAndRun(answer, 10s);
    QCOMPARE(lines.count("ok"), 2);
    QVERIFY(!lines.contains("echo:busy: paused for user"));
    QCOMPARE(host.executed, (Lines{command, answer}));
}

void TestVirtualPrinterMachine::quickStops()
{
    PrinterHarness host;
    host.send("G28");
    host.runUntil("ok");
    host.send("G1 X200 F600");
    host.run(5100ms);
    QCOMPARE(host.send("M410"), Lines{"ok"});
    const QByteArray report = host.send("M114").first();
    const double x = report.sliced(2, report.indexOf(' ') - 2).toDouble();
    QVERIFY2(x > 145 && x < 155, report.constData());
    QCOMPARE(host.send("M400"), Lines{"ok"});
}

void TestVirtualPrinterMachine::keepsPositions()
{
    PrinterHarness host(PrinterHarness::instant());
    host.send("G28");
    QVERIFY(host.send("M114").first().startsWith("X:100.00 Y:100.00 Z:0.00 E:0.00 Count X:8000"));
    for (const char *line : {"G1 X10 Y20 Z5", "G91", "G1 X-3 Z1", "G90", "M302 P1", "M83", "G1 E4",
                             "G1 E4", "G92 E1", "G92 Y0"})
        host.send(line);
    QCOMPARE(host.send("M114").first(),
             QByteArray("X:7.00 Y:0.00 Z:6.00 E:1.00 Count X:560 Y:1600 Z:2400"));
    host.send("G1 X-50 Y500"); // the ends of the axes hold it
    QCOMPARE(host.send("M114").first(),
             QByteArray("X:0.00 Y:180.00 Z:6.00 E:1.00 Count X:0 Y:16000 Z:2400"));
    host.send("G20");
    host.send("G1 X1");
    QVERIFY(host.send("M114").first().startsWith("X:25.40 "));
}

void TestVirtualPrinterMachine::changesTools()
{
    VirtualPrinterOptions options;
    options.extruderCount = 2;
    options.hasChamber = true;
    PrinterHarness host(options);
    QCOMPARE(host.sendUntil("T1", "ok"), (Lines{"Active Extruder: 1", "ok"}));
    host.send("M104 T0 S100");
    host.send("M104 S150");
    host.send("M141 S40");
    const QByteArray report = host.send("M105").first();
    QVERIFY2(report.startsWith("ok T:2") && report.contains(" /150.00 B:")
                 && report.contains(" C:2") && report.contains(" /40.00 T0:2")
                 && report.contains(" /100.00 T1:2") && report.contains(" @:")
                 && report.contains(" @1:"),
             report.constData());
}

void TestVirtualPrinterMachine::speedsUp()
{
    VirtualPrinterOptions options;
    options.speed = 10;
    PrinterHarness host(options);
    const TimePoint start = host.now;
    host.send("M109 S200");
    host.runUntil("ok");
    compareSeconds(host.now - start, 11.8, 0.8);
    const TimePoint dwell = host.now;
    host.send("G4 S5");
    host.runUntil("ok");
    compareSeconds(host.now - dwell, 0.5, 0.01);
}

void TestVirtualPrinterMachine::stopsAtOnce_data()
{
    QTest::addColumn<QByteArray>("running");
    QTest::newRow("idle") << QByteArray();
    QTest::newRow("heating") << QByteArray("M109 S200\n");
    QTest::newRow("homing, queue full") << QByteArray("G28\nG90\nG90\nG90\nG90\nG90\n");
    QTest::newRow("waiting for the user") << QByteArray("M0\n");
    QTest::newRow("buffer full") << "G4 S60\n" + QByteArray("G1 X1 Y1 Z1\n").repeated(100);
}

void TestVirtualPrinterMachine::stopsAtOnce()
{
    QFETCH(QByteArray, running);
    PrinterHarness host;
    host.send("M140 S60");
    host.raw(running);
    host.run(2500ms);
    const Lines lines = host.send("M112");
    QCOMPARE(lines, (Lines{"echo:M112 Shutdown", "Error:Printer halted. kill() called!",
                           "//action:poweroff"}));
    QVERIFY(host.printer.isHalted());
    QCOMPARE(host.executed.last(), QByteArray("M112"));
    QCOMPARE(host.send("M105"), Lines());
    QCOMPARE(host.run(1min), Lines());
    QVERIFY(host.printer.temperature(0) < 40);
    host.printer.powerOn(host.now);
    QCOMPARE(host.run(2s).first(), QByteArray("start"));
    QVERIFY(host.send("M105").first().contains("/0.00 B:"));
}

void TestVirtualPrinterMachine::stopsInTheQueueWithoutEmergencyParser()
{
    VirtualPrinterOptions options;
    options.emergencyParser = false;
    PrinterHarness host(options);
    host.raw("G4 S10\nG90\nG90\nG90\n");
    QCOMPARE(host.send("M112"), Lines()); // the queue is full: it is not even read
    host.run(9s);
    QVERIFY(!host.printer.isHalted());
    const Lines lines = host.run(2s);
    QVERIFY(host.printer.isHalted());
    QCOMPARE(lines.last(), QByteArray("//action:poweroff"));
}

QTEST_APPLESS_MAIN(TestVirtualPrinterMachine)
#include "tst_virtualprintermachine.moc"
