// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/heaterloss.h"

#include <QTest>

using namespace gantry;

using Readings = QList<HeaterReading>;

/// What counts as cooled down, and how it gets its temperature back.
class TestHeaterLoss : public QObject
{
    Q_OBJECT

private slots:
    void between_data();
    void between();
    void givesBack();
    void namesTheHeater();

private:
    static HeaterReading tool(double actual, double target)
    {
        return {HeaterId::tool(0), actual, target, {}};
    }
};

void TestHeaterLoss::between_data()
{
    QTest::addColumn<double>("actual");
    QTest::addColumn<double>("target");
    QTest::addColumn<double>("actualNow");
    QTest::addColumn<double>("targetNow");
    QTest::addColumn<bool>("lost");
    const auto row = [](const char *name, double actual, double target, double actualNow,
                        double targetNow, bool lost) {
        QTest::newRow(name) << actual << target << actualNow << targetNow << lost;
    };
    row("as it was", 210, 210, 209, 210, false);
    row("switched off, still hot", 210, 210, 208, 0, true);
    row("cold, the target stands", 210, 210, 150, 210, true);
    row("swings", 210, 210, 201, 210, false);
    row("a line in flight has set it higher", 210, 210, 211, 215, false);
    row("lower target", 210, 210, 205, 200, true);
    row("was still heating up", 80, 210, 95, 210, false);
    row("was off", 40, 0, 30, 0, false);
}

void TestHeaterLoss::between()
{
    QFETCH(double, actual);
    QFETCH(double, target);
    QFETCH(double, actualNow);
    QFETCH(double, targetNow);
    QFETCH(bool, lost);
    const auto cooled = HeaterLoss::between({tool(actual, target)}, {tool(actualNow, targetNow)});
    QCOMPARE(!cooled.isEmpty(), lost);
    if (lost)
        QCOMPARE(cooled.constFirst(),
                 (CooledHeater{HeaterId::tool(0), target, targetNow, actualNow}));
}

void TestHeaterLoss::givesBack()
{
    QList<CooledHeater> cooled = HeaterLoss::between({tool(210, 210)}, {tool(120, 0)});
    QCOMPARE(HeaterLoss::command(cooled.constFirst(), 1), QByteArray("M104 S210"));
    cooled = HeaterLoss::left(cooled, {tool(125, 210)});
    QCOMPARE(cooled.size(), 1); // the target was taken, but it is still cold
    QVERIFY(HeaterLoss::command(cooled.constFirst(), 1).isEmpty());
    QVERIFY(HeaterLoss::left(cooled, {tool(208, 210)}).isEmpty());
}

void TestHeaterLoss::namesTheHeater()
{
    QCOMPARE(HeaterLoss::command({HeaterId::tool(1), 200, 0, 20}, 2), QByteArray("M104 T1 S200"));
    QCOMPARE(HeaterLoss::command({HeaterId::bed(), 60, 0, 20}, 2), QByteArray("M140 S60"));
    QCOMPARE(HeaterLoss::command({HeaterId::chamber(), 40, 0, 20}, 1), QByteArray("M141 S40"));
}

QTEST_APPLESS_MAIN(TestHeaterLoss)
#include "tst_heaterloss.moc"
