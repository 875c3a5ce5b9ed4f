// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "temperature/marklayout.h"

#include <QTest>

using namespace gantry;
using MarkLayout::Mark;

/// Where the words of event marks stand.
class TestMarkLayout final : public QObject
{
    Q_OBJECT

private slots:
    void standsAtTheRightOfItsLine();
    void goesLowerWhereItWouldBeCrossed();
    void goesToTheLeftAtTheEdge();
    void triesTheLeftInEveryRow();
    void isCrossedRatherThanLeftOut();
    void nothingOverlaps();
    void leavesOutWhatFitsNowhere();
};

namespace {

constexpr double Gap = 5;
constexpr double Height = 10;

MarkLayout::Room room(int rows = 3, double width = 300)
{
    return {QRectF(0, 100, width, 200), Height, Gap, rows};
}

} // namespace

void TestMarkLayout::standsAtTheRightOfItsLine()
{
    const auto places = MarkLayout::place({{20, 50}}, room());
    QCOMPARE(places.at(0), QRectF(25, 100, 50, 10));
}

void TestMarkLayout::goesLowerWhereItWouldBeCrossed()
{
    // The second line runs through where the first label would be in any row at the right, and at the left is no room.
    const auto places = MarkLayout::place({{20, 50}, {40, 50}, {200, 50}}, room());
    QCOMPARE(places.at(1), QRectF(45, 100, 50, 10));
    QCOMPARE(places.at(2), QRectF(205, 100, 50, 10));
    QCOMPARE(places.at(0), QRectF(25, 110, 50, 10)); // crossed, and so drawn over that line
}

void TestMarkLayout::goesToTheLeftAtTheEdge()
{
    const auto places = MarkLayout::place({{280, 50}}, room());
    QCOMPARE(places.at(0), QRectF(225, 100, 50, 10));
}

// As after a print that was paused, resumed and done within a minute at the right edge.
void TestMarkLayout::triesTheLeftInEveryRow()
{
    const auto places = MarkLayout::place({{270, 50}, {280, 50}, {290, 50}}, room());
    for (const auto &place : places)
        QVERIFY(place);
    QCOMPARE(places.at(0)->top(), 100.0);
    QCOMPARE(places.at(1)->top(), 110.0);
    QCOMPARE(places.at(2)->top(), 120.0);
}

void TestMarkLayout::isCrossedRatherThanLeftOut()
{
    const auto places = MarkLayout::place({{0, 100}, {50, 100}}, room(2, 110));
    QVERIFY(places.at(0));
    QVERIFY(!places.at(1)); // wider than what is left of it on either side
}

void TestMarkLayout::nothingOverlaps()
{
    std::vector<Mark> marks;
    for (int i = 0; i < 40; ++i)
        marks.push_back({i * 7.0 + (i % 3), 20.0 + i * 3 % 40});
    const auto places = MarkLayout::place(marks, room(5));
    int placed = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!places[i])
            continue;
        ++placed;
        QVERIFY(room(5).plot.contains(*places[i]));
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(!places[j] || !places[j]->intersects(*places[i]));
    }
    QVERIFY2(placed >= 15, qPrintable(QString::number(placed)));
}

void TestMarkLayout::leavesOutWhatFitsNowhere()
{
    QVERIFY(!MarkLayout::place({{20, 400}}, room()).at(0));
    QVERIFY(MarkLayout::place({}, room()).empty());
}

QTEST_APPLESS_MAIN(TestMarkLayout)
#include "tst_marklayout.moc"
