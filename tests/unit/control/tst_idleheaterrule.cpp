// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/idleheaterrule.h"

#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

using Phase = IdleHeaterRule::Phase;
using Event = IdleHeaterRule::Event;

class TestIdleHeaterRule final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void warnsThenCools();
    void watchesOnlyWhatIsHotAndIdle_data();
    void watchesOnlyWhatIsHotAndIdle();
    void whatHappensStartsTheTimeAnew_data();
    void whatHappensStartsTheTimeAnew();
    void regularReportsAreNothing_data();
    void regularReportsAreNothing();
    void aPrintStartedAtThePrinterIsNotCooled();
    void anotherTargetStartsTheTimeAnew();
    void snoozeEndsTheCountdown();
    void aPausedPrintIsOnlyWarnedAbout();
    void aLongSleepStillWarns();
    void canBeSwitchedOff();

private:
    static TimePoint at(Duration time) { return TimePoint(1000s + time); }
    static PrinterState hot()
    {
        PrinterState state;
        state.link.state = LinkState::Ready;
        state.heaters[HeaterId::tool(0)].reading = {HeaterId::tool(0), 210, 210.0, {}};
        return state;
    }
    static WireLine received(const QByteArray &text, WireLine::Kind kind = WireLine::Kind::Normal)
    {
        WireLine line;
        line.kind = kind;
        line.text = text;
        return line;
    }
    static WireLine sent(const QByteArray &text, SendOrigin origin)
    {
        WireLine line;
        line.direction = WireLine::Direction::Sent;
        line.origin = origin;
        line.text = text;
        return line;
    }

    IdleHeaterRule m_rule;
};

void TestIdleHeaterRule::init()
{
    m_rule = {};
    m_rule.setIdleTime(30min, at(0s));
}

void TestIdleHeaterRule::warnsThenCools()
{
    QCOMPARE(m_rule.phase(), Phase::Quiet);
    QCOMPARE(m_rule.update(hot(), at(0s)), Event::PhaseChanged);
    QCOMPARE(m_rule.phase(), Phase::Waiting);
    QCOMPARE(m_rule.tick(at(30min - 1s)), Event::None);
    QCOMPARE(m_rule.tick(at(30min)), Event::PhaseChanged);
    QCOMPARE(m_rule.phase(), Phase::Countdown);
    QCOMPARE(m_rule.remaining(at(30min + 15s)), Duration(45s));
    QCOMPARE(m_rule.tick(at(31min - 1s)), Event::None);
    QCOMPARE(m_rule.tick(at(31min)), Event::CoolDown);
    QCOMPARE(m_rule.phase(), Phase::Waiting);
    QCOMPARE(m_rule.remaining(at(31min)), Duration(0));
    PrinterState cold = hot();
    cold.heaters[HeaterId::tool(0)].requested = 0;
    QCOMPARE(m_rule.update(cold, at(31min)), Event::PhaseChanged);
    QCOMPARE(m_rule.phase(), Phase::Quiet);
    QCOMPARE(m_rule.tick(at(10h)), Event::None);
}

void TestIdleHeaterRule::watchesOnlyWhatIsHotAndIdle_data()
{
    QTest::addColumn<LinkState>("link");
    QTest::addColumn<JobState>("job");
    QTest::addColumn<double>("target");
    QTest::addColumn<bool>("watched");
    QTest::newRow("hot") << LinkState::Ready << JobState::Idle << 50.0 << true;
    QTest::newRow("off") << LinkState::Ready << JobState::Idle << 0.0 << false;
    QTest::newRow("not connected") << LinkState::Disconnected << JobState::Idle << 50.0 << false;
    QTest::newRow("printing") << LinkState::Ready << JobState::Printing << 50.0 << false;
    QTest::newRow("pausing") << LinkState::Ready << JobState::Pausing << 50.0 << false;
    QTest::newRow("paused") << LinkState::Ready << JobState::Paused << 50.0 << true;
    QTest::newRow("cancelling") << LinkState::Ready << JobState::Cancelling << 50.0 << false;
    QTest::newRow("finished") << LinkState::Ready << JobState::Finished << 50.0 << true;
    QTest::newRow("failed") << LinkState::Ready << JobState::Failed << 50.0 << true;
}

void TestIdleHeaterRule::watchesOnlyWhatIsHotAndIdle()
{
    QFETCH(LinkState, link);
    QFETCH(JobState, job);
    QFETCH(double, target);
    QFETCH(bool, watched);
    PrinterState state;
    state.link.state = link;
    state.job.state = job;
    state.heaters[HeaterId::bed()].requested = target; // sent, not yet confirmed
    (void) m_rule.update(state, at(0s));
    QCOMPARE(m_rule.phase() != Phase::Quiet, watched);
    QCOMPARE(m_rule.tick(at(1h)) == Event::PhaseChanged, watched);
}

void TestIdleHeaterRule::whatHappensStartsTheTimeAnew_data()
{
    QTest::addColumn<WireLine>("line");
    QTest::newRow("a command of a person") << sent("G28", SendOrigin::Manual);
    QTest::newRow("a script") << sent("M106", SendOrigin::Script);
    QTest::newRow("the firmware at work")
        << received("echo:busy: processing", WireLine::Kind::Busy);
    QTest::newRow("the firmware says something") << received("//action:notification Heating");
    QTest::newRow("an axis moved")
        << received("X:10.00 Y:0.00 Z:0.30 E:0.00", WireLine::Kind::Position);
}

void TestIdleHeaterRule::whatHappensStartsTheTimeAnew()
{
    QFETCH(WireLine, line);
    (void) m_rule.update(hot(), at(0s));
    QCOMPARE(m_rule.handleLines({line}, at(20min)), Event::None);
    QCOMPARE(m_rule.tick(at(50min - 1s)), Event::None);
    QCOMPARE(m_rule.tick(at(50min)), Event::PhaseChanged);
    // In the countdown it ends that.
    const WireLine typed = sent("G0 X1", SendOrigin::Manual);
    QCOMPARE(m_rule.handleLines({typed}, at(50min + 30s)), Event::PhaseChanged);
    QCOMPARE(m_rule.phase(), Phase::Waiting);
    QCOMPARE(m_rule.tick(at(51min)), Event::None);
}

void TestIdleHeaterRule::regularReportsAreNothing_data()
{
    QTest::addColumn<WireLine>("line");
    QTest::newRow("poll") << sent("M105", SendOrigin::Poll);
    QTest::newRow("numbering") << sent("M110 N0", SendOrigin::Protocol);
    QTest::newRow("temperature") << received("ok T:210.1 /210.0", WireLine::Kind::Temperature);
    QTest::newRow("card") << received("Not SD printing", WireLine::Kind::Card);
    QTest::newRow("ok") << received("ok", WireLine::Kind::Acknowledge);
    QTest::newRow("wait") << received("wait", WireLine::Kind::Busy);
    QTest::newRow("fans") << received("E0:4980 RPM PRN1:0 RPM E0@:255 PRN1@:0");
    QTest::newRow("no card is printed") << received("Not SD printing");
    QTest::newRow("where it stands")
        << received("X:0.00 Y:0.00 Z:0.00 E:0.00", WireLine::Kind::Position);
}

void TestIdleHeaterRule::regularReportsAreNothing()
{
    QFETCH(WireLine, line);
    (void) m_rule.handleLines({line}, at(0s));
    (void) m_rule.update(hot(), at(0s));
    for (Duration time = 1s; time < 30min; time += 5s)
        (void) m_rule.handleLines({line}, at(time));
    QCOMPARE(m_rule.tick(at(30min)), Event::PhaseChanged);
}

// Nobody told Gantry of it, but its position moves.
void TestIdleHeaterRule::aPrintStartedAtThePrinterIsNotCooled()
{
    (void) m_rule.update(hot(), at(0s));
    for (int minute = 0; minute < 600; ++minute) {
        const QByteArray text = "SD printing byte " + QByteArray::number(minute * 1000) + "/900000";
        (void) m_rule.handleLines({received(text)}, at(std::chrono::minutes(minute)));
        QCOMPARE(m_rule.tick(at(std::chrono::minutes(minute) + 30s)), Event::None);
    }
}

void TestIdleHeaterRule::anotherTargetStartsTheTimeAnew()
{
    (void) m_rule.update(hot(), at(0s));
    PrinterState warmer = hot();
    warmer.heaters[HeaterId::tool(0)].reading->actual = 211; // no matter
    (void) m_rule.update(warmer, at(10min));
    warmer.heaters[HeaterId::tool(0)].reading->target = 215; // set at the printer
    (void) m_rule.update(warmer, at(20min));
    QCOMPARE(m_rule.tick(at(49min)), Event::None);
    QCOMPARE(m_rule.tick(at(50min)), Event::PhaseChanged);
}

void TestIdleHeaterRule::snoozeEndsTheCountdown()
{
    (void) m_rule.update(hot(), at(0s));
    QCOMPARE(m_rule.tick(at(30min)), Event::PhaseChanged);
    QCOMPARE(m_rule.snooze(at(30min + 10s)), Event::PhaseChanged);
    QCOMPARE(m_rule.phase(), Phase::Waiting);
    QCOMPARE(m_rule.tick(at(32min)), Event::None);
    QCOMPARE(m_rule.tick(at(60min + 10s)), Event::PhaseChanged);
    QCOMPARE(m_rule.phase(), Phase::Countdown);
}

void TestIdleHeaterRule::aPausedPrintIsOnlyWarnedAbout()
{
    PrinterState state = hot();
    state.job.state = JobState::Paused;
    (void) m_rule.update(state, at(0s));
    QCOMPARE(m_rule.tick(at(30min)), Event::PhaseChanged);
    QCOMPARE(m_rule.phase(), Phase::Paused);
    for (Duration time = 30min; time < 24h; time += 1min)
        QCOMPARE(m_rule.tick(at(time)), Event::None);
    state.job.state = JobState::Resuming;
    QCOMPARE(m_rule.update(state, at(24h)), Event::PhaseChanged);
    QCOMPARE(m_rule.phase(), Phase::Quiet);
}

void TestIdleHeaterRule::aLongSleepStillWarns()
{
    (void) m_rule.update(hot(), at(0s));
    QCOMPARE(m_rule.tick(at(12h)), Event::PhaseChanged);
    QCOMPARE(m_rule.phase(), Phase::Countdown);
    QCOMPARE(m_rule.remaining(at(12h)), IdleHeaterRule::CountdownTime);
}

void TestIdleHeaterRule::canBeSwitchedOff()
{
    (void) m_rule.update(hot(), at(0s));
    QCOMPARE(m_rule.tick(at(30min)), Event::PhaseChanged);
    m_rule.setIdleTime(std::nullopt, at(30min + 1s));
    QCOMPARE(m_rule.phase(), Phase::Quiet);
    QCOMPARE(m_rule.tick(at(40min)), Event::None);
    m_rule.setIdleTime(5min, at(40min));
    QCOMPARE(m_rule.phase(), Phase::Waiting);
    QCOMPARE(m_rule.tick(at(45min)), Event::PhaseChanged);
}

QTEST_APPLESS_MAIN(TestIdleHeaterRule)
#include "tst_idleheaterrule.moc"
