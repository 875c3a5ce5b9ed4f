// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failures/failurecases.h"

#include "common/actionregistry.h"
#include "support/cable.h"
#include "transport/serialporterror.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gantry::test {

namespace {

const QString Port = u"/dev/ttyUSB0"_s;

/// Waits in the middle for a minute.
const QByteArray LongPrint = "G28\nG1 X10 F6000\nG4 S60\nG1 X20\n";

/// Many short moves, so that a printer that fails after so many commands fails within the print.
QByteArray manyMoves()
{
    QByteArray moves = "G28\n";
    for (int i = 0; i < 400; ++i)
        moves += "G1 X" + QByteArray::number(i % 100) + " F6000\n";
    return moves;
}

Shown pulledWhileIdle(FailureStage &stage)
{
    stage.device();
    if (!stage.connectTo(Port))
        return {};
    stage.device().unplug(portVanishedError(Port, {}));
    return stage.message();
}

/// A print that stands at its third line for as long as it is looked at.
bool printHalf(FailureStage &stage)
{
    stage.device().answer = [](const QByteArray &command) {
        return command.startsWith("G4") ? QByteArray("echo:busy: processing\n")
                                        : FakeDevice::usualAnswer(command);
    };
    return stage.connectTo(Port) && stage.print(LongPrint) && FailureStage::waitFor([&stage] {
               return stage.printer().state().job.completion > 0.5;
           });
}

Shown pulledWhilePrinting(FailureStage &stage)
{
    if (!printHalf(stage))
        return {};
    stage.device().unplug(portVanishedError(Port, {}));
    if (!stage.waitForJob(JobState::Interrupted))
        return {};
    Shown shown = stage.message();
    shown.ways << stage.child<QLabel>("jobOutcome")->text();
    return shown;
}

Shown cancelledOutOfReach(FailureStage &stage)
{
    if (pulledWhilePrinting(stage).sentence.isEmpty())
        return {};
    stage.printer().job().cancel();
    return stage.waitForJob(JobState::Cancelled) ? stage.message(u"cancelled"_s) : Shown();
}

Shown stoppedOutOfReach(FailureStage &stage)
{
    if (pulledWhilePrinting(stage).sentence.isEmpty())
        return {};
    stage.action(ActionId::EmergencyStop)->trigger();
    return stage.waitForJob(JobState::Failed) ? stage.message(u"emergency"_s) : Shown();
}

/// The cable is pulled, and the printer comes back.
Shown pluggedInAgain(FailureStage &stage, bool restarted)
{
    VirtualPrinterOptions machine;
    machine.speed = 20;
    machine.bootSeconds = 0;
    const auto cable = std::make_shared<SerialCabledPrinter>(machine, stage.path(u"ttyUSB0"_s));
    stage.keep(cable);
    if (!stage.connectTo(cable->port) || !stage.print(LongPrint))
        return {};
    FailureStage::waitFor([&stage] { return stage.printer().state().job.completion > 0.3; });
    cable->pull();
    if (!stage.waitForJob(JobState::Interrupted))
        return {};
    if (restarted)
        cable->restart();
    cable->plugIn();
    return stage.message(restarted ? u"restarted"_s : u"stands where it was left"_s);
}

Shown silentPrinter(FailureStage &stage, bool printing)
{
    stage.beImpatient();
    stage.device();
    if (!stage.connectTo(Port))
        return {};
    stage.device().silence(true);
    if (printing)
        stage.print(LongPrint, JobState::Starting);
    else
        stage.printer().sendCommands("G28\n");
    return stage.message();
}

Shown resetWhilePrinting(FailureStage &stage)
{
    stage.simulated().faults.resetAfter = 60;
    if (!stage.connectTo() || !stage.print(manyMoves(), JobState::Failed))
        return {};
    return stage.message();
}

Shown resendAgainAndAgain(FailureStage &stage)
{
    stage.device().answer = [line = 0, bad = 0](const QByteArray &command) mutable {
        line = command.startsWith("M110") ? 0 : line + 1;
        if (!command.startsWith("G1 X10"))
            return FakeDevice::usualAnswer(command);
        if (bad == 0)
            bad = line;
        return "Error:checksum mismatch, Last Line: " + QByteArray::number(bad - 1)
               + "\nResend: " + QByteArray::number(bad) + "\nok\n";
    };
    if (!stage.connectTo(Port))
        return {};
    stage.print(LongPrint, JobState::Failed);
    return stage.message();
}

Shown resendOfTheForgotten(FailureStage &stage)
{
    stage.device().answer = [](const QByteArray &command) {
        return command.startsWith("G1 X50 ") ? QByteArray("Resend: 100\nok\n").repeated(3)
                                             : FakeDevice::usualAnswer(command);
    };
    if (!stage.connectTo(Port))
        return {};
    QByteArray moves = "G28\n";
    for (int i = 0; i < 600; ++i)
        moves += "G1 X" + QByteArray(i == 500 ? "50" : "10") + " Y" + QByteArray::number(i)
                 + " F6000\n";
    stage.print(moves, JobState::Failed);
    return stage.message();
}

Shown stopped(FailureStage &stage)
{
    if (!stage.connectTo() || !stage.print(LongPrint))
        return {};
    stage.action(ActionId::EmergencyStop)->trigger();
    return stage.message();
}

/// The port takes nothing any more: the stop cannot be sent.
Shown stopNotTaken(FailureStage &stage, bool restartsBoard)
{
    PrinterProfile profile = stage.profiles().defaultProfile();
    profile.resetOnBlockedStop = restartsBoard;
    if (!stage.profiles().save(profile, true))
        return {};
    stage.device();
    if (!stage.connectTo(Port))
        return {};
    stage.device().stallOutput(true);
    stage.action(ActionId::EmergencyStop)->trigger();
    return stage.message(u"did not take"_s);
}

Shown disconnectedWhilePrinting(FailureStage &stage)
{
    if (!printHalf(stage))
        return {};
    stage.action(ActionId::Disconnect)->trigger();
    auto *leave = stage.window().findChild<QPushButton *>(u"leaveButton"_s); // it asks first
    if (!leave)
        return {};
    leave->click();
    return stage.label("jobOutcome", {u"Restart…"_s});
}

} // namespace

FailureGroup linkFailures()
{
    return {
        u"The connection"_s,
        {
            {u"link-pulled"_s, u"The cable is pulled"_s, pulledWhileIdle},
            {u"link-pulled-printing"_s, u"The cable is pulled during a print"_s,
             pulledWhilePrinting},
            {u"link-back"_s, u"The same, and the printer is back"_s,
             [](FailureStage &stage) { return pluggedInAgain(stage, false); }},
            {u"link-back-restarted"_s, u"The same, but it restarted meanwhile"_s,
             [](FailureStage &stage) { return pluggedInAgain(stage, true); }},
            {u"link-pulled-cancelled"_s, u"Cancelled while the cable is out"_s,
             cancelledOutOfReach},
            {u"link-pulled-stopped"_s, u"Emergency stop while the cable is out"_s,
             stoppedOutOfReach},
            {u"link-silent"_s, u"The printer does not answer any more"_s,
             [](FailureStage &stage) { return silentPrinter(stage, false); }},
            {u"link-silent-printing"_s, u"The same during a print"_s,
             [](FailureStage &stage) { return silentPrinter(stage, true); }},
            {u"link-reset"_s, u"The printer restarts during a print"_s, resetWhilePrinting},
            {u"link-resend-loop"_s, u"The same line is asked for without end"_s,
             resendAgainAndAgain},
            {u"link-resend-missing"_s, u"A line is asked for that is no longer kept"_s,
             resendOfTheForgotten},
            {u"link-stopped"_s, u"Emergency stop"_s, stopped},
            {u"link-stop-restarted"_s, u"The port takes no emergency stop"_s,
             [](FailureStage &stage) { return stopNotTaken(stage, true); }},
            {u"link-stop-not-taken"_s, u"The same, and the board may not be restarted"_s,
             [](FailureStage &stage) { return stopNotTaken(stage, false); }},
            {u"link-disconnected"_s, u"Disconnected during a print"_s, disconnectedWhilePrinting},
        }};
}

} // namespace gantry::test
