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
    void estimateComesAfterTheWindow_data();
    void estimateComesAfterTheWindow();
    void estimateIsMixedWithAKnownTotal_data();
    void estimateIsMixedWithAKnownTotal();
    void beginForgets();
};

void TestProgressEstimator::remaining_data()
{
    QTest::addColumn<double>("progress");
    QTest::addColumn<double>("elapsed");
    QTest::addColumn<double>("cleaned");
    QTest::addColumn<double>("analysed"); // < 0 = no total is known
    QTest::addColumn<double>("expected"); // < 0 = unknown
    QTest::addColumn<TimeLeftOrigin>("origin");
    using Origin = TimeLeftOrigin;
    QTest::newRow("62: known total") << .1 << 65. << 60. << 600. << 540. << Origin::Analysis;
    QTest::newRow("62: known total contradicts")
        << .4 << 600. << 600. << 6000. << 900. << Origin::Linear;
    QTest::newRow("62: linear above 30 %")
        << .31 << 60. << 60. << -1. << 60 / .31 - 60 << Origin::Linear;
    QTest::newRow("62: unknown below") << .1 << 60. << 60. << -1. << -1. << Origin::Unknown;
    QTest::newRow("linear after 30 minutes")
        << .1 << 1800. << 1800. << -1. << 16200. << Origin::Linear;
    QTest::newRow("nothing done") << 0. << 60. << 60. << 600. << -1. << Origin::Unknown;
    QTest::newRow("all done") << 1. << 60. << 60. << 600. << 0. << Origin::Linear;
    QTest::newRow("total already passed") << .5 << 700. << 650. << 600. << 750. << Origin::Linear;
}

void TestProgressEstimator::remaining()
{
    QFETCH(double, progress);
    QFETCH(double, elapsed);
    QFETCH(double, cleaned);
    QFETCH(double, analysed);
    QFETCH(double, expected);
    QFETCH(TimeLeftOrigin, origin);
    ByteProgressEstimator estimator;
    if (analysed >= 0)
        estimator.begin(ExpectedTime{analysed, ExpectedTime::Source::Analysis}, 250);
    const auto left = estimator.remaining({progress, elapsed, cleaned});
    QCOMPARE(left.has_value(), expected >= 0);
    if (left) {
        QCOMPARE(left->seconds, expected);
        QCOMPARE(left->origin, origin);
    }
}

void TestProgressEstimator::tracker_data()
{
    QTest::addColumn<QList<double>>("totals");
    QTest::addColumn<bool>("stable");
    QTest::addColumn<double>("mean");
    QTest::newRow("63: constant") << QList<double>{1, 1, 1, 1, 1} << true << 1.;
    QTest::newRow("63: growing") << QList<double>{1, 2, 3, 4, 5} << false << 0.;
    QTest::newRow("63: growing slowly") << QList<double>{0, .09, .18, .27, .36} << true << .27;
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

void TestProgressEstimator::estimateComesAfterTheWindow_data()
{
    QTest::addColumn<int>("window");
    QTest::newRow("local") << 250;
    QTest::newRow("card") << 15;
}

void TestProgressEstimator::estimateComesAfterTheWindow()
{
    QFETCH(int, window);
    ByteProgressEstimator estimator;
    estimator.begin({}, window);
    for (int i = 1; i <= window; ++i)
        estimator.add({.1, 60, 60});
    QVERIFY(!estimator.remaining({.1, 60, 60}));
    estimator.add({.1, 60, 60});
    const auto left = estimator.remaining({.1, 60, 60});
    QVERIFY(left);
    QVERIFY(qAbs(left->seconds - 540) < 1e-6);
    QCOMPARE(left->origin, TimeLeftOrigin::Estimate);
}

void TestProgressEstimator::estimateIsMixedWithAKnownTotal_data()
{
    QTest::addColumn<ExpectedTime::Source>("source");
    QTest::addColumn<TimeLeftOrigin>("alone");
    QTest::addColumn<TimeLeftOrigin>("mixed");
    QTest::newRow("analysis") << ExpectedTime::Source::Analysis << TimeLeftOrigin::Analysis
                              << TimeLeftOrigin::MixedAnalysis;
    QTest::newRow("past prints") << ExpectedTime::Source::PastPrints << TimeLeftOrigin::Average
                                 << TimeLeftOrigin::MixedAverage;
}

void TestProgressEstimator::estimateIsMixedWithAKnownTotal()
{
    QFETCH(ExpectedTime::Source, source);
    QFETCH(TimeLeftOrigin, alone);
    QFETCH(TimeLeftOrigin, mixed);
    ByteProgressEstimator estimator;
    estimator.begin(ExpectedTime{1000, source}, 250);
    QCOMPARE(estimator.remaining({.25, 200, 200})->origin, alone);
    for (int i = 0; i < 251; ++i)
        estimator.add({.25, 150, 150}); // estimates 600
    QCOMPARE(estimator.remaining({.25, 200, 200})->seconds, .5 * 1000 + .5 * 600 - 200);
    QCOMPARE(estimator.remaining({.25, 200, 200})->origin, mixed);
    QCOMPARE(estimator.remaining({.5, 300, 300})->seconds, 300.);
    QCOMPARE(estimator.remaining({.5, 300, 300})->origin, TimeLeftOrigin::Estimate);
}

void TestProgressEstimator::beginForgets()
{
    ByteProgressEstimator estimator;
    estimator.begin(ExpectedTime{1000, ExpectedTime::Source::Analysis}, 250);
    for (int i = 0; i < 251; ++i)
        estimator.add({.1, 60, 60});
    estimator.begin({}, 250);
    QVERIFY(!estimator.remaining({.1, 60, 60}));
}

QTEST_APPLESS_MAIN(TestProgressEstimator)
#include "tst_progressestimator.moc"
