// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gcode/modalstate.h"

#include <QTest>

using namespace gantry;

namespace {

ModalState after(const QByteArray &lines, ModalState state = ModalState())
{
    for (const QByteArray &line : lines.split('|'))
        state.apply(line);
    return state;
}

QByteArray text(const std::optional<double> &value)
{
    return value ? QByteArray::number(*value) : QByteArray("?");
}

QByteArray text(const Position &position)
{
    return text(position.x) + ' ' + text(position.y) + ' ' + text(position.z) + ' '
           + text(position.e);
}

} // namespace

class TestModalState : public QObject
{
    Q_OBJECT

private slots:
    void forgetsWhereAFileOnTheCardIs();
    void followsThePosition_data();
    void followsThePosition();
    void followsHoming_data();
    void followsHoming();
    void followsModes();
    void followsExtruderMode_data();
    void followsExtruderMode();
    void followsFan_data();
    void followsFan();
    void followsRates();
    void takesReportedPositions();
    void resets();
};

void TestModalState::followsThePosition_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("position");

    const auto row = [](const char *name, const char *lines, const char *position) {
        QTest::newRow(name) << QByteArray(lines) << QByteArray(position);
    };
    row("nothing known", "", "? ? ? ?");
    row("absolute", "G1 X1 Y2 Z0.3 E4 F600", "1 2 0.3 4");
    row("keeps others", "G1 X1 Y2|G0 X5", "5 2 ? ?");
    row("lower case, no spaces", "g1x1y2", "1 2 ? ?");
    row("relative of unknown", "G91|G1 X5", "? ? ? ?");
    row("relative", "G1 X10 Y10|G91|G1 X-2.5|G1 X1", "8.5 10 ? ?");
    row("relative extruder", "G92 E0|M83|G1 X1 E2|G1 X2 E2", "2 ? ? 4");
    row("arc ends", "G2 X5 Y6 I1 J2|G3 X7 Y6 R3", "7 6 ? ?");
    row("origin", "G1 X1 Y1 Z1 E1|G92 E0 X5", "5 1 1 0");
    row("origin of a bare letter", "G1 E5|G92 E", "? ? ? 0");
    row("bare origin", "G1 X1 Y1 Z1 E1|G92", "? ? ? ?");
    row("reset of the origin", "G1 X1 Y1 Z1 E1|G92.1", "? ? ? ?");
    row("homing", "G1 X1 Y1 Z1 E1|G28", "? ? ? 1");
    row("homing one axis may move others", "G1 X1 Y1 Z1 E1|G28 X", "? ? ? 1");
    row("known again", "G28|G1 Z5", "? ? 5 ?");
    row("levelling", "G1 X1 Y1 Z1|G29", "? ? ? ?");
    row("motors off", "G1 X1 Y1 Z1 E1|M84", "? ? ? 1");
    row("one motor off", "G1 X1 Y1 Z1 E1|M18 X Z", "? 1 ? 1");
    row("extruder motor off", "G1 X1 Y1 Z1|M84 E", "1 1 1 ?");
    row("motor time-out", "G1 X1 Y1 Z1|M84 S60", "1 1 1 ?");
    row("motors off at once", "G1 X1 Y1 Z1|M84 S0", "? ? ? ?");
    row("emergency stop", "G1 X1 Y1 Z1 E1|M112", "? ? ? ?");
    row("inches", "G20|G1 X1|G21|G1 Y1", "25.4 1 ? ?");
    row("text is not a move", "M117 G1 X5|; G1 X6|@pause", "? ? ? ?");
    row("flag without number", "G1 X1|G1 X", "1 ? ? ?");
}

void TestModalState::followsThePosition()
{
    QFETCH(QByteArray, lines);
    QTEST(text(after(lines).position()), "position");
}

void TestModalState::followsHoming_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("homed");

    const auto row = [](const char *name, const char *lines, const char *homed) {
        QTest::newRow(name) << QByteArray(lines) << QByteArray(homed);
    };
    row("never", "G1 X0 Y0 Z0", "");
    row("all", "G28", "XYZ");
    row("with options", "G28 W O", "XYZ");
    row("some", "G28 X0 Y0", "XY");
    row("joined", "G28 XY", "XY");
    row("one after the other", "G28 Z|G28 X", "XZ");
    row("motors off", "G28|M84", "");
    row("one motor off", "G28|M84 Y", "XZ");
    row("motor time-out", "G28|M84 S30", "XYZ");
    row("extruder off", "G28|M18 E", "XYZ");
    row("emergency stop", "G28|M112", "");
}

void TestModalState::followsHoming()
{
    QFETCH(QByteArray, lines);
    QByteArray homed;
    for (const Axis axis : after(lines).homedAxes())
        homed.append(axisLetter(axis));
    QTEST(homed, "homed");
}

void TestModalState::followsModes()
{
    const ModalState start;
    QVERIFY(start.isAbsolute());
    QVERIFY(start.isExtruderAbsolute());
    QVERIFY(!start.isInches());
    QCOMPARE(start.activeTool(), 0);
    QVERIFY(!start.feed());

    const ModalState state = after("G91|G20|T2|G1 F100|T");
    QVERIFY(!state.isAbsolute());
    QVERIFY(state.isInches());
    QCOMPARE(state.activeTool(), 2);
    QCOMPARE(state.feed(), std::optional(2540.0));
    QCOMPARE(after("G1 X1 F1200|G1 X2|G1 F0").feed(), std::optional(1200.0));
    QCOMPARE(after("T1|M104 T0 S200").activeTool(), 1);
}

void TestModalState::followsExtruderMode_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<bool>("switched"); // absolute where G90/G91 switch the extruder
    QTest::addColumn<bool>("left");     // absolute where they do not

    QTest::newRow("M83") << QByteArray("M83") << false << false;
    QTest::newRow("M83 M82") << QByteArray("M83|M82") << true << true;
    QTest::newRow("G91") << QByteArray("G91") << false << true;
    QTest::newRow("G91 M82") << QByteArray("G91|M82") << true << true;
    QTest::newRow("M83 G90") << QByteArray("M83|G90") << true << false;
}

void TestModalState::followsExtruderMode()
{
    QFETCH(QByteArray, lines);
    QTEST(after(lines).isExtruderAbsolute(), "switched");
    const ModalState left = after(lines, ModalState(ModalState::G90::LeavesExtruder));
    QTEST(left.isExtruderAbsolute(), "left");
}

void TestModalState::followsFan_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("speed"); // -1 = unknown
    QTest::addColumn<int>("percent");

    QTest::newRow("unknown") << QByteArray("G28") << -1 << -1;
    QTest::newRow("speed") << QByteArray("M106 S128") << 128 << 50;
    QTest::newRow("full") << QByteArray("M106") << 255 << 100;
    QTest::newRow("too much") << QByteArray("M106 S999") << 255 << 100;
    QTest::newRow("least") << QByteArray("M106 S1") << 1 << 1;
    QTest::newRow("off") << QByteArray("M106 S255|M107") << 0 << 0;
    QTest::newRow("other fan") << QByteArray("M106 S255|M106 P1 S10|M107 P2") << 255 << 100;
    QTest::newRow("this fan by name") << QByteArray("M106 P0 S51") << 51 << 20;
    QTest::newRow("emergency stop") << QByteArray("M106 S255|M112") << 0 << 0;
}

void TestModalState::followsFan()
{
    QFETCH(QByteArray, lines);
    const ModalState state = after(lines);
    QTEST(state.fanSpeed().value_or(-1), "speed");
    QTEST(state.fanPercent().value_or(-1), "percent");
}

void TestModalState::followsRates()
{
    QVERIFY(!ModalState().feedRatePercent());
    QVERIFY(!ModalState().flowRatePercent());
    QCOMPARE(after("M220 S150|M221 S95").feedRatePercent(), std::optional(150));
    QCOMPARE(after("M220 S150|M221 S95").flowRatePercent(), std::optional(95));
    QCOMPARE(after("M220 S80|M220 B|M220 S20|M220 R").feedRatePercent(), std::optional(80));
    QCOMPARE(after("M220 S80|M220").feedRatePercent(), std::optional(80));
    QCOMPARE(after("M220 S1000000000000").feedRatePercent(), std::optional(9999));
}

void TestModalState::takesReportedPositions()
{
    ModalState state = after("G28|G1 Z5");
    state.setPosition({105, 104, std::nullopt, 0});
    QCOMPARE(text(state.position()), QByteArray("105 104 5 0"));
    state.apply("G91");
    state.apply("G1 X1");
    QCOMPARE(text(state.position()), QByteArray("106 104 5 0"));
}

void TestModalState::resets()
{
    ModalState state = after("G28|G91|T1|M106", ModalState(ModalState::G90::LeavesExtruder));
    state.reset();
    QVERIFY(state == ModalState(ModalState::G90::LeavesExtruder));
    QVERIFY(!(state == ModalState()));
}

void TestModalState::forgetsWhereAFileOnTheCardIs()
{
    ModalState modes;
    modes.apply("G1 X1 E2 F3000");
    modes.forgetPlaceInFile();
    QVERIFY(!modes.position().e);
    QVERIFY(!modes.feed());
    QCOMPARE(modes.position().x, 1.0);
}

QTEST_APPLESS_MAIN(TestModalState)
#include "tst_modalstate.moc"
