// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scriptset.h"

#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestScriptSet : public QObject
{
    Q_OBJECT

private slots:
    void knowsItsNames();
    void refusesUnknownNames();
    void yieldsLinesReadyToSend();
    void rendersWithTheContext();
    void valuesBringNoLinesOfTheirOwn();
    void findsSnippets_data();
    void findsSnippets();
    void saysWhereTheMistakeIs();
    void copiesAreIndependent();
};

void TestScriptSet::knowsItsNames()
{
    ScriptSet set;
    QVERIFY(!set.contains(ScriptSet::AfterPrintDone));
    set.insert(u"zebra"_s, u"M84"_s);
    set.insert(ScriptSet::AfterPrintDone, u"M84"_s);
    set.insertSnippet(u"park"_s, u"G28 X"_s);
    QVERIFY(set.contains(ScriptSet::AfterPrintDone));
    QVERIFY(!set.contains(u"park"_s));
    QCOMPARE(set.names(), QStringList({u"afterPrintDone"_s, u"zebra"_s}));
    QCOMPARE(ScriptSet::hookNames().size(), 9);
}

void TestScriptSet::refusesUnknownNames()
{
    const auto lines = ScriptSet().render(u"nothing"_s, {});
    QVERIFY(!lines);
    QCOMPARE(lines.error().code, ErrorCode::UnknownScript);
    QVERIFY(lines.error().message.contains("nothing"_L1));
}

void TestScriptSet::yieldsLinesReadyToSend()
{
    ScriptSet set;
    set.insert(u"a"_s,
               u"; off\r\nM104 S0 ; heater\r\n\r\n  M140 S0\t\nM117 \u00e4\x01!\n@pause\n"_s);
    const auto lines = set.render(u"a"_s, {});
    QVERIFY(lines);
    QCOMPARE(*lines, QList<QByteArray>({"M104 S0", "M140 S0", "M117 ?!", "@pause"}));
}

void TestScriptSet::rendersWithTheContext()
{
    ScriptSet set;
    set.insert(ScriptSet::BeforePrintResumed,
               u"{% if pause_position.x is not none %}\n"
               "G1 X{{ pause_position.x }} F{{ pause_position.f|int }} ; back\n{% endif %}\n"
               "M109 T{{ tool }} S{{ last_temperature[tool].target }}\n"_s);
    const QVariantMap context{
        {u"pause_position"_s, QVariantMap{{u"x"_s, 12.25}, {u"f"_s, 3000.0}}},
        {u"last_temperature"_s, QVariantMap{{u"1"_s, QVariantMap{{u"target"_s, 210.0}}}}},
        {u"tool"_s, 1}};
    const auto lines = set.render(ScriptSet::BeforePrintResumed, context);
    QVERIFY2(lines, qPrintable(lines ? QString() : lines.error().message));
    QCOMPARE(*lines, QList<QByteArray>({"G1 X12.25 F3000", "M109 T1 S210.0"}));
}

void TestScriptSet::valuesBringNoLinesOfTheirOwn()
{
    ScriptSet set;
    set.insert(u"a"_s, u"M117 {{ name }}\nM117 {{ list[0].name }}"_s);
    const QString name = u"cube\r\nM112\n"_s;
    const auto lines = set.render(
        u"a"_s, {{u"name"_s, name}, {u"list"_s, QVariantList{QVariantMap{{u"name"_s, name}}}}});
    QVERIFY(lines);
    QCOMPARE(*lines, QList<QByteArray>({"M117 cube  M112", "M117 cube  M112"}));
}

void TestScriptSet::findsSnippets_data()
{
    QTest::addColumn<QString>("source");

    QTest::newRow("snippet") << u"{% snippet 'park' %}"_s;
    QTest::newRow("with its suffix") << u"{% snippet 'park.gcode' %}"_s;
    QTest::newRow("by path") << u"{% include 'snippets/park' %}"_s;
    QTest::newRow("script of a script") << u"{% include 'other' %}"_s;
}

void TestScriptSet::findsSnippets()
{
    QFETCH(QString, source);
    ScriptSet set;
    set.insertSnippet(u"park"_s, u"G28 X{{ x }}"_s);
    set.insert(u"other"_s, u"{% snippet 'park' %}"_s);
    set.insert(u"a"_s, source);
    const auto lines = set.render(u"a"_s, {{u"x"_s, 1}});
    QVERIFY2(lines, qPrintable(lines ? QString() : lines.error().message));
    QCOMPARE(*lines, QList<QByteArray>{"G28 X1"});
    QVERIFY(!set.render(u"park"_s, {}));
}

void TestScriptSet::saysWhereTheMistakeIs()
{
    ScriptSet set;
    set.insertSnippet(u"park"_s, u"G28\nG1 X{{ x / 0 }}"_s);
    set.insert(u"a"_s, u"{% snippet 'park' %}"_s);
    const auto lines = set.render(u"a"_s, {{u"x"_s, 1}});
    QVERIFY(!lines);
    QCOMPARE(lines.error().code, ErrorCode::ScriptMalformed);
    QCOMPARE(lines.error().detail, u"2:10"_s);
    QVERIFY2(lines.error().message.contains("the snippet \"park\", line 2, column 10"_L1),
             qPrintable(lines.error().message));
}

void TestScriptSet::copiesAreIndependent()
{
    ScriptSet set;
    set.insert(u"a"_s, u"M84"_s);
    const ScriptSet copy = set;
    set.insert(u"a"_s, u"M85"_s);
    QCOMPARE(*copy.render(u"a"_s, {}), QList<QByteArray>{"M84"});
    QCOMPARE(*set.render(u"a"_s, {}), QList<QByteArray>{"M85"});
}

QTEST_APPLESS_MAIN(TestScriptSet)
#include "tst_scriptset.moc"
