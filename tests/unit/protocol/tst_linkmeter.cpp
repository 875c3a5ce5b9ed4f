// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/linkmeter.h"

#include <QTest>

using namespace gantry;

namespace {

constexpr TimePoint Start{1000s};

} // namespace

class tst_LinkMeter : public QObject
{
    Q_OBJECT

private slots:
    void counts();
    void rateFollowsTheLastSeconds();
    void warnsOnceOfManyResends();
    void tellsRoundTripsAndBuffers();
};

void tst_LinkMeter::counts()
{
    LinkMeter meter;
    meter.sent(10, false, Start);
    meter.sent(12, true, Start);
    meter.received(3);
    meter.resendRequested();
    meter.acknowledgesLost(2);
    meter.waited(50ms);
    meter.waited(20ms);
    const LinkStatistics figures = meter.figures(Start);
    QCOMPARE(figures.linesSent, quint64(1));
    QCOMPARE(figures.linesResent, quint64(1));
    QCOMPARE(figures.bytesSent, quint64(22));
    QCOMPARE(figures.bytesReceived, quint64(3));
    QCOMPARE(figures.resendRequests, quint64(1));
    QCOMPARE(figures.acknowledgesLost, quint64(2));
    QCOMPARE(figures.longestStallMs, qint64(50));
    meter.reset();
    QCOMPARE(meter.figures(Start), LinkStatistics());
}

void tst_LinkMeter::rateFollowsTheLastSeconds()
{
    LinkMeter meter;
    TimePoint now = Start;
    for (; now < Start + 20s; now += 10ms)
        meter.sent(20, false, now);
    QVERIFY(qAbs(meter.figures(now).linesPerSecond - 100) < 5);
    for (; now < Start + 30s; now += 100ms)
        meter.sent(20, false, now);
    QVERIFY(qAbs(meter.figures(now).linesPerSecond - 10) < 1);
    QCOMPARE(meter.figures(now + 10s).linesPerSecond, 0.0);
    // A young link is not averaged with the time before it.
    LinkMeter young;
    for (int i = 0; i < 50; ++i)
        young.sent(20, false, Start + i * 10ms);
    QVERIFY(young.figures(Start + 500ms).linesPerSecond >= 45);
}

void tst_LinkMeter::warnsOnceOfManyResends()
{
    LinkMeter meter;
    for (int i = 0; i < 99; ++i)
        meter.sent(20, false, Start);
    for (int i = 0; i < 10; ++i)
        meter.resendRequested();
    QVERIFY(!meter.takeCriticalRatio()); // too few lines to judge
    meter.sent(20, false, Start);
    QVERIFY(meter.takeCriticalRatio());
    QVERIFY(!meter.takeCriticalRatio());
}

void tst_LinkMeter::tellsRoundTripsAndBuffers()
{
    LinkMeter meter;
    QVERIFY(!meter.figures(Start).plannerFree);
    meter.roundTrip(5ms);
    meter.occupancy({1, 7, 12, 3});
    meter.occupancy({}); // a plain ok says nothing new
    const LinkStatistics figures = meter.figures(Start);
    QVERIFY(qAbs(figures.roundTripMedianMs - 5) < 0.4);
    QVERIFY(qAbs(figures.roundTrip99Ms - 5) < 0.4);
    QCOMPARE(figures.plannerFree.value_or(-1), 12);
    QCOMPARE(figures.bufferFree.value_or(-1), 3);

    QCOMPARE(LinkStatistics().resendRate(), 0.0);
    LinkStatistics bad;
    bad.linesSent = 200;
    bad.linesResent = 3;
    QCOMPARE(bad.resendRate(), 0.015);
}

QTEST_APPLESS_MAIN(tst_LinkMeter)
#include "tst_linkmeter.moc"
