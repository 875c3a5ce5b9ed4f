// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/scriptcontext.h"

#include "script/scriptset.h"

#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestScriptContext : public QObject
{
    Q_OBJECT

private slots:
    void unknownIsThereAndNull();
    void followsWhatIsSent();
    void followsWhatIsReported();
    void capturesForTheirScripts();
    void resetForgets();
    void knowsHowTheMachineWouldBeLeft();
};

namespace {

QVariantMap inner(const QVariantMap &map, const QString &key)
{
    return map.value(key).toMap();
}

} // namespace

void TestScriptContext::unknownIsThereAndNull()
{
    const ScriptContext context;
    const QVariantMap all = context.variables(ScriptSet::AfterPrintPaused, {{u"id"_s, u"p"_s}});
    QCOMPARE(inner(all, u"printer_profile"_s).value(u"id"_s), u"p"_s);
    QCOMPARE(inner(all, u"script"_s),
             (QVariantMap{{u"type"_s, u"gcode"_s}, {u"name"_s, u"afterPrintPaused"_s}}));
    for (const QString &name : {u"last_position"_s, u"pause_position"_s}) {
        const QVariantMap position = inner(all, name);
        for (const QString &word : {u"x"_s, u"y"_s, u"z"_s, u"e"_s, u"f"_s, u"t"_s}) {
            QVERIFY(position.contains(word));
            QVERIFY(position.value(word).isNull());
        }
    }
    QVERIFY(all.contains(u"last_fanspeed"_s));
    QVERIFY(all.value(u"last_fanspeed"_s).isNull());
    QVERIFY(all.contains(u"pause_fanspeed"_s));
    QCOMPARE(all.value(u"relative_axes_requested"_s), false);
    QCOMPARE(all.value(u"relative_extruder_requested"_s), false);
    QVERIFY(inner(all, u"last_temperature"_s).isEmpty());
}

void TestScriptContext::followsWhatIsSent()
{
    ScriptContext context;
    context.handleSent("N5 G91*77");
    context.handleSent("M106 S127");
    context.handleSent("N7 G1 X5 F1200*3");
    context.handleSent("N8 T1*4");
    const QVariantMap all = context.variables(u"mine"_s, {});
    QCOMPARE(all.value(u"relative_axes_requested"_s), true);
    QCOMPARE(all.value(u"last_fanspeed"_s), 127);
    QCOMPARE(context.activeTool(), 1);
    QVERIFY(!all.contains(u"pause_position"_s));
    QVERIFY(!all.contains(u"cancel_position"_s));
}

void TestScriptContext::followsWhatIsReported()
{
    ScriptContext context;
    context.handleSent("G1 F1200");
    context.handleSent("T1");
    context.handlePosition({1.0, 2.0, 3.0, 4.0}, {4.0, 5.0});
    context.handleTemperatures({{HeaterId::tool(0), 205, 210, {}},
                                {HeaterId::bed(), 55, 60, {}},
                                {HeaterId{HeaterId::Kind::Sensor, 0, u"P"_s}, 30, {}, {}}});
    context.handleTemperatures({{HeaterId::tool(0), 206, {}, {}}}); // the target is known
    const QVariantMap all = context.variables(u"mine"_s, {});
    const QVariantMap position = inner(all, u"last_position"_s);
    QCOMPARE(position.value(u"x"_s), 1.0);
    QCOMPARE(position.value(u"f"_s), 1200.0);
    QCOMPARE(position.value(u"t"_s), 1);
    QCOMPARE(position.value(u"e1"_s), 5.0);
    const QVariantMap temperature = inner(all, u"last_temperature"_s);
    QCOMPARE(inner(temperature, u"0"_s).value(u"actual"_s), 206.0);
    QCOMPARE(inner(temperature, u"0"_s).value(u"target"_s), 210.0);
    QCOMPARE(inner(temperature, u"b"_s).value(u"target"_s), 60.0);
    QVERIFY(inner(temperature, u"P"_s).value(u"target"_s).isNull());
}

void TestScriptContext::capturesForTheirScripts()
{
    ScriptContext context;
    context.handleSent("M106 S50");
    context.handlePosition({1.0, 2.0, 3.0, 4.0});
    context.capturePause();
    context.handlePosition({9.0, 2.0, 3.0, 4.0});
    context.handleSent("M107");
    context.captureCancel();
    const QVariantMap resumed = context.variables(ScriptSet::BeforePrintResumed, {});
    QCOMPARE(inner(resumed, u"pause_position"_s).value(u"x"_s), 1.0);
    QCOMPARE(inner(resumed, u"last_position"_s).value(u"x"_s), 9.0);
    QCOMPARE(resumed.value(u"pause_fanspeed"_s), 50);
    const QVariantMap cancelled = context.variables(ScriptSet::AfterPrintCancelled, {});
    QCOMPARE(inner(cancelled, u"cancel_position"_s).value(u"x"_s), 9.0);
    QVERIFY(!cancelled.contains(u"pause_position"_s));
    context.forgetCaptures();
    const QVariantMap next = context.variables(ScriptSet::BeforePrintResumed, {});
    QVERIFY(inner(next, u"pause_position"_s).value(u"x"_s).isNull());
}

void TestScriptContext::resetForgets()
{
    ScriptContext context;
    context.handlePosition({1.0, 2.0, 3.0, 4.0});
    context.handleSent("T1");
    context.reset();
    QVERIFY(!context.position().x);
    QCOMPARE(context.activeTool(), 0);
}

void TestScriptContext::knowsHowTheMachineWouldBeLeft()
{
    ScriptContext context;
    for (const char *line : {"N1 M83*1", "N2 M106 S50*1", "N3 M220 S80*1", "N4 G1 X7 F1200*1"})
        context.handleSent(line);
    context.handleTemperatures({{HeaterId::tool(0), 205, 210, {}}, {HeaterId::bed(), 50, {}, {}}});
    const MachineStanding standing = context.standing();
    QCOMPARE(standing.position.x, std::optional<double>(7));
    QCOMPARE(standing.position.f, std::optional<double>(1200));
    QVERIFY(!standing.position.y);
    QCOMPARE(standing.targets, (QMap<HeaterId, double>{{HeaterId::tool(0), 210}}));
    QCOMPARE(standing.fanSpeed, std::optional<int>(50));
    QCOMPARE(standing.feedRate, std::optional<int>(80));
    QVERIFY(!standing.flowRate);
    QVERIFY(standing.absolute && !standing.extruderAbsolute && !standing.inches);
}

QTEST_APPLESS_MAIN(TestScriptContext)
#include "tst_scriptcontext.moc"
