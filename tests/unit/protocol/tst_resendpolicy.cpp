// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/resendpolicy.h"

#include <QTest>

using namespace gantry;
using Verdict = ResendPolicy::Verdict;

Q_DECLARE_METATYPE(gantry::ResendPolicy::Verdict)

namespace {

constexpr TimePoint Start{1000s};

/// next 100, lines 20.. kept, 99 open: ping-pong in the middle of a print.
constexpr ResendPolicy::Situation Printing{100, 20, 99, 0};

} // namespace

class tst_ResendPolicy : public QObject
{
    Q_OBJECT

private slots:
    void first_data();
    void first();
    void second_data();
    void second();
    void givesUpAtTheEleventh();
    void countsAnewAfterAnAcknowledge();
    void ignoresEchoes();
    void echoesRunOut();
    void confirmationMustBeForTheSameLine();
};

void tst_ResendPolicy::first_data()
{
    QTest::addColumn<qint64>("requested");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("the open line") << qint64(99) << Verdict::Honour;
    QTest::newRow("the next line: nothing to send") << qint64(100) << Verdict::Ignore;
    QTest::newRow("a little back") << qint64(90) << Verdict::Honour;
    QTest::newRow("as far as is near") << qint64(83) << Verdict::Honour;
    QTest::newRow("far back") << qint64(82) << Verdict::Confirm;
    QTest::newRow("no longer kept") << qint64(19) << Verdict::Confirm;
    QTest::newRow("never sent") << qint64(101) << Verdict::Confirm;
    QTest::newRow("negative") << qint64(-1) << Verdict::Confirm;
    QTest::newRow("the first") << qint64(1) << Verdict::Confirm;
}

void tst_ResendPolicy::first()
{
    QFETCH(qint64, requested);
    QFETCH(Verdict, verdict);
    ResendPolicy policy(10);
    QCOMPARE(policy.decide(requested, Printing, Start), verdict);
}

void tst_ResendPolicy::second_data()
{
    QTest::addColumn<qint64>("requested");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("far back but kept") << qint64(50) << Verdict::Honour;
    QTest::newRow("no longer kept") << qint64(19) << Verdict::GiveUpMissing;
    QTest::newRow("never sent") << qint64(101) << Verdict::GiveUpMissing;
    QTest::newRow("the first: it was reset") << qint64(1) << Verdict::PrinterRestarted;
    QTest::newRow("the same line again") << qint64(99) << Verdict::Honour;
}

void tst_ResendPolicy::second()
{
    QFETCH(qint64, requested);
    QFETCH(Verdict, verdict);
    ResendPolicy policy(10);
    (void) policy.decide(requested, Printing, Start);
    QCOMPARE(policy.decide(requested, Printing, Start + 10ms), verdict);
}

void tst_ResendPolicy::givesUpAtTheEleventh()
{
    ResendPolicy policy(10);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(policy.decide(99, Printing, Start + i * 1s), Verdict::Honour);
    QCOMPARE(policy.decide(99, Printing, Start + 11s), Verdict::GiveUpLoop);
}

void tst_ResendPolicy::countsAnewAfterAnAcknowledge()
{
    ResendPolicy policy(2);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(policy.decide(99, Printing, Start), Verdict::Honour);
        policy.acknowledged(98); // an older one does not count
        QCOMPARE(policy.decide(99, Printing, Start), Verdict::Honour);
        policy.acknowledged(99);
    }
}

void tst_ResendPolicy::ignoresEchoes()
{
    ResendPolicy policy(10);
    ResendPolicy::Situation four{100, 20, 96, 3}; // 97, 98 and 99 follow the damaged 96
    QCOMPARE(policy.decide(96, four, Start), Verdict::Honour);
    QCOMPARE(policy.decide(96, four, Start + 1ms), Verdict::Ignore);
    QCOMPARE(policy.decide(96, four, Start + 2ms), Verdict::Ignore);
    QCOMPARE(policy.decide(96, four, Start + 3ms), Verdict::Ignore);
    QCOMPARE(policy.decide(96, four, Start + 4ms), Verdict::Honour);
}

void tst_ResendPolicy::echoesRunOut()
{
    ResendPolicy policy(10);
    const ResendPolicy::Situation four{100, 20, 96, 3};
    QCOMPARE(policy.decide(96, four, Start), Verdict::Honour);
    QCOMPARE(policy.decide(96, four, Start + 251ms), Verdict::Honour); // too late for an echo
    policy.questionAsked();
    QCOMPARE(policy.decide(96, four, Start + 252ms), Verdict::Honour); // the answer to a question
}

void tst_ResendPolicy::confirmationMustBeForTheSameLine()
{
    ResendPolicy policy(10);
    QCOMPARE(policy.decide(300, Printing, Start), Verdict::Confirm);
    QCOMPARE(policy.decide(400, Printing, Start), Verdict::Confirm);
    QCOMPARE(policy.decide(99, Printing, Start), Verdict::Honour);
    QCOMPARE(policy.decide(400, Printing, Start), Verdict::Confirm);
    QCOMPARE(policy.decide(100, Printing, Start), Verdict::Ignore);
    QCOMPARE(policy.decide(400, Printing, Start), Verdict::Confirm);
    policy.reset();
    QCOMPARE(policy.decide(400, Printing, Start), Verdict::Confirm);
}

QTEST_APPLESS_MAIN(tst_ResendPolicy)
#include "tst_resendpolicy.moc"
