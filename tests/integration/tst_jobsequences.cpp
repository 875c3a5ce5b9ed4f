// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/hostbench.h"

#include <QTest>

using namespace gantry;
using namespace gantry::test;
using namespace Qt::StringLiterals;

using Lines = QList<QByteArray>;

class TestJobSequences;
using Sequence = void (TestJobSequences::*)();
Q_DECLARE_METATYPE(Sequence)

/// The exact lines of every sequence of a job from a local file, on the virtual printer in virtual time.
class TestJobSequences : public QObject
{
    Q_OBJECT

private slots:
    void vectors_data();
    void vectors();
    void connectAndDisconnect();
    void disconnectWaitsForItsScriptButNotForEver();
    void startToDone();
    void cancel();
    void cancelWithPosition();
    void cancelBreaksAHeatupWait();
    void cancelBecauseOfAnError();
    void toolChangeInTheFile();
    void toolChangeByTheUser();
    void holdEndsWithTheLink();
    void offsetsConcernTheFileOnly();
    void externalReset();
    void kill();
    void emergencyStopInTheFile();
    void emergencyStopInAScript();
    void startsAtAPosition();
    void startsAllOver();
    void customScripts();
    void aScriptInAPauseLeavesTheFileItsModes();
    void unknownAndBrokenScripts();
    void scriptsKnowThePause();
    void hostCommandsInTheFile();
    void feedbackAndTriggers();
    void printerAsksForTheStart();
    void aLongPauseCoolsAndHeatsAgain();
    void aChangeOfFilamentIsNotCooledBehind();
    void wordsThatEndAPrintAreToldFromOthers();

private:
    static HostRules rulesWithScripts();
    void pauseAndResume();
    void pauseByTerminalCommand();
    void pausedByThePrinter();
    void toolThatIsNotThere();
    void urgentCommands();
    void hold();
};

namespace {

const Lines File = {"G28", "G1 X1", "G1 X2", "G1 X3", "G1 X4"};

QStringList namesOf(const QList<ScriptEvent> &events)
{
    QStringList names;
    for (const ScriptEvent &event : events)
        names.append((event.running ? u'+' : u'-') + event.name);
    return names;
}

} // namespace

HostRules TestJobSequences::rulesWithScripts()
{
    HostRules rules;
    rules.extruderCount = 2;
    rules.scripts.insert(ScriptSet::BeforePrintStarted, u"M117 before start"_s);
    rules.scripts.insert(ScriptSet::AfterPrintPaused, u"M117 after pause"_s);
    rules.scripts.insert(ScriptSet::BeforePrintResumed, u"M117 before resume"_s);
    rules.scripts.insert(ScriptSet::AfterPrintCancelled, u"M117 after cancel"_s);
    rules.scripts.insert(ScriptSet::AfterPrintDone, u"M117 after done"_s);
    return rules;
}

/// The vectors of the protocol's specification that are whole sequences.
void TestJobSequences::vectors_data()
{
    QTest::addColumn<Sequence>("sequence");
    QTest::newRow("53: pause while printing") << &TestJobSequences::pauseAndResume;
    QTest::newRow("54: M0 from the terminal while printing")
        << &TestJobSequences::pauseByTerminalCommand;
    QTest::newRow("55: paused and resumed by the printer") << &TestJobSequences::pausedByThePrinter;
    QTest::newRow("56: a tool the printer does not have") << &TestJobSequences::toolThatIsNotThere;
    QTest::newRow("57: M108 while printing") << &TestJobSequences::urgentCommands;
    QTest::newRow("58: commands while the job is held") << &TestJobSequences::hold;
}

void TestJobSequences::vectors()
{
    QFETCH(Sequence, sequence);
    (this->*sequence)();
}

void TestJobSequences::connectAndDisconnect()
{
    HostBench bench;
    bench.rules.scripts.insert(ScriptSet::AfterPrinterConnected, u"M117 hello"_s);
    bench.rules.scripts.insert(ScriptSet::BeforePrinterDisconnected, u"M117 bye\nM84"_s);
    QVERIFY(bench.connectPrinter());
    QVERIFY(bench.settle());
    QCOMPARE(bench.takeSent(), (Lines{"M117 hello"}));
    // Behind the reset of the line numbers and the question who it is.
    QVERIFY(bench.executed.indexOf("M117 hello") > bench.executed.indexOf("M115"));
    QCOMPARE(namesOf(bench.report().scripts),
             (QStringList{u"+afterPrinterConnected"_s, u"-afterPrinterConnected"_s}));

    bench.tell([&](PrintHost &host) { host.disconnect(10s, bench.now); });
    QVERIFY(bench.open);
    QVERIFY(bench.runUntil([&] { return !bench.open; }));
    QCOMPARE(bench.sent, (Lines{"M117 bye", "M84"}));
    QCOMPARE(bench.talk.linkStatus().state, LinkState::Disconnected);
    QCOMPARE(namesOf(bench.report().scripts),
             (QStringList{u"+beforePrinterDisconnected"_s, u"-beforePrinterDisconnected"_s}));
}

void TestJobSequences::disconnectWaitsForItsScriptButNotForEver()
{
    VirtualPrinterOptions machine;
    HostBench bench(machine);
    bench.rules.scripts.insert(ScriptSet::BeforePrinterDisconnected, u"G4 S60"_s);
    QVERIFY(bench.connectPrinter());
    bench.tell([&](PrintHost &host) { host.disconnect(10s, bench.now); });
    bench.run(9s);
    QVERIFY(bench.open);
    bench.run(2s);
    QVERIFY(!bench.open);

    QVERIFY(bench.connectPrinter());
    bench.tell([&](PrintHost &host) { host.disconnect(10s, bench.now); });
    QVERIFY(bench.open);
    bench.tell([&](PrintHost &host) { host.disconnect(10s, bench.now); }); // impatient
    QVERIFY(!bench.open);
}

void TestJobSequences::startToDone()
{
    HostBench bench(HostBench::fast(), rulesWithScripts());
    QVERIFY(bench.connectPrinter());
    bench.start(File);
    QVERIFY(bench.runTo(JobState::Finished));
    QCOMPARE(bench.sent, (Lines{"M110 N0", "M117 before start", "G28", "G1 X1", "G1 X2", "G1 X3",
                                "G1 X4", "M400", "M117 after done"}));
    QCOMPARE(bench.states.mid(1), (QList<JobState>{JobState::Starting, JobState::Printing,
                                                   JobState::Finishing, JobState::Finished}));
    QCOMPARE(namesOf(bench.report().scripts),
             (QStringList{u"+beforePrintStarted"_s, u"-beforePrintStarted"_s, u"+afterPrintDone"_s,
                          u"-afterPrintDone"_s}));
    QCOMPARE(bench.status().filePosition, bench.status().fileSize);
}

void TestJobSequences::pauseAndResume()
{
    HostBench bench(HostBench::fast(), rulesWithScripts());
    QVERIFY(bench.connectPrinter());
    bench.start(File, 2);
    QVERIFY(bench.settle());
    bench.takeSent();
    // What the user wants goes before the sequence.
    bench.submit({"M117 mine"});
    bench.pause();
    QVERIFY(bench.runTo(JobState::Paused));
    QCOMPARE(bench.takeSent(), (Lines{"M117 mine", "M400", "M114", "M117 after pause"}));
    QVERIFY(bench.status().pausePosition.x);
    QCOMPARE(bench.status().pausePosition.t, 0);
    bench.submit({"M117 while paused"});
    QVERIFY(bench.settle());
    QCOMPARE(bench.takeSent(), (Lines{"M117 while paused"}));
    bench.resume();
    bench.allow(-1);
    QVERIFY(bench.runTo(JobState::Finished));
    QCOMPARE(bench.takeSent(),
             (Lines{"M117 before resume", "G1 X2", "G1 X3", "G1 X4", "M400", "M117 after done"}));
}

void TestJobSequences::pauseByTerminalCommand()
{
    HostBench bench(HostBench::fast(), rulesWithScripts());
    QVERIFY(bench.connectPrinter());
    bench.start(File, 1);
    QVERIFY(bench.settle());
    bench.takeSent();
    bench.report();
    bench.submit({"M0"}, 5);
    QVERIFY(bench.runTo(JobState::Paused));
    QCOMPARE(bench.sent, (Lines{"M400", "M114", "M117 after pause"}));
    QCOMPARE(bench.tickets, QList<quint64>{5});
    const HostReport report = bench.report();
    QCOMPARE(report.suppressed.size(), 1);
    QCOMPARE(report.suppressed[0].command, "M0"_ba);
    QCOMPARE(report.suppressed[0].severity, SuppressedCommand::Severity::Warning);
    QCOMPARE(report.notices.size(), 1);
}

void TestJobSequences::pausedByThePrinter()
{
    HostBench bench(HostBench::fast(), rulesWithScripts());
    QVERIFY(bench.connectPrinter());
    bench.start(File, 1);
    QVERIFY(bench.settle());
    bench.takeSent();
    bench.hear("//action:paused");
    QCOMPARE(bench.job(), JobState::Paused);
    bench.allow(3);
    QVERIFY(bench.settle());
    QVERIFY(bench.sent.isEmpty());
    bench.hear("// action:resumed");
    QVERIFY(bench.settle());
    QCOMPARE(bench.sent, (Lines{"G1 X1", "G1 X2"}));
}

void TestJobSequences::cancel()
{
    HostBench bench(HostBench::fast(), rulesWithScripts());
    QVERIFY(bench.connectPrinter());
    bench.start(File, 2);
    QVERIFY(bench.settle());
    bench.takeSent();
    bench.cancel();
    QVERIFY(bench.runTo(JobState::Cancelled));
    QCOMPARE(bench.sent, (Lines{"M108", "M117 after cancel"}));
    QVERIFY(!bench.status().causedByError);
    QVERIFY(!bench.status().cancelPosition.x);
    bench.run(1min);
    QVERIFY(!bench.executed.contains("G1 X2"));
}

void TestJobSequences::cancelWithPosition()
{
    HostRules rules = rulesWithScripts();
    rules.logPositionOnCancel = true;
    rules.abortHeatupOnCancel = false;
    rules.scripts.insert(ScriptSet::AfterPrintCancelled,
                         u"M117 {{ cancel_position.x }} {{ cancel_position.t }}"_s);
    HostBench bench(HostBench::fast(), rules);
    QVERIFY(bench.connectPrinter());
    bench.start(File, 2);
    QVERIFY(bench.settle());
    bench.takeSent();
    bench.cancel();
    QVERIFY(bench.runTo(JobState::Cancelled));
    QCOMPARE(bench.sent, (Lines{"M400", "M114", "M117 1.0 0"}));
    QCOMPARE(bench.status().cancelPosition.x, 1.0);
}

void TestJobSequences::cancelBreaksAHeatupWait()
{
    VirtualPrinterOptions machine; // heating takes its time
    HostBench bench(machine, rulesWithScripts());
    QVERIFY(bench.connectPrinter());
    bench.start({"M109 S210", "G1 X1"});
    QVERIFY(bench.runUntil([&] { return bench.sent.contains("M109 S210"); }));
    bench.run(5s);
    const TimePoint before = bench.now;
    bench.cancel();
    QVERIFY(bench.runTo(JobState::Cancelled));
    QVERIFY(bench.now - before < 5s);
    QCOMPARE(bench.sent.constLast(), "M117 after cancel"_ba);
    QVERIFY(!bench.sent.contains("G1 X1"));
}

void TestJobSequences::cancelBecauseOfAnError()
{
    HostBench bench(HostBench::fast(), rulesWithScripts());
    QVERIFY(bench.connectPrinter());
    bench.start(File, 2);
    QVERIFY(bench.settle());
    bench.takeSent();
    bench.tell([&](PrintHost &host) {
        ErrorReport report;
        report.error = u"Printer on fire"_s;
        report.reason = ErrorReport::Reason::Firmware;
        report.consequence = ErrorReport::Consequence::Cancel;
        host.handleErrorReport(report, bench.now);
    });
    QVERIFY(bench.runTo(JobState::Cancelled));
    QCOMPARE(bench.sent, (Lines{"M108", "M117 after cancel"}));
    QVERIFY(bench.status().causedByError);
}

void TestJobSequences::toolChangeInTheFile()
{
    VirtualPrinterOptions machine = HostBench::fast();
    machine.extruderCount = 2;
    HostRules rules = rulesWithScripts();
    rules.scripts.insert(ScriptSet::BeforeToolChange,
                         u"M117 from {{ tool.old }}\nM117 at {{ last_position.t }}"_s);
    rules.scripts.insert(ScriptSet::AfterToolChange, u"M117 to {{ tool.new }}\nT0"_s);
    HostBench bench(machine, rules);
    QVERIFY(bench.connectPrinter());
    bench.start({"G28", "T1", "G1 X1", "T5", "G1 X2"});
    QVERIFY(bench.runTo(JobState::Finished));
    // A T in a tool change script is only sent.
    QCOMPARE(bench.sent.mid(2), (Lines{"G28", "M117 from 0", "M117 at 0", "T1", "M117 to 1", "T0",
                                       "G1 X1", "G1 X2", "M400", "M117 after done"}));
    const HostReport report = bench.report();
    QCOMPARE(report.suppressed.size(), 1);
    QCOMPARE(report.suppressed[0].command, "T5"_ba);
    QCOMPARE(bench.status().linesAcknowledged, 4u);
}

void TestJobSequences::toolChangeByTheUser()
{
    HostRules rules = rulesWithScripts();
    rules.scripts.insert(ScriptSet::AfterToolChange, u"M117 {{ tool.old }} to {{ tool.new }}"_s);
    VirtualPrinterOptions machine = HostBench::fast();
    machine.extruderCount = 2;
    HostBench bench(machine, rules);
    QVERIFY(bench.connectPrinter());
    bench.takeSent();
    bench.submit({"t1", "T0"});
    QVERIFY(bench.settle());
    QCOMPARE(bench.sent, (Lines{"t1", "M117 0 to 1", "T0", "M117 1 to 0"}));
}

void TestJobSequences::toolThatIsNotThere()
{
    HostRules rules = rulesWithScripts();
    rules.scripts.insert(ScriptSet::BeforeToolChange, u"M117 before {{ tool.new }}"_s);
    rules.scripts.insert(ScriptSet::AfterToolChange, u"M117 after {{ tool.new }}"_s);
    HostBench bench(HostBench::fast(), rules); // one extruder, the profile has two
    QVERIFY(bench.connectPrinter());
    bench.start({"G28", "T1", "G1 X1", "T1", "G1 X2"});
    QVERIFY(bench.runTo(JobState::Finished));
    QCOMPARE(bench.sent.mid(2),
             (Lines{"G28", "M117 before 1", "T1", "M117 before 0", "T0", "M117 after 0", "G1 X1",
                    "G1 X2", "M400", "M117 after done"}));
    const HostReport report = bench.report();
    QCOMPARE(report.refusedTools, (QList<RefusedTool>{{1, 0}}));
    QCOMPARE(report.suppressed.size(), 1);
    QCOMPARE(report.suppressed[0].command, "T1"_ba);
}

void TestJobSequences::hold()
{
    HostBench bench(HostBench::fast(), rulesWithScripts());
    QVERIFY(bench.connectPrinter());
    bench.start(File, 1);
    QVERIFY(bench.settle());
    bench.takeSent();
    bench.tell([&](PrintHost &host) { host.hold(bench.now); });
    bench.tell([&](PrintHost &host) { host.hold(bench.now); });
    QVERIFY(bench.status().onHold);
    bench.allow(-1);
    bench.run(500ms);
    bench.submit({"M117 one"});
    bench.submit({"M117 two"});
    bench.pause(); // its lines wait, too
    bench.run(500ms);
    QCOMPARE(bench.takeSent(), (Lines{"M117 one", "M117 two"}));
    bench.tell([&](PrintHost &host) { host.release(bench.now); });
    bench.run(1s);
    QVERIFY(bench.sent.isEmpty());
    bench.tell([&](PrintHost &host) { host.release(bench.now); });
    QVERIFY(bench.runTo(JobState::Paused));
    QVERIFY(!bench.status().onHold);
    QCOMPARE(bench.takeSent(), (Lines{"M400", "M114", "M117 after pause"}));
    bench.tell([&](PrintHost &host) { host.release(bench.now); }); // one too many
    bench.resume();
    QVERIFY(bench.runTo(JobState::Finished));
}

void TestJobSequences::holdEndsWithTheLink()
{
    HostBench bench;
    QVERIFY(bench.connectPrinter());
    bench.tell([&](PrintHost &host) {
        host.hold(bench.now);
        host.desk().offsets().set({{HeaterId::bed(), 5}});
        host.disconnect(0s, bench.now);
    });
    QVERIFY(!bench.open);
    QVERIFY(!bench.status().onHold);
    QVERIFY(bench.talk.host().desk().offsets().offsets().isEmpty());
    QVERIFY(bench.connectPrinter());
    bench.start({"M140 S60"});
    QVERIFY(bench.runTo(JobState::Finished));
    QVERIFY(bench.sent.contains("M140 S60"));
}

void TestJobSequences::offsetsConcernTheFileOnly()
{
    HostRules rules = rulesWithScripts();
    rules.scripts.insert(ScriptSet::BeforePrintStarted, u"M140 S50"_s);
    VirtualPrinterOptions machine = HostBench::fast();
    machine.extruderCount = 2;
    HostBench bench(machine, rules);
    QVERIFY(bench.connectPrinter());
    bench.talk.host().desk().offsets().set({{HeaterId::tool(1), -5}, {HeaterId::bed(), 2}});
    bench.start({"M140 S60", "T1", "M104 S200"});
    bench.submit({"M140 S55"});
    QVERIFY(bench.runTo(JobState::Finished));
    QVERIFY(bench.sent.contains("M140 S50"));
    QVERIFY(bench.sent.contains("M140 S55"));
    QVERIFY(bench.sent.contains("M140 S62.000000"));
    QVERIFY(bench.sent.contains("M104 S195.000000"));
}

void TestJobSequences::urgentCommands()
{
    VirtualPrinterOptions machine; // a dwell takes its time
    HostBench bench(machine);
    QVERIFY(bench.connectPrinter());
    bench.start({"G4 S5", "G1 X1", "G1 X2"});
    QVERIFY(bench.runUntil([&] { return bench.sent.contains("G4 S5"); }));
    bench.submit({"M108"}); // at once, although the dwell is not acknowledged
    QCOMPARE(bench.sent.constLast(), "M108"_ba);
    QVERIFY(bench.runTo(JobState::Finished));

    machine.emergencyParser = false;
    HostBench plain(machine);
    QVERIFY(plain.connectPrinter());
    plain.start({"G4 S5", "G1 X1", "G1 X2"});
    QVERIFY(plain.runUntil([&] { return plain.sent.contains("G4 S5"); }));
    plain.submit({"M108"}); // in its turn
    QCOMPARE(plain.sent.constLast(), "G4 S5"_ba);
    QVERIFY(plain.runTo(JobState::Finished));
    QCOMPARE(plain.sent.indexOf("M108"), plain.sent.indexOf("G4 S5") + 1);
}

void TestJobSequences::externalReset()
{
    HostBench bench(HostBench::fast(), rulesWithScripts());
    QVERIFY(bench.connectPrinter());
    bench.start(File, 2);
    QVERIFY(bench.settle());
    bench.takeSent();
    QVERIFY(bench.printer.triggerFault("reset", bench.now));
    QVERIFY(bench.runTo(JobState::Failed));
    QCOMPARE(bench.status().error.code, ErrorCode::PrinterReset);
    QVERIFY(bench.settle());
    // The firmware has switched everything off itself; nothing of the job is sent any more.
    QVERIFY(bench.sent.isEmpty());
    QCOMPARE(bench.talk.linkStatus().state, LinkState::Ready);
    bench.start(File);
    QVERIFY(bench.runTo(JobState::Finished));
}

void TestJobSequences::kill()
{
    HostBench bench(HostBench::fast(), rulesWithScripts());
    QVERIFY(bench.connectPrinter());
    bench.start(File, 2);
    QVERIFY(bench.settle());
    bench.takeSent();
    QVERIFY(bench.printer.triggerFault("kill", bench.now));
    QVERIFY(bench.runTo(JobState::Failed));
    QCOMPARE(bench.status().error.code, ErrorCode::FirmwareHalted);
    QCOMPARE(bench.sent.mid(0, 3), (Lines{"M112", "M112", "M104 T0 S0"}));
    QVERIFY(!bench.sent.contains("M117 after cancel"));
    QCOMPARE(bench.talk.linkStatus().state, LinkState::Failed);
    QVERIFY(bench.status().filePosition > 0);
}

void TestJobSequences::emergencyStopInTheFile()
{
    HostBench bench(HostBench::fast(), rulesWithScripts());
    QVERIFY(bench.connectPrinter());
    bench.start({"G28", "m112", "G1 X1"});
    QVERIFY(bench.runTo(JobState::Failed));
    QCOMPARE(bench.status().error.code, ErrorCode::EmergencyStopped);
    QVERIFY(bench.sent.contains("M112"));
    QVERIFY(!bench.sent.contains("G1 X1"));
    QVERIFY(!bench.open);
}

void TestJobSequences::emergencyStopInAScript()
{
    HostBench bench(HostBench::fast(), rulesWithScripts());
    bench.rules.scripts.insert(ScriptSet::AfterPrintPaused, u"M117 a\nM112\nM117 b"_s);
    QVERIFY(bench.connectPrinter());
    bench.start(File, 1);
    QVERIFY(bench.settle());
    bench.pause();
    QVERIFY(bench.runTo(JobState::Failed));
    QVERIFY(bench.sent.contains("M117 a"));
    QVERIFY(!bench.sent.contains("M117 b"));
    QCOMPARE(bench.talk.linkStatus().error.code, ErrorCode::EmergencyStopped);
}

void TestJobSequences::startsAtAPosition()
{
    HostBench bench;
    QVERIFY(bench.connectPrinter());
    // The reader leaves out what comes before; the job only counts from there.
    bench.start(File.mid(2), 0, 10);
    QCOMPARE(bench.status().filePosition, 10);
    bench.allow(-1);
    QVERIFY(bench.runTo(JobState::Finished));
    QCOMPARE(bench.sent, (Lines{"M110 N0", "G1 X2", "G1 X3", "G1 X4", "M400"}));
}

void TestJobSequences::startsAllOver()
{
    HostBench bench(HostBench::fast(), rulesWithScripts());
    QVERIFY(bench.connectPrinter());
    bench.start(File, 2);
    QVERIFY(bench.settle());
    bench.pause();
    QVERIFY(bench.runTo(JobState::Paused));
    bench.executed.clear();
    bench.start(File);
    QVERIFY(bench.runTo(JobState::Finished));
    QCOMPARE(bench.sent, (Lines{"M110 N0", "M117 before start", "G28", "G1 X1", "G1 X2", "G1 X3",
                                "G1 X4", "M400", "M117 after done"}));
    QCOMPARE(bench.executed.count("G1 X1"), 1);
}

void TestJobSequences::customScripts()
{
    HostRules rules = rulesWithScripts();
    rules.scripts.insert(u"mine"_s, u"M117 {{ parameters.text }}\n@note\nM140 S1\nG28"_s);
    rules.hasHeatedBed = false;
    HostBench bench(HostBench::fast(), rules);
    QVERIFY(bench.connectPrinter());
    bench.takeSent();
    bench.report();
    bench.tell([&](PrintHost &host) {
        host.runScript(u"mine"_s, {{u"parameters"_s, QVariantMap{{u"text"_s, u"hi"_s}}}}, 7,
                       bench.now);
    });
    QVERIFY(bench.settle());
    QCOMPARE(bench.sent, (Lines{"M117 hi", "G28"}));
    QCOMPARE(bench.tickets, QList<quint64>{7});
    const HostReport report = bench.report();
    QCOMPARE(namesOf(report.scripts), (QStringList{u"+mine"_s, u"-mine"_s}));
    QCOMPARE(report.suppressed.size(), 1);
}

void TestJobSequences::aScriptInAPauseLeavesTheFileItsModes()
{
    HostRules rules = rulesWithScripts();
    rules.scripts.insert(u"mine"_s, u"G91\nG1 Z1"_s);
    HostBench bench(HostBench::fast(), rules);
    QVERIFY(bench.connectPrinter());
    const auto run = [&bench] {
        bench.takeSent();
        bench.tell([&](PrintHost &host) { host.runScript(u"mine"_s, {}, 7, bench.now); });
        QVERIFY(bench.settle());
    };
    run();
    QCOMPARE(bench.takeSent(), (Lines{"G91", "G1 Z1"})); // no file that would care
    bench.submit({"G90"});
    bench.start(File, 2);
    QVERIFY(bench.settle());
    bench.pause();
    QVERIFY(bench.runTo(JobState::Paused));
    run();
    QCOMPARE(bench.takeSent(), (Lines{"G91", "G1 Z1", "G90"}));
}

void TestJobSequences::unknownAndBrokenScripts()
{
    HostRules rules = rulesWithScripts();
    rules.scripts.insert(u"broken"_s, u"{{ ("_s);
    rules.scripts.insert(ScriptSet::AfterPrintPaused, u"{% if %}"_s);
    HostBench bench(HostBench::fast(), rules);
    QVERIFY(bench.connectPrinter());
    bench.report();
    bench.tell([&](PrintHost &host) { host.runScript(u"none"_s, {}, 1, bench.now); });
    bench.tell([&](PrintHost &host) { host.runScript(u"broken"_s, {}, 2, bench.now); });
    QCOMPARE(bench.tickets, (QList<quint64>{1, 2}));
    HostReport report = bench.report();
    QCOMPARE(report.errors.size(), 2);
    QCOMPARE(report.errors[0].code, ErrorCode::UnknownScript);
    QCOMPARE(report.errors[1].code, ErrorCode::ScriptMalformed);
    // The one who pressed a button knows the name of the macro.
    bench.tell([&](PrintHost &host) {
        host.runScript(u"broken"_s, {}, 3, bench.now, {u"source:macro"_s, u"macro:Clean"_s});
    });
    const HostReport macro = bench.report();
    QCOMPARE(macro.errors.size(), 1);
    QCOMPARE(macro.errors[0].message,
             u"The macro “Clean” was not sent. "_s + report.errors[1].message);
    QCOMPARE(macro.errors[0].code, ErrorCode::ScriptMalformed);
    // A pause never fails because of a script.
    bench.start(File, 1);
    QVERIFY(bench.settle());
    bench.takeSent();
    bench.pause();
    QVERIFY(bench.runTo(JobState::Paused));
    QCOMPARE(bench.sent, (Lines{"M400", "M114"}));
    report = bench.report();
    QCOMPARE(report.notices.size(), 1);
}

void TestJobSequences::scriptsKnowThePause()
{
    HostRules rules = rulesWithScripts();
    rules.scripts.insert(
        ScriptSet::AfterPrintPaused,
        u"{% if pause_position.x is not none %}M117 {{ pause_position.x }} "
        "{{ pause_position.f }} {{ event.name }} {{ pause_fanspeed }}{% endif %}"_s);
    rules.scripts.insert(ScriptSet::BeforePrintResumed,
                         u"{% if relative_axes_requested %}G90{% endif %}\n"
                         "G1 X{{ pause_position.x }} F{{ pause_position.f }}"_s);
    HostBench bench(HostBench::fast(), rules);
    QVERIFY(bench.connectPrinter());
    bench.start({"G28", "M106 S64", "G1 X7 F600", "G91", "G1 X1"}, 4);
    QVERIFY(bench.settle());
    bench.takeSent();
    bench.pause();
    QVERIFY(bench.runTo(JobState::Paused));
    QCOMPARE(bench.takeSent(), (Lines{"M400", "M114", "M117 7.0 600.0 part.gcode 64"}));
    bench.resume();
    QVERIFY(bench.settle());
    QCOMPARE(bench.takeSent(), (Lines{"G90", "G1 X7.0 F600.0"}));
}

void TestJobSequences::hostCommandsInTheFile()
{
    HostBench bench(HostBench::fast(), rulesWithScripts());
    QVERIFY(bench.connectPrinter());
    bench.start({"G28", "@note x", "@pause", "G1 X1", "@cancel", "G1 X2"});
    QVERIFY(bench.runTo(JobState::Paused));
    bench.takeSent();
    bench.submit({"@resume"}); // from a terminal just as well
    QVERIFY(bench.runTo(JobState::Cancelled));
    QCOMPARE(bench.sent, (Lines{"M117 before resume", "G1 X1", "M108", "M117 after cancel"}));
}

void TestJobSequences::feedbackAndTriggers()
{
    HostRules rules = rulesWithScripts();
    rules.feedback
        = {{u"door"_s, u"door is (\\w+)"_s, {{u"k"_s, u"Door: {0}"_s}}}, {u"bad"_s, u"("_s, {}}};
    rules.pauseTriggers = {{u"filament out"_s, PauseTrigger::Type::Enable},
                           {u"button"_s, PauseTrigger::Type::Toggle}};
    HostBench bench(HostBench::fast(), rules);
    QVERIFY(bench.connectPrinter());
    QCOMPARE(bench.report().notes.size(), 1); // the expression that cannot be used
    bench.hear("echo:door is open");
    const HostReport report = bench.report();
    QCOMPARE(report.messages.size(), 1);
    QCOMPARE(report.messages[0].outputs.value(u"k"_s), u"Door: open"_s);
    bench.start(File, 1);
    QVERIFY(bench.settle());
    bench.hear("echo:filament out");
    QVERIFY(bench.runTo(JobState::Paused));
    bench.hear("button");
    QVERIFY(bench.runTo(JobState::Printing));
    bench.hear("button");
    QVERIFY(bench.runTo(JobState::Paused));
}

void TestJobSequences::printerAsksForTheStart()
{
    HostBench bench;
    QVERIFY(bench.connectPrinter());
    bench.report();
    bench.hear("//action:start");
    QVERIFY(bench.report().startWanted);
}

void TestJobSequences::aLongPauseCoolsAndHeatsAgain()
{
    HostRules rules = rulesWithScripts();
    rules.extruderCount = 1;
    rules.minExtrusionTemperature = 170;
    rules.coolPausedNozzleAfter = 10min;
    HostBench bench(VirtualPrinterOptions(), rules);
    QVERIFY(bench.connectPrinter());
    bench.start({"M109 S200", "G28", "G1 X1 F6000", "G1 X2 E1"}, 3);
    QVERIFY(bench.settle());
    bench.pause();
    QVERIFY(bench.runTo(JobState::Paused));
    bench.takeSent();
    bench.run(9min);
    QVERIFY(bench.takeSent().isEmpty());
    bench.run(10min);
    QCOMPARE(bench.takeSent(), Lines{"M104 S0"}); // once
    QCOMPARE(bench.status().cooledNozzles.value(HeaterId::tool(0)), 200.0);
    bench.allow(-1);
    const TimePoint resumed = bench.now;
    bench.resume();
    QCOMPARE(bench.job(), JobState::Resuming);
    QVERIFY(bench.runTo(JobState::Finished));
    QCOMPARE(bench.takeSent(),
             (Lines{"M109 S200", "M117 before resume", "G1 X2 E1", "M400", "M117 after done"}));
    QVERIFY(bench.now - resumed > 20s); // it has been waited for
    QVERIFY(bench.status().cooledNozzles.isEmpty());
}

// The line would be carried out when the filament is changed, and the print go on cold.
void TestJobSequences::aChangeOfFilamentIsNotCooledBehind()
{
    HostRules rules;
    rules.coolPausedNozzleAfter = 10min;
    HostBench bench(VirtualPrinterOptions(), rules);
    QVERIFY(bench.connectPrinter());
    bench.start({"M109 S200", "G28", "G4 S1800", "G1 X2 E1"});
    QVERIFY(bench.runUntil([&bench] { return bench.executedWord("G28"); }));
    bench.run(1s);
    bench.hear("//action:paused"); // as firmware says during M600
    QCOMPARE(bench.job(), JobState::Paused);
    bench.run(25min);
    QVERIFY(!bench.sent.contains("M104 S0"));
}

void TestJobSequences::wordsThatEndAPrintAreToldFromOthers()
{
    HostBench bench;
    QVERIFY(bench.connectPrinter());
    bench.tell([&bench](PrintHost &host) {
        JobRequest request;
        request.filePath = u"GONE.GCO"_s;
        request.origin = FileOrigin::SdCard;
        host.startJob(request, nullptr, bench.now);
    });
    bench.notices.clear();
    bench.hear("Error:open failed, File: gone.gco.");
    QCOMPARE(bench.job(), JobState::Failed);
    QCOMPARE(bench.notices.size(), 1);
    QVERIFY(bench.notices.constFirst().endsJob);
    bench.hear("Error:open failed, File: other.gco."); // nothing ends by it
    QCOMPARE(bench.notices.size(), 2);
    QVERIFY(!bench.notices.constLast().endsJob);
}

QTEST_APPLESS_MAIN(TestJobSequences)
#include "tst_jobsequences.moc"
