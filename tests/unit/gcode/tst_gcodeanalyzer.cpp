// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gcode/gcodeanalyzer.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace gantry;

class TestGcodeAnalyzer final : public QObject
{
    Q_OBJECT

private slots:
    void vectors_data();
    void vectors();
    void time_data();
    void time();
    void filament_data();
    void filament();
    void printed_data();
    void printed();
    void travelStartsAtTheOrigin();
    void layersAreFound();
    void roundBeds();
    void countsWhatThereIs();
    void whatIsNoPrint();
    void oddLinesAreBounded_data();
    void oddLinesAreBounded();
    void anyBytesAreTaken();
};

namespace {

/// Lines that are separated by "|".
GcodeAnalysis analysisOf(const QByteArray &lines)
{
    GcodeAnalyzer analyzer;
    qint64 offset = 0;
    for (const QByteArray &line : lines.split('|')) {
        offset += line.size() + 1;
        analyzer.add(line, offset);
    }
    return analyzer.result();
}

bool isClose(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

Extent extent(double xMin, double xMax, double yMin, double yMax, double zMin, double zMax)
{
    return {xMin, xMax, yMin, yMax, zMin, zMax, false};
}

bool isClose(const Extent &a, const Extent &b)
{
    return a.isEmpty == b.isEmpty && isClose(a.xMin, b.xMin) && isClose(a.xMax, b.xMax)
           && isClose(a.yMin, b.yMin) && isClose(a.yMax, b.yMax) && isClose(a.zMin, b.zMin)
           && isClose(a.zMax, b.zMax);
}

constexpr double Pi = std::numbers::pi;

} // namespace

/// The vector of the protocol's specification; its volume is that of tst_fileanalysis.
void TestGcodeAnalyzer::vectors_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<double>("minutes");
    QTest::newRow("64: length, time and boxes")
        << QByteArray("G28|G90|M82|G1 X10 Y0 Z0.2 F6000|G1 X110 E5 F1200|G4 P500|G92 E0|"
                      "G1 Y50 E2.5|G1 E1.5 F2400")
        << 0.135417;
}

void TestGcodeAnalyzer::vectors()
{
    QFETCH(QByteArray, lines);
    QFETCH(double, minutes);
    const GcodeAnalysis result = analysisOf(lines);
    QCOMPARE(result.filament, QList<double>{7.5});
    QVERIFY(isClose(result.printTime / 60, minutes));
    QCOMPARE(result.printed, extent(10, 110, 0, 50, 0, 0.2));
    QCOMPARE(result.travelled, extent(0, 110, 0, 50, 0, 0.2));
}

void TestGcodeAnalyzer::time_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<double>("seconds");
    const auto row = [](const char *name, const char *lines, double seconds) {
        QTest::newRow(name) << QByteArray(lines) << seconds;
    };
    row("path", "G1 X30 Y40 F600", 5);
    row("before the first F", "G1 X100", 3);
    row("filament is longer", "G1 X1 E10 F600", 1);
    row("filament alone", "G1 E-10 F600", 1);
    row("old codes", "G00 X10 F600|G01 X0", 2);
    row("no spaces", "G1X30Y40F600", 5);
    row("relative", "G91|G1 X10 F600|G1 X10", 2);
    row("dwell", "G4 P500|G4 S2", 2.5);
    row("inches", "G20|G1 X1 F60", 1);
    row("F of nothing is none", "G1 X10 F600|G1 X0 F0", 2);
    row("quarter circle", "G1 X10 F600|G3 X0 Y10 I-10 J0", 1 + Pi / 2);
    row("by radius", "G1 X10 F600|G3 X0 Y10 R10", 1 + Pi / 2);
    row("helix", "G2 I10 Z10 F600", std::hypot(20 * Pi, 10) / 10);
    row("full circles", "G2 I10 P2 F600", 6 * Pi);
    row("arc without centre is straight", "G2 X10 F600", 1);
    row("firmware retraction", "M207 S5 F300|M208 S1 F600|G10|G11", 1.6);
    row("recovers as fast as it retracts", "M207 S5 F300|G10|G11", 2);
    row("G10 of a tool takes no time", "M207 S5 F300|G10 P1 S200", 0);
    row("homing takes none and goes to zero", "G1 X100 F6000|G28|G1 X100", 2);
    row("one axis homed", "G1 X30 Y40 F600|G28 X|G1 X30", 8);
    row("a place by another name", "G1 X10 F600|G92 X0|G1 X10", 2);
    row("G92 alone is zero", "G1 X10 E10 F600|G92|G1 X10 E10", 2);
}

void TestGcodeAnalyzer::time()
{
    QFETCH(QByteArray, lines);
    QFETCH(double, seconds);
    const double found = analysisOf(lines).printTime;
    QVERIFY2(isClose(found, seconds), qPrintable(QString::number(found)));
}

void TestGcodeAnalyzer::filament_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QList<double>>("filament");
    const auto row = [](const char *name, const char *lines, const QList<double> &filament) {
        QTest::newRow(name) << QByteArray(lines) << filament;
    };
    row("absolute", "G1 X1 E5|G1 X2 E8", {8});
    row("relative", "M83|G1 X1 E5|G1 X2 E3", {8});
    row("G91 is for the extruder too", "G91|G1 X1 E5|G1 X1 E5", {10});
    row("retraction is none", "G1 X1 E5|G1 E3|G1 E5|G1 X2 E6|G1 E0", {6});
    row("counted anew", "G1 X1 E5|G92 E0|G1 X2 E5", {10});
    row("inches", "G20|G1 X1 E1", {25.4});
    row("two tools", "M83|T0|G1 X1 E5|T1|G1 X2 E7|T0|G1 X3 E1", {6, 7});
    row("a tool between is not used", "M83|T2|G1 X1 E5", {0, 0, 5});
    row("no such tool", "M83|T255|G1 X1 E5", {5});
    row("duplicated", "M83|M605 S2|G1 X1 E5|M605 S1|G1 X2 E1", {6, 5});
    row("arc", "G2 I10 E3", {3});
    row("none", "G1 X10", {0});
}

void TestGcodeAnalyzer::filament()
{
    QFETCH(QByteArray, lines);
    QTEST(analysisOf(lines).filament, "filament");
}

void TestGcodeAnalyzer::printed_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<Extent>("box");
    const auto row = [](const char *name, const char *lines, const Extent &box) {
        QTest::newRow(name) << QByteArray(lines) << box;
    };
    row("travel counts for nothing", "M83|G0 X50 Y50|G1 X60 E1|G0 X200",
        extent(50, 60, 50, 50, 0, 0));
    row("retraction on the way", "M83|G1 X10 E-1|G1 X20 E1", extent(10, 20, 0, 0, 0, 0));
    row("from the bed on", "M83|G0 Z5|G1 X10 E1", extent(0, 10, 0, 0, 0, 5));
    row("filament alone", "M83|G0 X10|G1 E5|G1 X20 E1", extent(10, 20, 0, 0, 0, 0));
    row("arc bulges", "M83|G0 X10|G3 X-10 I-10 E1", extent(-10, 10, 0, 10, 0, 0));
    row("arc by radius bulges", "M83|G0 X10|G2 X-10 R10 E1", extent(-10, 10, -10, 0, 0, 0));
    row("G92 moves nothing", "M83|G0 X10|G92 X0|G1 X5 E1", extent(10, 15, 0, 0, 0, 0));
    row("and is undone", "M83|G0 X10|G92 X0|G92.1|G1 X5 E1", extent(5, 10, 0, 0, 0, 0));
    row("homing undoes it too", "M83|G0 X10|G92 X0|G28|G1 X5 E1", extent(0, 5, 0, 0, 0, 0));
    row("inches", "M83|G20|G1 X1 E1", extent(0, 25.4, 0, 0, 0, 0));
}

void TestGcodeAnalyzer::printed()
{
    QFETCH(QByteArray, lines);
    QFETCH(Extent, box);
    QVERIFY(isClose(analysisOf(lines).printed, box));
}

void TestGcodeAnalyzer::travelStartsAtTheOrigin()
{
    QVERIFY(isClose(analysisOf("G0 X50 Y-3 Z10").travelled, extent(0, 50, -3, 0, 0, 10)));
    QVERIFY(analysisOf("G28|M104 S200").travelled.isEmpty);
}

void TestGcodeAnalyzer::layersAreFound()
{
    const QByteArray marked
        = "M83|G1 X9 E1|;LAYER:0|G0 Z.2|G1 X1 E1|;TYPE:FILL|;LAYER:1|G0 Z.4|G1 X2 E1";
    const LayerTable table{
        {{marked.indexOf("|G0 Z.2") + 1, 0.2}, {marked.indexOf("|G0 Z.4") + 1, 0.4}}};
    QCOMPARE(analysisOf(marked).layers, table);
    const QByteArray plain = "M83|G0 Z.2|G1 X1 E1|G0 Z2|G0 X5|G0 Z.4|G1 X2 E1";
    const LayerTable heights{
        {{plain.indexOf("|G1 X1") + 1, 0.2}, {plain.indexOf("|G1 X2") + 1, 0.4}}};
    QCOMPARE(analysisOf(plain).layers, heights);
}

void TestGcodeAnalyzer::roundBeds()
{
    QVERIFY(isClose(analysisOf("M83|G0 X30 Y40|G1 X0 E1").printedRadius, 50));
    QVERIFY(isClose(analysisOf("M83|G0 X30 Y45|G2 X35 Y40 J-5 E1").printedRadius, 55));
    QVERIFY(isClose(analysisOf("G0 X30 Y40").printedRadius, 0));
}

void TestGcodeAnalyzer::countsWhatThereIs()
{
    const GcodeAnalysis result = analysisOf("T0|G1 X1 F600|G1 F900|G1 X1|T1|T1|T0|G1 E4");
    QCOMPARE(result.moves, quint64(2));
    QCOMPARE(result.toolChanges, quint64(2));
}

void TestGcodeAnalyzer::whatIsNoPrint()
{
    QVERIFY(analysisOf("").isEmpty());
    QVERIFY(analysisOf("M104 S200|G28|G1 X10|G1 E5").isEmpty());
    QVERIFY(!analysisOf("G1 X10 E5").isEmpty());
}

void TestGcodeAnalyzer::oddLinesAreBounded_data()
{
    QTest::addColumn<QByteArray>("lines");
    const auto row
        = [](const char *name, const QByteArray &lines) { QTest::newRow(name) << lines; };
    row("huge coordinate", "G1 X1" + QByteArray(400, '0'));
    row("huge coordinate, again and again",
        QByteArray("G91|") + QByteArray("G1 X999999|").repeated(1000));
    row("hardly any feed", "G1 X1000 F0.0000000001");
    row("endless dwell", "G4 S99999999999999999999");
    row("endless circles", "G2 I1 P99999999");
    row("no numbers", "G1 X Y Z E F|G|M|T|G1 X- Y+ Z.|G92 X");
    row("many tools", "T98|M83|G1 X1 E1|T99|T99999999");
    row("no such code", "G999999999999|M999999999999|G-1");
    row("infinite", "G1 Xinf Ynan E1e999");
}

void TestGcodeAnalyzer::oddLinesAreBounded()
{
    QFETCH(QByteArray, lines);
    const GcodeAnalysis result = analysisOf(lines);
    QVERIFY(std::isfinite(result.printTime));
    QVERIFY(result.printTime >= 0 && result.printTime <= 1e8);
    QVERIFY(std::isfinite(result.travelled.xMax) && std::isfinite(result.travelled.yMax));
    QVERIFY(result.filament.size() <= GcodeAnalyzer::MaxTools);
}

void TestGcodeAnalyzer::anyBytesAreTaken()
{
    QRandomGenerator random(1);
    const QByteArray alphabet = "GMTXYZEFIJRPS0123456789.- ;*|+\xff(%";
    QByteArray lines;
    for (int at = 0; at < 300'000; ++at)
        lines.append(alphabet.at(random.bounded(int(alphabet.size()))));
    QVERIFY(std::isfinite(analysisOf(lines).printTime));
}

QTEST_APPLESS_MAIN(TestGcodeAnalyzer)
#include "tst_gcodeanalyzer.moc"
