// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "temperature/chartscale.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace gantry;

/// Round numbers on the axes.
class TestChartScale : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void temperatureSpans_data();
    void temperatureSpans();
    void temperatureTicks_data();
    void temperatureTicks();
    void timeTicks_data();
    void timeTicks();
    void moments();
};

void TestChartScale::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    qputenv("TZ", "Europe/Berlin");
}

void TestChartScale::temperatureSpans_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("bottom");
    QTest::addColumn<double>("top");
    QTest::newRow("nozzle and bed") << 20.0 << 230.0 << 0.0 << 250.0;
    QTest::newRow("cold") << 20.0 << 22.0 << 14.0 << 28.0;
    QTest::newRow("bed alone at its target") << 59.5 << 60.5 << 54.0 << 66.0;
    QTest::newRow("below zero") << -12.0 << 20.0 << -20.0 << 30.0;
    QTest::newRow("nothing") << std::numeric_limits<double>::infinity()
                             << -std::numeric_limits<double>::infinity() << 0.0 << 100.0;
    QTest::newRow("not a number") << qQNaN() << 20.0 << 0.0 << 100.0;
}

void TestChartScale::temperatureSpans()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, bottom);
    QFETCH(double, top);
    const ChartScale::Span span = ChartScale::temperatureSpan(low, high);
    QCOMPARE(span.low, bottom);
    QCOMPARE(span.high, top);
    QVERIFY(span.high - span.low >= 10);
}

void TestChartScale::temperatureTicks_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("labels");
    QTest::newRow("wide") << 0.0 << 250.0 << 6 << u"0 50 100 150 200 250"_s;
    QTest::newRow("few") << 0.0 << 250.0 << 3 << u"0 100 200"_s;
    QTest::newRow("close") << 54.0 << 66.0 << 6 << u"54 56 58 60 62 64 66"_s;
    QTest::newRow("below zero") << -20.0 << 30.0 << 5 << u"-20 -10 0 10 20 30"_s;
    QTest::newRow("half degrees") << 54.0 << 56.0 << 4 << u"54,0 54,5 55,0 55,5 56,0"_s;
    QTest::newRow("no height") << 5.0 << 5.0 << 4 << QString();
}

void TestChartScale::temperatureTicks()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(int, most);
    QFETCH(QString, labels);
    QStringList seen;
    for (const ChartScale::Tick &tick : ChartScale::temperatureTicks({low, high}, most))
        seen << tick.label;
    QCOMPARE(seen.join(u' '), labels);
}

void TestChartScale::timeTicks_data()
{
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("labels");
    const QDate day(2026, 11, 22);
    QTest::newRow("half an hour") << QDateTime(day, QTime(14, 46, 13)) << 1800 << 4
                                  << u"14:50 15:00 15:10"_s;
    QTest::newRow("five minutes") << QDateTime(day, QTime(14, 46, 13)) << 300 << 6
                                  << u"14:47 14:48 14:49 14:50 14:51"_s;
    QTest::newRow("seconds") << QDateTime(day, QTime(14, 46, 13)) << 20 << 5
                             << u"14:46:15 14:46:20 14:46:25 14:46:30"_s;
    QTest::newRow("over midnight")
        << QDateTime(day, QTime(22, 30)) << 3 * 3600 << 4 << u"23:00 00:00 01:00"_s;
    QTest::newRow("days") << QDateTime(day, QTime(12, 0)) << 3 * 86400 << 4
                          << u"23.11.26 24.11.26 25.11.26"_s;
    QTest::newRow("no time") << QDateTime(day, QTime(12, 0)) << 0 << 4 << QString();
}

void TestChartScale::timeTicks()
{
    QFETCH(QDateTime, from);
    QFETCH(int, seconds);
    QFETCH(int, most);
    QFETCH(QString, labels);
    const qint64 start = from.toMSecsSinceEpoch();
    QStringList seen;
    for (const ChartScale::Tick &tick :
         ChartScale::timeTicks({start, start + seconds * qint64(1000)}, most))
        seen << tick.label;
    QCOMPARE(seen.join(u' '), labels);
}

void TestChartScale::moments()
{
    const QDateTime time(QDate(2026, 11, 22), QTime(15, 24, 6));
    const qint64 moment = time.toMSecsSinceEpoch();
    QCOMPARE(ChartScale::momentText(moment, moment + 1000), u"15:24:06"_s);
    QCOMPARE(ChartScale::momentText(moment, time.addDays(2).toMSecsSinceEpoch()),
             u"22.11.26 15:24:06"_s);
}

QTEST_APPLESS_MAIN(TestChartScale)
#include "tst_chartscale.moc"
