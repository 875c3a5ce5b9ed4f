// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scriptset.h"
#include "script/scripttitle.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

/// What scripts are called for people, in lists and in sentences.
class TestScriptTitle final : public QObject
{
    Q_OBJECT

private slots:
    void hooksHaveATitle();
    void othersHaveTheirName();
    void mistakesAreToldByIt_data();
    void mistakesAreToldByIt();
};

void TestScriptTitle::hooksHaveATitle()
{
    QSet<QString> titles;
    for (const QString &name : ScriptSet::hookNames()) {
        QVERIFY2(scriptTitle(name) != name, qPrintable(name));
        titles.insert(scriptTitle(name));
    }
    QCOMPARE(titles.size(), ScriptSet::hookNames().size());
    QCOMPARE(scriptTitle(ScriptSet::AfterPrintDone), u"After a print"_s);
}

void TestScriptTitle::othersHaveTheirName()
{
    QCOMPARE(scriptTitle(u"park"_s), u"park"_s);
    QCOMPARE(scriptTitle(u"AfterPrintDone"_s), u"AfterPrintDone"_s);
}

void TestScriptTitle::mistakesAreToldByIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    QTest::newRow("hook") << u"afterPrintDone"_s << u"in the script \"After a print\", line 2"_s;
    QTest::newRow("own") << u"park"_s << u"in the script \"park\", line 2"_s;
    QTest::newRow("snippet") << u"snippets/purge"_s << u"in the snippet \"purge\", line 2"_s;
}

void TestScriptTitle::mistakesAreToldByIt()
{
    QFETCH(QString, name);
    QFETCH(QString, words);
    const QString source = u"G28\n{{ 1 / 0 }}\n"_s;
    const Result<QString> text = ScriptTemplate(name, source).render({});
    QVERIFY(!text);
    QVERIFY2(text.error().message.contains(words), qPrintable(text.error().message));
    const Result<void> parsed = ScriptTemplate(name, u"G28\n{{ 1"_s).check();
    QVERIFY(!parsed);
    QVERIFY2(parsed.error().message.contains(words), qPrintable(parsed.error().message));
}

QTEST_APPLESS_MAIN(TestScriptTitle)
#include "tst_scripttitle.moc"
