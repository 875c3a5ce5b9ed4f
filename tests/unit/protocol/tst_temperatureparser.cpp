// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/temperatureparser.h"
#include "support/responsetext.h"

#include <QTest>

using namespace gantry;
using gantry::test::ResponseText;

class TestTemperatureParser final : public QObject
{
    Q_OBJECT

private slots:
    void readsWords_data();
    void readsWords();
    void tellsHeaters_data();
    void tellsHeaters();
    void tellsPowerInPercent_data();
    void tellsPowerInPercent();
};

namespace {

QByteArray text(const QList<HeaterReading> &readings)
{
    QByteArrayList parts;
    for (const HeaterReading &reading : readings) {
        QByteArray part = reading.heater.kind == HeaterId::Kind::Sensor
                              ? '<' + reading.heater.sensor.toLatin1() + '>'
                              : reading.heater.key().toLatin1();
        part += '=' + QByteArray::number(reading.actual);
        if (reading.target)
            part += '/' + QByteArray::number(*reading.target);
        if (reading.power)
            part += '@' + QByteArray::number(*reading.power);
        parts += part;
    }
    return parts.join(' ');
}

} // namespace

void TestTemperatureParser::readsWords_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &line, const QByteArray &expected) {
        QTest::newRow(name) << line << expected;
    };
    row("19: targets", "T:23.0/220.0 B:60.0/70.0", " T=23/220 B=60/70");
    row("19: no targets", "T:23.0 B:60.0", " T=23 B=60");
    row("20: three tools", "ok T:50.2/210.0 T0:23.0/220.0 T1:50.2/210.0 T2:39.4/220.0 B:60.0",
        " T=50.2/210 T0=23/220 T1=50.2/210 T2=39.4/220 B=60");
    row("23: @B is no bed", "T:210.04 /210.00 @B:52.00 /52.00", " T=210.04/210");
    row("24: the first B counts", "T:210 /210 B:52 /52 @:85 B:1234 /1234", " T=210/210@85 B=52/52");
    row("25: nan", "T:nan /0.0 B:60 /60", " B=60/60");
    row("25: inf", "T0:33.6 /0.0 T1:inf /0.0", " T0=33.6/0");
    row("26: spaces", "ok T: 23.0 / 50.0", " T=23/50");
    row("26: negative", " T:-15.0 /0.0", " T=-15/0");
    row("27: E and W", "T:25.0 E:0 W:?", " T=25 E=0");
    row("bare second number", "T:23.0 60.0 B:20", " T=23/60 B=20");
    row("tabs", "T:23.0\t/60.0\tB:20", " T=23/60 B=20");
    row("plus sign", "T:+5.5 /0", " T=5.5/0");
    row("no digit before the point", "T:.5 /0 B:20 /0", " B=20/0");
    row("point without digits", "T:25. /0 B:20 /0", " B=20/0");
    row("target is no number", "T:25.0 /nan B:20 /0", " T=25 B=20/0");
    row("custom sensors", "T:25.0 /0 P:22.1 A:31 R:0 pinda_2:33",
        " T=25/0 P=22.1 A=31 R=0 pinda_2=33");
    row("time of day", "T:25.0 12:30:00", " T=25");
    row("glued letters", "T:25x B:20", " B=20");
    row("word of the power alone", "@:127 B@:64 T:20 B:30", " T=20@127 B=30@64");
    row("power of T0 where there is no T", "T0:20 /0 @:127", " T0=20/0@127");
    row("power without a heater", "T:20 C@:5", " T=20");
    row("power out of range", "T:20 @:99999999999", " T=20");
    row("Smoothie power", "T:23.0 /0.0 @0 B:24.0 /0.0 @0", " T=23/0 B=24/0");
    row("huge number", "T:99999999999999999999 /0 B:20", " B=20");
    row("many decimals", "T:21.1234567890123456789012345 /0", " T=21.1234567890123/0");
    row("nothing", "", "");
    row("only separators", " : : /0 @ @: :", "");
}

void TestTemperatureParser::readsWords()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, expected);
    QList<TemperatureWord> words = temperatureWords(line);
    if (QLatin1StringView(QTest::currentDataTag()) == QLatin1StringView("many decimals")) {
        QCOMPARE(words.size(), 1);
        QVERIFY(qAbs(words.first().actual - 21.1234567890123456) < 1e-9);
        return;
    }
    QCOMPARE(ResponseText::words(words), expected);
}

void TestTemperatureParser::tellsHeaters_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("currentTool");
    QTest::addColumn<int>("extruderCount");
    QTest::addColumn<bool>("chamber");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &line, int tool, int count,
                        const QByteArray &expected, bool chamber = false) {
        QTest::newRow(name) << line << tool << count << chamber << expected;
    };
    row("19: targets", "T:23.0/220.0 B:60.0/70.0", 0, 1, "tool0=23/220 bed=60/70");
    row("19: second tool", "T:23.0 B:60.0", 1, 2, "tool1=23 bed=60");
    row("20: three tools", "ok T:50.2/210.0 T0:23.0/220.0 T1:50.2/210.0 T2:39.4/220.0 B:60.0", 1, 3,
        "tool0=23/220 tool1=50.2/210 tool2=39.4/220 bed=60");
    row("21: Smoothie", "ok T:23 /0 T1:25 /0", 1, 2, "tool0=23/0 tool1=25/0");
    row("22: T is dropped", "T:41 T0:23 T1:42", 0, 2, "tool0=23 tool1=42");
    row("23: @B is no bed", "T:210.04 /210.00 @B:52.00 /52.00", 0, 1, "tool0=210.04/210");
    row("24: the first B counts", "T:210 /210 B:52 /52 @:85 B:1234 /1234", 0, 1,
        "tool0=210/210@85 bed=52/52");
    row("25: nan", "T:nan /0.0 B:60 /60", 0, 1, "bed=60/60");
    row("25: inf", "T0:33.6 /0.0 T1:inf /0.0", 0, 2, "tool0=33.6/0");
    row("27: E and W", "T:25.0 E:0 W:?", 0, 1, "tool0=25 <E>=0");
    row("T fills a tool that was not reported", "T:50 T0:23", 1, 2, "tool0=23 tool1=50");
    row("only T0, T1", "T0:23 T1:24", 0, 2, "tool0=23 tool1=24");
    row("a tool more than the profile", "T0:23 T1:24", 0, 1, "tool0=23 tool1=24");
    row("only T1 while T0 is current", "T1:24 B:20", 0, 2, "tool1=24 bed=20");
    row("current tool the profile does not have", "T:23 B:20", 3, 1, "tool0=23 bed=20");
    row("negative current tool", "T:23 B:20", -1, 1, "tool0=23 bed=20");
    row("power goes from T to its tool", "T:23 T0:23 T1:24 @:9 @1:8", 0, 2,
        "tool0=23@9 tool1=24@8");
    row("own power stays", "T:23 T0:23 T1:24 @:9 @0:7 @1:8", 0, 2, "tool0=23@7 tool1=24@8");
    row("chamber accepted", "T:23 /0 B:20 /0 C:30 /50", 0, 1, "tool0=23/0 bed=20/0 chamber=30/50",
        true);
    row("chamber not accepted", "T:23 /0 C:30 /50 B:20 /0", 0, 1, "tool0=23/0 bed=20/0");
    row("order of the heaters", "P:33 C:30 B:20 T1:2 T0:1", 0, 2,
        "tool0=1 tool1=2 bed=20 chamber=30 <P>=33", true);
    row("seconds of a heat-up wait are no sensor", "T:60 /60 B:40 /40 @:9 B@:0 W:3", 0, 1,
        "tool0=60/60@9 bed=40/40@0");
    row("tool number too large", "T:20 T100:5 T99999999999999999999:5", 0, 1, "tool0=20");
    row("nothing", "", 0, 1, "");
}

void TestTemperatureParser::tellsHeaters()
{
    QFETCH(const QByteArray, line);
    QFETCH(const int, currentTool);
    QFETCH(const int, extruderCount);
    QFETCH(const bool, chamber);
    QFETCH(const QByteArray, expected);
    QCOMPARE(text(toReadings(temperatureWords(line), currentTool, extruderCount, chamber, 100)),
             expected);
}

void TestTemperatureParser::tellsPowerInPercent_data()
{
    QTest::addColumn<int>("figure");
    QTest::addColumn<int>("fullPower");
    QTest::addColumn<int>("percent");
    QTest::newRow("off") << 0 << 127 << 0;
    QTest::newRow("half") << 64 << 127 << 50;
    QTest::newRow("full") << 127 << 127 << 100;
    QTest::newRow("full of another scale") << 255 << 255 << 100;
    QTest::newRow("half of another scale") << 127 << 255 << 50;
    QTest::newRow("more than there is") << 255 << 127 << 100;
    QTest::newRow("the largest figure") << 65535 << 127 << 100;
}

void TestTemperatureParser::tellsPowerInPercent()
{
    QFETCH(const int, figure);
    QFETCH(const int, fullPower);
    QFETCH(const int, percent);
    const QByteArray line = "T:20 /0 @:" + QByteArray::number(figure);
    const auto readings = toReadings(temperatureWords(line), 0, 1, false, fullPower);
    QCOMPARE(readings.size(), 1);
    QCOMPARE(readings.first().power, std::optional(percent));
    QVERIFY(!toReadings(temperatureWords("T:20 /0"), 0, 1, false, fullPower).first().power);
}

QTEST_APPLESS_MAIN(TestTemperatureParser)
#include "tst_temperatureparser.moc"
