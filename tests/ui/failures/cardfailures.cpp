// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failures/failurecases.h"

#include "control/segmentedcontrol.h"

#include <QAbstractButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gantry::test {

namespace {

const QString Port = u"/dev/ttyUSB0"_s;

void showCard(FailureStage &stage)
{
    auto *choice = stage.child<SegmentedControl>("filesChoice");
    QTest::mouseClick(choice->button(2), Qt::LeftButton);
}

QByteArray moves(int count)
{
    QByteArray lines = "G28\n";
    for (int i = 0; i < count; ++i)
        lines += "G1 X" + QByteArray::number(i % 100) + " F6000\n";
    return lines;
}

Shown noCard(FailureStage &stage)
{
    stage.simulated().sdCard = false;
    if (!stage.connectTo())
        return {};
    showCard(stage);
    return stage.label("cardEmpty",
                       {stage.child<QAbstractButton>("cardRefresh")->accessibleName()});
}

Shown takenOut(FailureStage &stage)
{
    stage.device().answer = [](const QByteArray &command) {
        return command.startsWith("M21") ? QByteArray("echo:No SD card\nok\n")
                                         : FakeDevice::usualAnswer(command);
    };
    if (!stage.connectTo(Port))
        return {};
    showCard(stage);
    QTest::mouseClick(stage.child<QAbstractButton>("cardRefresh"), Qt::LeftButton);
    return stage.label("cardEmpty",
                       {stage.child<QAbstractButton>("cardRefresh")->accessibleName()});
}

/// A card with one file, on a printer that answers this to a command.
bool connectCard(FailureStage &stage, const QByteArray &command, const QByteArray &words)
{
    stage.device().answer = [command, words](const QByteArray &line) {
        if (line.startsWith(command))
            return words;
        if (line.startsWith("M21"))
            return QByteArray("echo:SD card ok\nok\n");
        if (line.startsWith("M20"))
            return QByteArray("Begin file list\nPART.GCO 1000\nEnd file list\nok\n");
        return FakeDevice::usualAnswer(line);
    };
    if (!stage.connectTo(Port))
        return false;
    return FailureStage::waitFor(
        [&stage] { return !stage.printer().sdCard().status().files.isEmpty(); });
}

Shown cannotOpen(FailureStage &stage)
{
    if (!connectCard(stage, "M23", "open failed, File: part.gco.\nok\n"))
        return {};
    showCard(stage);
    static_cast<void>(stage.printer().job().selectCardFile(u"PART.GCO"_s, true));
    return stage.message();
}

Shown cannotDelete(FailureStage &stage)
{
    if (!connectCard(stage, "M30", "Deletion failed, File: part.gco.\nok\n"))
        return {};
    showCard(stage);
    static_cast<void>(stage.printer().sdCard().remove(u"PART.GCO"_s));
    return stage.message();
}

Shown copied(FailureStage &stage, const QByteArray &command, const QByteArray &words,
             const QByteArray &gcode)
{
    if (!connectCard(stage, command, words))
        return {};
    showCard(stage);
    const Result<void> begun
        = stage.printer().sdCard().upload(stage.write(u"widget.gcode"_s, gcode));
    return begun ? stage.message() : Shown{};
}

Shown fullCard(FailureStage &stage)
{
    stage.simulated().cardCapacity = 1000;
    stage.simulated().speed = 0;
    if (!stage.connectTo()
        || !FailureStage::waitFor([&stage] { return stage.printer().sdCard().isReady(); }))
        return {};
    showCard(stage);
    static_cast<void>(stage.printer().sdCard().upload(stage.write(u"widget.gcode"_s, moves(2000))));
    return stage.message(u"was not copied"_s); // the firmware's own words come first
}

Shown goneFile(FailureStage &stage)
{
    if (!stage.connectTo()
        || !FailureStage::waitFor([&stage] { return stage.printer().sdCard().isReady(); }))
        return {};
    showCard(stage);
    const Result<void> begun = stage.printer().sdCard().upload(u"/nowhere/gone.gcode"_s);
    return begun ? stage.message() : Shown{};
}

Shown otherFile(FailureStage &stage)
{
    if (!stage.connectTo()
        || !FailureStage::waitFor([&stage] { return stage.printer().sdCard().isReady(); }))
        return {};
    showCard(stage);
    const Result<void> begun
        = stage.printer().sdCard().upload(stage.write(u"model.stl"_s, "solid\n"));
    if (!begun)
        return {begun.error().message, {}, &stage.window()};
    return stage.message();
}

} // namespace

FailureGroup cardFailures()
{
    const QByteArray begun = "Writing to file: WIDGET.GCO\nok\n";
    return {
        u"The printer's card"_s,
        {
            {u"card-missing"_s, u"The printer has none"_s, noCard},
            {u"card-out"_s, u"None is in it"_s, takenOut},
            {u"card-open"_s, u"A file of it cannot be opened"_s, cannotOpen},
            {u"card-delete"_s, u"A file of it cannot be deleted"_s, cannotDelete},
            {u"card-full"_s, u"It is full"_s, fullCard},
            {u"card-create"_s, u"The copy cannot be created"_s,
             [](FailureStage &stage) {
                 return copied(stage, "M28", "open failed, File: widget.gco.\nok\n", moves(5));
             }},
            {u"card-mute"_s, u"The printer does not begin the copy"_s,
             [](FailureStage &stage) { return copied(stage, "M28", "ok\n", moves(5)); }},
            {u"card-halt"_s, u"The file to copy holds an emergency stop"_s,
             [begun](FailureStage &stage) { return copied(stage, "M28", begun, "G28\nM112\n"); }},
            {u"card-gone"_s, u"The file to copy is not there"_s, goneFile},
            {u"card-other"_s, u"What is copied is no G-code"_s, otherFile},
        }};
}

} // namespace gantry::test
