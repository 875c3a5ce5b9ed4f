// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/heatermodel.h"

#include <QTest>

#include <cmath>

using namespace gantry;

class TestHeaterModel : public QObject
{
    Q_OBJECT

private slots:
    void reachesItsTarget_data();
    void reachesItsTarget();
    void doesNotDependOnTheStep();
    void limits();
    void losesHeatToTheFan();
    void settles();
};

void TestHeaterModel::reachesItsTarget_data()
{
    QTest::addColumn<bool>("isBed");
    QTest::addColumn<double>("target");
    QTest::addColumn<double>("least"); // seconds
    QTest::addColumn<double>("most");

    QTest::newRow("hotend") << false << 200.0 << 95.0 << 120.0;
    QTest::newRow("hot hotend") << false << 260.0 << 150.0 << 190.0;
    QTest::newRow("bed") << true << 60.0 << 100.0 << 140.0;
    QTest::newRow("hot bed") << true << 100.0 << 280.0 << 380.0;
}

void TestHeaterModel::reachesItsTarget()
{
    QFETCH(bool, isBed);
    QFETCH(double, target);
    QFETCH(double, least);
    QFETCH(double, most);
    HeaterModel heater(isBed ? HeaterParameters::bed() : HeaterParameters::hotend(), 21);
    heater.setTarget(target);
    double seconds = 0;
    double last = heater.temperature();
    while (heater.temperature() < target - 1 && seconds < 1000) {
        heater.advance(0.5, 0);
        seconds += 0.5;
        QVERIFY(heater.temperature() > last); // it never jumps and never falls back
        QVERIFY(heater.temperature() - last < 2);
        last = heater.temperature();
    }
    QVERIFY2(seconds > least && seconds < most, QByteArray::number(seconds).constData());
    heater.advance(600, 0);
    QVERIFY(std::abs(heater.temperature() - target) < 0.1);
    QVERIFY(heater.power() > 0.1 && heater.power() < 1);
}

void TestHeaterModel::doesNotDependOnTheStep()
{
    HeaterModel coarse(HeaterParameters::hotend(), 21);
    HeaterModel fine(HeaterParameters::hotend(), 21);
    coarse.setTarget(210);
    fine.setTarget(210);
    coarse.advance(60, 0);
    for (int step = 0; step < 600; ++step)
        fine.advance(0.1, 0);
    QVERIFY(std::abs(coarse.temperature() - fine.temperature()) < 0.01);
}

void TestHeaterModel::limits()
{
    HeaterModel heater(HeaterParameters::hotend(), 21);
    heater.setTarget(1000);
    QCOMPARE(heater.target(), 300.0);
    heater.setTarget(-5);
    QCOMPARE(heater.target(), 0.0);
    heater.advance(1e6, 0);
    QCOMPARE(heater.temperature(), 21.0);
    heater.setTarget(15); // below the room: nothing to heat, nothing cools
    heater.advance(1000, 0);
    QVERIFY(std::abs(heater.temperature() - 21) < 0.01);
    QCOMPARE(heater.power(), 0.0);
}

void TestHeaterModel::losesHeatToTheFan()
{
    HeaterModel heater(HeaterParameters::hotend(), 21);
    heater.setTarget(200);
    heater.advance(600, 0);
    const double power = heater.power();
    heater.advance(120, 1);
    QVERIFY(heater.power() > power);
    QVERIFY(std::abs(heater.temperature() - 200) < 1);
}

void TestHeaterModel::settles()
{
    HeaterModel heater(HeaterParameters::bed(), 21);
    heater.setTarget(60);
    heater.settle();
    QCOMPARE(heater.temperature(), 60.0);
    heater.setTarget(0);
    heater.settle();
    QCOMPARE(heater.temperature(), 21.0);
}

QTEST_APPLESS_MAIN(TestHeaterModel)
#include "tst_heatermodel.moc"
