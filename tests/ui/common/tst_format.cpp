// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/format.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace gantry;

/// Numbers, times and sizes as people read and type them.
class TestFormat : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void durations_data();
    void durations();
    void numbersFollowTheLocale();
    void aNumberJustBelowZeroIsZero();
    void roughDurations();
    void clockBands();
    void clockTimes_data();
    void clockTimes();
    void clockTimesWithSeconds_data();
    void clockTimesWithSeconds();
    void sizes();
    void typedNumbers_data();
    void typedNumbers();
};

void TestFormat::durations_data()
{
    QTest::addColumn<qint64>("msecs");
    QTest::addColumn<QString>("text");
    QTest::newRow("negative") << qint64(-5000) << u"0\u00A0s"_s;
    QTest::newRow("zero") << qint64(0) << u"0\u00A0s"_s;
    QTest::newRow("under a second") << qint64(999) << u"0\u00A0s"_s;
    QTest::newRow("seconds") << qint64(25'000) << u"25\u00A0s"_s;
    QTest::newRow("a minute") << qint64(60'999) << u"1\u00A0min"_s;
    QTest::newRow("over a minute") << qint64(61'000) << u"1\u00A0min 1\u00A0s"_s;
    QTest::newRow("minutes") << qint64(700'000) << u"11\u00A0min 40\u00A0s"_s;
    QTest::newRow("from twenty minutes on without seconds")
        << qint64(1'607'748) << u"26\u00A0min"_s;
    QTest::newRow("hours") << qint64(5'040'000) << u"1\u00A0h 24\u00A0min"_s;
    QTest::newRow("days") << qint64(51) * 3'600'000 << u"2\u00A0d 3\u00A0h"_s;
}

void TestFormat::durations()
{
    QFETCH(qint64, msecs);
    QTEST(Format::duration(msecs), "text");
}

void TestFormat::numbersFollowTheLocale()
{
    QCOMPARE(Format::number(1210.25, 1), u"1210.3"_s);
    QCOMPARE(Format::temperature(210.31), u"210.3\u00A0°C"_s);
    QCOMPARE(Format::length(0.28), u"0.28\u00A0mm"_s);
    QCOMPARE(Format::percent(42.4), u"42\u00A0%"_s);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(Format::number(1210.25, 2), u"1210,25"_s);
    QCOMPARE(Format::integer(12345), u"12.345"_s);
}

void TestFormat::aNumberJustBelowZeroIsZero()
{
    QCOMPARE(Format::number(-0.04, 1), u"0.0"_s);
    QCOMPARE(Format::number(-0.05, 1), QLocale().toString(-0.05, 'f', 1));
    QCOMPARE(Format::number(-0.6, 1), u"-0.6"_s);
}

void TestFormat::roughDurations()
{
    QCOMPARE(Format::roughDuration(5'065'000, 540'000), u"1\u00A0h 24\u00A0min ± 9\u00A0min"_s);
    QCOMPARE(Format::roughDuration(700'000, 59'000), u"11\u00A0min 40\u00A0s"_s);
    QCOMPARE(Format::roughDuration(700'000, 70'000), u"11\u00A0min ± 1\u00A0min"_s);
}

void TestFormat::clockBands()
{
    QLocale::setDefault(QLocale(QLocale::German));
    const QDateTime now(QDate(2026, 3, 2), QTime(12, 0));
    const QDateTime afternoon(QDate(2026, 3, 2), QTime(15, 32));
    QCOMPARE(Format::clockBand(afternoon, 9 * 60'000, now), u"15:23 – 15:41"_s);
    QCOMPARE(Format::clockBand(afternoon, 10'000, now), u"15:31 – 15:32"_s);
    QCOMPARE(Format::clockBand(afternoon.addSecs(20), 10'000, now), u"15:32"_s);
    QCOMPARE(Format::clockBand(now.addSecs(60), 3'600'000, now),
             u"12:00 – 13:01"_s); // not in the past
    const QString overnight
        = Format::clockBand(QDateTime(QDate(2026, 3, 3), QTime(0, 10)), 20 * 60'000, now);
    QCOMPARE(overnight, u"23:50 – 00:30"_s);
    const QString tomorrow
        = Format::clockBand(QDateTime(QDate(2026, 3, 3), QTime(8, 0)), 20 * 60'000, now);
    // with the day
    QVERIFY2(tomorrow.endsWith(u"07:40 – 08:20"_s) && tomorrow.size() > 13, qPrintable(tomorrow));
}

void TestFormat::clockTimes_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QString>("text");
    const QDate sunday(2026, 11, 22);
    QTest::newRow("today") << sunday.startOfDay().addSecs(15 * 3600 + 32 * 60 + 59) << u"15:32"_s;
    QTest::newRow("tomorrow") << sunday.addDays(1).startOfDay().addSecs(8 * 3600) << u"Mo 08:00"_s;
    QTest::newRow("six days ago") << sunday.addDays(-6).startOfDay() << u"Mo 00:00"_s;
}

void TestFormat::clockTimes()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QFETCH(QDateTime, time);
    QFETCH(QString, text);
    const QDateTime now = QDate(2026, 11, 22).startOfDay().addSecs(12 * 3600);
    QCOMPARE(Format::clockTime(time, now).remove(u'.'), text);
    QLocale::setDefault(QLocale::c());
    QVERIFY2(Format::clockTime(time, now).count(u':') == 1,
             "no seconds, also where the locale has them");
}

void TestFormat::clockTimesWithSeconds_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("24 hours") << QLocale(QLocale::German, QLocale::Germany) << u"15:32:07"_s;
    QTest::newRow("12 hours") << QLocale(QLocale::English, QLocale::UnitedStates)
                              << u"3:32:07 PM"_s;
    QTest::newRow("dots") << QLocale(QLocale::Danish, QLocale::Denmark) << u"15.32.07"_s;
    QTest::newRow("has seconds anyway") << QLocale::c() << u"15:32:07"_s;
}

// Where hours are counted to twelve, they are in every place.
void TestFormat::clockTimesWithSeconds()
{
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    QString text = Format::clockTimeWithSeconds(QTime(15, 32, 7));
    QTEST(text.replace(QChar(0x202f), u' '), "text");
}

void TestFormat::sizes()
{
    QCOMPARE(Format::fileSize(512), u"512\u00A0bytes"_s);
    QCOMPARE(Format::fileSize(769'099), u"751\u00A0KiB"_s);
    QCOMPARE(Format::fileSize(24'117'248), u"23.0\u00A0MiB"_s);
}

void TestFormat::typedNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<double>("value");
    QTest::newRow("dot") << u"1.5"_s << true << 1.5;
    QTest::newRow("comma") << u"1,5"_s << true << 1.5;
    QTest::newRow("blanks and unit") << u"  210,5 °C "_s << true << 210.5;
    QTest::newRow("millimetres") << u"10mm"_s << true << 10.0;
    QTest::newRow("as formatted here") << Format::temperature(210.5) << true << 210.5;
    QTest::newRow("per cent") << u"95 %"_s << true << 95.0;
    QTest::newRow("negative") << u"-0.2"_s << true << -0.2;
    QTest::newRow("minus sign") << u"\u22125"_s << true << -5.0;
    QTest::newRow("plus") << u"+5"_s << true << 5.0;
    QTest::newRow("no integer part") << u",5"_s << true << 0.5;
    QTest::newRow("no fraction") << u"5."_s << true << 5.0;
    QTest::newRow("both separators") << u"1,234.5"_s << false << 0.0;
    QTest::newRow("two dots") << u"1.2.3"_s << false << 0.0;
    QTest::newRow("empty") << QString() << false << 0.0;
    QTest::newRow("only a separator") << u"."_s << false << 0.0;
    QTest::newRow("words") << u"warm"_s << false << 0.0;
    QTest::newRow("exponent") << u"1e3"_s << false << 0.0;
    QTest::newRow("infinity") << u"inf"_s << false << 0.0;
    QTest::newRow("too long for a double") << QString(400, u'9') << false << 0.0;
}

void TestFormat::typedNumbers()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    QFETCH(double, value);
    const std::optional<double> parsed = Format::parseNumber(text);
    QCOMPARE(parsed.has_value(), valid);
    if (valid)
        QCOMPARE(*parsed, value);
}

QTEST_APPLESS_MAIN(TestFormat)
#include "tst_format.moc"
