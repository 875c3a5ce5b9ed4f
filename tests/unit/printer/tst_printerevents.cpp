// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/printerevents.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestPrinterEvents final : public QObject
{
    Q_OBJECT

private slots:
    void tellsOfTheConnection();
    void disconnectsWithoutAConnection();
    void tellsOfStates();
    void passesThroughErrorOnlyWhenSomethingFailed_data();
    void passesThroughErrorOnlyWhenSomethingFailed();
    void tellsOfFiles();
    void tellsOfJobs_data();
    void tellsOfJobs();
    void tellsWhereAJobStopped();
    void blamesTheFirmware();
    void tellsOfTransfers_data();
    void tellsOfTransfers();
    void marksTheChart();
    void tellsEachStateOnce();
    void tellsOfPositions_data();
    void tellsOfPositions();
    void tellsOfResets_data();
    void tellsOfResets();
    void tellsOfTheFirmwareOnce();
    void tellsOfErrors();
    void tellsOfTheRest();
    void tellsOfSentLines();
};

namespace {

using States = QList<JobState>;

QString shown(const PrinterEvent &event)
{
    const QByteArray payload
        = QJsonDocument(QJsonObject::fromVariantMap(event.payload)).toJson(QJsonDocument::Compact);
    return event.payload.isEmpty() ? event.name : event.name + u' ' + QString::fromUtf8(payload);
}

QStringList shown(const PrinterEvents::List &events)
{
    QStringList texts;
    for (const PrinterEvent &event : events)
        texts.append(shown(event));
    return texts;
}

QStringList names(const PrinterEvents::List &events)
{
    QStringList texts;
    for (const PrinterEvent &event : events)
        texts.append(event.name);
    return texts;
}

JobStatus job(JobState state)
{
    JobStatus status;
    status.state = state;
    status.filePath = u"/files/a.gcode"_s;
    status.fileSize = 1000;
    return status;
}

LinkStatus link(LinkState state)
{
    LinkStatus status;
    status.state = state;
    status.settings.port = u"COM3"_s;
    status.settings.baudRate = 250000;
    return status;
}

} // namespace

void TestPrinterEvents::tellsOfTheConnection()
{
    PrinterEvents events;
    QCOMPARE(shown(events.connecting({})),
             QStringList{uR"(Connecting {"baudrate":0,"port":"AUTO"})"_s});
    QCOMPARE(shown(events.handleLink(link(LinkState::Opening))), QStringList());
    QCOMPARE(shown(events.handleLink(link(LinkState::Handshaking))), QStringList());
    // With the port and the rate that were found.
    QCOMPARE(shown(events.handleLink(link(LinkState::Ready))),
             QStringList{uR"(Connected {"baudrate":250000,"port":"COM3"})"_s});
    QCOMPARE(shown(events.handleLink(link(LinkState::Ready))), QStringList());
    QCOMPARE(shown(events.disconnecting()), QStringList{u"Disconnecting"_s});
    QCOMPARE(shown(events.handleLink(link(LinkState::Disconnected))),
             QStringList{u"Disconnected"_s});
}

void TestPrinterEvents::disconnectsWithoutAConnection()
{
    PrinterEvents events;
    QCOMPARE(shown(events.disconnecting()), (QStringList{u"Disconnecting"_s, u"Disconnected"_s}));
}

void TestPrinterEvents::tellsOfStates()
{
    PrinterEvents events;
    QVERIFY(events.handleState({}).isEmpty()); // it is offline to begin with
    const StateFacts opening{.link = LinkState::Opening, .wasOpened = true};
    QCOMPARE(shown(events.handleState(opening)),
             QStringList{uR"(PrinterStateChanged {"state_id":"OPEN_SERIAL",)"
                         uR"("state_string":"Opening serial connection"})"_s});
    QVERIFY(events.handleState(opening).isEmpty());
}

void TestPrinterEvents::passesThroughErrorOnlyWhenSomethingFailed_data()
{
    QTest::addColumn<LinkState>("link");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("the firmware, or no printer there")
        << LinkState::Failed << QStringList{u"ERROR"_s, u"CLOSED_WITH_ERROR"_s};
    QTest::newRow("the cable") << LinkState::Lost << QStringList{u"CLOSED_WITH_ERROR"_s};
    QTest::newRow("nothing") << LinkState::Disconnected << QStringList{u"CLOSED"_s};
}

void TestPrinterEvents::passesThroughErrorOnlyWhenSomethingFailed()
{
    QFETCH(LinkState, link);
    QFETCH(QStringList, ids);
    PrinterEvents events;
    (void) events.handleState({.link = LinkState::Ready, .wasOpened = true});
    QStringList told;
    for (const PrinterEvent &event : events.handleState({.link = link, .wasOpened = true}))
        told.append(event.payload.value(u"state_id"_s).toString());
    QCOMPARE(told, ids);
}

void TestPrinterEvents::tellsOfFiles()
{
    PrinterEvents events;
    QCOMPARE(shown(events.handleFile(u"/files/a.gcode"_s, FileOrigin::Local, 10)),
             QStringList{uR"(FileSelected {"name":"a.gcode","origin":"local",)"
                         uR"("path":"/files/a.gcode","size":10})"_s});
    QVERIFY(events.handleFile(u"/files/a.gcode"_s, FileOrigin::Local, 10).isEmpty());
    QCOMPARE(shown(events.handleFile(u"B.GCO"_s, FileOrigin::SdCard, 20)),
             (QStringList{uR"(FileDeselected {"name":"a.gcode","origin":"local",)"
                          uR"("path":"/files/a.gcode","size":10})"_s,
                          uR"(FileSelected {"name":"B.GCO","origin":"sdcard",)"
                          uR"("path":"B.GCO","size":20})"_s}));
    QCOMPARE(names(events.handleFile({}, FileOrigin::Local, 0)), QStringList{u"FileDeselected"_s});
    QVERIFY(events.handleFile({}, FileOrigin::Local, 0).isEmpty());
}

void TestPrinterEvents::tellsOfJobs_data()
{
    QTest::addColumn<States>("states");
    QTest::addColumn<QStringList>("names"); // without the marks
    using S = JobState;
    QTest::newRow("to the end") << States{S::Starting, S::Printing, S::Finishing, S::Finished}
                                << QStringList{u"PrintStarted"_s, u"PrintDone"_s};
    QTest::newRow("with a pause") << States{S::Starting, S::Printing, S::Pausing,
                                            S::Paused,   S::Resuming, S::Printing}
                                  << QStringList{u"PrintStarted"_s, u"PrintPaused"_s,
                                                 u"PrintResumed"_s};
    QTest::newRow("paused and resumed at the printer")
        << States{S::Starting, S::Printing, S::Paused, S::Printing}
        << QStringList{u"PrintStarted"_s, u"PrintPaused"_s, u"PrintResumed"_s};
    QTest::newRow("a pause taken back")
        << States{S::Starting, S::Printing, S::Pausing, S::Resuming, S::Printing}
        << QStringList{u"PrintStarted"_s, u"PrintResumed"_s};
    QTest::newRow("cancelled") << States{S::Starting, S::Printing, S::Cancelling, S::Cancelled}
                               << QStringList{u"PrintStarted"_s, u"PrintCancelling"_s,
                                              u"PrintCancelled"_s, u"PrintFailed"_s};
    QTest::newRow("failed") << States{S::Starting, S::Printing, S::Failed}
                            << QStringList{u"PrintStarted"_s, u"PrintFailed"_s};
    const States interrupted = {S::Starting, S::Printing, S::Interrupted};
    QTest::newRow("interrupted and continued")
        << interrupted + States{S::Printing, S::Finishing, S::Finished}
        << QStringList{u"PrintStarted"_s, u"PrintDone"_s};
    QTest::newRow("interrupted in a pause")
        << States{S::Starting, S::Printing, S::Paused, S::Interrupted, S::Paused}
        << QStringList{u"PrintStarted"_s, u"PrintPaused"_s};
    QTest::newRow("interrupted and not continued")
        << interrupted + States{S::Failed} << QStringList{u"PrintStarted"_s, u"PrintFailed"_s};
    QTest::newRow("cancelled out of reach") << interrupted + States{S::Cancelled}
                                            << QStringList{u"PrintStarted"_s, u"PrintCancelling"_s,
                                                           u"PrintCancelled"_s, u"PrintFailed"_s};
    QTest::newRow("cancelled when it was back")
        << interrupted + States{S::Cancelling, S::Cancelled}
        << QStringList{u"PrintStarted"_s, u"PrintCancelling"_s, u"PrintCancelled"_s,
                       u"PrintFailed"_s};
    QTest::newRow("could not begin") << States{S::Failed} << QStringList{u"PrintFailed"_s};
    QTest::newRow("twice") << States{S::Starting, S::Finished, S::Starting}
                           << QStringList{u"PrintStarted"_s, u"PrintDone"_s, u"PrintStarted"_s};
}

void TestPrinterEvents::tellsOfJobs()
{
    QFETCH(States, states);
    QFETCH(QStringList, names);
    PrinterEvents events;
    QStringList told;
    for (const JobState state : states) {
        for (const PrinterEvent &event : events.handleJob(job(state), 0)) {
            if (event.name != "ChartMarked"_L1)
                told.append(event.name);
        }
    }
    QCOMPARE(told, names);
}

void TestPrinterEvents::tellsWhereAJobStopped()
{
    PrinterEvents events;
    JobStatus status = job(JobState::Paused);
    status.pausePosition = {1.5, 2.0, 0.2, 12.0, 1800.0, 0};
    status.filePosition = 250;
    status.completion = 0.25;
    QCOMPARE(shown(events.handleJob(status, 0).first()),
             uR"(PrintPaused {"fileposition":250,"name":"a.gcode","origin":"local",)"
             uR"("path":"/files/a.gcode","position":{"e":12,"f":1800,"t":0,"x":1.5,"y":2,"z":0.2},)"
             uR"("progress":25,"size":1000})"_s);
    status.state = JobState::Cancelled;
    status.elapsedMs = 61'500;
    status.cancelPosition = {};
    const PrinterEvents::List cancelled = events.handleJob(status, 0);
    QCOMPARE(shown(cancelled.at(0)),
             uR"(PrintCancelled {"fileposition":250,"name":"a.gcode","origin":"local",)"
             uR"("path":"/files/a.gcode","position":{"e":null,"f":null,"t":null,"x":null,"y":null,)"
             uR"("z":null},"progress":25,"size":1000,"time":61.5})"_s);
    QCOMPARE(shown(cancelled.at(1)),
             uR"(PrintFailed {"name":"a.gcode","origin":"local","path":"/files/a.gcode",)"
             uR"("reason":"cancelled","size":1000,"time":61.5})"_s);
    status.state = JobState::Failed;
    QCOMPARE(events.handleJob(status, 0).first().payload.value(u"reason"_s).toString(), u"error"_s);
}

void TestPrinterEvents::blamesTheFirmware()
{
    JobStatus status = job(JobState::Cancelling);
    PrinterEvents events;
    QVERIFY(!events.handleJob(status, 0).first().payload.contains(u"firmwareError"_s));
    PrinterEvents others;
    status.causedByError = true;
    status.error = {ErrorCode::FirmwareError, u"The printer reports a problem."_s, u"Too hot"_s};
    QCOMPARE(others.handleJob(status, 0).first().payload.value(u"firmwareError"_s).toString(),
             u"Too hot"_s);
}

void TestPrinterEvents::tellsOfTransfers_data()
{
    QTest::addColumn<JobState>("end");
    QTest::addColumn<QString>("event");
    QTest::newRow("done") << JobState::Finished << u"TransferDone"_s;
    QTest::newRow("cancelled") << JobState::Cancelled << u"TransferFailed"_s;
    QTest::newRow("failed") << JobState::Failed << u"TransferFailed"_s;
}

void TestPrinterEvents::tellsOfTransfers()
{
    QFETCH(JobState, end);
    QFETCH(QString, event);
    PrinterEvents events;
    JobStatus status = job(JobState::Starting);
    status.isTransfer = true;
    status.remoteName = u"a.gco"_s;
    QCOMPARE(shown(events.handleJob(status, 0)),
             QStringList{uR"(TransferStarted {"local":"/files/a.gcode","remote":"a.gco"})"_s});
    status.state = JobState::Printing;
    QVERIFY(events.handleJob(status, 0).isEmpty());
    status.state = end;
    status.elapsedMs = 2500;
    QCOMPARE(shown(events.handleJob(status, 0)),
             QStringList{event + uR"( {"local":"/files/a.gcode","remote":"a.gco","time":2.5})"_s});
}

void TestPrinterEvents::marksTheChart()
{
    using S = JobState;
    PrinterEvents events;
    QStringList types;
    for (const JobState state :
         {S::Starting, S::Printing, S::Pausing, S::Paused, S::Resuming, S::Printing, S::Finishing,
          S::Finished, S::Starting, S::Cancelled}) {
        for (const PrinterEvent &event : events.handleJob(job(state), 1'700'000'000'999)) {
            if (event.name != "ChartMarked"_L1)
                continue;
            types.append(event.payload.value(u"type"_s).toString());
            QCOMPARE(event.payload.value(u"time"_s).toLongLong(), 1'700'000'000);
            QVERIFY(!event.payload.value(u"label"_s).toString().isEmpty());
        }
    }
    QCOMPARE(types, (QStringList{u"print"_s, u"printing"_s, u"pause"_s, u"resume"_s, u"done"_s,
                                 u"print"_s, u"cancel"_s}));
}

void TestPrinterEvents::tellsEachStateOnce()
{
    PrinterEvents events;
    QVERIFY(!events.handleJob(job(JobState::Starting), 0).isEmpty());
    JobStatus later = job(JobState::Starting);
    later.elapsedMs = 1000; // new figures, the same state
    QVERIFY(events.handleJob(later, 0).isEmpty());
}

void TestPrinterEvents::tellsOfPositions_data()
{
    QTest::addColumn<JobState>("state");
    QTest::addColumn<QString>("reason");
    QTest::newRow("idle") << JobState::Idle << u"null"_s;
    QTest::newRow("pausing") << JobState::Pausing << u"\"pause\""_s;
    QTest::newRow("cancelling") << JobState::Cancelling << u"\"cancel\""_s;
}

void TestPrinterEvents::tellsOfPositions()
{
    QFETCH(JobState, state);
    QFETCH(QString, reason);
    PrinterEvents events;
    (void) events.handleJob(job(state), 0);
    QCOMPARE(shown(events.handlePosition({1.0, 2.0, 3.0, {}})),
             QStringList{uR"(PositionUpdate {"e":null,"f":null,"reason":%1,"t":null,"x":1,"y":2,)"
                         uR"("z":3})"_s.arg(reason)});
}

void TestPrinterEvents::tellsOfResets_data()
{
    QTest::addColumn<JobState>("state");
    QTest::addColumn<QString>("event");
    QTest::newRow("52: idle") << JobState::Idle << uR"(PrinterReset {"idle":true})"_s;
    QTest::newRow("52: during a job") << JobState::Printing << uR"(PrinterReset {"idle":false})"_s;
    QTest::newRow("after a job") << JobState::Finished << uR"(PrinterReset {"idle":true})"_s;
}

void TestPrinterEvents::tellsOfResets()
{
    QFETCH(JobState, state);
    QFETCH(QString, event);
    PrinterEvents events;
    (void) events.handleJob(job(state), 0);
    QCOMPARE(shown(events.handleReset()), QStringList{event});
}

void TestPrinterEvents::tellsOfTheFirmwareOnce()
{
    PrinterEvents events;
    FirmwareInfo info;
    info.name = u"Marlin 2.1"_s;
    info.fields = {{u"MACHINE_TYPE"_s, u"Test"_s}};
    info.capabilities = {{u"EEPROM"_s, true}, {u"AUTOREPORT_TEMP"_s, false}};
    QCOMPARE(shown(events.handleFirmware(info)),
             QStringList{uR"(FirmwareData {"data":{"Cap:AUTOREPORT_TEMP":"0","Cap:EEPROM":"1",)"
                         uR"("MACHINE_TYPE":"Test"},"name":"Marlin 2.1"})"_s});
    QVERIFY(events.handleFirmware(info).isEmpty());
    (void) events.handleLink(link(LinkState::Ready)); // another connection
    QVERIFY(!events.handleFirmware(info).isEmpty());
}

void TestPrinterEvents::tellsOfErrors()
{
    ErrorReport report;
    QVERIFY(PrinterEvents::handleError(report).isEmpty());
    report.error = u"Thermal Runaway"_s;
    QCOMPARE(shown(PrinterEvents::handleError(report)),
             QStringList{uR"(Error {"error":"Thermal Runaway"})"_s});
    report.reason = ErrorReport::Reason::Firmware;
    report.consequence = ErrorReport::Consequence::Emergency;
    report.faq = faqOf(report.error);
    report.logs = {"Recv: ok", "Recv: Error:Thermal Runaway"};
    QCOMPARE(shown(PrinterEvents::handleError(report)),
             QStringList{uR"(Error {"consequence":"emergency","error":"Thermal Runaway",)"
                         uR"("faq":"firmware-thermal-runaway","logs":["Recv: ok",)"
                         uR"("Recv: Error:Thermal Runaway"],"reason":"firmware"})"_s});
}

void TestPrinterEvents::tellsOfTheRest()
{
    using E = PrinterEvents;
    QCOMPARE(
        shown(E::handleSuppressed("M0", u"It would stop the printer."_s, E::Severity::Warning)),
        QStringList{uR"(CommandSuppressed {"command":"M0",)"
                    uR"("message":"It would stop the printer.","severity":"warn"})"_s});
    QCOMPARE(E::handleSuppressed("M0", {}, E::Severity::Info)
                 .first()
                 .payload.value(u"severity"_s)
                 .toString(),
             u"info"_s);
    QCOMPARE(shown(E::handleInvalidTool(1, 0)),
             QStringList{uR"(InvalidToolReported {"fallback":0,"tool":1})"_s});
    QCOMPARE(shown(E::handleInvalidTool({}, 0)),
             QStringList{uR"(InvalidToolReported {"fallback":0,"tool":null})"_s});
    QCOMPARE(
        shown(E::handleRegistered({u"x"_s, u"X:1"_s, {{u"t"_s, u"1 mm"_s}}})),
        QStringList{
            uR"(RegisteredMessageReceived {"key":"x","matched":"X:1","outputs":{"t":"1 mm"}})"_s});
    // Only the first letter changes.
    QCOMPARE(shown(E::handleScript(u"afterPrintDone"_s, true)),
             QStringList{u"GcodeScriptAfterPrintDoneRunning"_s});
    QCOMPARE(shown(E::handleScript(u"my script"_s, false, QVariantMap{{u"name"_s, u"a"_s}})),
             QStringList{uR"(GcodeScriptMy scriptFinished {"name":"a"})"_s});
    QVERIFY(E::handleScript({}, true).isEmpty());
    QCOMPARE(shown(E::handleSdFiles()), QStringList{uR"(UpdatedFiles {"type":"printables"})"_s});
    QCOMPARE(shown(E::handleProfile(E::ProfileChange::Added, u"a"_s)),
             QStringList{uR"(PrinterProfileAdded {"identifier":"a"})"_s});
    QCOMPARE(names(E::handleProfile(E::ProfileChange::Modified, u"a"_s)),
             QStringList{u"PrinterProfileModified"_s});
    QCOMPARE(names(E::handleProfile(E::ProfileChange::Deleted, u"a"_s)),
             QStringList{u"PrinterProfileDeleted"_s});
}

void TestPrinterEvents::tellsOfSentLines()
{
    PrinterEvents events;
    WireLine home;
    home.direction = WireLine::Direction::Sent;
    home.text = "G28";
    QCOMPARE(names(events.handleLines({home}, 0)), QStringList{u"Home"_s});
}

QTEST_APPLESS_MAIN(TestPrinterEvents)
#include "tst_printerevents.moc"
