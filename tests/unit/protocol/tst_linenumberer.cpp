// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/linenumberer.h"

#include <QTest>

using gantry::LineNumberer;

class tst_LineNumberer : public QObject
{
    Q_OBJECT

private slots:
    void numbersAndSums_data();
    void numbersAndSums();
    void countsUp();
};

void tst_LineNumberer::numbersAndSums_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("wire");
    const auto row = [](const char *name, qint64 number, const char *line, const char *wire) {
        QTest::newRow(name) << number << QByteArray(line) << QByteArray(wire);
    };
    row("1: reset", 0, "M110 N0", "N0 M110 N0*125");
    row("2: M115", 1, "M115", "N1 M115*39");
    row("2: M105", 1, "M105", "N1 M105*38");
    row("2: a move", 2, "G1 X10 Y10 F3000", "N2 G1 X10 Y10 F3000*78");
    row("3: two digits", 10, "G28", "N10 G28*34");
    row("3: text", 123, "M117 Hello", "N123 M117 Hello*70");
}

void tst_LineNumberer::numbersAndSums()
{
    QFETCH(qint64, number);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, wire);
    LineNumberer numberer;
    numberer.restartAt(number);
    QCOMPARE(numberer.assign(line), wire);
    QCOMPARE(numberer.next(), number + 1);
}

void tst_LineNumberer::countsUp()
{
    LineNumberer numberer;
    QCOMPARE(numberer.next(), 1);
    QVERIFY(numberer.assign("G28").startsWith("N1 "));
    QVERIFY(numberer.assign("G28").startsWith("N2 "));
    numberer.restartAt(0);
    QVERIFY(numberer.assign("M110 N0").startsWith("N0 "));
    QVERIFY(numberer.assign("G28").startsWith("N1 "));
}

QTEST_APPLESS_MAIN(tst_LineNumberer)
#include "tst_linenumberer.moc"
