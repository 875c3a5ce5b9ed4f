// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failures/failurecases.h"

#include "common/actionregistry.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gantry::test {

namespace {

Shown brokenHook(FailureStage &stage)
{
    static_cast<void>(stage.scripts().save(ScriptSet::BeforePrintStarted,
                                           u"G28\nM117 {{ file.nme | uper }}\n"_s));
    if (!stage.connectTo() || !stage.print("G28\nG4 S60\n"))
        return {};
    return stage.message();
}

Shown brokenInTheEditor(FailureStage &stage)
{
    stage.window();
    stage.action(ActionId::EditScripts)->trigger();
    stage.child<QPlainTextEdit>("scriptText")->setPlainText(u"G28\n{% if printer %}\nM84\n"_s);
    return stage.label("scriptCheck", {textOf(stage.child<QAbstractButton>("scriptRestore"))});
}

Shown unknownScript(FailureStage &stage)
{
    static_cast<void>(stage.macros().setMacros({{.name = u"Clean"_s, .script = u"wipe"_s}}));
    if (!stage.connectTo())
        return {};
    return stage.reason("macro:Clean");
}

Shown brokenMacroScript(FailureStage &stage)
{
    static_cast<void>(stage.scripts().save(u"wipe"_s, u"M117 {{ 1 / 0 }}\n"_s));
    static_cast<void>(stage.macros().setMacros({{.name = u"Clean"_s, .script = u"wipe"_s}}));
    if (!stage.connectTo())
        return {};
    QTest::mouseClick(stage.child<QAbstractButton>("macro:Clean"), Qt::LeftButton);
    return stage.message();
}

Shown wrongValue(FailureStage &stage)
{
    static_cast<void>(stage.macros().setMacros(
        {{.name = u"Purge"_s,
          .gcode = u"G1 X{length} F200"_s,
          .parameters = {{u"length"_s, u"Length"_s, MacroParameter::Type::Number, u"5"_s}}}}));
    if (!stage.connectTo())
        return {};
    QTest::mouseClick(stage.child<QAbstractButton>("macro:Purge"), Qt::LeftButton);
    auto *value = stage.child<QLineEdit>("value:length");
    value->selectAll();
    QTest::keyClicks(value, u"ten"_s);
    return stage.label("macroProblem");
}

Shown endlessScript(FailureStage &stage)
{
    static_cast<void>(stage.scripts().save(
        u"wipe"_s, u"{% for a in range(9999) %}{% for b in range(9999) %}{{ a * b }}\n"
                   u"{% endfor %}{% endfor %}\n"_s));
    static_cast<void>(stage.macros().setMacros({{.name = u"Clean"_s, .script = u"wipe"_s}}));
    if (!stage.connectTo())
        return {};
    QTest::mouseClick(stage.child<QAbstractButton>("macro:Clean"), Qt::LeftButton);
    return stage.message();
}

} // namespace

FailureGroup scriptFailures()
{
    return {u"Scripts and macros"_s,
            {
                {u"script-print"_s, u"A script of a print has a mistake"_s, brokenHook},
                {u"script-editor"_s, u"A mistake is typed"_s, brokenInTheEditor},
                {u"script-endless"_s, u"A script does not come to an end"_s, endlessScript},
                {u"script-division"_s, u"The script of a macro cannot be calculated"_s,
                 brokenMacroScript},
                {u"script-unknown"_s, u"The script of a macro is not there"_s, unknownScript},
                {u"macro-value"_s, u"A value of a macro is no number"_s, wrongValue},
            }};
}

} // namespace gantry::test
