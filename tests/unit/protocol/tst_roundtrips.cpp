// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/roundtrips.h"

#include <QTest>

using namespace gantry;

class tst_RoundTrips : public QObject
{
    Q_OBJECT

private slots:
    void tellsATimeWithinSixPerCent_data();
    void tellsATimeWithinSixPerCent();
    void tellsMedianAndTail();
    void forgetsOldLines();
};

void tst_RoundTrips::tellsATimeWithinSixPerCent_data()
{
    QTest::addColumn<qint64>("microseconds");
    for (const qint64 microseconds : {8, 15, 64, 1000, 2600, 33333, 1'000'000, 90'000'000})
        QTest::addRow("%lld us", static_cast<long long>(microseconds)) << microseconds;
}

void tst_RoundTrips::tellsATimeWithinSixPerCent()
{
    QFETCH(qint64, microseconds);
    RoundTrips times;
    QCOMPARE(times.percentile(50), 0.0);
    times.add(std::chrono::microseconds(microseconds));
    const double ms = double(microseconds) / 1000;
    QVERIFY2(qAbs(times.percentile(50) - ms) <= ms * 0.0626,
             qPrintable(QString::number(times.percentile(50))));
    QCOMPARE(times.percentile(99), times.percentile(50));
}

void tst_RoundTrips::tellsMedianAndTail()
{
    RoundTrips times;
    for (int i = 0; i < 97; ++i)
        times.add(4ms);
    for (int i = 0; i < 3; ++i)
        times.add(400ms);
    QVERIFY(qAbs(times.percentile(50) - 4) < 0.3);
    QVERIFY(qAbs(times.percentile(97) - 4) < 0.3);
    QVERIFY(qAbs(times.percentile(99) - 400) < 26);
    times.add(-5ms); // a clock that was set back
    times.add(24h);
    QVERIFY(times.percentile(100) > 200'000);
}

void tst_RoundTrips::forgetsOldLines()
{
    RoundTrips times;
    for (int i = 0; i < 5000; ++i)
        times.add(100ms);
    for (int i = 0; i < 5000; ++i)
        times.add(2ms);
    QVERIFY(qAbs(times.percentile(50) - 2) < 0.2);
}

QTEST_APPLESS_MAIN(tst_RoundTrips)
#include "tst_roundtrips.moc"
