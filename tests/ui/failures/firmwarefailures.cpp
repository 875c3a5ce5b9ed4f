// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failures/failurecases.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace gantry::test {

namespace {

const QString Port = u"/dev/ttyUSB0"_s;
const QByteArray LongPrint = "G28\nG1 X10 F6000\nG4 S60\nG1 X20\n";

/// A printer that is at "G4 S60" for as long as it is looked at.
bool printOnDevice(FailureStage &stage)
{
    stage.device().answer = [](const QByteArray &command) {
        return command.startsWith("G4") ? QByteArray("echo:busy: processing\n")
                                        : FakeDevice::usualAnswer(command);
    };
    return stage.connectTo(Port) && stage.print(LongPrint);
}

Shown saidWhileIdle(FailureStage &stage, const QByteArray &words)
{
    stage.device();
    if (!stage.connectTo(Port))
        return {};
    stage.device().say(words);
    return stage.message();
}

Shown saidWhilePrinting(FailureStage &stage, const QByteArray &words)
{
    if (!printOnDevice(stage))
        return {};
    stage.device().say(words);
    return stage.message();
}

Shown handledAs(FailureStage &stage, ProtocolPreferences::ErrorHandling handling)
{
    ProtocolPreferences preferences = stage.settings().protocolPreferences();
    preferences.errorHandling = handling;
    stage.settings().setProtocolPreferences(preferences);
    return saidWhilePrinting(stage, "Error:Bed leveling failed\n");
}

Shown waitsAtTheDisplay(FailureStage &stage)
{
    return saidWhilePrinting(stage, "echo:busy: paused for user\n");
}

Shown ranOut(FailureStage &stage)
{
    if (!printOnDevice(stage))
        return {};
    stage.device().say("//action:out_of_filament T0\n//action:pause\n");
    stage.waitForJob(JobState::Pausing);
    return stage.message(u"filament"_s);
}

Shown asks(FailureStage &stage)
{
    if (!printOnDevice(stage))
        return {};
    stage.device().say("//action:prompt_begin Nozzle parked\n//action:prompt_button Continue\n"
                       "//action:prompt_show\n");
    auto *dialog = stage.child<QDialog>("promptDialog");
    if (!FailureStage::waitFor([dialog] { return dialog->isVisible(); }))
        return {};
    return {dialog->findChild<QLabel *>(u"promptText"_s)->text(),
            {textOf(dialog->findChild<QAbstractButton *>(u"promptChoice0"_s))},
            dialog};
}

} // namespace

FailureGroup firmwareFailures()
{
    using Handling = ProtocolPreferences::ErrorHandling;
    const auto idle = [](const QByteArray &words) {
        return [words](FailureStage &stage) { return saidWhileIdle(stage, words); };
    };
    const auto printing = [](const QByteArray &words) {
        return [words](FailureStage &stage) { return saidWhilePrinting(stage, words); };
    };
    const QByteArray kill = "Error:Printer halted. kill() called!\n";
    return {
        u"What the firmware says"_s,
        {
            {u"firmware-error-idle"_s, u"An error while nothing is printed"_s,
             idle("Error:Bed leveling failed\n")},
            {u"firmware-error"_s, u"An error during a print (as set by default)"_s,
             [](FailureStage &stage) { return handledAs(stage, Handling::Disconnect); }},
            {u"firmware-error-cancel"_s, u"The same, set to cancel the print"_s,
             [](FailureStage &stage) { return handledAs(stage, Handling::Cancel); }},
            {u"firmware-error-ignore"_s, u"The same, set to be ignored"_s,
             [](FailureStage &stage) { return handledAs(stage, Handling::Ignore); }},
            {u"firmware-kill"_s, u"A message of two lines: thermal runaway"_s,
             printing("Error:Thermal Runaway, system stopped! Heater_ID: 0\n" + kill)},
            {u"firmware-heating"_s, u"Heating failed"_s,
             printing("Error:Heating failed, system stopped! Heater_ID: bed\n" + kill)},
            {u"firmware-mintemp"_s, u"MINTEMP"_s,
             idle("Error:MINTEMP triggered, system stopped! Heater_ID: 0\n" + kill)},
            {u"firmware-maxtemp"_s, u"MAXTEMP"_s,
             idle("Error:MAXTEMP triggered, system stopped! Heater_ID: 0\n" + kill)},
            {u"firmware-probing"_s, u"Probing failed"_s, printing("Error:Probing Failed\n" + kill)},
            {u"firmware-halted"_s, u"The printer was stopped at its own button"_s, idle(kill)},
            {u"firmware-waits"_s, u"The printer waits at its display"_s, waitsAtTheDisplay},
            {u"firmware-runout"_s, u"The filament has run out"_s, ranOut},
            {u"firmware-prompt"_s, u"The printer asks a question"_s, asks},
        }};
}

} // namespace gantry::test
