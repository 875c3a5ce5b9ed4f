// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/motioncontroller.h"

#include "control/printermirror.h"

#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace gantry;
using namespace Qt::StringLiterals;

using Lines = QList<QByteArray>;

class TestMotionController final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void jogs_data();
    void jogs();
    void clampsOnceHomed_data();
    void clampsOnceHomed();
    void sendsOneStepAtATime();
    void isNotHeldUpByALinkThatCloses();
    void bordersTheSpeed();
    void homes_data();
    void homes();
    void doesNotHomeZOverAPrint();
    void asksBeforeItHomesZAfterAPrint();
    void extrudes_data();
    void extrudes();
    void asksForTheModesToBeKept();
    void refusesToMoveAfterHoming();
    void movesAgainAfterHoming_data();
    void movesAgainAfterHoming();
    void returnsToWhereItPaused_data();
    void returnsToWhereItPaused();
    void doesNotReturnToAnEarlierPause();
    void asksWhereItIsWhenThatIsLost_data();
    void asksWhereItIsWhenThatIsLost();
    void asksInThePauseForWhatWasLostBefore();
    void asksNothingOnceTheMotorsAreOff();
    void switchesMotorsOffAndTools();
    void refusesWhatIsNotAllowed_data();
    void refusesWhatIsNotAllowed();

private:
    void sent(const QByteArray &text)
    {
        m_mirror->handleLines({{1, WireLine::Direction::Sent, {}, SendOrigin::Job, text}}, 0);
    }
    void setJob(JobState state, const Position &pausePosition = {})
    {
        JobStatus job;
        job.state = state;
        job.pausePosition = pausePosition;
        m_mirror->handleJob(job);
    }
    [[nodiscard]] Lines lines(qsizetype index) const
    {
        return m_submitted->at(index).first().value<Submission>().block.lines;
    }
    [[nodiscard]] Submission submission(qsizetype index) const
    {
        return m_submitted->at(index).first().value<Submission>();
    }
    [[nodiscard]] Error refusal() const { return m_refused->last().first().value<Error>(); }

    std::unique_ptr<PrinterMirror> m_mirror;
    std::unique_ptr<MotionController> m_motion;
    std::unique_ptr<QSignalSpy> m_submitted;
    std::unique_ptr<QSignalSpy> m_refused;
};

void TestMotionController::init()
{
    m_mirror = std::make_unique<PrinterMirror>();
    m_motion = std::make_unique<MotionController>(*m_mirror);
    m_submitted = std::make_unique<QSignalSpy>(m_motion.get(), &MotionController::submitRequested);
    m_refused = std::make_unique<QSignalSpy>(m_motion.get(), &MotionController::refused);
    m_mirror->handleLink({LinkState::Ready, {}, {}, {}});
    m_mirror->handleTemperatures({{1, {{HeaterId::tool(0), 210, 210, {}}}}});
}

void TestMotionController::jogs_data()
{
    QTest::addColumn<Axis>("axis");
    QTest::addColumn<double>("distance");
    QTest::addColumn<int>("speedPercent");
    QTest::addColumn<QByteArray>("move");
    QTest::newRow("X") << Axis::X << 10.0 << 100 << QByteArray("G0 X10 F6000");
    QTest::newRow("Y back") << Axis::Y << -0.1 << 50 << QByteArray("G0 Y-0.1 F3000");
    QTest::newRow("Z") << Axis::Z << 1.0 << 100 << QByteArray("G0 Z1 F200");
    QTest::newRow("slow") << Axis::Z << 1.0 << 1 << QByteArray("G0 Z1 F2");
    QTest::newRow("not homed, not clamped")
        << Axis::X << -300.0 << 100 << QByteArray("G0 X-300 F6000");
}

void TestMotionController::jogs()
{
    QFETCH(Axis, axis);
    QFETCH(double, distance);
    QFETCH(int, speedPercent);
    QFETCH(QByteArray, move);
    m_motion->setJogSpeedPercent(speedPercent);
    m_motion->jog(axis, distance);
    QCOMPARE(m_submitted->size(), 1);
    QCOMPARE(lines(0), (Lines{"G91", move, "G90"}));
    const auto submission = m_submitted->first().first().value<Submission>();
    QCOMPARE(submission.origin, SendOrigin::Manual);
    QVERIFY(submission.ticket != 0);
}

void TestMotionController::clampsOnceHomed_data()
{
    QTest::addColumn<Axis>("axis");
    QTest::addColumn<Position>("position");
    QTest::addColumn<double>("distance");
    QTest::addColumn<double>("left"); // 0 = refused
    const Position middle{100.0, 100.0, 50.0, {}};
    QTest::newRow("fits") << Axis::X << middle << 10.0 << 10.0;
    QTest::newRow("too far right") << Axis::X << middle << 500.0 << 100.0;
    QTest::newRow("too far left") << Axis::X << middle << -100.5 << -100.0;
    QTest::newRow("too far down") << Axis::Z << middle << -100.0 << -50.0;
    QTest::newRow("at the end") << Axis::X << Position{200.0, 0.0, 0.0, {}} << 1.0 << 0.0;
    QTest::newRow("away from the end") << Axis::X << Position{200.0, 0.0, 0.0, {}} << -1.0 << -1.0;
    QTest::newRow("homed outside, inwards")
        << Axis::Y << Position{0.0, -4.0, 0.0, {}} << 10.0 << 10.0;
    QTest::newRow("homed outside, further out")
        << Axis::Y << Position{0.0, -4.0, 0.0, {}} << -10.0 << 0.0;
    QTest::newRow("position not known") << Axis::X << Position{} << 500.0 << 500.0;
}

void TestMotionController::clampsOnceHomed()
{
    QFETCH(Axis, axis);
    QFETCH(Position, position);
    QFETCH(double, distance);
    QFETCH(double, left);
    sent("G28");
    m_mirror->handlePosition(position);
    QCOMPARE(m_motion->clampedDistance(axis, distance), left);
    m_motion->jog(axis, distance);
    QCOMPARE(m_submitted->size(), left == 0.0 ? 0 : 1);
    QCOMPARE(m_refused->size(), left == 0.0 ? 1 : 0);
    QCOMPARE(m_motion->isJogging(), left != 0.0);
}

void TestMotionController::sendsOneStepAtATime()
{
    QSignalSpy finished(m_motion.get(), &MotionController::jogFinished);
    m_motion->jog(Axis::X, 1);
    m_motion->jog(Axis::X, 1);
    QCOMPARE(m_submitted->size(), 1);
    QVERIFY(m_refused->isEmpty());
    QVERIFY(m_motion->isJogging());

    const quint64 ticket = m_submitted->first().first().value<Submission>().ticket;
    m_motion->handleTicketsFinished({ticket + 1, 7});
    QVERIFY(m_motion->isJogging());
    m_motion->handleTicketsFinished({1, ticket});
    QVERIFY(!m_motion->isJogging());
    QCOMPARE(finished.size(), 1);
    m_motion->jog(Axis::X, 1);
    QCOMPARE(m_submitted->size(), 2);
    QVERIFY(m_submitted->last().first().value<Submission>().ticket != ticket);
}

void TestMotionController::isNotHeldUpByALinkThatCloses()
{
    QSignalSpy finished(m_motion.get(), &MotionController::jogFinished);
    m_motion->handleLinkClosed();
    QVERIFY(finished.isEmpty());
    m_motion->jog(Axis::X, 1);
    m_motion->handleLinkClosed();
    QCOMPARE(finished.size(), 1);
    QVERIFY(!m_motion->isJogging());
}

void TestMotionController::bordersTheSpeed()
{
    m_motion->setJogSpeedPercent(0);
    QCOMPARE(m_motion->jogSpeedPercent(), 1);
    m_motion->setJogSpeedPercent(500);
    QCOMPARE(m_motion->jogSpeedPercent(), 100);
}

void TestMotionController::homes_data()
{
    QTest::addColumn<Axes>("axes");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("all") << Axes{Axis::X, Axis::Y, Axis::Z} << QByteArray("G28");
    QTest::newRow("none means all") << Axes{} << QByteArray("G28");
    QTest::newRow("X and Y") << Axes{Axis::X, Axis::Y} << QByteArray("G28 X0 Y0");
    QTest::newRow("Z") << Axes{Axis::Z} << QByteArray("G28 Z0");
}

void TestMotionController::homes()
{
    QFETCH(Axes, axes);
    QFETCH(QByteArray, line);
    m_motion->home(axes);
    QCOMPARE(m_submitted->size(), 2);
    QCOMPARE(lines(0), (Lines{"G91", line, "G90"}));
    QCOMPARE(lines(1), Lines{"M114"});
}

void TestMotionController::doesNotHomeZOverAPrint()
{
    setJob(JobState::Paused);
    m_motion->home({});
    m_motion->home({Axis::Z});
    QVERIFY(m_submitted->isEmpty());
    QCOMPARE(m_refused->size(), 2);
    m_motion->home({Axis::X, Axis::Y});
    QVERIFY(!m_submitted->isEmpty());
}

void TestMotionController::asksBeforeItHomesZAfterAPrint()
{
    QSignalSpy questions(m_motion.get(), &MotionController::bedQuestioned);
    setJob(JobState::Printing);
    m_motion->home({});
    QCOMPARE(questions.size(), 0); // not allowed at all
    setJob(JobState::Finished);
    m_motion->home({});
    m_motion->home({Axis::Z});
    QCOMPARE(questions.size(), 2);
    QCOMPARE(questions.last().first().value<Axes>(), Axes{Axis::Z});
    QVERIFY(m_submitted->isEmpty());
    m_motion->home({Axis::X, Axis::Y});
    QCOMPARE(questions.size(), 2);
    m_motion->handleTicketsFinished({submission(0).ticket});
    m_submitted->clear();
    m_motion->homeOverClearBed({});
    QCOMPARE(lines(0), (Lines{"G91", "G28", "G90"}));
}

void TestMotionController::extrudes_data()
{
    QTest::addColumn<double>("length");
    QTest::addColumn<QByteArray>("line"); // empty = refused
    QTest::newRow("forwards") << 5.0 << QByteArray("G1 E5 F300");
    QTest::newRow("retract") << -5.0 << QByteArray("G1 E-5 F300");
    QTest::newRow("nothing") << 0.0 << QByteArray();
    QTest::newRow("a slip") << 10000.0 << QByteArray();
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << QByteArray();
}

void TestMotionController::extrudes()
{
    QFETCH(double, length);
    QFETCH(QByteArray, line);
    m_motion->extrude(length);
    QCOMPARE(m_submitted->isEmpty(), line.isEmpty());
    QCOMPARE(m_refused->isEmpty(), !line.isEmpty());
    if (!line.isEmpty())
        QCOMPARE(lines(0), (Lines{"G91", "M83", line, "M82", "G90"}));
}

// The modes themselves are known where the lines leave.
void TestMotionController::asksForTheModesToBeKept()
{
    sent("G91"); // the middle of a block: says nothing of what is to be kept
    m_motion->jog(Axis::Z, 5);
    m_motion->extrude(3);
    m_motion->home({Axis::X});
    QCOMPARE(lines(0), (Lines{"G91", "G0 Z5 F200", "G90"}));
    QCOMPARE(lines(1), (Lines{"G91", "M83", "G1 E3 F300", "M82", "G90"}));
    QCOMPARE(lines(2), (Lines{"G91", "G28 X0", "G90"}));
    for (qsizetype i = 0; i < 3; ++i)
        QCOMPARE(submission(i).keeping, ModeKeeping::Moves);
    m_motion->motorsOff();
    QCOMPARE(submission(4).keeping, ModeKeeping::None);
}

void TestMotionController::refusesToMoveAfterHoming()
{
    m_motion->home({});
    QVERIFY(m_motion->isHoming());
    m_submitted->clear();
    m_motion->jog(Axis::X, 10);
    m_motion->extrude(3);
    m_motion->home({Axis::X});
    m_motion->selectTool(0);
    QVERIFY(m_submitted->isEmpty());
    QCOMPARE(m_refused->size(), 4);
    QCOMPARE(refusal().code, ErrorCode::NotAvailable);
    QVERIFY(!m_motion->isJogging());
    m_motion->motorsOff(); // moves nothing
    QCOMPARE(m_submitted->size(), 1);
}

void TestMotionController::movesAgainAfterHoming_data()
{
    QTest::addColumn<bool>("closed");
    QTest::newRow("acknowledged") << false;
    QTest::newRow("the link closed") << true;
}

void TestMotionController::movesAgainAfterHoming()
{
    QFETCH(bool, closed);
    m_motion->home({});
    const quint64 ticket = submission(0).ticket;
    QVERIFY(ticket != 0);
    m_motion->handleTicketsFinished({ticket + 1});
    QVERIFY(m_motion->isHoming());
    if (closed)
        m_motion->handleLinkClosed();
    else
        m_motion->handleTicketsFinished({ticket});
    QVERIFY(!m_motion->isHoming());
    m_submitted->clear();
    m_motion->jog(Axis::X, 10);
    QCOMPARE(m_submitted->size(), 1);
    QVERIFY(m_refused->isEmpty());
}

void TestMotionController::returnsToWhereItPaused_data()
{
    QTest::addColumn<Position>("now");
    QTest::addColumn<Lines>("moves");
    QTest::newRow("did not move") << Position{50.0, 60.0, 10.0, 9.0} << Lines{};
    QTest::newRow("lifted") << Position{50.0, 60.0, 30.0, 9.0} << Lines{"G90", "G0 Z10 F200"};
    QTest::newRow("beside and above")
        << Position{0.0, 60.0, 30.0, 0.0} << Lines{"G90", "G0 X50 Y60 F6000", "G90", "G0 Z10 F200"};
    QTest::newRow("beside and below")
        << Position{0.0, 0.0, 5.0, 0.0} << Lines{"G90", "G0 Z10 F200", "G90", "G0 X50 Y60 F6000"};
    QTest::newRow("not known where")
        << Position{50.0, {}, 10.0, {}} << Lines{"G90", "G0 X50 Y60 F6000"};
    QTest::newRow("height not known")
        << Position{50.0, 60.0, {}, {}} << Lines{"G90", "G0 Z10 F200"};
    QTest::newRow("nothing known")
        << Position()
        << Lines{"G90", "G0 Z15 F200", "G90", "G0 X50 Y60 F6000", "G90", "G0 Z10 F200"};
}

void TestMotionController::returnsToWhereItPaused()
{
    QFETCH(Position, now);
    QFETCH(Lines, moves);
    const Position paused{50.0, 60.0, 10.0, 1.0};
    m_mirror->handlePosition(paused);
    setJob(JobState::Paused, {50.0, 60.0, 10.0, {}});
    m_motion->handlePaused();
    m_mirror->handleReset(); // nothing known, but what follows
    m_mirror->handlePosition(now);
    m_submitted->clear();
    QCOMPARE(m_motion->wayBackToPause().lines, moves);
    QVERIFY(m_submitted->isEmpty()); // made when the print goes on
    setJob(JobState::Pausing, {50.0, 60.0, 10.0, {}});
    QVERIFY(m_motion->wayBackToPause().lines.isEmpty()); // where it will be nobody knows
}

void TestMotionController::doesNotReturnToAnEarlierPause()
{
    m_mirror->handlePosition({1.0, 2.0, 3.0, {}});
    setJob(JobState::Paused, {50.0, 60.0, 10.0, {}});
    m_motion->handlePaused();
    QVERIFY(m_motion->wayBackToPause().lines.isEmpty());
}

void TestMotionController::asksWhereItIsWhenThatIsLost_data()
{
    QTest::addColumn<JobState>("job");
    QTest::addColumn<bool>("asks");
    QTest::newRow("no job") << JobState::Idle << true;
    QTest::newRow("paused") << JobState::Paused << true;
    QTest::newRow("printing") << JobState::Printing << false; // the file tells
    QTest::newRow("pausing") << JobState::Pausing << false;   // the job asks itself
}

void TestMotionController::asksWhereItIsWhenThatIsLost()
{
    QFETCH(JobState, job);
    QFETCH(bool, asks);
    setJob(job);
    m_mirror->handlePosition({1.0, 2.0, 3.0, {}});
    QVERIFY(m_submitted->isEmpty());
    sent("G28 X Y"); // of a macro, or typed
    QCOMPARE(m_submitted->size(), asks ? 1 : 0);
    if (asks) {
        QCOMPARE(lines(0), Lines{"M114"});
        QCOMPARE(submission(0).origin, SendOrigin::Poll);
    }
    sent("M117 still homing");
    QCOMPARE(m_submitted->size(), asks ? 1 : 0); // once
}

void TestMotionController::asksInThePauseForWhatWasLostBefore()
{
    sent("G28");
    m_mirror->handlePosition({1.0, 2.0, 3.0, {}});
    setJob(JobState::Pausing);
    sent("G27"); // of the script of a pause
    QVERIFY(m_submitted->isEmpty());
    setJob(JobState::Paused);
    QCOMPARE(m_submitted->size(), 1);
    QCOMPARE(lines(0), Lines{"M114"});
}

void TestMotionController::asksNothingOnceTheMotorsAreOff()
{
    m_mirror->handlePosition({1.0, 2.0, 3.0, {}});
    sent("M84");
    QVERIFY(!m_mirror->state().position.x);
    QVERIFY(m_submitted->isEmpty());
}

void TestMotionController::switchesMotorsOffAndTools()
{
    m_motion->motorsOff();
    QCOMPARE(lines(0), Lines{"M84"});
    m_motion->selectTool(1);
    QCOMPARE(m_refused->size(), 1);
    m_motion->selectTool(-1);
    QCOMPARE(m_refused->size(), 2);
    PrinterProfile profile;
    profile.extruderCount = 2;
    m_mirror->setProfile(profile);
    m_motion->selectTool(1);
    QCOMPARE(lines(1), Lines{"T1"});
}

void TestMotionController::refusesWhatIsNotAllowed_data()
{
    QTest::addColumn<LinkState>("link");
    QTest::addColumn<JobState>("job");
    QTest::newRow("offline") << LinkState::Disconnected << JobState::Idle;
    QTest::newRow("printing") << LinkState::Ready << JobState::Printing;
    QTest::newRow("pausing") << LinkState::Ready << JobState::Pausing;
}

void TestMotionController::refusesWhatIsNotAllowed()
{
    QFETCH(LinkState, link);
    QFETCH(JobState, job);
    m_mirror->handleLink({link, {}, {}, {}});
    setJob(job);
    m_motion->jog(Axis::X, 1);
    m_motion->home({Axis::X});
    m_motion->extrude(1);
    m_motion->motorsOff();
    m_motion->selectTool(0);
    QVERIFY(m_submitted->isEmpty());
    QCOMPARE(m_refused->size(), 5);
    QCOMPARE(refusal().code, ErrorCode::NotAvailable);
    QCOMPARE(refusal().message, m_mirror->availability().move.reason);
}

QTEST_APPLESS_MAIN(TestMotionController)
#include "tst_motioncontroller.moc"
