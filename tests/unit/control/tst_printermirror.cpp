// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/printermirror.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestPrinterMirror final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void beginsWithTheHeatersOfTheProfile();
    void tellsEachFactOnce();
    void computesTheAvailability();
    void showsTargetsAsPendingUntilReported();
    void findsTheHeaterOfATarget_data();
    void findsTheHeaterOfATarget();
    void keepsATargetThatIsNotRepeated();
    void takesSensorsButNotWithoutEnd();
    void followsSentLines();
    void readsNumberedLines_data();
    void readsNumberedLines();
    void countsAResentLineOnce();
    void takesFactsInTheOrderOfTheirLines();
    void forgetsThePositionWhenLinesAreMissing();
    void forgetsTheMachineWhenTheLinkCloses();
    void forgetsTheMachineAfterAReset();
    void startsFiguresAnewWithAConnection();
    void knowsWhenThePrinterWaitsForSomebody();
    void takesTheFile();
    void knowsThatAPrintMayBeOnTheBed_data();
    void knowsThatAPrintMayBeOnTheBed();
    void takesNoCopyForAPrint();
    void changesTheProfile();

private:
    void connectLink() { m_mirror->handleLink({LinkState::Ready, {}, {}, {}}); }
    void sent(const QByteArray &text, WireLine::Kind kind = WireLine::Kind::Normal,
              SendOrigin origin = SendOrigin::Job)
    {
        m_mirror->handleLines({{1, WireLine::Direction::Sent, kind, origin, text}}, 0);
    }
    void received(const QByteArray &text, WireLine::Kind kind)
    {
        m_mirror->handleLines({{1, WireLine::Direction::Received, kind, SendOrigin::Job, text}}, 0);
    }
    void report(const HeaterId &heater, double actual, std::optional<double> target)
    {
        m_mirror->handleTemperatures({{1, {{heater, actual, target, {}}}}});
    }
    [[nodiscard]] std::optional<double> requested(const HeaterId &heater) const
    {
        const auto found = m_mirror->state().heaters.find(heater);
        return found == m_mirror->state().heaters.end() ? std::nullopt : found->second.requested;
    }

    std::unique_ptr<PrinterMirror> m_mirror;
};

void TestPrinterMirror::init()
{
    m_mirror = std::make_unique<PrinterMirror>();
}

void TestPrinterMirror::beginsWithTheHeatersOfTheProfile()
{
    QCOMPARE(m_mirror->state().heaters.size(), std::size_t(2));
    QVERIFY(m_mirror->state().heaters.contains(HeaterId::tool(0)));
    QVERIFY(m_mirror->state().heaters.contains(HeaterId::bed()));
    QVERIFY(m_mirror->availability().connectPrinter.allowed());
}

void TestPrinterMirror::tellsEachFactOnce()
{
    QSignalSpy changed(m_mirror.get(), &PrinterMirror::stateChanged);
    connectLink();
    QCOMPARE(changed.size(), 1);
    connectLink(); // the same again
    QCOMPARE(changed.size(), 1);
    m_mirror->handleTemperatures(
        {{1, {{HeaterId::tool(0), 20, 0, {}}, {HeaterId::bed(), 21, 0, {}}}},
         {2, {{HeaterId::tool(0), 22, 0, {}}}}});
    QCOMPARE(changed.size(), 2);
    FirmwareInfo info;
    info.name = u"Marlin"_s;
    m_mirror->handleFirmware(info);
    QCOMPARE(changed.size(), 3);
    sent("M105"); // changes nothing
    QCOMPARE(changed.size(), 3);
    m_mirror->handleLines({{1, WireLine::Direction::Sent, {}, {}, "G28"},
                           {2, WireLine::Direction::Sent, {}, {}, "M106 S255"}},
                          0);
    QCOMPARE(changed.size(), 4);
    QCOMPARE(m_mirror->state().heaters.at(HeaterId::tool(0)).reading->actual, 22.0);
}

void TestPrinterMirror::computesTheAvailability()
{
    QVERIFY(!m_mirror->availability().move.allowed());
    connectLink();
    QVERIFY(m_mirror->availability().move.allowed());
    QVERIFY(!m_mirror->availability().extrude.allowed());
    report(HeaterId::tool(0), 200, 200);
    QVERIFY(m_mirror->availability().extrude.allowed());
    JobStatus job;
    job.state = JobState::Printing;
    m_mirror->handleJob(job);
    QVERIFY(!m_mirror->availability().move.allowed());
    QVERIFY(m_mirror->availability().pauseJob.allowed());
}

void TestPrinterMirror::showsTargetsAsPendingUntilReported()
{
    connectLink();
    report(HeaterId::tool(0), 20, 0);
    m_mirror->handleSubmitted({{{"M104 S210"}}, SendOrigin::Manual, 0});
    QCOMPARE(requested(HeaterId::tool(0)), 210.0);
    report(HeaterId::tool(0), 20, 0); // was under way already
    QCOMPARE(requested(HeaterId::tool(0)), 210.0);
    report(HeaterId::tool(0), 21, 210);
    QVERIFY(!requested(HeaterId::tool(0)));

    // Some firmware keeps whole degrees.
    m_mirror->handleSubmitted({{{"M104 S210.6"}}, SendOrigin::Manual, 0});
    m_mirror->handleSubmitted({{{"M140 S60"}}, SendOrigin::Manual, 0});
    report(HeaterId::tool(0), 21, 210);
    QVERIFY(!requested(HeaterId::tool(0)));
    QCOMPARE(requested(HeaterId::bed()), 60.0);

    // What is already so is not pending.
    m_mirror->handleSubmitted({{{"M104 S210"}}, SendOrigin::Manual, 0});
    QVERIFY(!requested(HeaterId::tool(0)));

    m_mirror->handleLink({LinkState::Disconnected, {}, {}, {}});
    QVERIFY(!requested(HeaterId::bed()));

    // The script after an emergency stop switches off what can no longer answer.
    m_mirror->handleSubmitted({{{"M140 S0"}}, SendOrigin::Manual, 0});
    sent("M104 S0");
    QVERIFY(!requested(HeaterId::bed()));
    QVERIFY(!requested(HeaterId::tool(0)));
}

void TestPrinterMirror::findsTheHeaterOfATarget_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("activeTool");
    QTest::addColumn<QString>("heater"); // empty = no target in it
    QTest::addColumn<double>("target");
    const auto row = [](const char *line, int tool, const QString &heater, double target) {
        QTest::newRow(line) << QByteArray(line) << tool << heater << target;
    };
    row("M104 S200", 0, u"tool0"_s, 200);
    row("M104 T1 S200", 0, u"tool1"_s, 200);
    row("M109 R180", 0, u"tool0"_s, 180);
    row("M109 T0 S180.5", 1, u"tool0"_s, 180.5);
    row("m104 s200 ", 1, u"tool1"_s, 200);
    row("M140 S60", 0, u"bed"_s, 60);
    row("M190 R60", 0, u"bed"_s, 60);
    row("M141 S40", 0, u"chamber"_s, 40);
    row("M191 S40", 0, u"chamber"_s, 40);
    row("M104", 0, QString(), 0);
    row("M104 T7 S200", 0, QString(), 0);
    row("M104 T-1 S200", 1, u"tool1"_s, 200);
    row("M106 S200", 0, QString(), 0);
    row("G104 S200", 0, QString(), 0);
    row("M117 M104 S200", 0, QString(), 0);
}

void TestPrinterMirror::findsTheHeaterOfATarget()
{
    QFETCH(QByteArray, line);
    QFETCH(int, activeTool);
    QFETCH(QString, heater);
    QFETCH(double, target);
    PrinterProfile profile;
    profile.extruderCount = 2;
    profile.heatedChamber = true;
    m_mirror->setProfile(profile);
    connectLink();
    sent("T" + QByteArray::number(activeTool));
    sent(line);
    for (const auto &[id, state] : m_mirror->state().heaters) {
        if (id.key() == heater)
            QCOMPARE(state.requested, target);
        else
            QVERIFY2(!state.requested, qPrintable(id.key()));
    }
}

void TestPrinterMirror::keepsATargetThatIsNotRepeated()
{
    connectLink();
    report(HeaterId::tool(0), 20, 210);
    report(HeaterId::tool(0), 30, std::nullopt);
    const auto reading = m_mirror->state().heaters.at(HeaterId::tool(0)).reading;
    QCOMPARE(reading->actual, 30.0);
    QCOMPARE(reading->target, 210.0);
}

void TestPrinterMirror::takesSensorsButNotWithoutEnd()
{
    connectLink();
    for (int i = 0; i < 1000; ++i)
        report({HeaterId::Kind::Sensor, 0, QString::number(i)}, 30, {});
    QVERIFY(m_mirror->state().heaters.contains({HeaterId::Kind::Sensor, 0, u"0"_s}));
    QVERIFY(m_mirror->state().heaters.size() <= 40);
}

void TestPrinterMirror::followsSentLines()
{
    connectLink();
    sent("G28");
    QCOMPARE(m_mirror->state().homedAxes.size(), 3);
    m_mirror->handlePosition({0.0, -4.0, 0.15, 0.0});
    QCOMPARE(m_mirror->state().position.y, -4.0);
    sent("G90");
    sent("G1 X50 F3000");
    QCOMPARE(m_mirror->state().position.x, 50.0);
    sent("M106 S128");
    QCOMPARE(m_mirror->state().fanPercent, 50);
    sent("M220 S80");
    sent("M221 S95");
    QCOMPARE(m_mirror->state().feedRatePercent, 80);
    QCOMPARE(m_mirror->state().flowRatePercent, 95);
    sent("T1");
    QCOMPARE(m_mirror->state().activeTool, 1);
    sent("M84");
    QVERIFY(m_mirror->state().homedAxes.isEmpty());
    QVERIFY(!m_mirror->state().position.x);
}

void TestPrinterMirror::readsNumberedLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("understood");
    QTest::newRow("plain") << QByteArray("M106 S255") << true;
    QTest::newRow("numbered") << QByteArray("N42 M106 S255*7") << true;
    QTest::newRow("no space") << QByteArray("N42M106 S255*7") << true;
    QTest::newRow("no checksum") << QByteArray("N42 M106 S255") << true;
    QTest::newRow("negative number") << QByteArray("N-1 M106 S255*7") << false;
    QTest::newRow("only a number") << QByteArray("N42*7") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("only N") << QByteArray("N") << false;
}

void TestPrinterMirror::readsNumberedLines()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, understood);
    connectLink();
    sent(line);
    QCOMPARE(m_mirror->state().fanPercent.has_value(), understood);
}

void TestPrinterMirror::countsAResentLineOnce()
{
    connectLink();
    m_mirror->handlePosition({10.0, 10.0, 10.0, 0.0});
    sent("N1 G91*1");
    sent("N2 G1 X5*1");
    sent("N2 G1 X5*1", WireLine::Kind::Resend);
    QCOMPARE(m_mirror->state().position.x, 15.0);
}

void TestPrinterMirror::takesFactsInTheOrderOfTheirLines()
{
    using Direction = WireLine::Direction;
    using Kind = WireLine::Kind;
    connectLink();
    const WireLine home{1, Direction::Sent, Kind::Normal, SendOrigin::Manual, "G28"};
    const WireLine ask{2, Direction::Sent, Kind::Normal, SendOrigin::Poll, "M114"};
    const WireLine answer{3, Direction::Received, Kind::Position, {}, "X:1.00 Y:2.00 Z:3.00"};
    const WireLine relative{4, Direction::Sent, Kind::Normal, SendOrigin::Manual, "G91"};
    const WireLine move{4, Direction::Sent, Kind::Normal, SendOrigin::Manual, "G1 X10"};
    const WireLine boot{5, Direction::Received, Kind::Normal, {}, "start"};
    const Position reported{1.0, 2.0, 3.0, {}};

    // One batch: the position first, then all lines.
    m_mirror->handlePosition(reported);
    m_mirror->handleLines({home, ask, answer}, 0);
    QCOMPARE(m_mirror->state().position.x, 1.0);
    QCOMPARE(m_mirror->state().homedAxes.size(), 3);

    m_mirror->handlePosition(reported);
    m_mirror->handleLines({ask, answer, relative, move}, 0);
    QCOMPARE(m_mirror->state().position.x, 11.0);

    // That position is of the past.
    m_mirror->handleLines({answer}, 0);
    QCOMPARE(m_mirror->state().position.x, 11.0);

    m_mirror->handleReset();
    m_mirror->handleLines({home, boot, relative}, 0);
    QVERIFY(m_mirror->state().homedAxes.isEmpty());
    QVERIFY(!m_mirror->modes().isAbsolute());

    m_mirror->handleReset();
    m_mirror->handleLines({boot, home}, 0);
    QCOMPARE(m_mirror->state().homedAxes.size(), 3);
}

void TestPrinterMirror::forgetsThePositionWhenLinesAreMissing()
{
    connectLink();
    sent("G28");
    m_mirror->handlePosition({10.0, 10.0, 10.0, 0.0});
    m_mirror->handleLines({}, 5);
    QVERIFY(!m_mirror->state().position.x);
}

void TestPrinterMirror::forgetsTheMachineWhenTheLinkCloses()
{
    connectLink();
    sent("G28");
    sent("M106 S255");
    report(HeaterId::tool(0), 200, 200);
    FirmwareInfo info;
    info.name = u"Marlin"_s;
    m_mirror->handleFirmware(info);
    m_mirror->handlePosition({1.0, 2.0, 3.0, 4.0});
    m_mirror->handleLink({LinkState::Lost, {}, {}, {ErrorCode::PortVanished, u"gone"_s, {}}});
    // What it said last is delivered together with the end, and behind it.
    report(HeaterId::tool(0), 200, 200);
    m_mirror->handleFirmware(info);
    m_mirror->handlePosition({1.0, 2.0, 3.0, 4.0});
    sent("G28");
    sent("G1 X50 Y50 Z10");

    const PrinterState &state = m_mirror->state();
    QVERIFY(state.homedAxes.isEmpty());
    QCOMPARE(state.position, Position());
    QVERIFY(!state.fanPercent);
    QVERIFY(!state.heaters.at(HeaterId::tool(0)).reading);
    QCOMPARE(state.firmware, FirmwareInfo());
    QCOMPARE(state.link.error.code, ErrorCode::PortVanished);
}

void TestPrinterMirror::forgetsTheMachineAfterAReset()
{
    connectLink();
    sent("G28");
    sent("M104 S200");
    report(HeaterId::bed(), 60, 60);
    m_mirror->handleReset();
    QVERIFY(m_mirror->state().homedAxes.isEmpty());
    QVERIFY(!requested(HeaterId::tool(0)));
    QVERIFY(m_mirror->state().heaters.at(HeaterId::bed()).reading); // the bed is still warm
    QVERIFY(m_mirror->state().isReady());
}

void TestPrinterMirror::startsFiguresAnewWithAConnection()
{
    connectLink();
    LinkStatistics statistics;
    statistics.linesSent = 42;
    m_mirror->handleStatistics(statistics);
    m_mirror->handleLink({LinkState::Disconnected, {}, {}, {}});
    QCOMPARE(m_mirror->state().statistics.linesSent, quint64(42)); // worth a look afterwards
    m_mirror->handleLink({LinkState::Opening, {}, {}, {}});
    QCOMPARE(m_mirror->state().statistics.linesSent, quint64(0));
}

void TestPrinterMirror::knowsWhenThePrinterWaitsForSomebody()
{
    connectLink();
    m_mirror->handleNotices({{FirmwareNotice::Kind::Notification, u"hello"_s}});
    QVERIFY(!m_mirror->state().pausedForUser);
    m_mirror->handleNotices({{FirmwareNotice::Kind::PausedForUser, u"paused for user"_s}});
    QVERIFY(m_mirror->state().pausedForUser);
    received("echo:busy: paused for user", WireLine::Kind::Busy);
    QVERIFY(m_mirror->state().pausedForUser);
    received("ok", WireLine::Kind::Acknowledge);
    QVERIFY(!m_mirror->state().pausedForUser);
    received("echo:busy: processing", WireLine::Kind::Busy);
    QVERIFY(!m_mirror->state().pausedForUser);
}

void TestPrinterMirror::knowsThatAPrintMayBeOnTheBed_data()
{
    QTest::addColumn<JobState>("end");
    QTest::newRow("done") << JobState::Finished;
    QTest::newRow("cancelled") << JobState::Cancelled;
    QTest::newRow("failed") << JobState::Failed;
}

void TestPrinterMirror::knowsThatAPrintMayBeOnTheBed()
{
    QFETCH(JobState, end);
    const auto setJob = [this](JobState state) {
        JobStatus job;
        job.state = state;
        m_mirror->handleJob(job);
    };
    const auto print = [&] {
        setJob(JobState::Printing);
        QVERIFY(!m_mirror->state().printOnBed);
        sent("G28");
        setJob(end);
        QVERIFY(m_mirror->state().printOnBed);
    };
    connectLink();
    setJob(JobState::Idle);
    QVERIFY(!m_mirror->state().printOnBed);
    print();
    sent("G28"); // of the file: told in one go with its end
    sent("G28 X Y", WireLine::Kind::Normal, SendOrigin::Manual);
    sent("G1 X10", WireLine::Kind::Normal, SendOrigin::Manual);
    QVERIFY(m_mirror->state().printOnBed);
    m_mirror->handleFile(u"another.gcode"_s);
    QVERIFY(m_mirror->state().printOnBed);
    sent("G28 Z", WireLine::Kind::Normal, SendOrigin::Manual);
    QVERIFY(!m_mirror->state().printOnBed);

    print();
    // The cable was pulled: the print is where it was.
    m_mirror->handleLink({LinkState::Lost, {}, {}, {ErrorCode::PortVanished, u"gone"_s, {}}});
    // An attempt to connect that was called off says nothing of the bed.
    m_mirror->handleLink({LinkState::Opening, {}, {}, {}});
    m_mirror->handleLink({LinkState::Disconnected, {}, {}, {}});
    QVERIFY(m_mirror->state().printOnBed);
    connectLink();
    QVERIFY(m_mirror->state().printOnBed);
    m_mirror->handleLink({LinkState::Disconnected, {}, {}, {}});
    QVERIFY(!m_mirror->state().printOnBed);
}

void TestPrinterMirror::takesNoCopyForAPrint()
{
    connectLink();
    JobStatus job;
    job.state = JobState::Printing;
    job.isTransfer = true;
    m_mirror->handleJob(job);
    job.state = JobState::Finished;
    m_mirror->handleJob(job);
    QVERIFY(!m_mirror->state().printOnBed);
}

void TestPrinterMirror::takesTheFile()
{
    JobStatus done;
    done.state = JobState::Finished;
    done.filePath = u"a.gcode"_s;
    done.fileSize = 5;
    m_mirror->handleJob(done);
    m_mirror->handleFile(u"a.gcode"_s);
    QCOMPARE(m_mirror->state().job, done);
    m_mirror->handleFile(u"b.gcode"_s);
    QCOMPARE(m_mirror->state().job.state, JobState::Idle);
    QCOMPARE(m_mirror->state().job.filePath, u"b.gcode"_s);
    QSignalSpy changed(m_mirror.get(), &PrinterMirror::stateChanged);
    m_mirror->handleOpening(u"far.gcode"_s);
    QCOMPARE(m_mirror->state().openingFile, u"far.gcode"_s);
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed.first().first().value<PrinterAspects>() & PrinterAspect::Job);
    m_mirror->handleOpening({});
    QVERIFY(m_mirror->state().openingFile.isEmpty());
}

void TestPrinterMirror::changesTheProfile()
{
    QSignalSpy profileChanged(m_mirror.get(), &PrinterMirror::profileChanged);
    connectLink();
    report(HeaterId::tool(0), 180, 0);
    QVERIFY(m_mirror->availability().extrude.allowed());

    PrinterProfile profile;
    profile.heatedBed = false;
    profile.heatedChamber = true;
    profile.extruderCount = 3;
    profile.minExtrusionTemperature = 190;
    m_mirror->setProfile(profile);
    QCOMPARE(profileChanged.size(), 1);
    QVERIFY(!m_mirror->availability().extrude.allowed());
    QVERIFY(!m_mirror->state().heaters.contains(HeaterId::bed()));
    QVERIFY(m_mirror->state().heaters.contains(HeaterId::tool(2)));
    QVERIFY(m_mirror->state().heaters.contains(HeaterId::chamber()));
    QVERIFY(m_mirror->state().heaters.at(HeaterId::tool(0)).reading);
    m_mirror->setProfile(profile);
    QCOMPARE(profileChanged.size(), 1);
}

QTEST_APPLESS_MAIN(TestPrinterMirror)
#include "tst_printermirror.moc"
