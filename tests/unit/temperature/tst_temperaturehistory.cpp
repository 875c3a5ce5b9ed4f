// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "temperature/temperaturehistory.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestTemperatureHistory final : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatItIsGiven();
    void givesWhatLiesBetween_data();
    void givesWhatLiesBetween();
    void leavesOutWhatIsNoNumber();
    void keepsADayInLittleMemory();
    void keepsTheNewestInFull();
    void keepsPeaksWhenThinned_data();
    void keepsPeaksWhenThinned();
    void bucketsDoNotMoveWithTheWindow();
    void followsAClockThatIsSetBack();
    void boundsTheNumberOfHeaters();
    void clears();
};

namespace {

const HeaterId Tool = HeaterId::tool(0);
constexpr qint64 Start = 1'700'000'000'000;
constexpr qint64 Second = 1000;
constexpr std::size_t All = std::numeric_limits<std::size_t>::max();

TemperaturePoint point(qint64 time, double actual, std::optional<double> target = 210)
{
    return {time, {{Tool, actual, target, std::nullopt}}};
}

// Warm with one spike, a sample a second.
TemperatureHistory recorded(int seconds, int spikeAt)
{
    TemperatureHistory history;
    for (int i = 0; i < seconds; ++i)
        (void) history.append(point(Start + i * Second, i == spikeAt ? 280 : 200 + i % 3));
    return history;
}

double highest(const std::vector<TemperatureHistory::Sample> &samples)
{
    double most = 0;
    for (const auto &sample : samples)
        most = std::max(most, sample.actual);
    return most;
}

bool isInOrder(const std::vector<TemperatureHistory::Sample> &samples)
{
    return std::is_sorted(samples.begin(), samples.end(), [](const auto &a, const auto &b) {
        return a.msecsSinceEpoch < b.msecsSinceEpoch;
    });
}

} // namespace

void TestTemperatureHistory::keepsWhatItIsGiven()
{
    TemperatureHistory history;
    QVERIFY(history.isEmpty());
    QVERIFY(!history.range());
    QCOMPARE(history.append({Start, {{Tool, 20.5, 210.0, 64}, {HeaterId::bed(), 60, {}, {}}}}), 0);
    QCOMPARE(history.append({Start + Second, {{Tool, 21.5, 210.0, 64}}}), 0);

    QCOMPARE(history.heaters(), (QList<HeaterId>{Tool, HeaterId::bed()}));
    QCOMPARE(*history.range(), std::pair(Start, Start + Second));
    const auto tool = history.samples(Tool, Start, Start + Second, All);
    QCOMPARE(tool.size(), std::size_t(2));
    QCOMPARE(tool.front(), (TemperatureHistory::Sample{Start, 20.5, 210.0}));
    QVERIFY(std::isnan(history.samples(HeaterId::bed(), Start, Start, All).front().target));
    QVERIFY(history.samples(HeaterId::chamber(), Start, Start + Second, All).empty());
}

void TestTemperatureHistory::givesWhatLiesBetween_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << 0 << 99 << 100;
    QTest::newRow("wider than there is") << -1000 << 1000 << 100;
    QTest::newRow("middle") << 10 << 19 << 10;
    QTest::newRow("one") << 50 << 50 << 1;
    QTest::newRow("before") << -10 << -1 << 0;
    QTest::newRow("after") << 100 << 200 << 0;
    QTest::newRow("turned round") << 20 << 10 << 0;
}

void TestTemperatureHistory::givesWhatLiesBetween()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, count);
    const TemperatureHistory history = recorded(100, -1);
    const auto samples = history.samples(Tool, Start + from * Second, Start + to * Second, All);
    QCOMPARE(samples.size(), static_cast<std::size_t>(count));
}

void TestTemperatureHistory::leavesOutWhatIsNoNumber()
{
    TemperatureHistory history;
    (void) history.append(point(Start, std::numeric_limits<double>::quiet_NaN()));
    (void) history.append(point(Start, std::numeric_limits<double>::infinity()));
    QVERIFY(history.isEmpty());
}

void TestTemperatureHistory::keepsADayInLittleMemory()
{
    const TemperatureHistory history = recorded(24 * 3600, 5);
    const auto all = history.samples(Tool, 0, Start + 24 * 3600 * Second, All);
    QVERIFY(all.size()
            <= TemperatureHistory::FullResolution + TemperatureHistory::ThinnedCapacity + 512);
    QVERIFY(all.size() > 10'000);
    QVERIFY(isInOrder(all));
    // The beginning of the day is still there, and so is its peak.
    QVERIFY(history.range()->first < Start + 60 * Second);
    QCOMPARE(highest(all), 280.0);
}

void TestTemperatureHistory::keepsTheNewestInFull()
{
    const int day = 24 * 3600;
    const TemperatureHistory history = recorded(day, -1);
    const auto newest
        = history.samples(Tool, Start + (day - 7200) * Second, Start + day * Second, All);
    QCOMPARE(newest.size(), std::size_t(7200));
    QCOMPARE(newest.back().msecsSinceEpoch, Start + (day - 1) * Second);
}

void TestTemperatureHistory::keepsPeaksWhenThinned_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("spikeAt");
    QTest::addColumn<int>("maxPoints");
    QTest::newRow("half an hour") << 1800 << 777 << 300;
    QTest::newRow("first of all") << 1800 << 0 << 300;
    QTest::newRow("last of all") << 1800 << 1799 << 300;
    QTest::newRow("a day on a narrow chart") << 86400 << 12345 << 100;
    QTest::newRow("hardly any point") << 1800 << 900 << 2;
    QTest::newRow("no point at all") << 1800 << 900 << 0;
}

void TestTemperatureHistory::keepsPeaksWhenThinned()
{
    QFETCH(int, seconds);
    QFETCH(int, spikeAt);
    QFETCH(int, maxPoints);
    const TemperatureHistory history = recorded(seconds, spikeAt);
    const auto samples = history.samples(Tool, Start, Start + seconds * Second,
                                         static_cast<std::size_t>(maxPoints));
    QVERIFY(!samples.empty());
    QVERIFY2(samples.size() <= static_cast<std::size_t>(maxPoints) + 4,
             qPrintable(QString::number(samples.size())));
    QVERIFY(isInOrder(samples));
    QCOMPARE(highest(samples), 280.0);
}

void TestTemperatureHistory::bucketsDoNotMoveWithTheWindow()
{
    const TemperatureHistory history = recorded(7000, 3000);
    const auto one = history.samples(Tool, Start + 1000 * Second, Start + 6000 * Second, 500);
    const auto next = history.samples(Tool, Start + 1001 * Second, Start + 6001 * Second, 500);
    // But for the stretches at the two ends, both show the same samples.
    std::size_t common = 0;
    for (const auto &sample : one)
        common += std::find(next.begin(), next.end(), sample) != next.end() ? 1 : 0;
    QVERIFY2(common + 4 >= one.size(), qPrintable(QString::number(common)));
}

void TestTemperatureHistory::followsAClockThatIsSetBack()
{
    TemperatureHistory history;
    (void) history.append(point(Start, 20));
    (void) history.append(point(Start + 10 * Second, 21));
    QCOMPARE(history.append(point(Start - 3600 * Second, 22)), 3610 * Second);
    const auto samples = history.samples(Tool, 0, Start, All);
    QCOMPARE(samples.size(), std::size_t(3));
    QVERIFY(isInOrder(samples));
    QCOMPARE(samples.front().msecsSinceEpoch, Start - 3610 * Second);
    QCOMPARE(samples.back(), (TemperatureHistory::Sample{Start - 3600 * Second, 22, 210}));
}

void TestTemperatureHistory::boundsTheNumberOfHeaters()
{
    TemperatureHistory history;
    for (int i = 0; i < 1000; ++i) {
        const HeaterId sensor{HeaterId::Kind::Sensor, 0, QString::number(i)};
        (void) history.append({Start, {{sensor, 20, {}, {}}}});
    }
    QCOMPARE(history.heaters().size(), static_cast<qsizetype>(TemperatureHistory::MaxHeaters));
}

void TestTemperatureHistory::clears()
{
    TemperatureHistory history = recorded(10, -1);
    history.clear();
    QVERIFY(history.isEmpty());
    QVERIFY(!history.range());
}

QTEST_APPLESS_MAIN(TestTemperatureHistory)
#include "tst_temperaturehistory.moc"
