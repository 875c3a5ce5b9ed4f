// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/machineneeds.h"

#include "profile/printerprofile.h"

#include <QTest>

using namespace gantry;

/// What the computer must stay awake for, and what leaving would mean.
class TestMachineNeeds final : public QObject
{
    Q_OBJECT

private slots:
    void heaters_data();
    void heaters();
    void nothingIsKnownWithoutALink();
    void jobs_data();
    void jobs();
    void cooling_data();
    void cooling();
};

namespace {

PrinterState readyState()
{
    PrinterState state;
    state.link.state = LinkState::Ready;
    return state;
}

using OptionalNumber = std::optional<double>;

} // namespace

Q_DECLARE_METATYPE(OptionalNumber)

void TestMachineNeeds::heaters_data()
{
    QTest::addColumn<OptionalNumber>("requested");
    QTest::addColumn<OptionalNumber>("target");
    QTest::addColumn<double>("actual");
    QTest::addColumn<bool>("heating");

    const OptionalNumber none;
    QTest::newRow("off") << none << OptionalNumber(0) << 21.0 << false;
    QTest::newRow("off but hot") << none << OptionalNumber(0) << 190.0 << false;
    QTest::newRow("on and cold") << none << OptionalNumber(60) << 21.0 << true;
    QTest::newRow("sent, not yet reported")
        << OptionalNumber(60) << OptionalNumber(0) << 21.0 << true;
    QTest::newRow("switched off, not yet reported")
        << OptionalNumber(0) << OptionalNumber(60) << 60.0 << false;
    QTest::newRow("no targets, warm") << none << none << 80.0 << true;
    QTest::newRow("no targets, cold") << none << none << 24.0 << false;
}

void TestMachineNeeds::heaters()
{
    QFETCH(OptionalNumber, requested);
    QFETCH(OptionalNumber, target);
    QFETCH(double, actual);
    QFETCH(bool, heating);
    PrinterState state = readyState();
    const HeaterId bed = HeaterId::bed();
    state.heaters[bed] = {HeaterReading{bed, actual, target, {}}, requested};
    QCOMPARE(isHeating(state), heating);
    QCOMPARE(awakeReason(state), heating ? AwakeReason::Heater : AwakeReason::None);
    QCOMPARE(leavingRisk(state), heating ? LeavingRisk::Heating : LeavingRisk::None);
    // A sensor cannot be switched off, however warm it is.
    state = readyState();
    const HeaterId sensor{HeaterId::Kind::Sensor, 0, QStringLiteral("P")};
    state.heaters[sensor] = {HeaterReading{sensor, actual, target, {}}, requested};
    QVERIFY(!isHeating(state));
}

void TestMachineNeeds::nothingIsKnownWithoutALink()
{
    PrinterState state = readyState();
    const HeaterId tool = HeaterId::tool(0);
    state.heaters[tool] = {HeaterReading{tool, 210, 210, {}}, {}};
    QVERIFY(isHeating(state));
    state.link.state = LinkState::Lost;
    QVERIFY(!isHeating(state));
    QCOMPARE(awakeReason(state), AwakeReason::None);
}

void TestMachineNeeds::jobs_data()
{
    QTest::addColumn<JobState>("jobState");
    QTest::addColumn<FileOrigin>("origin");
    QTest::addColumn<bool>("transfer");
    QTest::addColumn<AwakeReason>("awake");
    QTest::addColumn<LeavingRisk>("risk");

    const auto local = FileOrigin::Local;
    const auto card = FileOrigin::SdCard;
    QTest::newRow("idle") << JobState::Idle << local << false << AwakeReason::None
                          << LeavingRisk::None;
    QTest::newRow("printing") << JobState::Printing << local << false << AwakeReason::Job
                              << LeavingRisk::HostPrint;
    QTest::newRow("paused") << JobState::Paused << local << false << AwakeReason::Job
                            << LeavingRisk::HostPrint;
    QTest::newRow("from the card")
        << JobState::Printing << card << false << AwakeReason::Job << LeavingRisk::CardPrint;
    QTest::newRow("copying") << JobState::Printing << local << true << AwakeReason::Job
                             << LeavingRisk::CardCopy;
    QTest::newRow("done") << JobState::Finished << local << false << AwakeReason::None
                          << LeavingRisk::None;
}

void TestMachineNeeds::jobs()
{
    QFETCH(JobState, jobState);
    QFETCH(FileOrigin, origin);
    QFETCH(bool, transfer);
    QFETCH(AwakeReason, awake);
    QFETCH(LeavingRisk, risk);
    PrinterState state = readyState();
    state.job.state = jobState;
    state.job.origin = origin;
    state.job.isTransfer = transfer;
    QCOMPARE(awakeReason(state), awake);
    QCOMPARE(leavingRisk(state), risk);
}

void TestMachineNeeds::cooling_data()
{
    QTest::addColumn<JobState>("jobState");
    QTest::addColumn<bool>("transfer");
    QTest::addColumn<bool>("heatedBed");
    QTest::addColumn<CoolingRisk>("risk");

    QTest::newRow("idle") << JobState::Idle << false << true << CoolingRisk::None;
    QTest::newRow("starting") << JobState::Starting << false << true << CoolingRisk::Printing;
    QTest::newRow("printing") << JobState::Printing << false << true << CoolingRisk::Printing;
    QTest::newRow("printing, cold bed")
        << JobState::Printing << false << false << CoolingRisk::Printing;
    QTest::newRow("copying") << JobState::Printing << true << true << CoolingRisk::None;
    QTest::newRow("pausing") << JobState::Pausing << false << true << CoolingRisk::Paused;
    QTest::newRow("paused") << JobState::Paused << false << true << CoolingRisk::Paused;
    QTest::newRow("paused, cold bed") << JobState::Paused << false << false << CoolingRisk::None;
    QTest::newRow("resuming") << JobState::Resuming << false << true << CoolingRisk::Printing;
    QTest::newRow("last moves") << JobState::Finishing << false << true << CoolingRisk::Printing;
    QTest::newRow("being cancelled") << JobState::Cancelling << false << true << CoolingRisk::None;
    QTest::newRow("done") << JobState::Finished << false << true << CoolingRisk::None;
}

void TestMachineNeeds::cooling()
{
    QFETCH(JobState, jobState);
    QFETCH(bool, transfer);
    QFETCH(bool, heatedBed);
    QFETCH(CoolingRisk, risk);
    PrinterState state = readyState();
    state.job.state = jobState;
    state.job.isTransfer = transfer;
    PrinterProfile profile;
    profile.heatedBed = heatedBed;
    QCOMPARE(coolingRisk(state, profile), risk);
    state.link.state = LinkState::Lost; // nothing can be switched off
    QCOMPARE(coolingRisk(state, profile), CoolingRisk::None);
}

QTEST_APPLESS_MAIN(TestMachineNeeds)
#include "tst_machineneeds.moc"
