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

QTEST_APPLESS_MAIN(TestScriptSet)
#include "tst_scriptset.moc"
