// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/resendbuffer.h"

#include <QTest>

using namespace gantry;

namespace {

OutgoingLine line(qint64 number)
{
    OutgoingLine result;
    result.number = number;
    result.wire = "N" + QByteArray::number(number);
    return result;
}

} // namespace

class tst_ResendBuffer : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheLastLines();
    void startsAnewAtAnotherNumber();
    void takesAnyCapacity_data();
    void takesAnyCapacity();
};

void tst_ResendBuffer::keepsTheLastLines()
{
    ResendBuffer buffer(50);
    QCOMPARE(buffer.oldest(7), 7);
    QVERIFY(buffer.find(1) == nullptr);
    for (qint64 number = 1; number <= 130; ++number) {
        buffer.store(line(number));
        QVERIFY(buffer.find(number + 1) == nullptr);
    }
    QCOMPARE(buffer.size(), 50);
    QCOMPARE(buffer.oldest(131), 81);
    QVERIFY(buffer.find(80) == nullptr);
    QVERIFY(buffer.find(-1) == nullptr);
    for (qint64 number = 81; number <= 130; ++number)
        QCOMPARE(buffer.find(number)->wire, "N" + QByteArray::number(number));
    buffer.clear();
    QVERIFY(buffer.find(130) == nullptr);
    QCOMPARE(buffer.oldest(131), 131);
}

void tst_ResendBuffer::startsAnewAtAnotherNumber()
{
    ResendBuffer buffer(10);
    buffer.store(line(57));
    buffer.store(line(58));
    buffer.store(line(0));
    buffer.store(line(1));
    QCOMPARE(buffer.size(), 2);
    QCOMPARE(buffer.oldest(2), 0);
    QVERIFY(buffer.find(58) == nullptr);
    QCOMPARE(buffer.find(1)->wire, QByteArray("N1"));
}

void tst_ResendBuffer::takesAnyCapacity_data()
{
    QTest::addColumn<int>("capacity");
    QTest::addColumn<int>("kept");
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("none becomes one") << 0 << 1;
    QTest::newRow("negative becomes one") << -5 << 1;
    QTest::newRow("three") << 3 << 3;
}

void tst_ResendBuffer::takesAnyCapacity()
{
    QFETCH(int, capacity);
    QFETCH(int, kept);
    ResendBuffer buffer(capacity);
    for (qint64 number = 1; number <= 20; ++number)
        buffer.store(line(number));
    QCOMPARE(buffer.size(), kept);
    QVERIFY(buffer.find(20) != nullptr);
}

QTEST_APPLESS_MAIN(tst_ResendBuffer)
#include "tst_resendbuffer.moc"
