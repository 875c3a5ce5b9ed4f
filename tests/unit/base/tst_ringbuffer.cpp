// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/ringbuffer.h"

#include <QTest>

using namespace gantry;

class TestRingBuffer final : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheNewest_data();
    void keepsTheNewest();
    void canBeUsedAgainAfterClear();
};

void TestRingBuffer::keepsTheNewest_data()
{
    QTest::addColumn<int>("capacity");
    QTest::addColumn<int>("appended");
    QTest::addColumn<QList<int>>("kept");
    QTest::newRow("empty") << 3 << 0 << QList<int>{};
    QTest::newRow("partly filled") << 3 << 2 << QList<int>{0, 1};
    QTest::newRow("just full") << 3 << 3 << QList<int>{0, 1, 2};
    QTest::newRow("one over") << 3 << 4 << QList<int>{1, 2, 3};
    QTest::newRow("twice around") << 3 << 8 << QList<int>{5, 6, 7};
    QTest::newRow("one place") << 1 << 5 << QList<int>{4};
    QTest::newRow("no place becomes one") << 0 << 5 << QList<int>{4};
}

void TestRingBuffer::keepsTheNewest()
{
    QFETCH(int, capacity);
    QFETCH(int, appended);
    QFETCH(QList<int>, kept);
    RingBuffer<int> ring(static_cast<std::size_t>(capacity));
    for (int i = 0; i < appended; ++i)
        ring.append(i);

    QList<int> content;
    for (std::size_t i = 0; i < ring.size(); ++i)
        content.append(ring.at(i));
    QCOMPARE(content, kept);
    QCOMPARE(ring.isEmpty(), kept.isEmpty());
    if (!kept.isEmpty())
        QCOMPARE(ring.last(), kept.last());
}

void TestRingBuffer::canBeUsedAgainAfterClear()
{
    RingBuffer<int> ring(2);
    for (int i = 0; i < 3; ++i)
        ring.append(i);
    ring.clear();
    QVERIFY(ring.isEmpty());
    ring.append(7);
    QCOMPARE(ring.size(), std::size_t(1));
    QCOMPARE(ring.at(0), 7);
}

QTEST_APPLESS_MAIN(TestRingBuffer)
#include "tst_ringbuffer.moc"
