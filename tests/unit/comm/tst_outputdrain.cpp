// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comm/outputdrain.h"

#include <QTest>

using namespace gantry;
using namespace std::chrono_literals;
using Step = OutputDrain::Step;
using Patience = OutputDrain::Patience;

Q_DECLARE_METATYPE(gantry::OutputDrain::Patience)
Q_DECLARE_METATYPE(gantry::OutputDrain::Step)

namespace {

constexpr TimePoint Start = TimePoint(1h);

/// What is asked for first in place of waiting, and when: looked at every 10 ms.
std::pair<Step, Duration> firstStep(OutputDrain &drain, const std::function<qint64(Duration)> &left)
{
    for (Duration passed = 10ms; passed < 5s; passed += 10ms) {
        const Step step = drain.next(left(passed), Start + passed);
        if (step != Step::Wait)
            return {step, passed};
    }
    return {Step::Wait, 5s};
}

} // namespace

/// When a port that is to be closed may be, and when a stop has not got through.
class TestOutputDrain : public QObject
{
    Q_OBJECT

private slots:
    void waitsForWhatLeaves_data();
    void waitsForWhatLeaves();
    void aBlockedStopPulsesAfterAShortTime();
    void aStopThatLeavesSlowlyIsNotBlocked();
    void aStopThatTakesTooLongPulses();
    void nobodyElsePulses();
    void thePulseComesOnceAndEndsBeforeClosing();
};

void TestOutputDrain::waitsForWhatLeaves_data()
{
    QTest::addColumn<Patience>("patience");
    QTest::newRow("ordinary") << Patience::Ordinary;
    QTest::newRow("stop") << Patience::Stop;
}

void TestOutputDrain::waitsForWhatLeaves()
{
    QFETCH(Patience, patience);
    OutputDrain drain(patience, 100, Start);
    QCOMPARE(drain.next(60, Start + 20ms), Step::Wait);
    QCOMPARE(drain.next(1, Start + 40ms), Step::Wait);
    QCOMPARE(drain.next(0, Start + 50ms), Step::Close);
}

void TestOutputDrain::aBlockedStopPulsesAfterAShortTime()
{
    OutputDrain drain(Patience::Stop, 100, Start);
    const auto [step, passed] = firstStep(drain, [](Duration) { return 100; });
    QCOMPARE(step, Step::Pulse);
    QCOMPARE(passed, OutputDrain::BlockedTime);
}

void TestOutputDrain::aStopThatLeavesSlowlyIsNotBlocked()
{
    // 9600 baud: a byte a millisecond; now and then a driver holds back for 100 ms.
    OutputDrain drain(Patience::Stop, 400, Start);
    const auto [step, passed] = firstStep(
        drain, [](Duration time) { return std::max<qint64>(0, 400 - time / 100ms * 100); });
    QCOMPARE(step, Step::Close);
    QCOMPARE(passed, Duration(400ms));
}

void TestOutputDrain::aStopThatTakesTooLongPulses()
{
    OutputDrain drain(Patience::Stop, 100'000, Start);
    const auto [step, passed]
        = firstStep(drain, [](Duration time) { return 100'000 - time / 10ms; });
    QCOMPARE(step, Step::Pulse);
    QCOMPARE(passed, OutputDrain::GiveUpTime);
}

void TestOutputDrain::nobodyElsePulses()
{
    OutputDrain drain(Patience::Ordinary, 100, Start);
    const auto [step, passed] = firstStep(drain, [](Duration) { return 100; });
    QCOMPARE(step, Step::Close);
    QCOMPARE(passed, OutputDrain::GiveUpTime);
}

void TestOutputDrain::thePulseComesOnceAndEndsBeforeClosing()
{
    OutputDrain drain(Patience::Stop, 100, Start);
    const TimePoint pulse = Start + OutputDrain::BlockedTime;
    QCOMPARE(drain.next(100, pulse), Step::Pulse);
    QCOMPARE(drain.next(0, pulse + 10ms),
             Step::Wait); // the board takes it now, but the pulse is not over
    QCOMPARE(drain.next(100, pulse + OutputDrain::PulseTime - 1ms), Step::Wait);
    QCOMPARE(drain.next(100, pulse + OutputDrain::PulseTime), Step::Close);
}

QTEST_APPLESS_MAIN(TestOutputDrain)
#include "tst_outputdrain.moc"
