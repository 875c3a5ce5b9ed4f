// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sdcard/cardprogress.h"

#include <QTest>

using namespace gantry;
using Verdict = CardProgress::Verdict;

class TestCardProgress final : public QObject
{
    Q_OBJECT

private slots:
    void followsAPrint();
    void noticesAStartAtThePrinter_data();
    void noticesAStartAtThePrinter();
    void noticesAStopAtThePrinter();
    void takesNothingOfNothingForAStop();
    void takesAStopNearTheEndForTheEnd();
    void learnsTheSize();
};

void TestCardProgress::followsAPrint()
{
    CardProgress progress;
    progress.select(1000);
    QCOMPARE(progress.handlePosition(100, 1000, true), Verdict::Progress);
    QCOMPARE(progress.position(), 100);
    QCOMPARE(progress.handlePosition(1000, 1000, true), Verdict::Progress);
    progress.select(50);
    QCOMPARE(progress.position(), 0);
}

void TestCardProgress::noticesAStartAtThePrinter_data()
{
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("position");
    QTest::addColumn<bool>("started");
    QTest::newRow("moved") << qint64(0) << qint64(1) << true;
    QTest::newRow("not moved") << qint64(0) << qint64(0) << false;
    QTest::newRow("at the end") << qint64(0) << qint64(1000) << false;
    QTest::newRow("stands still") << qint64(500) << qint64(500) << false;
    QTest::newRow("moved on") << qint64(500) << qint64(501) << true;
    QTest::newRow("back") << qint64(500) << qint64(100) << false;
}

void TestCardProgress::noticesAStartAtThePrinter()
{
    QFETCH(qint64, before);
    QFETCH(qint64, position);
    QFETCH(bool, started);
    CardProgress progress;
    progress.select(1000);
    progress.setPosition(before);
    QCOMPARE(progress.handlePosition(position, 1000, false),
             started ? Verdict::StartedAtPrinter : Verdict::Nothing);
    QCOMPARE(progress.position(), position);
}

void TestCardProgress::noticesAStopAtThePrinter()
{
    CardProgress progress;
    progress.select(100'000);
    QCOMPARE(progress.handleNotPrinting(true), Verdict::Nothing);
    QCOMPARE(progress.handleNotPrinting(true), Verdict::Nothing);
    QCOMPARE(progress.handlePosition(100, 100'000, true), Verdict::Progress); // a slip
    QCOMPARE(progress.handleNotPrinting(true), Verdict::Nothing);
    QCOMPARE(progress.handleNotPrinting(true), Verdict::Nothing);
    QCOMPARE(progress.handleNotPrinting(true), Verdict::Stopped);

    QCOMPARE(progress.handleNotPrinting(true), Verdict::Nothing);
    QCOMPARE(progress.handleNotPrinting(true), Verdict::Nothing);
    QCOMPARE(progress.handleNotPrinting(false), Verdict::Nothing); // paused meanwhile
    QCOMPARE(progress.handleNotPrinting(true), Verdict::Nothing);

    progress.setMaxNotPrinting(0);
    QCOMPARE(progress.handleNotPrinting(true), Verdict::Stopped);
}

void TestCardProgress::takesNothingOfNothingForAStop()
{
    CardProgress progress;
    progress.select(100'000);
    QCOMPARE(progress.handlePosition(0, 0, false), Verdict::Nothing);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(progress.handlePosition(0, 0, true), Verdict::Nothing);
    QCOMPARE(progress.handlePosition(0, 0, true), Verdict::Stopped);
}

void TestCardProgress::takesAStopNearTheEndForTheEnd()
{
    CardProgress progress;
    progress.setMaxNotPrinting(0);
    progress.select(100'000);
    (void) progress.handlePosition(99'000, 100'000, true);
    QCOMPARE(progress.handleNotPrinting(true), Verdict::Ended);
    progress.select(40); // read at once, before the first answer
    QCOMPARE(progress.handleNotPrinting(true), Verdict::Ended);
}

void TestCardProgress::learnsTheSize()
{
    CardProgress progress;
    progress.select(0);
    QCOMPARE(progress.handlePosition(10, 1000, true), Verdict::Progress);
    QCOMPARE(progress.size(), 1000);
    (void) progress.handlePosition(10, 2000, true);
    QCOMPARE(progress.size(), 1000);
}

QTEST_APPLESS_MAIN(TestCardProgress)
#include "tst_cardprogress.moc"
