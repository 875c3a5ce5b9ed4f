// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/jobmachine.h"

#include <QTest>

using namespace gantry;

using S = JobState;
using E = JobEvent;

class TestJobMachine : public QObject
{
    Q_OBJECT

private slots:
    void everyPair_data();
    void everyPair();
    void unknownPairChangesNothing();
    void activeStatesCanBeCancelledAndInterrupted();
    void wholeJobWithPause();
    void continuesWhereItWasInterrupted();
};

namespace {

struct Row
{
    S from;
    E event;
    S to;
};

// Written from the documented transitions, not from the table in the code.
constexpr Row Known[] = {
    {S::Idle, E::Select, S::Idle},
    {S::Finished, E::Select, S::Idle},
    {S::Cancelled, E::Select, S::Idle},
    {S::Failed, E::Select, S::Idle},
    {S::Idle, E::Start, S::Starting},
    {S::Finished, E::Start, S::Starting},
    {S::Cancelled, E::Start, S::Starting},
    {S::Failed, E::Start, S::Starting},
    {S::Paused, E::Start, S::Starting}, // all over again
    {S::Starting, E::StartDone, S::Printing},
    {S::Starting, E::Pause, S::Pausing},
    {S::Printing, E::Pause, S::Pausing},
    {S::Resuming, E::Pause, S::Pausing},
    {S::Pausing, E::PauseDone, S::Paused},
    {S::Starting, E::PausedByPrinter, S::Paused},
    {S::Printing, E::PausedByPrinter, S::Paused},
    {S::Resuming, E::PausedByPrinter, S::Paused},
    {S::Paused, E::Resume, S::Resuming},
    {S::Pausing, E::Resume, S::Resuming},
    {S::Resuming, E::ResumeDone, S::Printing},
    {S::Paused, E::ResumedByPrinter, S::Printing},
    {S::Printing, E::FileEnd, S::Finishing},
    {S::Finishing, E::FinishDone, S::Finished},
    {S::Starting, E::Cancel, S::Cancelling},
    {S::Printing, E::Cancel, S::Cancelling},
    {S::Pausing, E::Cancel, S::Cancelling},
    {S::Paused, E::Cancel, S::Cancelling},
    {S::Resuming, E::Cancel, S::Cancelling},
    {S::Finishing, E::Cancel, S::Cancelling},
    {S::Cancelling, E::CancelDone, S::Cancelled},
    {S::Starting, E::Interrupt, S::Failed},
    {S::Printing, E::Interrupt, S::Failed},
    {S::Pausing, E::Interrupt, S::Failed},
    {S::Paused, E::Interrupt, S::Failed},
    {S::Resuming, E::Interrupt, S::Failed},
    {S::Finishing, E::Interrupt, S::Failed},
    {S::Cancelling, E::Interrupt, S::Failed},
    {S::Starting, E::LinkBroke, S::Interrupted},
    {S::Printing, E::LinkBroke, S::Interrupted},
    {S::Pausing, E::LinkBroke, S::Interrupted},
    {S::Paused, E::LinkBroke, S::Interrupted},
    {S::Resuming, E::LinkBroke, S::Interrupted},
    {S::Finishing, E::LinkBroke, S::Interrupted},
    {S::Interrupted, E::Continue, S::Printing},
    {S::Interrupted, E::Cancel, S::Cancelling},
    {S::Interrupted, E::Interrupt, S::Failed},
};

} // namespace

void TestJobMachine::everyPair_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("event");
    QTest::addColumn<int>("expected"); // -1 = no such transition
    for (int state = 0; state < JobStateCount; ++state) {
        for (int event = 0; event < JobEventCount; ++event) {
            int expected = -1;
            for (const Row &row : Known) {
                if (int(row.from) == state && int(row.event) == event)
                    expected = int(row.to);
            }
            QTest::addRow("%s + %s", jobStateName(S(state)), jobEventName(E(event)))
                << state << event << expected;
        }
    }
}

void TestJobMachine::everyPair()
{
    QFETCH(int, state);
    QFETCH(int, event);
    QFETCH(int, expected);
    const std::optional<JobState> next = nextJobState(S(state), E(event));
    QCOMPARE(next ? int(*next) : -1, expected);
}

void TestJobMachine::unknownPairChangesNothing()
{
    JobMachine machine;
    QVERIFY(!machine.handle(E::Pause));
    QCOMPARE(machine.state(), S::Idle);
    QVERIFY(!machine.accepts(E::Cancel));
}

void TestJobMachine::activeStatesCanBeCancelledAndInterrupted()
{
    for (int state = 0; state < JobStateCount; ++state) {
        const bool active = isJobActive(S(state));
        QCOMPARE(nextJobState(S(state), E::Interrupt).has_value(), active);
        QCOMPARE(nextJobState(S(state), E::Start).has_value(), !active || S(state) == S::Paused);
        QCOMPARE(nextJobState(S(state), E::Cancel).has_value(),
                 active && S(state) != S::Cancelling);
    }
}

void TestJobMachine::wholeJobWithPause()
{
    JobMachine machine;
    const E events[] = {E::Start,  E::StartDone,  E::Pause,   E::PauseDone,
                        E::Resume, E::ResumeDone, E::FileEnd, E::FinishDone};
    for (const E event : events)
        QVERIFY(machine.handle(event));
    QCOMPARE(machine.state(), S::Finished);
}

void TestJobMachine::continuesWhereItWasInterrupted()
{
    for (int state = 0; state < JobStateCount; ++state) {
        if (!nextJobState(S(state), E::LinkBroke))
            continue;
        JobMachine machine;
        const E events[] = {E::Start,  E::StartDone,  E::Pause,  E::PauseDone,
                            E::Resume, E::ResumeDone, E::FileEnd};
        for (const E event : events) {
            if (machine.state() != S(state))
                QVERIFY(machine.handle(event));
        }
        QCOMPARE(machine.state(), S(state));
        QVERIFY(machine.handle(E::LinkBroke));
        QVERIFY(machine.handle(E::Continue));
        QCOMPARE(machine.state(), S(state));
    }
}

QTEST_APPLESS_MAIN(TestJobMachine)
#include "tst_jobmachine.moc"
