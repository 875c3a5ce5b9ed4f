// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "temperature/temperaturemonitor.h"

#include <QSignalSpy>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestTemperatureMonitor final : public QObject
{
    Q_OBJECT

private slots:
    void tellsOncePerBatch();
    void keepsBoundedMarks();
    void movesMarksWithTheClock();
    void clears();
};

namespace {

constexpr qint64 Time = 1'700'000'000'250; // 2023-11-14T22:13:20.250Z

} // namespace

void TestTemperatureMonitor::tellsOncePerBatch()
{
    TemperatureMonitor monitor;
    QSignalSpy changed(&monitor, &TemperatureMonitor::readingsChanged);
    monitor.handleTemperatures(
        {{Time, {{HeaterId::bed(), 20, 0, {}}}}, {Time + 1000, {{HeaterId::bed(), 21, 0, {}}}}});
    QCOMPARE(changed.size(), 1);
    monitor.handleTemperatures({});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(monitor.history().range()->second, Time + 1000);
}

void TestTemperatureMonitor::keepsBoundedMarks()
{
    TemperatureMonitor monitor;
    QSignalSpy changed(&monitor, &TemperatureMonitor::marksChanged);
    for (int i = 0; i < TemperatureMonitor::MaxMarks + 10; ++i)
        monitor.addMark(Time + i, QString::number(i));
    QCOMPARE(changed.size(), TemperatureMonitor::MaxMarks + 10);
    QCOMPARE(monitor.marks().size(), TemperatureMonitor::MaxMarks);
    QCOMPARE(monitor.marks().first(), (TemperatureMark{Time + 10, u"10"_s}));
}

void TestTemperatureMonitor::movesMarksWithTheClock()
{
    TemperatureMonitor monitor;
    monitor.handleTemperatures({{Time, {{HeaterId::bed(), 20, 0, {}}}}});
    monitor.addMark(Time, u"connected"_s);
    monitor.handleTemperatures({{Time - 5000, {{HeaterId::bed(), 20, 0, {}}}}});
    QCOMPARE(monitor.marks().first().msecsSinceEpoch, Time - 5000);
}

void TestTemperatureMonitor::clears()
{
    TemperatureMonitor monitor;
    monitor.handleTemperatures({{Time, {{HeaterId::bed(), 20, 0, {}}}}});
    monitor.addMark(Time, u"x"_s);
    QSignalSpy readings(&monitor, &TemperatureMonitor::readingsChanged);
    QSignalSpy marks(&monitor, &TemperatureMonitor::marksChanged);
    monitor.clear();
    QVERIFY(monitor.history().isEmpty());
    QVERIFY(monitor.marks().isEmpty());
    QCOMPARE(readings.size(), 1);
    QCOMPARE(marks.size(), 1);
}

QTEST_APPLESS_MAIN(TestTemperatureMonitor)
#include "tst_temperaturemonitor.moc"
