// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gcode/gcodebuilder.h"

#include <QTest>

using namespace gantry;

class TestGcodeBuilder : public QObject
{
    Q_OBJECT

private slots:
    void writesNumbers_data();
    void writesNumbers();
    void buildsBlocks_data();
    void buildsBlocks();
};

void TestGcodeBuilder::writesNumbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("half") << 12.5 << QByteArray("12.5");
    QTest::newRow("tenth") << 0.1 << QByteArray("0.1");
    QTest::newRow("whole") << -3.0 << QByteArray("-3");
    QTest::newRow("hundred") << 100.0 << QByteArray("100");
    QTest::newRow("zero") << 0.0 << QByteArray("0");
    QTest::newRow("minus zero") << -0.0 << QByteArray("0");
    QTest::newRow("rounds to minus zero") << -0.000001 << QByteArray("0");
    QTest::newRow("tiny") << 0.00001 << QByteArray("0.00001");
    QTest::newRow("sum of tenths") << 0.1 + 0.2 << QByteArray("0.3");
    QTest::newRow("large") << 1e7 << QByteArray("10000000");
}

void TestGcodeBuilder::writesNumbers()
{
    QFETCH(double, value);
    QTEST(GcodeBuilder::number(value), "text");
}

void TestGcodeBuilder::buildsBlocks_data()
{
    namespace Build = GcodeBuilder;
    QTest::addColumn<GcodeBlock>("block");
    QTest::addColumn<QByteArray>("lines");

    QTest::newRow("jog") << Build::moveRelative({{Axis::X, 10}, {Axis::Y, -5}}, 6000)
                         << QByteArray("G91|G0 X10 Y-5 F6000|G90");
    QTest::newRow("jog without speed")
        << Build::moveRelative({{Axis::X, 10}}, std::nullopt) << QByteArray("G91|G0 X10|G90");
    QTest::newRow("jog with speed 0")
        << Build::moveRelative({{Axis::X, 10}}, 0) << QByteArray("G91|G0 X10|G90");
    QTest::newRow("jog absolute") << Build::moveAbsolute({{Axis::X, 1}, {Axis::Z, 0.1}}, 200)
                                  << QByteArray("G90|G0 X1 Z0.1 F200");
    QTest::newRow("jog nothing") << Build::moveRelative({}, 100) << QByteArray();
    QTest::newRow("home X Y") << Build::home({Axis::X, Axis::Y}) << QByteArray("G91|G28 X0 Y0|G90");
    QTest::newRow("home Z") << Build::home({Axis::Z}) << QByteArray("G91|G28 Z0|G90");
    QTest::newRow("home all") << Build::home({Axis::Z, Axis::Y, Axis::X})
                              << QByteArray("G91|G28|G90");
    QTest::newRow("home twice the same")
        << Build::home({Axis::X, Axis::X, Axis::X}) << QByteArray("G91|G28 X0|G90");
    QTest::newRow("home nothing") << Build::home({}) << QByteArray();
    QTest::newRow("retract") << Build::extrude(-5, 300)
                             << QByteArray("G91|M83|G1 E-5 F300|M82|G90");
    QTest::newRow("extrude") << Build::extrude(5, 300) << QByteArray("G91|M83|G1 E5 F300|M82|G90");
    QTest::newRow("tool") << Build::selectTool(2) << QByteArray("T2");
    QTest::newRow("second of two tools")
        << Build::setTarget(HeaterId::tool(1), 210, true) << QByteArray("M104 T1 S210");
    QTest::newRow("only tool") << Build::setTarget(HeaterId::tool(0), 210, false)
                               << QByteArray("M104 S210");
    QTest::newRow("bed") << Build::setTarget(HeaterId::bed(), 60.5, false)
                         << QByteArray("M140 S60.5");
    QTest::newRow("chamber") << Build::setTarget(HeaterId::chamber(), 40, true)
                             << QByteArray("M141 S40");
    QTest::newRow("below zero") << Build::setTarget(HeaterId::bed(), -5, false)
                                << QByteArray("M140 S0");
    QTest::newRow("sensor") << Build::setTarget({HeaterId::Kind::Sensor, 0, QStringLiteral("P")},
                                                40, false)
                            << QByteArray();
    QTest::newRow("fan half") << Build::fan(50) << QByteArray("M106 S128");
    QTest::newRow("fan full") << Build::fan(120) << QByteArray("M106 S255");
    QTest::newRow("fan a little") << Build::fan(0.1) << QByteArray("M106 S1");
    QTest::newRow("fan off") << Build::fan(0) << QByteArray("M107");
    QTest::newRow("feed rate") << Build::feedRate(150) << QByteArray("M220 S150");
    QTest::newRow("flow rate") << Build::flowRate(95) << QByteArray("M221 S95");
    QTest::newRow("motors off") << Build::motorsOff() << QByteArray("M84");
    QTest::newRow("typed text") << Build::fromText(
        "G28 ; home\r\n\n ; nothing\n  M117 Gr\xc3\xbc\xc3\x9f"
        "e \r\nG1 X1") << QByteArray("G28|M117 Gr??e|G1 X1");
    QTest::newRow("typed nothing") << Build::fromText("") << QByteArray();
}

void TestGcodeBuilder::buildsBlocks()
{
    QFETCH(GcodeBlock, block);
    QTEST(block.lines.join('|'), "lines");
}

QTEST_APPLESS_MAIN(TestGcodeBuilder)
#include "tst_gcodebuilder.moc"
