// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/stallwatch.h"

#include <QTest>

using namespace gantry;
using Action = StallWatch::Action;

namespace {

constexpr TimePoint Start{1000s};

} // namespace

class tst_StallWatch : public QObject
{
    Q_OBJECT

private slots:
    void firstDeadline_data();
    void firstDeadline();
    void signsOfLifePutItOff();
    void givesUpWhenDead_data();
    void givesUpWhenDead();
    void theBusyProtocolDoesNotKillEarlier();
    void alivePrinterIsNeverGivenUp();
    void asksLessOftenWhenAlive();
    void dropsAnsweredQuestions();
    void waitsForTheEndOfADwell();
    void asksEarlyByWhatAnswersTook();
    void measuresOnlyWhatTellsSomething();
    void earlyQuestionsDoNotMakeAPrinterDead();
};

void tst_StallWatch::firstDeadline_data()
{
    QTest::addColumn<bool>("busyKnown");
    QTest::addColumn<bool>("busySeen");
    QTest::addColumn<bool>("longRunning");
    QTest::addColumn<int>("seconds");
    QTest::newRow("plain") << false << false << false << 30;
    QTest::newRow("plain, long") << false << false << true << 60;
    QTest::newRow("busy protocol") << true << false << false << 3;
    QTest::newRow("busy protocol, long, not busy yet") << true << false << true << 6;
    QTest::newRow("busy, then silent") << true << true << true << 3;
}

void tst_StallWatch::firstDeadline()
{
    QFETCH(bool, busyKnown);
    QFETCH(bool, busySeen);
    QFETCH(bool, longRunning);
    QFETCH(int, seconds);
    StallWatch watch{ProtocolOptions()};
    if (busyKnown)
        watch.busy(Start - 100s);
    if (!busySeen)
        watch.acknowledged(Start - 50s);
    watch.started(Start);
    StallWatch::Situation situation;
    situation.longRunning = longRunning;
    QCOMPARE(watch.deadline(situation), Start + std::chrono::seconds(seconds));
    QCOMPARE(watch.expire(situation, Start + std::chrono::seconds(seconds) - 1ns), Action::None);
    QCOMPARE(watch.expire(situation, Start + std::chrono::seconds(seconds)), Action::Probe);
}

void tst_StallWatch::signsOfLifePutItOff()
{
    StallWatch watch{ProtocolOptions()};
    const StallWatch::Situation situation;
    watch.started(Start);
    watch.lineReceived(Start + 10s); // a report by itself does not acknowledge anything
    QCOMPARE(watch.deadline(situation), Start + 30s);
    watch.acknowledged(Start + 20s);
    QCOMPARE(watch.deadline(situation), Start + 50s);
    watch.busy(Start + 25s);
    QCOMPARE(watch.deadline(situation), Start + 28s);
}

void tst_StallWatch::givesUpWhenDead_data()
{
    QTest::addColumn<bool>("printing");
    QTest::addColumn<bool>("longRunning");
    QTest::addColumn<int>("asked");
    QTest::newRow("idle: at the third") << false << false << 2;
    QTest::newRow("printing: at the sixth") << true << false << 5;
    QTest::newRow("long command: at the sixth") << false << true << 5;
}

void tst_StallWatch::givesUpWhenDead()
{
    QFETCH(bool, printing);
    QFETCH(bool, longRunning);
    QFETCH(int, asked);
    StallWatch watch{ProtocolOptions()};
    StallWatch::Situation situation;
    situation.printing = printing;
    situation.longRunning = longRunning;
    watch.lineReceived(Start);
    watch.started(Start);
    for (int i = 0; i < asked; ++i)
        QCOMPARE(watch.expire(situation, watch.deadline(situation)), Action::Probe);
    QCOMPARE(watch.expire(situation, watch.deadline(situation)), Action::GiveUp);
}

void tst_StallWatch::theBusyProtocolDoesNotKillEarlier()
{
    StallWatch watch{ProtocolOptions()};
    StallWatch::Situation situation;
    situation.printing = true;
    watch.busy(Start - 1s);
    watch.acknowledged(Start);
    watch.lineReceived(Start);
    TimePoint now = Start;
    Action action = Action::Probe;
    while (action == Action::Probe) {
        now = watch.deadline(situation);
        action = watch.expire(situation, now);
    }
    QCOMPARE(action, Action::GiveUp);
    QCOMPARE(now, Start + 30s);
}

void tst_StallWatch::alivePrinterIsNeverGivenUp()
{
    StallWatch watch{ProtocolOptions()};
    const StallWatch::Situation situation;
    watch.started(Start);
    for (int i = 0; i < 100; ++i) {
        watch.lineReceived(watch.deadline(situation) - 1s);
        QCOMPARE(watch.expire(situation, watch.deadline(situation)), Action::Probe);
    }
}

void tst_StallWatch::asksLessOftenWhenAlive()
{
    StallWatch watch{ProtocolOptions()};
    const StallWatch::Situation situation;
    watch.busy(Start);
    watch.acknowledged(Start);
    TimePoint last = Start;
    QList<qint64> spans;
    for (int i = 0; i < 8; ++i) {
        watch.lineReceived(last + 1ms);
        const TimePoint next = watch.deadline(situation);
        spans.append(std::chrono::duration_cast<std::chrono::seconds>(next - last).count());
        QCOMPARE(watch.expire(situation, next), Action::Probe);
        last = next;
    }
    QCOMPARE(spans, (QList<qint64>{3, 3, 3, 6, 12, 24, 48, 60}));
}

void tst_StallWatch::dropsAnsweredQuestions()
{
    StallWatch watch{ProtocolOptions()};
    StallWatch::Situation situation;
    watch.started(Start);
    QCOMPARE(watch.expire(situation, Start + 30s), Action::Probe);
    watch.probed();
    situation.onlyProbes = true;
    QCOMPARE(watch.deadline(situation), Start + 60s); // nothing was answered yet
    watch.acknowledged(Start + 31s);
    QCOMPARE(watch.deadline(situation), Start + 32s);
    situation.quickAnswer = true;
    QCOMPARE(watch.deadline(situation), Start + 31s + 100ms);
    QCOMPARE(watch.expire(situation, Start + 32s), Action::DropProbes);
}

void tst_StallWatch::waitsForTheEndOfADwell()
{
    StallWatch watch{ProtocolOptions()};
    StallWatch::Situation situation;
    situation.longRunning = true;
    watch.started(Start);
    watch.resting(Start + 3600s);
    watch.resting(Start + 10s); // a shorter one does not end it
    QCOMPARE(watch.deadline(situation), Start + 3660s);
    watch.acknowledged(Start + 20s);
    watch.rested();
    QCOMPARE(watch.deadline({}), Start + 50s);
}

void tst_StallWatch::asksEarlyByWhatAnswersTook()
{
    StallWatch watch{ProtocolOptions()};
    StallWatch::Situation situation;
    situation.mayAskEarly = true;
    watch.started(Start);
    QCOMPARE(watch.deadline(situation), Start + 1s);
    watch.acknowledged(Start + 300ms, true);
    QCOMPARE(watch.deadline(situation), Start + 300ms + 600ms);
    QVERIFY(watch.asksEarly(situation));
    QCOMPARE(watch.expire(situation, Start + 900ms), Action::Probe);
    QCOMPARE(watch.deadline(situation), Start + 900ms + 600ms);
    QCOMPARE(watch.expire(situation, Start + 1500ms), Action::Probe);
    QVERIFY(!watch.asksEarly(situation));
    QCOMPARE(watch.deadline(situation), Start + 31500ms);
    watch.acknowledged(Start + 4s);
    QVERIFY(watch.asksEarly(situation));
    situation.mayAskEarly = false;
    QCOMPARE(watch.deadline(situation), Start + 34s);
    ProtocolOptions never;
    never.askEarly = false;
    StallWatch late{never};
    situation.mayAskEarly = true;
    late.started(Start);
    QCOMPARE(late.deadline(situation), Start + 30s);
}

void tst_StallWatch::measuresOnlyWhatTellsSomething()
{
    StallWatch watch{ProtocolOptions()};
    StallWatch::Situation situation;
    situation.mayAskEarly = true;
    watch.started(Start);
    watch.acknowledged(Start + 1ms, true);
    watch.disturbed(); // lines are sent again
    watch.acknowledged(Start + 20s, true);
    watch.busy(Start + 30s);
    watch.acknowledged(Start + 40s, true);
    watch.acknowledged(Start + 60s); // found out by a question
    QCOMPARE(watch.deadline(situation), Start + 60s + AnswerPatience::Shortest);
}

void tst_StallWatch::earlyQuestionsDoNotMakeAPrinterDead()
{
    StallWatch watch{ProtocolOptions()};
    StallWatch::Situation situation;
    situation.mayAskEarly = true;
    watch.lineReceived(Start);
    watch.started(Start);
    int asked = 0;
    while (watch.expire(situation, watch.deadline(situation)) == Action::Probe)
        ++asked;
    QCOMPARE(asked, 2 + 2); // two early ones, and as many as without them
}

QTEST_APPLESS_MAIN(tst_StallWatch)
#include "tst_stallwatch.moc"
