// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failures/failurecases.h"

#include "common/actionregistry.h"
#include "support/hangingfile.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gantry::test {

namespace {

const QByteArray LongPrint = "G28\nG4 S60\nG1 X10 F6000\n";
constexpr int MovesBeyondTheBuffer = 6000; // with their comments more than is read ahead

QByteArray longFile()
{
    QByteArray moves = "G28\n";
    for (int i = 0; i < MovesBeyondTheBuffer; ++i)
        moves
            += "G1 X" + QByteArray::number(i % 100) + " Y10 F6000 ; " + QByteArray(300, '-') + '\n';
    return moves;
}

Shown changedWhilePrinting(FailureStage &stage)
{
    if (!stage.connectTo() || !stage.print(longFile()))
        return {};
    stage.write(u"part.gcode"_s, "G28\n");
    stage.waitForJob(JobState::Paused);
    return stage.message();
}

Shown removedWhilePrinting(FailureStage &stage, const QByteArray &gcode)
{
    if (!stage.connectTo() || !stage.print(gcode))
        return {};
    QFile::remove(stage.path(u"part.gcode"_s));
    stage.waitForJob(JobState::Paused);
    return stage.message();
}

/// The disk hangs, as a network drive does whose server is gone.
Shown hangingDisk(FailureStage &stage)
{
    const QString path = stage.write(u"part.gcode"_s, longFile());
    if (!stage.connectTo())
        return {};
    stage.window().openFile(path);
    FailureStage::waitFor([&stage] { return stage.printer().job().analysis().has_value(); });
    const auto hanging = std::make_shared<HangingFile>(path);
    stage.keep(hanging);
    stage.printer().job().start();
    return hanging->isHanging() ? stage.message() : Shown::impossible();
}

Shown fileAsksForAPause(FailureStage &stage)
{
    if (!stage.connectTo() || !stage.print("G28\nM0 Insert the nut\nG1 X10\n", JobState::Paused))
        return {};
    return stage.message();
}

Shown missingTool(FailureStage &stage)
{
    if (!stage.connectTo() || !stage.print("G28\nT3\nG1 X10 F6000\n", JobState::Finished))
        return {};
    return stage.message();
}

Shown outsideTheBed(FailureStage &stage)
{
    stage.connectTo();
    stage.window().openFile(stage.write(u"part.gcode"_s, "G28\nG1 X10 Y10 Z1 F6000\nG1 X260 E5\n"));
    return stage.label("jobWarning", {u"Profiles…"_s});
}

Shown typed(FailureStage &stage, const QByteArray &line)
{
    if (!stage.connectTo())
        return {};
    stage.printer().sendCommands(line);
    return stage.message();
}

Shown tooCold(FailureStage &stage)
{
    stage.device(); // says 21.0, always
    if (!stage.connectTo(u"/dev/ttyUSB0"_s))
        return {};
    const auto *button = stage.child<QWidget>("extrude");
    FailureStage::waitFor([button] { return button->toolTip().contains(u"21"); });
    return stage.reason("extrude");
}

Shown refusedMove(FailureStage &stage)
{
    if (!stage.connectTo() || !stage.print(LongPrint))
        return {};
    return stage.reason("moveXPlus");
}

Shown homingOverThePrint(FailureStage &stage)
{
    if (!stage.connectTo() || !stage.print("G28\nM0\nG1 X10\n", JobState::Paused))
        return {};
    return stage.reason("homeZ");
}

Shown tooHot(FailureStage &stage)
{
    stage.connectTo();
    auto *row = stage.child<QWidget>("heaterRow_tool0");
    auto *target = row->findChild<QWidget *>(u"target"_s);
    auto *edit = qobject_cast<QLineEdit *>(target);
    if (!edit)
        edit = target->findChild<QLineEdit *>();
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, u"900"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    const auto *problem = row->findChild<QWidget *>(u"problem"_s);
    if (!FailureStage::waitFor([problem] { return problem->isVisible(); }))
        return {};
    FailureStage::settle();
    return {problem->property("text").toString(), {}, &stage.window()};
}

Shown nothingToPrint(FailureStage &stage)
{
    stage.connectTo();
    Shown shown{stage.action(ActionId::Print)->toolTip(), {u"Open…"_s}, &stage.window()};
    shown.tipOf = stage.child<QWidget>("jobOpen");
    return shown;
}

Shown heatersForgotten(FailureStage &stage)
{
    stage.connectTo();
    stage.printer().heaters().setTarget(HeaterId::bed(), 60);
    FailureStage::waitFor([&stage] {
        const auto &heaters = stage.printer().state().heaters;
        const auto bed = heaters.find(HeaterId::bed());
        return bed != heaters.end() && bed->second.reading
               && bed->second.reading->target.value_or(0) > 0;
    });
    SafetyPreferences safety = stage.settings().safetyPreferences();
    safety.watchesIdleHeaters = true;
    stage.settings().setSafetyPreferences(safety);
    stage.printer().idleHeaters().setClock(
        [] { return TimePoint(std::chrono::steady_clock::now() + std::chrono::hours(1)); });
    stage.printer().idleHeaters().check();
    return stage.label("idleHeaterText",
                       {textOf(stage.child<QAbstractButton>("idleHeaterSnooze")),
                        textOf(stage.child<QAbstractButton>("idleHeaterCoolDown"))});
}

} // namespace

FailureGroup printFailures()
{
    return {
        u"Printing and moving"_s,
        {
            {u"print-changed"_s, u"The file is changed during the print"_s, changedWhilePrinting},
            {u"print-removed"_s, u"The file is removed during the print"_s,
             [](FailureStage &stage) { return removedWhilePrinting(stage, longFile()); }},
            {u"print-removed-read"_s, u"The same, when all of it has been read"_s,
             [](FailureStage &stage) { return removedWhilePrinting(stage, LongPrint); }},
            {u"print-disk"_s, u"The disk hangs"_s, hangingDisk},
            {u"print-pause"_s, u"The file holds a pause"_s, fileAsksForAPause},
            {u"print-tool"_s, u"The file wants a tool the profile does not have"_s, missingTool},
            {u"print-outside"_s, u"The print goes beyond the bed of the profile"_s, outsideTheBed},
            {u"print-nothing"_s, u"Print without a file"_s, nothingToPrint},
            {u"move-locked"_s, u"A move during a print"_s, refusedMove},
            {u"move-home"_s, u"Homing Z over a paused print"_s, homingOverThePrint},
            {u"move-cold"_s, u"Extruding with a cold nozzle"_s, tooCold},
            {u"heater-limit"_s, u"A temperature above the limit of the profile"_s, tooHot},
            {u"heater-idle"_s, u"The heaters were forgotten"_s, heatersForgotten},
            {u"command-tool"_s, u"A tool is typed that the profile does not have"_s,
             [](FailureStage &stage) { return typed(stage, "T7"); }},
            {u"command-blocked"_s, u"A command is typed that waits for a button"_s,
             [](FailureStage &stage) { return typed(stage, "M0"); }},
            {u"command-host"_s, u"A command for the host is typed"_s,
             [](FailureStage &stage) { return typed(stage, "@pause"); }},
        }};
}

} // namespace gantry::test
