// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gcode/arcpath.h"

#include <QRectF>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace gantry;

using Turn = ArcPath::Turn;

Q_DECLARE_METATYPE(Turn)

class TestArcPath final : public QObject
{
    Q_OBJECT

private slots:
    void goesAroundItsCentre_data();
    void goesAroundItsCentre();
    void byRadius_data();
    void byRadius();
    void isNoArc();
    void farthestFromTheOrigin();
};

namespace {

constexpr double Pi = std::numbers::pi;

QRectF boxOf(const ArcPath &arc, QPointF start, QPointF end)
{
    double left = std::min(start.x(), end.x()), right = std::max(start.x(), end.x());
    double low = std::min(start.y(), end.y()), high = std::max(start.y(), end.y());
    for (const QPointF place : arc.extremes()) {
        left = std::min(left, place.x());
        right = std::max(right, place.x());
        low = std::min(low, place.y());
        high = std::max(high, place.y());
    }
    return QRectF(QPointF(left, low), QPointF(right, high));
}

bool isClose(const QRectF &a, const QRectF &b)
{
    return std::abs(a.left() - b.left()) < 1e-6 && std::abs(a.right() - b.right()) < 1e-6
           && std::abs(a.top() - b.top()) < 1e-6 && std::abs(a.bottom() - b.bottom()) < 1e-6;
}

QRectF box(double left, double low, double right, double high)
{
    return QRectF(QPointF(left, low), QPointF(right, high));
}

} // namespace

void TestArcPath::goesAroundItsCentre_data()
{
    QTest::addColumn<QPointF>("start");
    QTest::addColumn<QPointF>("end");
    QTest::addColumn<Turn>("turn");
    QTest::addColumn<double>("length");
    QTest::addColumn<QRectF>("box");
    const QPointF east(10, 0), north(0, 10), west(-10, 0);
    QTest::newRow("quarter, left")
        << east << north << Turn::CounterClockwise << 5 * Pi << box(0, 0, 10, 10);
    QTest::newRow("three quarters, right")
        << east << north << Turn::Clockwise << 15 * Pi << box(-10, -10, 10, 10);
    QTest::newRow("half, left") << east << west << Turn::CounterClockwise << 10 * Pi
                                << box(-10, 0, 10, 10);
    QTest::newRow("half, right") << east << west << Turn::Clockwise << 10 * Pi
                                 << box(-10, -10, 10, 0);
    QTest::newRow("full circle") << north << north << Turn::Clockwise << 20 * Pi
                                 << box(-10, -10, 10, 10);
    const double d = 10 / std::numbers::sqrt2;
    QTest::newRow("over one crossing")
        << QPointF(d, d) << QPointF(-d, d) << Turn::CounterClockwise << 5 * Pi << box(-d, d, d, 10);
}

void TestArcPath::goesAroundItsCentre()
{
    QFETCH(QPointF, start);
    QFETCH(QPointF, end);
    QFETCH(Turn, turn);
    QFETCH(double, length);
    QFETCH(QRectF, box);
    auto arc = ArcPath::around({0, 0}, start, end, turn);
    QVERIFY(arc);
    QCOMPARE(arc->length(), length);
    QVERIFY(isClose(boxOf(*arc, start, end), box));
    arc->addTurns(2);
    QCOMPARE(arc->length(), length + 40 * Pi);
    QVERIFY(isClose(boxOf(*arc, start, end), ::box(-10, -10, 10, 10)));
}

void TestArcPath::byRadius_data()
{
    QTest::addColumn<double>("radius");
    QTest::addColumn<Turn>("turn");
    QTest::addColumn<double>("length");
    QTest::addColumn<QRectF>("box");
    QTest::newRow("short, left") << 10. << Turn::CounterClockwise << 5 * Pi << box(0, 0, 10, 10);
    QTest::newRow("short, right") << 10. << Turn::Clockwise << 5 * Pi << box(0, 0, 10, 10);
    QTest::newRow("long, left") << -10. << Turn::CounterClockwise << 15 * Pi << box(0, 0, 20, 20);
    QTest::newRow("long, right") << -10. << Turn::Clockwise << 15 * Pi << box(-10, -10, 10, 10);
}

void TestArcPath::byRadius()
{
    QFETCH(double, radius);
    QFETCH(Turn, turn);
    QFETCH(double, length);
    QFETCH(QRectF, box);
    const QPointF start(10, 0), end(0, 10);
    const auto arc = ArcPath::withRadius(radius, start, end, turn);
    QVERIFY(arc);
    QCOMPARE(arc->length(), length);
    QVERIFY(isClose(boxOf(*arc, start, end), box));
}

void TestArcPath::isNoArc()
{
    QVERIFY(!ArcPath::around({5, 5}, {5, 5}, {1, 1}, Turn::Clockwise));
    QVERIFY(!ArcPath::withRadius(10, {3, 3}, {3, 3}, Turn::Clockwise));
    QVERIFY(!ArcPath::withRadius(2, {0, 0}, {10, 0}, Turn::Clockwise));
    QVERIFY(!ArcPath::withRadius(0, {0, 0}, {10, 0}, Turn::Clockwise));
    // Half a circle, and rounding has made the radius a little too short.
    QVERIFY(ArcPath::withRadius(4.99999999, {0, 0}, {10, 0}, Turn::Clockwise));
}

void TestArcPath::farthestFromTheOrigin()
{
    const auto out = ArcPath::around({30, 40}, {30, 45}, {35, 40}, Turn::Clockwise);
    QVERIFY(std::abs(std::hypot(out->farthest().x(), out->farthest().y()) - 55) < 1e-9);
    const auto in = ArcPath::around({30, 40}, {30, 35}, {25, 40}, Turn::Clockwise);
    QCOMPARE(in->farthest(), QPointF(30, 35));
}

QTEST_APPLESS_MAIN(TestArcPath)
#include "tst_arcpath.moc"
