// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/naturalorder.h"

#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestNaturalOrder final : public QObject
{
    Q_OBJECT

private slots:
    void ordersAsAPersonWould_data();
    void ordersAsAPersonWould();
};

void TestNaturalOrder::ordersAsAPersonWould_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("order");
    QTest::newRow("numbers by value") << u"ttyUSB2"_s << u"ttyUSB10"_s << -1;
    QTest::newRow("without case") << u"com3"_s << u"COM3"_s << 0;
    QTest::newRow("letters") << u"ttyACM9"_s << u"ttyUSB0"_s << -1;
    QTest::newRow("shorter first") << u"COM"_s << u"COM1"_s << -1;
    QTest::newRow("leading zeros") << u"a007"_s << u"a8"_s << -1;
    QTest::newRow("larger than any number")
        << u"a99999999999999999999"_s << u"a100000000000000000000"_s << -1;
    QTest::newRow("same") << u"x1"_s << u"x1"_s << 0;
    QTest::newRow("nothing") << QString() << u"a"_s << -1;
}

void TestNaturalOrder::ordersAsAPersonWould()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(int, order);
    const auto sign = [](int value) { return (value > 0) - (value < 0); };
    QCOMPARE(sign(compareNaturally(left, right)), order);
    QCOMPARE(sign(compareNaturally(right, left)), -order);
}

QTEST_APPLESS_MAIN(TestNaturalOrder)
#include "tst_naturalorder.moc"
