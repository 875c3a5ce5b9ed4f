// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printerharness.h"

#include "gcode/checksum.h"

#include <QTest>

using namespace gantry;

using Lines = QByteArrayList;

Q_DECLARE_METATYPE(gantry::VirtualPrinterOptions)

/// The SD card of the virtual printer.
class TestVirtualPrinterSd : public QObject
{
    Q_OBJECT

private slots:
    void lists();
    void uploadsAndPrints();
    void refusesUnnumberedLinesWhileSaving();
    void pausesAndGoesOn();
    void aborts();
    void reportsProgressByItself();
    void releases();
    void listsInOtherWays_data();
    void listsInOtherWays();
    void writesLongNames();
    void knowsShortNamesOnly();
    void runsFull();
    void forgetsToAcknowledge();
    void isOperatedAtItsDisplay();
    void cancelsAtItsDisplay();
    void ejects();
    void hasNoCard();
};

void TestVirtualPrinterSd::lists()
{
    PrinterHarness host;
    QCOMPARE(host.send("M20"), (Lines{"Begin file list", "SQUARE~1.GCO 3631", "SHORT.GCO 40",
                                      "PARTS/ALONGF~1.GCO 40", "End file list", "ok"}));
    QCOMPARE(host.send("M20 L").at(3),
             QByteArray("PARTS/ALONGF~1.GCO 40 /A long file name with spaces.gcode"));
    QVERIFY(host.send("M20 L T").at(2).startsWith("SHORT.GCO 40 0x"));
}

void TestVirtualPrinterSd::uploadsAndPrints()
{
    PrinterHarness host(PrinterHarness::instant());
    const Lines program{"G28", "G1 X5 F600", "M117 half", "G1 X10", "M105"};
    int number = 0;
    const auto numbered = [&](const QByteArray &line) { return numberedLine(++number, line); };
    QCOMPARE(host.send(numbered("M28 test.gco")),
             (Lines{"echo:Now fresh file: test.gco", "Writing to file: test.gco", "ok"}));
    for (const QByteArray &line : program)
        QCOMPARE(host.send(numbered(line)), Lines{"ok"});
    QCOMPARE(host.send("M29"), (Lines{"Done saving file.", "ok"}));
    QCOMPARE(host.executed, (Lines{"M28 test.gco", "M29"})); // written, not carried out

    QCOMPARE(host.send("M23 test.gco").at(1), QByteArray("File opened: TEST.GCO Size: 37"));
    host.executed.clear();
    const Lines lines = host.send("M24");
    QCOMPARE(host.executed, Lines{"M24"} + program);
    QCOMPARE(lines.count("ok"), 1); // lines from the card are not acknowledged
    QCOMPARE(lines.last(), QByteArray("Done printing file"));
    QCOMPARE(host.send("M27"), (Lines{"Not SD printing", "ok"}));
    QCOMPARE(host.send("M30 test.gco"), (Lines{"File deleted:test.gco", "ok"}));
    QCOMPARE(host.send("M30 test.gco").first(), QByteArray("Deletion failed, File: test.gco."));
}

void TestVirtualPrinterSd::refusesUnnumberedLinesWhileSaving()
{
    PrinterHarness host;
    host.send("M28 test.gco");
    QCOMPARE(host.send("G28"),
             (Lines{"Error:No Checksum with line number, Last Line: 0", "Resend: 1", "ok"}));
    QCOMPARE(host.send("M29").first(), QByteArray("Done saving file."));
    QCOMPARE(host.executed, (Lines{"M28 test.gco", "M29"}));
}

void TestVirtualPrinterSd::pausesAndGoesOn()
{
    PrinterHarness host;
    host.send("M23 SQUARE~1.GCO");
    host.send("M24");
    host.run(30s);
    const Lines status = host.sendUntil("M27", "ok");
    QVERIFY2(PrinterHarness::count(status, "SD printing byte ") > 0, status.join('|').constData());
    QVERIFY(host.sendUntil("M25", "ok").contains("//action:pause"));
    host.sendUntil("M400", "ok");
    const qsizetype executed = host.executed.size();
    QCOMPARE(host.send("M27").first(), QByteArray("Not SD printing"));
    QCOMPARE(host.run(1min), Lines());
    QCOMPARE(host.executed.size(), executed + 1);
    host.send("M24");
    QCOMPARE(host.runUntil("Done printing file", 1h).last(), QByteArray("Done printing file"));
    // From the first line to the last, each once.
    QCOMPARE(host.executed.count("G1 X50 Y50 Z5 F6000"), 68);
    QCOMPARE(host.executed.count("G1 X50 Y90"), 68);
}

void TestVirtualPrinterSd::aborts()
{
    PrinterHarness host;
    host.send("M104 S150");
    host.send("M23 SQUARE~1.GCO");
    host.send("M24");
    host.run(30s);
    host.send("M524");
    const Lines lines = host.runUntil("ok");
    QVERIFY(lines.contains("//action:cancel"));
    const qsizetype executed = host.executed.size();
    host.run(5min);
    QCOMPARE(host.executed.size(), executed);
    QVERIFY(host.send("M105").first().contains("/0.00 B:"));
    QCOMPARE(host.send("M27").first(), QByteArray("Not SD printing"));
}

void TestVirtualPrinterSd::reportsProgressByItself()
{
    PrinterHarness host;
    host.send("M27 S1");
    QCOMPARE(host.run(2500ms), (Lines{"Not SD printing", "Not SD printing"}));
    host.send("M23 SHORT.GCO");
    host.send("M24");
    QVERIFY(PrinterHarness::count(host.run(2s), "SD printing byte ") > 0);
    host.send("M27 S0");
}

void TestVirtualPrinterSd::releases()
{
    PrinterHarness host;
    QCOMPARE(host.send("M22").last(), QByteArray("ok"));
    QCOMPARE(host.send("M20"), (Lines{"Begin file list", "End file list", "ok"}));
    QVERIFY(host.send("M23 SHORT.GCO").contains("open failed, File: SHORT.GCO."));
    QCOMPARE(host.send("M21"), (Lines{"echo:SD card ok", "ok"}));
    QCOMPARE(host.send("M20").size(), 6);
}

void TestVirtualPrinterSd::listsInOtherWays_data()
{
    QTest::addColumn<VirtualPrinterOptions>("options");
    QTest::addColumn<QByteArray>("entry");
    const auto row
        = [](const char *title, VirtualPrinterOptions::CardListing listing, const char *entry) {
              VirtualPrinterOptions options;
              options.cardListing = listing;
              QTest::newRow(title) << options << QByteArray(entry);
          };
    row("bare", {.sizes = false}, "SQUARE~1.GCO");
    row("slashes", {.slashes = true}, "/SQUARE~1.GCO 3631");
    row("times", {.times = true}, "SQUARE~1.GCO 3631 0x5a215e6b");
    row("long names", {.longNames = true}, "SQUARE~1.GCO 3631 square.gcode");
    row("all, in quotes", {.times = true, .longNames = true, .quotes = true},
        "SQUARE~1.GCO 3631 0x5a215e6b \"square.gcode\"");
}

void TestVirtualPrinterSd::listsInOtherWays()
{
    QFETCH(VirtualPrinterOptions, options);
    QFETCH(QByteArray, entry);
    PrinterHarness host(options);
    QCOMPARE(host.send("M20").at(1), entry);
}

void TestVirtualPrinterSd::writesLongNames()
{
    PrinterHarness host;
    QVERIFY(host.send("M115").contains("Cap:LFN_WRITE:1"));
    QCOMPARE(host.send("M28 My long name.gcode").at(1),
             QByteArray("Writing to file: My long name.gcode"));
    host.send(numberedLine(1, "G28"));
    host.send("M29");
    QCOMPARE(host.send("M20 L").at(4), QByteArray("MYLONG~1.GCO 4 My long name.gcode"));
    QCOMPARE(host.printer.cardFile("my long name.gcode"), QByteArray("G28\n"));
    QCOMPARE(host.printer.cardFile("mylong~1.gco"), QByteArray("G28\n"));
    QCOMPARE(host.printer.cardFile("none.gco"), std::nullopt);
}

void TestVirtualPrinterSd::knowsShortNamesOnly()
{
    VirtualPrinterOptions options;
    options.longFileNames = false;
    PrinterHarness host(options);
    const Lines report = host.send("M115");
    QVERIFY(report.contains("Cap:LFN_WRITE:0"));
    QVERIFY(report.contains("Cap:LONG_FILENAME:0"));
    QCOMPARE(host.send("M28 My long name.gcode").at(1),
             QByteArray("open failed, File: My long name.gcode."));
    QCOMPARE(host.send("M28 my_lon~1.gco").at(1), QByteArray("Writing to file: my_lon~1.gco"));
}

void TestVirtualPrinterSd::runsFull()
{
    VirtualPrinterOptions options;
    options.cardCapacity = 10;
    PrinterHarness host(options);
    host.send("M28 a.gco");
    QCOMPARE(host.send(numberedLine(1, "G28")), Lines{"ok"});
    QCOMPARE(host.send(numberedLine(2, "G1 X10 Y10")),
             (Lines{"Error:error writing to file", "ok"}));
}

void TestVirtualPrinterSd::forgetsToAcknowledge()
{
    VirtualPrinterOptions options;
    options.acknowledgesM29 = false;
    PrinterHarness host(options);
    host.send("M28 a.gco");
    QCOMPARE(host.send("M29"), Lines{"Done saving file."});
    QVERIFY(host.send("M105").first().startsWith("ok"));
}

void TestVirtualPrinterSd::isOperatedAtItsDisplay()
{
    PrinterHarness host;
    QVERIFY(host.printer.operateCard("start SQUARE~1.GCO", host.now));
    const Lines lines = host.run(30s);
    QVERIFY(lines.contains("File opened: SQUARE~1.GCO Size: 3631"));
    QVERIFY(lines.contains("File selected"));
    QVERIFY(!lines.contains("ok")); // nobody sent anything
    QVERIFY(host.sendUntil("M27", "ok").first().startsWith("SD printing byte "));
    QVERIFY(host.printer.operateCard("pause", host.now));
    QVERIFY(host.runUntil("//action:pause").contains("//action:pause"));
    QVERIFY(host.printer.operateCard("resume", host.now));
    QCOMPARE(host.runUntil("Done printing file", 1h).last(), QByteArray("Done printing file"));
    QVERIFY(!host.printer.operateCard("dance", host.now));
}

void TestVirtualPrinterSd::cancelsAtItsDisplay()
{
    PrinterHarness host;
    QVERIFY(host.printer.operateCard("select SQUARE~1.GCO", host.now));
    QVERIFY(host.run(1s).contains("File selected"));
    QCOMPARE(host.send("M27").first(), QByteArray("Not SD printing"));
    host.send("M24");
    host.run(30s);
    QVERIFY(host.printer.operateCard("cancel", host.now));
    QVERIFY(host.runUntil("//action:cancel").contains("//action:cancel"));
    host.sendUntil("M400", "ok");
    QCOMPARE(host.send("M27").first(), QByteArray("Not SD printing"));
}

void TestVirtualPrinterSd::ejects()
{
    PrinterHarness host;
    QVERIFY(host.printer.operateCard("eject", host.now));
    QCOMPARE(host.run(1s), Lines{"echo:SD card released"});
    QCOMPARE(host.send("M20").size(), 3);
    QVERIFY(host.printer.operateCard("insert", host.now));
    QCOMPARE(host.run(1s), Lines{"echo:SD card ok"});
    QCOMPARE(host.send("M20").size(), 6);
}

void TestVirtualPrinterSd::hasNoCard()
{
    VirtualPrinterOptions options;
    options.sdCard = false;
    PrinterHarness host(options);
    QVERIFY(!host.banner.contains("echo:SD card ok"));
    QCOMPARE(host.send("M20"), (Lines{"echo:Unknown command: \"M20\"", "ok"}));
    QVERIFY(host.send("M115").contains("Cap:SDCARD:0"));
}

QTEST_APPLESS_MAIN(TestVirtualPrinterSd)
#include "tst_virtualprintersd.moc"
