// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "temperature/chartviewport.h"

#include <QTest>

using namespace gantry;

namespace {

constexpr qint64 Start = 1'800'000'000'000;
constexpr qint64 Minute = 60'000;

} // namespace

/// Which part of time the chart shows.
class TestChartViewport : public QObject
{
    Q_OBJECT

private slots:
    void followsTheNewest();
    void growsFromTheConnectionOn();
    void showsEverything();
    void zoomKeepsTheAnchor_data();
    void zoomKeepsTheAnchor();
    void zoomHasLimits();
    void panStaysWhereDataIs();
    void zoomedViewStandsStill();
    void followsAgain();
    void emptyDataDoesNothing();
};

void TestChartViewport::followsTheNewest()
{
    ChartViewport view;
    view.setWindow(5 * Minute);
    view.setData(std::pair(Start, Start + 20 * Minute));
    QCOMPARE(view.range(), (ChartViewport::Range{Start + 15 * Minute, Start + 20 * Minute}));
    view.setData(std::pair(Start, Start + 21 * Minute));
    QCOMPARE(view.range(), (ChartViewport::Range{Start + 16 * Minute, Start + 21 * Minute}));
    QVERIFY(view.isFollowing());
}

void TestChartViewport::growsFromTheConnectionOn()
{
    ChartViewport view;
    view.setWindow(30 * Minute);
    view.setData(std::pair(Start, Start));
    QCOMPARE(view.range().span(), ChartViewport::LeastSpan);
    view.setData(std::pair(Start, Start + 5 * Minute));
    QCOMPARE(view.range(), (ChartViewport::Range{Start, Start + 5 * Minute}));
    view.setData(std::pair(Start, Start + 30 * Minute));
    QCOMPARE(view.range(), (ChartViewport::Range{Start, Start + 30 * Minute}));
    view.setData(std::pair(Start, Start + 31 * Minute));
    QCOMPARE(view.range(), (ChartViewport::Range{Start + Minute, Start + 31 * Minute}));
}

void TestChartViewport::showsEverything()
{
    ChartViewport view;
    view.setWindow(std::nullopt);
    view.setData(std::pair(Start, Start + 600 * Minute));
    QCOMPARE(view.range(), (ChartViewport::Range{Start, Start + 600 * Minute}));
    view.setData(std::pair(Start, Start + 1)); // just connected
    QCOMPARE(view.range().span(), ChartViewport::LeastSpan);
    QCOMPARE(view.range().to, Start + 1);
}

void TestChartViewport::zoomKeepsTheAnchor_data()
{
    QTest::addColumn<double>("factor");
    QTest::addColumn<double>("anchor");
    QTest::newRow("closer, middle") << 0.5 << 0.5;
    QTest::newRow("closer, left") << 0.5 << 0.0;
    QTest::newRow("closer, right") << 0.8 << 1.0;
    QTest::newRow("wider") << 1.25 << 0.3;
}

void TestChartViewport::zoomKeepsTheAnchor()
{
    QFETCH(double, factor);
    QFETCH(double, anchor);
    ChartViewport view;
    view.setWindow(30 * Minute);
    view.setData(std::pair(Start, Start + 60 * Minute));
    const auto at = [&view, anchor] {
        return double(view.range().from) + anchor * double(view.range().span());
    };
    const double before = at();
    view.zoom(factor, anchor);
    QVERIFY(!view.isFollowing());
    QCOMPARE(view.range().span(), qint64(factor * 30 * Minute));
    QVERIFY(std::abs(at() - before) < 2);
}

void TestChartViewport::zoomHasLimits()
{
    ChartViewport view;
    view.setData(std::pair(Start, Start + 60 * Minute));
    for (int i = 0; i < 100; ++i)
        view.zoom(0.5, 0.5);
    QCOMPARE(view.range().span(), ChartViewport::LeastSpan);
    for (int i = 0; i < 100; ++i)
        view.zoom(2, 0.5);
    QCOMPARE(view.range().span(), ChartViewport::MostSpan);
    view.zoom(0, 0.5);
    view.zoom(-1, 0.5);
    view.zoom(qQNaN(), 0.5);
    QCOMPARE(view.range().span(), ChartViewport::MostSpan);
}

void TestChartViewport::panStaysWhereDataIs()
{
    ChartViewport view;
    view.setWindow(10 * Minute);
    view.setData(std::pair(Start, Start + 60 * Minute));
    view.pan(-0.5);
    QCOMPARE(view.range(), (ChartViewport::Range{Start + 45 * Minute, Start + 55 * Minute}));
    QVERIFY(!view.isFollowing());
    for (int i = 0; i < 50; ++i)
        view.pan(-0.5);
    QCOMPARE(view.range().to, Start + Minute); // a tenth of the view still shows data
    for (int i = 0; i < 50; ++i)
        view.pan(0.5);
    QCOMPARE(view.range().from, Start + 59 * Minute);
}

void TestChartViewport::zoomedViewStandsStill()
{
    ChartViewport view;
    view.setData(std::pair(Start, Start + 60 * Minute));
    view.zoom(0.5, 0.5);
    const ChartViewport::Range before = view.range();
    view.setData(std::pair(Start, Start + 90 * Minute));
    QCOMPARE(view.range(), before);
}

void TestChartViewport::followsAgain()
{
    ChartViewport view;
    view.setWindow(5 * Minute);
    view.setData(std::pair(Start, Start + 60 * Minute));
    view.pan(-1);
    view.follow();
    QCOMPARE(view.range(), (ChartViewport::Range{Start + 55 * Minute, Start + 60 * Minute}));
    view.zoom(0.5, 0.5);
    view.setWindow(2 * Minute);
    QVERIFY(view.isFollowing());
    view.pan(-1);
    view.setData(std::nullopt); // a new connection
    QVERIFY(view.isFollowing());
}

void TestChartViewport::emptyDataDoesNothing()
{
    ChartViewport view;
    view.zoom(0.5, 0.5);
    view.pan(1);
    QVERIFY(view.isFollowing());
    QVERIFY(view.range().span() > 0);
}

QTEST_APPLESS_MAIN(TestChartViewport)
#include "tst_chartviewport.moc"
