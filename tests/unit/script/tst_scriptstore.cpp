// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scriptstore.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

namespace {

QVariantMap profile(int extruders, bool shared, bool bed, bool chamber)
{
    return {{u"printer_profile"_s,
             QVariantMap{
                 {u"extruder"_s, QVariantMap{{u"count"_s, extruders}, {u"sharedNozzle"_s, shared}}},
                 {u"heatedBed"_s, bed},
                 {u"heatedChamber"_s, chamber}}}};
}

} // namespace

class TestScriptStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void switchesOffAfterACancelledPrint_data();
    void switchesOffAfterACancelledPrint();
    void beginsWithTheBuiltInScripts();
    void savesAndRestores();
    void anEmptyScriptSilencesTheBuiltInOne();
    void readsScriptsAndSnippets();
    void listsWhatCannotBeRead_data();
    void listsWhatCannotBeRead();
    void malformedScriptsAreKeptAndListed();
    void renamesOwnScripts();
    void knowsWhoUsesAScript();
    void makesNamesSafe_data();
    void makesNamesSafe();
    void refusesWhatIsTooLong();
    void reportsAFolderThatCannotBeWritten();
    void readsNoEndlessFolder();

private:
    void write(const QString &fileName, const QByteArray &content);
    [[nodiscard]] QString folder() const { return m_dir->filePath(u"scripts"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestScriptStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestScriptStore::write(const QString &fileName, const QByteArray &content)
{
    QFile file(folder() + u'/' + fileName);
    QVERIFY(QDir().mkpath(QFileInfo(file).absolutePath()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestScriptStore::switchesOffAfterACancelledPrint_data()
{
    QTest::addColumn<QVariantMap>("context");
    QTest::addColumn<QByteArray>("lines");

    QTest::newRow("one extruder") << profile(1, false, true, false)
                                  << QByteArray("M84|M104 T0 S0|M140 S0|M106 S0");
    QTest::newRow("three extruders")
        << profile(3, false, true, false)
        << QByteArray("M84|M104 T0 S0|M104 T1 S0|M104 T2 S0|M140 S0|M106 S0");
    QTest::newRow("shared nozzle")
        << profile(5, true, true, false) << QByteArray("M84|M104 T0 S0|M140 S0|M106 S0");
    QTest::newRow("chamber") << profile(1, false, true, true)
                             << QByteArray("M84|M104 T0 S0|M140 S0|M141 S0|M106 S0");
    QTest::newRow("cold bed") << profile(1, false, false, false)
                              << QByteArray("M84|M104 T0 S0|M106 S0");
}

void TestScriptStore::switchesOffAfterACancelledPrint()
{
    QFETCH(QVariantMap, context);
    QFETCH(QByteArray, lines);
    const auto rendered
        = ScriptStore::builtInScripts().render(ScriptSet::AfterPrintCancelled, context);
    QVERIFY2(rendered, qPrintable(rendered ? QString() : rendered.error().message));
    QCOMPARE(rendered->join('|'), lines);
}

void TestScriptStore::beginsWithTheBuiltInScripts()
{
    ScriptStore store(folder());
    QSignalSpy changed(&store, &ScriptStore::changed);
    store.load();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(store.names(), QStringList{ScriptSet::AfterPrintCancelled});
    QVERIFY(store.isBuiltIn(ScriptSet::AfterPrintCancelled));
    QVERIFY(!store.isModified(ScriptSet::AfterPrintCancelled));
    QVERIFY(store.source(ScriptSet::AfterPrintCancelled).contains("M84"_L1));
    QVERIFY(store.problems().isEmpty());
    QVERIFY(!QFile::exists(folder()));
}

void TestScriptStore::savesAndRestores()
{
    ScriptStore store(folder());
    store.load();
    QSignalSpy changed(&store, &ScriptStore::changed);
    const auto saved = store.save(ScriptSet::AfterPrintCancelled, u"M104 S0 ; \u00e4\n"_s);
    QVERIFY(saved);
    QCOMPARE(*saved, QString(ScriptSet::AfterPrintCancelled));
    QCOMPARE(*store.save(u"AFTERPRINTDONE"_s, u"M300"_s), QString(ScriptSet::AfterPrintDone));
    QVERIFY(store.save(u"park"_s, u"G28 X"_s, ScriptStore::Kind::Snippet));
    QCOMPARE(changed.size(), 3);

    ScriptStore again(folder());
    again.load();
    QCOMPARE(again.source(ScriptSet::AfterPrintCancelled), u"M104 S0 ; \u00e4\n"_s);
    QVERIFY(again.isModified(ScriptSet::AfterPrintCancelled));
    QCOMPARE(again.names(), QStringList({u"afterPrintCancelled"_s, u"afterPrintDone"_s}));
    QCOMPARE(again.names(ScriptStore::Kind::Snippet), QStringList{u"park"_s});
    QCOMPARE(*again.scriptSet().render(ScriptSet::AfterPrintCancelled, {}),
             QList<QByteArray>{"M104 S0"});

    QVERIFY(again.restore(ScriptSet::AfterPrintCancelled));
    QVERIFY(!again.isModified(ScriptSet::AfterPrintCancelled));
    QVERIFY(again.source(ScriptSet::AfterPrintCancelled).contains("M84"_L1));
    QVERIFY(again.restore(ScriptSet::AfterPrintDone));
    QVERIFY(!again.scriptSet().contains(ScriptSet::AfterPrintDone));
    const auto twice = again.restore(ScriptSet::AfterPrintDone);
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, ErrorCode::UnknownScript);
}

void TestScriptStore::anEmptyScriptSilencesTheBuiltInOne()
{
    ScriptStore store(folder());
    store.load();
    QVERIFY(store.save(ScriptSet::AfterPrintCancelled, {}));
    ScriptStore again(folder());
    again.load();
    const auto lines = again.scriptSet().render(ScriptSet::AfterPrintCancelled, {});
    QVERIFY(lines);
    QVERIFY(lines->isEmpty());
}

void TestScriptStore::readsScriptsAndSnippets()
{
    write(u"mine.gcode"_s, "\xef\xbb\xbfG28\r\n{% snippet 'park' %}\r\nM84");
    write(u"snippets/park.gcode"_s, "G1 X{{ x }}\n");
    write(u"notes.txt"_s, "nothing");
    write(u".hidden.gcode"_s, "M112");
    ScriptStore store(folder());
    store.load();
    QVERIFY(store.problems().isEmpty());
    QCOMPARE(store.names(), QStringList({u"afterPrintCancelled"_s, u"mine"_s}));
    const auto lines = store.scriptSet().render(u"mine"_s, {{u"x"_s, 5}});
    QVERIFY(lines);
    QCOMPARE(*lines, QList<QByteArray>({"G28", "G1 X5", "M84"}));
}

void TestScriptStore::listsWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("too large") << QByteArray(ScriptStore::MaxFileSize + 1, 'x')
                               << ErrorCode::FileUnreadable;
    QTest::newRow("not text") << QByteArray("M84\0", 4) << ErrorCode::FileNotText;
}

void TestScriptStore::listsWhatCannotBeRead()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    write(u"afterPrintCancelled.gcode"_s, content);
    ScriptStore store(folder());
    store.load();
    QCOMPARE(store.problems().size(), 1);
    QCOMPARE(store.problems().first().fileName, u"afterPrintCancelled.gcode"_s);
    QCOMPARE(store.problems().first().title, u"After cancelling"_s);
    QCOMPARE(store.problems().first().error.code, code);
    // The heaters are switched off all the same, and nobody's file is lost.
    QVERIFY(store.source(ScriptSet::AfterPrintCancelled).contains("M104"_L1));
    const auto saved = store.save(u"AfterPrintCancelled"_s, u"M84"_s);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::NotAvailable);
    QFile file(folder() + "/afterPrintCancelled.gcode"_L1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void TestScriptStore::malformedScriptsAreKeptAndListed()
{
    write(u"mine.gcode"_s, "M84\n{{ 1 +");
    ScriptStore store(folder());
    store.load();
    QCOMPARE(store.problems().size(), 1);
    QCOMPARE(store.problems().first().error.code, ErrorCode::ScriptMalformed);
    QCOMPARE(store.problems().first().error.detail, u"2:1"_s);
    QVERIFY(!store.scriptSet().render(u"mine"_s, {}));
    QVERIFY(!ScriptStore::check(u"mine"_s, store.source(u"mine"_s)));

    QVERIFY(store.save(u"mine"_s, u"{{ nothing"_s)); // stored all the same
    QCOMPARE(store.problems().size(), 1);
    QCOMPARE(store.problems().first().error.detail, u"1:1"_s);
    QVERIFY(store.save(u"mine"_s, u"M84"_s));
    QVERIFY(store.problems().isEmpty());
}

void TestScriptStore::renamesOwnScripts()
{
    ScriptStore store(folder());
    store.load();
    QVERIFY(store.save(u"park"_s, u"G28 X"_s));
    QVERIFY(store.save(u"purge"_s, u"G1 E5"_s, ScriptStore::Kind::Snippet));
    QSignalSpy changes(&store, &ScriptStore::changed);
    const Result<QString> renamed
        = store.rename(u"purge"_s, u"purge more"_s, ScriptStore::Kind::Snippet);
    QVERIFY(renamed);
    QCOMPARE(*renamed, u"purge_more"_s);
    QVERIFY(changes.count() > 0);
    QCOMPARE(store.source(u"purge_more"_s, ScriptStore::Kind::Snippet), u"G1 E5"_s);
    QVERIFY(!QFile::exists(folder() + u"/snippets/purge.gcode"_s));
    QCOMPARE(*store.rename(u"park"_s, u"park"_s), u"park"_s);

    QVERIFY(store.save(u"wipe"_s, u"G1 X0"_s));
    QCOMPARE(store.rename(u"wipe"_s, u"Park"_s).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(store.rename(u"wipe"_s, u"a/b"_s).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(store.rename(u"nobody"_s, u"x"_s).error().code, ErrorCode::UnknownScript);
    // What Gantry looks for by name keeps it.
    QVERIFY(store.save(ScriptSet::AfterPrintDone, u"M84"_s));
    QCOMPARE(store.rename(ScriptSet::AfterPrintDone, u"x"_s).error().code,
             ErrorCode::UnknownScript);
    QCOMPARE(store.source(u"wipe"_s), u"G1 X0"_s);
}

void TestScriptStore::knowsWhoUsesAScript()
{
    ScriptStore store(folder());
    store.load();
    QVERIFY(store.save(u"purge"_s, u"G1 E5"_s, ScriptStore::Kind::Snippet));
    QVERIFY(store.save(u"line"_s, u"{%- snippet \"purge\" -%}"_s, ScriptStore::Kind::Snippet));
    QVERIFY(store.save(u"a"_s, u"{% snippet 'purge' %}"_s));
    QVERIFY(store.save(u"b"_s, u"{% include 'snippets/purge.gcode' %}"_s));
    QVERIFY(store.save(u"c"_s, u"{% include 'purge' %}{% snippet 'purger' %}"_s));
    QCOMPARE(store.usersOf(u"purge"_s, ScriptStore::Kind::Snippet),
             (QStringList{u"a"_s, u"b"_s, u"snippets/line"_s}));
    QCOMPARE(store.usersOf(u"purge"_s, ScriptStore::Kind::Script), QStringList{u"c"_s});
    QCOMPARE(store.usersOf(u"line"_s, ScriptStore::Kind::Snippet), QStringList());
}

void TestScriptStore::makesNamesSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("stored"); // empty: refused

    QTest::newRow("plain") << u"park_head-2"_s << u"park_head-2"_s;
    QTest::newRow("spaces") << u" My script "_s << u"My_script"_s;
    QTest::newRow("suffix") << u"park.gcode"_s << u"park"_s;
    QTest::newRow("hidden") << u"..park"_s << u"park"_s;
    QTest::newRow("slash") << u"a/b"_s << QString();
    QTest::newRow("up") << u"../park"_s << QString();
    QTest::newRow("backslash") << u"a\\b"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("only foreign letters") << u"\u00e4\u00f6"_s << QString();
    QTest::newRow("reserved") << u"nul"_s << u"_nul"_s;
    QTest::newRow("port") << u"COM1.x"_s << u"_COM1.x"_s;
    QTest::newRow("long") << QString(300, u'a') << QString(100, u'a');
}

void TestScriptStore::makesNamesSafe()
{
    QFETCH(QString, name);
    QFETCH(QString, stored);
    ScriptStore store(folder());
    store.load();
    const auto saved = store.save(name, u"M84"_s);
    QCOMPARE(saved.has_value(), !stored.isEmpty());
    if (saved) {
        QCOMPARE(*saved, stored);
        QVERIFY(QFile::exists(folder() + u'/' + stored + ".gcode"_L1));
    } else {
        QCOMPARE(saved.error().code, ErrorCode::InvalidArgument);
    }
}

void TestScriptStore::refusesWhatIsTooLong()
{
    ScriptStore store(folder());
    store.load();
    QVERIFY(store.save(u"a"_s, QString(ScriptStore::MaxFileSize, u'x')));
    const auto saved = store.save(u"b"_s, QString(ScriptStore::MaxFileSize, u'\u00e4'));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!store.save(u"c"_s, u"M84"_s + QChar(u'\0')));
}

void TestScriptStore::reportsAFolderThatCannotBeWritten()
{
    QFile blocker(folder());
    QVERIFY(blocker.open(QIODevice::WriteOnly)); // a file where the folder should be
    ScriptStore store(folder());
    store.load();
    const auto saved = store.save(u"a"_s, u"M84"_s);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::SaveFailed);
    QVERIFY(!store.isModified(u"a"_s));
}

void TestScriptStore::readsNoEndlessFolder()
{
    for (int i = 0; i < 510; ++i)
        write(u"script%1.gcode"_s.arg(i), "M84");
    ScriptStore store(folder());
    store.load();
    QCOMPARE(store.problems().size(), 1);
    QCOMPARE(store.names().size(), 501); // and the built-in one
}

QTEST_GUILESS_MAIN(TestScriptStore)
#include "tst_scriptstore.moc"
