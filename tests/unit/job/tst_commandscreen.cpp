// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/commandscreen.h"

#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

using Action = CommandScreen::Verdict::Action;
using Kind = CommandScreen::Source::Kind;

class TestCommandScreen : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void listsAreSettings();
    void scriptsDoNotTriggerThemselves_data();
    void scriptsDoNotTriggerThemselves();
    void followsTheTool();
    void refusedToolsAreRemembered();
    void refusedToolOfAnotherCommand();
    void withoutSanityCheckEverythingIsSent();
};

namespace {

const CommandScreen::Situation Idle;
const CommandScreen::Situation Printing{true, true, false};
const CommandScreen::Situation Paused{true, false, false};
const CommandScreen::Situation Upload{true, false, true};

HostRules smallMachine()
{
    HostRules rules;
    rules.extruderCount = 2;
    rules.hasHeatedBed = false;
    rules.ignoredCommands = {"M300"};
    return rules;
}

} // namespace

void TestCommandScreen::judges_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("situation"); // 0 idle, 1 printing, 2 paused, 3 upload
    QTest::addColumn<Action>("action");
    QTest::addColumn<bool>("reported");
    const auto row
        = [](const char *name, const QByteArray &line, int situation, Action action,
             bool reported) { QTest::newRow(name) << line << situation << action << reported; };
    row("a move", "G1 X1", 1, Action::Send, false);
    row("no command at all", "hello", 1, Action::Send, false);
    row("emergency stop", "M112", 0, Action::EmergencyStop, false);
    row("emergency stop in lower case", "m112 now", 1, Action::EmergencyStop, false);
    row("emergency stop during an upload", "M112", 3, Action::EmergencyStop, false);
    row("tool that is there", "T1", 0, Action::ChangeTool, false);
    row("tool in lower case", "t1", 0, Action::ChangeTool, false);
    row("tool that is not there", "T2", 0, Action::Drop, true);
    row("special tool word", "Tx", 0, Action::Send, false);
    row("bed without a bed", "M140 S60", 0, Action::Drop, true);
    row("bed, waiting", "M190 S60", 1, Action::Drop, true);
    row("chamber without a chamber", "M141 S60", 0, Action::Drop, true);
    row("chamber, waiting", "m191 S60", 0, Action::Drop, true);
    row("hot end", "M104 S60", 0, Action::Send, false);
    row("blocked while idle", "M0", 0, Action::Drop, true);
    row("54: pausing while printing", "M0", 1, Action::Pause, true);
    row("pausing while printing, M1", "M1 wait", 1, Action::Pause, true);
    row("pausing while printing, M25", "M25", 1, Action::Pause, true);
    row("M25 while idle is the card's affair", "M25", 0, Action::Send, false);
    row("pausing while paused", "M1", 2, Action::Drop, true);
    row("ignored", "M300 S440", 0, Action::Drop, true);
    row("M00 is M0", "M00", 1, Action::Pause, true);
    row("host: pause", "@pause", 1, Action::Pause, false);
    row("host: in upper case with words", "@PAUSE now", 1, Action::Pause, false);
    row("host: resume", "@resume", 2, Action::Resume, false);
    row("host: cancel", "@cancel", 1, Action::Cancel, false);
    row("host: abort", "@abort", 1, Action::Cancel, false);
    row("host: unknown", "@note x", 1, Action::Drop, false);
    // The firmware would write it into the file.
    row("upload: anything else", "M105", 3, Action::Drop, true);
    row("upload: pause", "M0", 3, Action::Drop, true);
    row("upload: host command", "@pause", 3, Action::Drop, false);
}

void TestCommandScreen::judges()
{
    QFETCH(QByteArray, line);
    QFETCH(int, situation);
    QFETCH(Action, action);
    QFETCH(bool, reported);
    const CommandScreen::Situation situations[] = {Idle, Printing, Paused, Upload};
    for (const Kind kind : {Kind::User, Kind::Script, Kind::File}) {
        CommandScreen screen(smallMachine());
        const auto verdict = screen.judge(line, {kind}, situations[situation]);
        QCOMPARE(verdict.action, action);
        QCOMPARE(!verdict.message.isEmpty(), reported);
    }
}

void TestCommandScreen::listsAreSettings()
{
    HostRules rules;
    rules.blockedCommands = {"G29", "nonsense", ""};
    rules.ignoredCommands = {"M117"};
    rules.pausingCommands = {"M600"};
    CommandScreen screen(rules);
    QCOMPARE(screen.judge("G29 P1", {}, Idle).action, Action::Drop);
    QCOMPARE(screen.judge("G29 P1", {}, Idle).severity, SuppressedCommand::Severity::Warning);
    QCOMPARE(screen.judge("M117 hi", {}, Idle).severity, SuppressedCommand::Severity::Info);
    QCOMPARE(screen.judge("M600", {}, Printing).action, Action::Pause);
    QCOMPARE(screen.judge("M600", {}, Idle).action, Action::Send);
    QCOMPARE(screen.judge("M0", {}, Printing).action, Action::Send); // no longer on any list
    rules.blockedCommands.clear();
    screen.setRules(rules);
    QCOMPARE(screen.judge("G29", {}, Idle).action, Action::Send);
}

void TestCommandScreen::scriptsDoNotTriggerThemselves_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Action>("action");
    const auto row = [](QLatin1StringView script, const char *line, Action action) {
        QTest::addRow("%s in %s", line, script.data())
            << QString(script) << QByteArray(line) << action;
    };
    row(ScriptSet::AfterPrintPaused, "@pause", Action::Drop);
    row(ScriptSet::AfterPrintPaused, "@cancel", Action::Cancel);
    row(ScriptSet::AfterPrintPaused, "M0", Action::Drop);
    row(ScriptSet::BeforePrintResumed, "@resume", Action::Drop);
    row(ScriptSet::BeforePrintResumed, "@pause", Action::Pause);
    row(ScriptSet::AfterPrintCancelled, "@cancel", Action::Drop);
    row(ScriptSet::AfterPrintCancelled, "@abort", Action::Drop);
    row(ScriptSet::AfterPrintCancelled, "M25", Action::Drop);
    row(ScriptSet::BeforePrintStarted, "@pause", Action::Pause);
}

void TestCommandScreen::scriptsDoNotTriggerThemselves()
{
    QFETCH(QString, script);
    QFETCH(QByteArray, line);
    QFETCH(Action, action);
    CommandScreen screen;
    QCOMPARE(screen.judge(line, {Kind::Script, script}, Printing).action, action);
}

void TestCommandScreen::followsTheTool()
{
    CommandScreen screen(smallMachine());
    QCOMPARE(screen.activeTool(), 0);
    auto verdict = screen.judge("T1", {}, Idle);
    QCOMPARE(verdict.oldTool, 0);
    QCOMPARE(verdict.newTool, 1);
    verdict = screen.judge("T1", {}, Idle); // once more is a change all the same
    QCOMPARE(verdict.action, Action::ChangeTool);
    QCOMPARE(verdict.oldTool, 1);
    QCOMPARE(screen.judge("T7", {}, Idle).action, Action::Drop);
    QCOMPARE(screen.activeTool(), 1);
    // In the scripts of a change it is only sent.
    QCOMPARE(screen.judge("T0", {Kind::ToolChange, {}}, Idle).action, Action::Send);
    screen.reset();
    QCOMPARE(screen.activeTool(), 0);
}

void TestCommandScreen::refusedToolsAreRemembered()
{
    CommandScreen screen(smallMachine());
    (void) screen.judge("T1", {}, Idle);
    QCOMPARE(screen.refuseTool(1), std::optional<int>(0));
    QCOMPARE(screen.judge("T0", {}, Idle).action, Action::ChangeTool);
    const auto verdict = screen.judge("T1", {}, Idle);
    QCOMPARE(verdict.action, Action::Drop);
    QVERIFY(verdict.message.contains(u'1'));
    screen.reset(); // another firmware may have it
    QCOMPARE(screen.judge("T1", {}, Idle).action, Action::ChangeTool);
}

void TestCommandScreen::refusedToolOfAnotherCommand()
{
    CommandScreen screen(smallMachine());
    (void) screen.judge("T1", {}, Idle);
    QVERIFY(!screen.refuseTool(5)); // M104 T5: the active tool is fine
    QCOMPARE(screen.refuseTool({}), std::optional<int>(0));
    CommandScreen single;
    QVERIFY(!single.refuseTool(0)); // none left to go back to
}

void TestCommandScreen::withoutSanityCheckEverythingIsSent()
{
    HostRules rules;
    rules.sanityCheckTools = false;
    CommandScreen screen(rules);
    QCOMPARE(screen.judge("T9", {}, Idle).action, Action::ChangeTool);
    QVERIFY(!screen.refuseTool(9));
}

QTEST_APPLESS_MAIN(TestCommandScreen)
#include "tst_commandscreen.moc"
