// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/progressestimator.h"

#include <QTest>

using namespace gantry;

class TestProgressEstimator : public QObject
{
    Q_OBJECT

private slots:
    void remaining_data();
    void remaining();
    void tracker_data();
    void tracker();
    void estimateComesAtUpdate251();
    void estimateIsMixedWithAKnownTotal();
    void resetForgets();
};

void TestProgressEstimator::remaining_data()
{
    QTest::addColumn<double>("progress");
    QTest::addColumn<double>("elapsed");
    QTest::addColumn<double>("cleaned");
    QTest::addColumn<double>("knownTotal"); // < 0 = none
    QTest::addColumn<double>("expected");   // < 0 = unknown
    QTest::newRow("known total") << .1 << 65. << 60. << 600. << 540.;
    QTest::newRow("known total contradicts") << .4 << 600. << 600. << 6000. << 900.;
    QTest::newRow("linear above 30 %") << .31 << 60. << 60. << -1. << 60 / .31 - 60;
    QTest::newRow("unknown below") << .1 << 60. << 60. << -1. << -1.;
    QTest::newRow("linear after 30 minutes") << .1 << 1800. << 1800. << -1. << 16200.;
    QTest::newRow("nothing done") << 0. << 60. << 60. << 600. << -1.;
    QTest::newRow("all done") << 1. << 60. << 60. << 600. << 0.;
    QTest::newRow("total already passed") << .5 << 700. << 650. << 600. << 750.;
}

void TestProgressEstimator::remaining()
{
    QFETCH(double, progress);
    QFETCH(double, elapsed);
    QFETCH(double, cleaned);
    QFETCH(double, knownTotal);
    QFETCH(double, expected);
    const ByteProgressEstimator estimator(knownTotal < 0 ? std::nullopt
                                                         : std::optional(knownTotal));
    const std::optional<double> left = estimator.remaining({progress, elapsed, cleaned});
    QCOMPARE(left.has_value(), expected >= 0);
    if (left)
        QCOMPARE(*left, expected);
}

void TestProgressEstimator::tracker_data()
{
    QTest::addColumn<QList<double>>("totals");
    QTest::addColumn<bool>("stable");
    QTest::addColumn<double>("mean");
    QTest::newRow("constant") << QList<double>{1, 1, 1, 1, 1} << true << 1.;
    QTest::newRow("growing") << QList<double>{1, 2, 3, 4, 5} << false << 0.;
    QTest::newRow("growing slowly") << QList<double>{0, .09, .18, .27, .36} << true << .27;
    QTest::newRow("too few") << QList<double>{1, 1, 1, 1} << false << 0.;
    QTest::newRow("jumps at the end") << QList<double>{1, 1, 1, 1, 1, 9} << false << 0.;
}

void TestProgressEstimator::tracker()
{
    QFETCH(QList<double>, totals);
    QFETCH(bool, stable);
    QFETCH(double, mean);
    TotalTimeTracker tracker(3, 1, .1);
    for (const double total : totals)
        tracker.add(total);
    QCOMPARE(tracker.isStable(), stable);
    QCOMPARE(tracker.total().has_value(), stable);
    if (stable)
        QCOMPARE(*tracker.total(), mean);
}

void TestProgressEstimator::estimateComesAtUpdate251()
{
    ByteProgressEstimator estimator;
    for (int i = 1; i <= 250; ++i)
        estimator.add({.1, 60, 60});
    QVERIFY(!estimator.remaining({.1, 60, 60}));
    estimator.add({.1, 60, 60});
    const std::optional<double> left = estimator.remaining({.1, 60, 60});
    QVERIFY(left);
    QVERIFY(qAbs(*left - 540) < 1e-6);
}

void TestProgressEstimator::estimateIsMixedWithAKnownTotal()
{
    ByteProgressEstimator estimator(1000.);
    for (int i = 0; i < 251; ++i)
        estimator.add({.25, 150, 150}); // estimates 600
    QCOMPARE(*estimator.remaining({.25, 200, 200}), .5 * 1000 + .5 * 600 - 200);
    QCOMPARE(*estimator.remaining({.5, 300, 300}), 300.);
}

void TestProgressEstimator::resetForgets()
{
    ByteProgressEstimator estimator;
    for (int i = 0; i < 251; ++i)
        estimator.add({.1, 60, 60});
    estimator.reset();
    QVERIFY(!estimator.remaining({.1, 60, 60}));
}

QTEST_APPLESS_MAIN(TestProgressEstimator)
#include "tst_progressestimator.moc"
