// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gcode/gcodewords.h"

#include <QTest>

using namespace gantry;

class TestGcodeWords : public QObject
{
    Q_OBJECT

private slots:
    void readsWords_data();
    void readsWords();
    void parsesNumbers_data();
    void parsesNumbers();
    void leavesTheRest();
};

void TestGcodeWords::readsWords_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("words");

    QTest::newRow("move") << QByteArray("G1 X10.5 Y-3 E.02") << QByteArray("G1|X10.5|Y-3|E0.02");
    QTest::newRow("no spaces") << QByteArray("G1X1Y2") << QByteArray("G1|X1|Y2");
    QTest::newRow("lower case") << QByteArray("g1 x1") << QByteArray("G1|X1");
    QTest::newRow("flags") << QByteArray("G28 X Y") << QByteArray("G28|X|Y");
    QTest::newRow("joined flags") << QByteArray("G28 XY") << QByteArray("G28|X|Y");
    QTest::newRow("space before the number") << QByteArray("M104 S 200") << QByteArray("M104|S200");
    QTest::newRow("exponent is an E word") << QByteArray("X1E5") << QByteArray("X1|E5");
    QTest::newRow("comment") << QByteArray("G28 ; X5") << QByteArray("G28");
    QTest::newRow("checksum") << QByteArray("N2 G28*35") << QByteArray("N2|G28");
    QTest::newRow("leading") << QByteArray(" \t G28") << QByteArray("G28");
    QTest::newRow("plus") << QByteArray("X+5") << QByteArray("X5");
    QTest::newRow("lone signs") << QByteArray("X- Y+ Z.") << QByteArray("X|Y|Z");
    QTest::newRow("two points") << QByteArray("X1.2.3 Y4") << QByteArray("X1.2|Y4");
    QTest::newRow("foreign bytes") << QByteArray("G1 \xc3\xa4 X1 %") << QByteArray("G1|X1");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("numbers only") << QByteArray("12 34") << QByteArray();
}

void TestGcodeWords::readsWords()
{
    QFETCH(QByteArray, line);
    GcodeWordReader reader(line);
    GcodeWord word;
    QByteArrayList words;
    while (reader.next(word))
        words.append(word.letter + (word.value ? QByteArray::number(*word.value) : QByteArray()));
    QTEST(words.join('|'), "words");
    QVERIFY(!reader.next(word));
}

void TestGcodeWords::parsesNumbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<qsizetype>("length"); // 0 = no number

    QTest::newRow("whole") << QByteArray("200") << 200.0 << qsizetype(3);
    QTest::newRow("tenth") << QByteArray("0.1") << 0.1 << qsizetype(3);
    QTest::newRow("slicer") << QByteArray("123.456789") << 123.456789 << qsizetype(10);
    QTest::newRow("long") << QByteArray("3.14159265358979323846") << 3.14159265358979323846
                          << qsizetype(22);
    QTest::newRow("long plus") << QByteArray("+0.1000000000000000000") << 0.1 << qsizetype(22);
    QTest::newRow("trailing point") << QByteArray("5.") << 5.0 << qsizetype(2);
    QTest::newRow("leading point") << QByteArray("-.5") << -0.5 << qsizetype(3);
    QTest::newRow("inf") << QByteArray("inf") << 0.0 << qsizetype(0);
    QTest::newRow("nan") << QByteArray("nan") << 0.0 << qsizetype(0);
    QTest::newRow("hex") << QByteArray("0x10") << 0.0 << qsizetype(1);
    QTest::newRow("comma") << QByteArray("1,5") << 1.0 << qsizetype(1);
    QTest::newRow("empty") << QByteArray() << 0.0 << qsizetype(0);
}

void TestGcodeWords::parsesNumbers()
{
    QFETCH(QByteArray, text);
    QFETCH(double, value);
    QFETCH(qsizetype, length);
    qsizetype taken = -1;
    const std::optional<double> number = parseGcodeNumber(text, &taken);
    QCOMPARE(taken, length);
    QCOMPARE(number.has_value(), length > 0);
    QVERIFY(number.value_or(0.0) == value); // exact, not nearly

    const QByteArray tooLarge(400, '9');
    QVERIFY(!parseGcodeNumber(tooLarge, &taken).has_value());
}

void TestGcodeWords::leavesTheRest()
{
    GcodeWordReader reader("M117 Hello X5");
    GcodeWord word;
    QVERIFY(reader.next(word));
    QCOMPARE(word.code(), 117);
    QCOMPARE(reader.rest().toByteArray(), QByteArray(" Hello X5"));

    GcodeWordReader subcode("G92.1 X");
    QVERIFY(subcode.next(word));
    QCOMPARE(word.code(), 92);
    QCOMPARE(word.decimals, 1);
    QVERIFY(subcode.next(word));
    QCOMPARE(word.code(), -1);
}

QTEST_APPLESS_MAIN(TestGcodeWords)
#include "tst_gcodewords.moc"
