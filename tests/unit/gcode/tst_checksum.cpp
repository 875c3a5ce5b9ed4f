// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gcode/checksum.h"

#include <QTest>

#include <limits>

using namespace gantry;

class TestChecksum : public QObject
{
    Q_OBJECT

private slots:
    void numbersLines_data();
    void numbersLines();
    void isExclusiveOr();
};

void TestChecksum::numbersLines_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("wire");

    QTest::newRow("1: reset") << qint64(0) << QByteArray("M110 N0") << QByteArray("N0 M110 N0*125");
    QTest::newRow("2: M115") << qint64(1) << QByteArray("M115") << QByteArray("N1 M115*39");
    QTest::newRow("2: M105") << qint64(1) << QByteArray("M105") << QByteArray("N1 M105*38");
    QTest::newRow("2: move") << qint64(2) << QByteArray("G1 X10 Y10 F3000")
                             << QByteArray("N2 G1 X10 Y10 F3000*78");
    QTest::newRow("3: home") << qint64(10) << QByteArray("G28") << QByteArray("N10 G28*34");
    QTest::newRow("3: text") << qint64(123) << QByteArray("M117 Hello")
                             << QByteArray("N123 M117 Hello*70");
    QTest::newRow("negative reset")
        << qint64(-1) << QByteArray("M110") << QByteArray("N-1 M110*15");
}

void TestChecksum::numbersLines()
{
    QFETCH(qint64, number);
    QFETCH(QByteArray, line);
    QTEST(numberedLine(number, line), "wire");
}

void TestChecksum::isExclusiveOr()
{
    QCOMPARE(gcodeChecksum({}), quint8(0));
    QCOMPARE(gcodeChecksum("A"), quint8('A'));
    QCOMPARE(gcodeChecksum("\xff\x0f"), quint8(0xf0));
    const QByteArray largest = numberedLine(std::numeric_limits<qint64>::max(), "G28");
    const qsizetype star = largest.lastIndexOf('*');
    QCOMPARE(largest.mid(star + 1).toInt(),
             int(gcodeChecksum(QByteArrayView(largest).first(star))));
}

QTEST_APPLESS_MAIN(TestChecksum)
#include "tst_checksum.moc"
