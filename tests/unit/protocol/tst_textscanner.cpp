// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/textscanner.h"

#include <QTest>

#include <limits>

using namespace gantry;

class TestTextScanner final : public QObject
{
    Q_OBJECT

private slots:
    void takesDecimals_data();
    void takesDecimals();
    void takesIntegers_data();
    void takesIntegers();
    void agreesWithTheLibrary();
    void comparesWithoutCase();
};

void TestTextScanner::takesDecimals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("found");
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("rest");
    const auto row = [](const char *text, double value, const char *rest = "") {
        QTest::newRow(text) << QByteArray(text) << true << value << QByteArray(rest);
    };
    const auto none = [](const char *text) {
        QTest::newRow(text) << QByteArray(text) << false << 0.0 << QByteArray(text);
    };
    row("0", 0);
    row("-15.0 /0", -15, " /0");
    row("+7.25x", 7.25, "x");
    row("25.", 25, ".");
    row("007.50", 7.5);
    row("0.000000000000000000001", 0);
    row("999999999999999", 999999999999999.0);
    row("000000000000000000000000000001.5", 1.5);
    row("1e5", 1, "e5");
    row("1.5.5", 1.5, ".5");
    none("");
    none("-");
    none(".5");
    none("inf");
    none("nan");
    none(" 1");
    none("1000000000000000");
    none("--1");
}

void TestTextScanner::takesDecimals()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, found);
    QFETCH(const double, value);
    QFETCH(const QByteArray, rest);
    TextScanner scanner(text);
    const auto number = scanner.takeDecimal();
    QCOMPARE(number.has_value(), found);
    if (number)
        QCOMPARE(*number, value);
    QCOMPARE(scanner.rest(), QByteArrayView(rest));
}

void TestTextScanner::takesIntegers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("found");
    QTest::addColumn<qint64>("value");
    const auto row = [](const char *text, bool found, qint64 value) {
        QTest::newRow(text) << QByteArray(text) << found << value;
    };
    row("0", true, 0);
    row("12 x", true, 12);
    row("-3", true, -3);
    row("+3", true, 3);
    row("9223372036854775807", true, std::numeric_limits<qint64>::max());
    row("9223372036854775808", false, 0);
    row("99999999999999999999", false, 0);
    row("", false, 0);
    row("-", false, 0);
    row("x", false, 0);
}

void TestTextScanner::takesIntegers()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, found);
    QFETCH(const qint64, value);
    TextScanner scanner(text);
    const auto number = scanner.takeInteger();
    QCOMPARE(number.has_value(), found);
    QCOMPARE(number.value_or(0), value);
    if (!found)
        QCOMPARE(scanner.rest(), QByteArrayView(text));
}

void TestTextScanner::agreesWithTheLibrary()
{
    for (int i = -30000; i < 30000; ++i) {
        const QByteArray text = QByteArray::number(i / 100.0, 'f', 2);
        TextScanner scanner(text);
        QCOMPARE(scanner.takeDecimal().value_or(-1), text.toDouble());
    }
}

void TestTextScanner::comparesWithoutCase()
{
    QVERIFY(startsWithNoCase("RESEND: 1", "resend"));
    QVERIFY(!startsWithNoCase("RE", "resend"));
    QVERIFY(startsWithNoCase("anything", ""));
    QVERIFY(containsNoCase("x MINTEMP y", "mintemp"));
    QVERIFY(containsNoCase("mintemp", "mintemp"));
    QVERIFY(!containsNoCase("mintem", "mintemp"));
    QVERIFY(!containsNoCase("", "a"));
}

QTEST_APPLESS_MAIN(TestTextScanner)
#include "tst_textscanner.moc"
