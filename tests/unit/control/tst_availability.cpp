// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/availability.h"

#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

using Allowed = QSet<QString>;

class TestAvailability final : public QObject
{
    Q_OBJECT

private slots:
    void followsLinkAndJob_data();
    void followsLinkAndJob();
    void tellsWhy_data();
    void tellsWhy();
    void aCopyCannotBePaused();
    void goesOnOnlyWhenThePrinterIsBack_data();
    void goesOnOnlyWhenThePrinterIsBack();
    void extrudesOnlyWhenHot_data();
    void extrudesOnlyWhenHot();
    void waitsForThePersonAtThePrinter();
    void needsAFileToStart();
};

namespace {

PrinterState stateOf(LinkState link, JobState job = JobState::Idle)
{
    PrinterState state;
    state.link.state = link;
    state.job.state = job;
    state.job.filePath = u"/cube.gcode"_s;
    state.heaters[HeaterId::tool(0)].reading = HeaterReading{HeaterId::tool(0), 210, 210, {}};
    return state;
}

QList<std::pair<QString, Permission>> permissions(const Availability &a)
{
    return {{u"connect"_s, a.connectPrinter},
            {u"disconnect"_s, a.disconnectPrinter},
            {u"stop"_s, a.emergencyStop},
            {u"move"_s, a.move},
            {u"home"_s, a.home},
            {u"homeZ"_s, a.homeZ},
            {u"extrude"_s, a.extrude},
            {u"temperature"_s, a.setTemperature},
            {u"fan"_s, a.setFan},
            {u"rates"_s, a.setRates},
            {u"send"_s, a.sendCommand},
            {u"file"_s, a.selectFile},
            {u"start"_s, a.startJob},
            {u"pause"_s, a.pauseJob},
            {u"resume"_s, a.resumeJob},
            {u"restart"_s, a.restartJob},
            {u"cancel"_s, a.cancelJob}};
}

Allowed allowedIn(const PrinterState &state)
{
    Allowed allowed;
    for (const auto &[name, permission] : permissions(availabilityFor(state, {}))) {
        if (permission.allowed())
            allowed.insert(name);
    }
    return allowed;
}

} // namespace

void TestAvailability::followsLinkAndJob_data()
{
    QTest::addColumn<LinkState>("link");
    QTest::addColumn<JobState>("job");
    QTest::addColumn<Allowed>("allowed");
    const Allowed offline = {u"connect"_s, u"file"_s};
    const Allowed opening = {u"disconnect"_s, u"stop"_s, u"file"_s};
    const Allowed always
        = {u"disconnect"_s, u"stop"_s, u"temperature"_s, u"fan"_s, u"rates"_s, u"send"_s};
    const Allowed moves = {u"move"_s, u"home"_s, u"extrude"_s};
    const Allowed idle = always + moves + Allowed{u"homeZ"_s, u"file"_s, u"start"_s};
    const Allowed cancel = {u"cancel"_s};

    const auto row = [](const char *name, LinkState link, JobState job, const Allowed &allowed) {
        QTest::newRow(name) << link << job << allowed;
    };
    row("disconnected", LinkState::Disconnected, JobState::Idle, offline);
    row("opening", LinkState::Opening, JobState::Idle, opening);
    row("handshaking", LinkState::Handshaking, JobState::Idle, opening);
    row("lost", LinkState::Lost, JobState::Failed, offline);
    row("failed", LinkState::Failed, JobState::Idle, offline);
    row("idle", LinkState::Ready, JobState::Idle, idle);
    const Allowed over = idle + Allowed{u"restart"_s};
    row("finished", LinkState::Ready, JobState::Finished, over);
    row("cancelled", LinkState::Ready, JobState::Cancelled, over);
    row("failed job", LinkState::Ready, JobState::Failed, over);
    row("starting", LinkState::Ready, JobState::Starting, always + cancel + Allowed{u"pause"_s});
    row("printing", LinkState::Ready, JobState::Printing, always + cancel + Allowed{u"pause"_s});
    row("pausing", LinkState::Ready, JobState::Pausing, always + cancel + Allowed{u"resume"_s});
    row("paused", LinkState::Ready, JobState::Paused,
        always + moves + cancel + Allowed{u"resume"_s, u"restart"_s});
    row("resuming", LinkState::Ready, JobState::Resuming, always + cancel + Allowed{u"pause"_s});
    row("finishing", LinkState::Ready, JobState::Finishing, always + cancel);
    row("cancelling", LinkState::Ready, JobState::Cancelling, always);
    // It can be ended and nothing else, wherever the link is.
    const Allowed interrupted = cancel + Allowed{u"disconnect"_s, u"stop"_s};
    row("interrupted", LinkState::Lost, JobState::Interrupted, interrupted);
    row("interrupted, opening", LinkState::Opening, JobState::Interrupted, interrupted);
    row("interrupted, asking", LinkState::Handshaking, JobState::Interrupted, interrupted);
}

void TestAvailability::followsLinkAndJob()
{
    QFETCH(LinkState, link);
    QFETCH(JobState, job);
    QFETCH(Allowed, allowed);
    QCOMPARE(allowedIn(stateOf(link, job)), allowed);
}

void TestAvailability::tellsWhy_data()
{
    QTest::addColumn<LinkState>("link");
    QTest::addColumn<JobState>("job");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("reason");
    QTest::newRow("offline") << LinkState::Disconnected << JobState::Idle << u"move"_s
                             << u"There is no connection to a printer."_s;
    QTest::newRow("connecting") << LinkState::Handshaking << JobState::Idle << u"send"_s
                                << u"Gantry is still connecting to the printer."_s;
    QTest::newRow("twice") << LinkState::Ready << JobState::Idle << u"connect"_s
                           << u"Gantry is already connected. Disconnect first."_s;
    QTest::newRow("printing") << LinkState::Ready << JobState::Printing << u"move"_s
                              << u"Moves are locked while printing. Pause the print first."_s;
    QTest::newRow("homing over a print")
        << LinkState::Ready << JobState::Paused << u"homeZ"_s
        << u"Homing Z would drive the nozzle into the print. Home X and Y only."_s;
    QTest::newRow("nothing to pause")
        << LinkState::Ready << JobState::Idle << u"pause"_s << u"Nothing is being printed."_s;
    QTest::newRow("paused already")
        << LinkState::Ready << JobState::Paused << u"pause"_s << u"The print is already paused."_s;
    QTest::newRow("another printer")
        << LinkState::Lost << JobState::Interrupted << u"connect"_s
        << u"A print waits for its printer. Gantry connects by itself when it is back; to use "
           "another one, cancel the print first."_s;
    QTest::newRow("restart while printing")
        << LinkState::Ready << JobState::Printing << u"restart"_s << u"Pause the print first."_s;
    QTest::newRow("restart before anything was printed")
        << LinkState::Ready << JobState::Idle << u"restart"_s << u"No print is paused or over."_s;
    QTest::newRow("another file") << LinkState::Ready << JobState::Paused << u"file"_s
                                  << u"Another file can be chosen when the print has ended."_s;
}

void TestAvailability::tellsWhy()
{
    QFETCH(LinkState, link);
    QFETCH(JobState, job);
    QFETCH(QString, what);
    QFETCH(QString, reason);
    for (const auto &[name, permission] : permissions(availabilityFor(stateOf(link, job), {}))) {
        if (name == what)
            QCOMPARE(permission.reason, reason);
    }
}

void TestAvailability::aCopyCannotBePaused()
{
    PrinterState state = stateOf(LinkState::Ready, JobState::Printing);
    state.job.isTransfer = true;
    QCOMPARE(availabilityFor(state, {}).pauseJob.reason,
             u"A file is being copied to the card. That cannot be paused."_s);
    QVERIFY(availabilityFor(state, {}).cancelJob.allowed());
    state.job.state = JobState::Finished; // what is said then is said of a print
    QCOMPARE(availabilityFor(state, {}).pauseJob.reason, u"Nothing is being printed."_s);
}

void TestAvailability::goesOnOnlyWhenThePrinterIsBack_data()
{
    QTest::addColumn<Interruption::Phase>("phase");
    QTest::addColumn<QString>("reason");
    using P = Interruption::Phase;
    QTest::newRow("gone") << P::Gone << u"The printer is not there. Plug its cable in again."_s;
    QTest::newRow("asking") << P::Asking << u"Gantry is asking the printer where it stands."_s;
    QTest::newRow("back") << P::Back << QString();
    QTest::newRow("heating") << P::Heating
                             << u"The print goes on as soon as the heaters are hot again."_s;
}

void TestAvailability::goesOnOnlyWhenThePrinterIsBack()
{
    QFETCH(Interruption::Phase, phase);
    QFETCH(QString, reason);
    PrinterState state = stateOf(LinkState::Handshaking, JobState::Interrupted);
    state.job.interruption = Interruption{};
    state.job.interruption->phase = phase;
    QCOMPARE(availabilityFor(state, {}).resumeJob.reason, reason);
}

void TestAvailability::extrudesOnlyWhenHot_data()
{
    QTest::addColumn<double>("actual");
    QTest::addColumn<double>("least");
    QTest::addColumn<QString>("reason");
    QTest::newRow("hot") << 210.0 << 170.0 << QString();
    QTest::newRow("just enough") << 170.0 << 170.0 << QString();
    QTest::newRow("cold")
        << 24.3 << 170.0
        << u"The nozzle is too cold to extrude: it has 24 °C. Heat it to 170 °C or more "
           "first."_s;
    QTest::newRow("nearly")
        << 169.9 << 170.0
        << u"The nozzle is too cold to extrude: it has 169 °C. Heat it to 170 °C or more "
           "first."_s;
    QTest::newRow("below zero")
        << -15.0 << 170.0
        << u"The nozzle is too cold to extrude: it has -15 °C. Heat it to 170 °C or more "
           "first."_s;
    QTest::newRow("allowed cold") << 20.0 << 0.0 << QString();
}

void TestAvailability::extrudesOnlyWhenHot()
{
    QFETCH(double, actual);
    QFETCH(double, least);
    QFETCH(QString, reason);
    PrinterProfile profile;
    profile.minExtrusionTemperature = least;
    profile.extruderCount = 2;
    PrinterState state = stateOf(LinkState::Ready);
    state.activeTool = 1;
    state.heaters[HeaterId::tool(1)].reading = HeaterReading{HeaterId::tool(1), actual, {}, {}};
    QCOMPARE(availabilityFor(state, profile).extrude.reason, reason);

    // With one nozzle for all, its temperature counts.
    profile.sharedNozzle = true;
    QVERIFY(availabilityFor(state, profile).extrude.allowed());

    // What is not known is not hot.
    state.heaters[HeaterId::tool(0)].reading.reset();
    QCOMPARE(availabilityFor(state, profile).extrude.allowed(), least == 0.0);
}

void TestAvailability::waitsForThePersonAtThePrinter()
{
    PrinterState state = stateOf(LinkState::Ready);
    state.pausedForUser = true;
    const Availability availability = availabilityFor(state, {});
    QVERIFY(!availability.move.allowed());
    QVERIFY(!availability.home.allowed());
    QVERIFY(!availability.extrude.allowed());
    // The way out must stay open.
    QVERIFY(availability.sendCommand.allowed());
    QVERIFY(availability.emergencyStop.allowed());
}

void TestAvailability::needsAFileToStart()
{
    PrinterState state = stateOf(LinkState::Ready);
    state.job.filePath.clear();
    QVERIFY(!availabilityFor(state, {}).startJob.allowed());
    // Nor the file before while another one is being opened.
    state.job.filePath = u"/cube.gcode"_s;
    state.openingFile = u"far.gcode"_s;
    QVERIFY(availabilityFor(state, {}).startJob.reason.contains(u"far.gcode"_s));
    QVERIFY(availabilityFor(state, {}).selectFile.allowed());
}

QTEST_APPLESS_MAIN(TestAvailability)
#include "tst_availability.moc"
