// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/planner.h"

#include <QTest>

#include <cmath>

using namespace gantry;

namespace {

const TimePoint Start{1h};

PlannedMove to(double x, double y, double length, double speed = 50, double acceleration = 500)
{
    return {.target = {x, y, 0, 0}, .speed = speed, .acceleration = acceleration, .length = length};
}

/// Carries everything out and says how long that took.
double finish(Planner &planner)
{
    TimePoint now = Start;
    while (const auto next = planner.nextEvent()) {
        now = *next;
        planner.advanceTo(now);
    }
    return std::chrono::duration<double>(now - Start).count();
}

} // namespace

class TestPlanner : public QObject
{
    Q_OBJECT

private slots:
    void takesTheTimeOfATrapezoid_data();
    void takesTheTimeOfATrapezoid();
    void looksAhead_data();
    void looksAhead();
    void countsBlocks();
    void knowsWhereItIs();
    void stops();
    void scalesTime();
    void isInstant();
};

void TestPlanner::takesTheTimeOfATrapezoid_data()
{
    QTest::addColumn<double>("length");
    QTest::addColumn<double>("speed");
    QTest::addColumn<double>("seconds"); // with 0.1 s before the first move

    // Ramps up and down at 500 mm/s2: length / speed + speed / acceleration.
    QTest::newRow("trapezoid") << 100.0 << 50.0 << 0.1 + 2.0 + 0.1;
    // Never reaches its speed: 2 * sqrt(length / acceleration).
    QTest::newRow("triangle") << 1.0 << 500.0 << 0.1 + 2 * std::sqrt(1.0 / 500.0);
    QTest::newRow("slow") << 10.0 << 1.0 << 0.1 + 10.0 + 0.002;
}

void TestPlanner::takesTheTimeOfATrapezoid()
{
    QFETCH(double, length);
    QFETCH(double, speed);
    QFETCH(double, seconds);
    Planner planner(16, MachineTime(1));
    planner.add(to(length, 0, length, speed), Start);
    const double took = finish(planner);
    QVERIFY2(std::abs(took - seconds) < 1e-6, QByteArray::number(took, 'g', 9).constData());
}

void TestPlanner::looksAhead_data()
{
    QTest::addColumn<int>("bend"); // degrees, at each of ten joints
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");

    // Eleven moves of 5 mm at 50 mm/s: 1.2 s in one go, 2.2 s with a stop at each joint.
    QTest::newRow("straight") << 0 << 1.19 << 1.21;
    QTest::newRow("curve") << 5 << 1.19 << 1.25;
    QTest::newRow("corners") << 90 << 1.6 << 2.2;
    QTest::newRow("back and forth") << 180 << 2.19 << 2.21;
}

void TestPlanner::looksAhead()
{
    QFETCH(int, bend);
    QFETCH(double, least);
    QFETCH(double, most);
    Planner planner(16, MachineTime(1));
    double x = 0;
    double y = 0;
    for (int move = 0; move < 11; ++move) {
        const double angle = move * bend * 3.14159265358979 / 180.0;
        x += 5 * std::cos(angle);
        y += 5 * std::sin(angle);
        planner.add(to(x, y, 5), Start);
    }
    const double took = finish(planner);
    QVERIFY2(took > least && took < most, QByteArray::number(took).constData());
}

void TestPlanner::countsBlocks()
{
    Planner planner(4, MachineTime(1));
    QCOMPARE(planner.freeBlocks(), 3);
    for (int move = 1; move <= 3; ++move) {
        QVERIFY(!planner.isFull());
        planner.add(to(move * 10, 0, 10), Start);
    }
    QVERIFY(planner.isFull());
    planner.advanceTo(*planner.nextEvent());
    QCOMPARE(planner.freeBlocks(), 1); // the place is free when the move is finished
    finish(planner);
    QVERIFY(planner.isIdle());
    QVERIFY(!planner.nextEvent());
}

void TestPlanner::knowsWhereItIs()
{
    Planner planner(16, MachineTime(1));
    planner.add(to(100, 0, 100), Start);
    QCOMPARE(planner.position(Start)[0], 0.0);
    const TimePoint halfway = Start + 1150ms; // it takes 2.1 s from 0.1 s on
    planner.advanceTo(halfway);
    const double x = planner.position(halfway)[0];
    QVERIFY2(std::abs(x - 50) < 0.1, QByteArray::number(x).constData());
    planner.advanceTo(Start + 1min);
    QCOMPARE(planner.position(Start + 1min)[0], 100.0);
}

void TestPlanner::stops()
{
    Planner planner(16, MachineTime(1));
    planner.add(to(100, 0, 100), Start);
    planner.add(to(0, 0, 100), Start);
    planner.advanceTo(Start + 1200ms);
    planner.stop(Start + 1200ms);
    QVERIFY(planner.isIdle());
    const double x = planner.position(Start + 1h)[0];
    QVERIFY(x > 40 && x < 60);
}

void TestPlanner::scalesTime()
{
    Planner planner(16, MachineTime(10));
    planner.add(to(100, 0, 100), Start);
    QVERIFY(std::abs(finish(planner) - 0.22) < 1e-6);
}

void TestPlanner::isInstant()
{
    Planner planner(4, MachineTime(0));
    for (int move = 1; move <= 100; ++move)
        planner.add(to(move, 0, 1), Start);
    QVERIFY(planner.isIdle());
    QCOMPARE(planner.position(Start)[0], 100.0);
}

QTEST_APPLESS_MAIN(TestPlanner)
#include "tst_planner.moc"
