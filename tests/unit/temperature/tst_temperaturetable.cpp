// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "temperature/temperaturetable.h"

#include <QBuffer>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

/// The table of a history.
class TestTemperatureTable final : public QObject
{
    Q_OBJECT

private slots:
    void writesRows();
    void quotesOddNames();
    void tellsItsProgress();
    void stopsWhenTold();
    void saysThatTheDeviceIsFull();
};

namespace {

constexpr qint64 Time = 1'700'000'000'250; // 2023-11-14T22:13:20.250Z

TemperatureHistory someHistory(int seconds)
{
    TemperatureHistory history;
    for (int i = 0; i < seconds; ++i)
        history.append({Time + i * 1000, {{HeaterId::bed(), 60, 60, {}}}});
    return history;
}

QByteArray tableOf(const TemperatureHistory &history, qint64 from, qint64 to)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const bool written
        = TemperatureTable::write(buffer, history, from, to, [](double) { return true; });
    return written ? buffer.data() : QByteArray();
}

} // namespace

void TestTemperatureTable::writesRows()
{
    TemperatureHistory history;
    history.append({Time, {{HeaterId::tool(0), 20.5, 210, {}}, {HeaterId::bed(), 60, {}, {}}}});
    history.append({Time + 1000, {{HeaterId::tool(0), 21, 210, {}}}});
    history.append({Time + 2000, {{HeaterId::bed(), 61, 65, {}}}});
    history.append({Time + 9000, {{HeaterId::tool(0), 99, 210, {}}}});
    QCOMPARE(tableOf(history, Time, Time + 2000),
             QByteArray("time,tool0 actual,tool0 target,bed actual,bed target\n"
                        "2023-11-14T22:13:20.250Z,20.50,210.00,60.00,\n"
                        "2023-11-14T22:13:21.250Z,21.00,210.00,,\n"
                        "2023-11-14T22:13:22.250Z,,,61.00,65.00\n"));
    QCOMPARE(tableOf({}, Time, Time + 2000), QByteArray("time\n"));
}

void TestTemperatureTable::quotesOddNames()
{
    TemperatureHistory history;
    const HeaterId sensor{HeaterId::Kind::Sensor, 0, u"a\"b,c"_s};
    history.append({Time, {{sensor, 1, {}, {}}}});
    QVERIFY(tableOf(history, 0, Time).startsWith("time,\"a\"\"b,c actual\",\"a\"\"b,c target\"\n"));
}

void TestTemperatureTable::tellsItsProgress()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QList<double> parts;
    const auto progress = [&parts](double part) {
        parts << part;
        return true;
    };
    const TemperatureHistory history = someHistory(2000);
    QVERIFY(TemperatureTable::write(buffer, history, Time, Time + 2'000'000, progress));
    QCOMPARE(buffer.data().count('\n'), 2001);
    QVERIFY(parts.size() >= 3);
    QVERIFY(std::is_sorted(parts.cbegin(), parts.cend()));
    QVERIFY(parts.first() > 0 && parts.first() < 1);
    QCOMPARE(parts.last(), 1.0);
}

void TestTemperatureTable::stopsWhenTold()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    int asked = 0;
    const auto stop = [&asked](double) { return ++asked < 2; };
    QVERIFY(!TemperatureTable::write(buffer, someHistory(7000), Time, Time + 7'000'000, stop));
    QCOMPARE(asked, 2);
    QVERIFY(buffer.data().count('\n') < 7000);
}

void TestTemperatureTable::saysThatTheDeviceIsFull()
{
    QBuffer closed; // takes nothing
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    QVERIFY(!TemperatureTable::write(closed, someHistory(5), Time, Time + 5000,
                                     [](double) { return true; }));
}

QTEST_APPLESS_MAIN(TestTemperatureTable)
#include "tst_temperaturetable.moc"
