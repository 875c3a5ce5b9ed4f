// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/answerpatience.h"

#include <QTest>

using namespace gantry;

class tst_AnswerPatience : public QObject
{
    Q_OBJECT

private slots:
    void waitsASecondWhileNothingIsKnown();
    void neverLessThanTheShortest();
    void twiceTheFirstMeasured();
    void steadyAnswersMakeItShort();
    void slowMovesMakeItPatient();
    void oneSlowMoveDoesNot();
    void forgetsSlowMoves();
    void doesNotOverflow();
};

void tst_AnswerPatience::waitsASecondWhileNothingIsKnown()
{
    AnswerPatience patience;
    QCOMPARE(patience.span(), AnswerPatience::First);
    patience.add(4s);
    patience.reset();
    QCOMPARE(patience.span(), AnswerPatience::First);
}

void tst_AnswerPatience::neverLessThanTheShortest()
{
    AnswerPatience patience;
    patience.add(-5ms); // a clock that was put back
    for (int i = 0; i < 100; ++i)
        patience.add(2ms);
    QCOMPARE(patience.span(), AnswerPatience::Shortest);
}

void tst_AnswerPatience::twiceTheFirstMeasured()
{
    AnswerPatience patience;
    patience.add(300ms);
    QCOMPARE(patience.span(), Duration(600ms)); // by the rule 900 ms, but no more than twice
}

void tst_AnswerPatience::steadyAnswersMakeItShort()
{
    AnswerPatience patience;
    for (int i = 0; i < 100; ++i)
        patience.add(400ms);
    QVERIFY(patience.span() >= 400ms && patience.span() < 410ms);
}

void tst_AnswerPatience::slowMovesMakeItPatient()
{
    AnswerPatience patience;
    for (int i = 0; i < 100; ++i)
        patience.add(2s + (i % 2) * 1s);
    QVERIFY(patience.span() > 3s);
    QVERIFY(patience.span() < 6s);
}

void tst_AnswerPatience::oneSlowMoveDoesNot()
{
    AnswerPatience patience;
    for (int i = 0; i < 100; ++i)
        patience.add(10ms);
    patience.add(1s);
    QCOMPARE(patience.span(), AnswerPatience::Longest);
}

void tst_AnswerPatience::forgetsSlowMoves()
{
    AnswerPatience patience;
    patience.add(20s);
    for (int i = 0; i < 60; ++i)
        patience.add(5ms);
    QCOMPARE(patience.span(), AnswerPatience::Shortest);
}

void tst_AnswerPatience::doesNotOverflow()
{
    AnswerPatience patience;
    for (int i = 0; i < 10; ++i)
        patience.add(std::chrono::hours(24 * 365));
    QVERIFY(patience.span() >= std::chrono::hours(24 * 365));
}

QTEST_APPLESS_MAIN(tst_AnswerPatience)
#include "tst_answerpatience.moc"
