// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/actionregistry.h"
#include "common/actionshortcuts.h"
#include "settings/settings.h"

#include <QAction>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

/// The key map: what a person chose is kept as far as it differs, conflicts never stand, files are checked.
class TestActionShortcuts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsOnlyWhatDiffers();
    void takingOverLeavesNoTwin();
    void resetsOneAndAll();
    void settingsEditedByHand_data();
    void settingsEditedByHand();
    void exportAndImport();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void leavesOutActionsItDoesNotHave();
    void saysWhatCannotBeAShortcut_data();
    void saysWhatCannotBeAShortcut();
    void actionsThatComeTogetherAreTakenUpOnce();
    void namesGroupsAndActions();

private:
    struct Desk
    {
        explicit Desk(const QString &folder)
            : settings(folder + u"/settings.ini"_s)
        {
            registry.add("file.open"_L1, u"&Open…"_s, QKeySequence(u"Ctrl+O"_s));
            registry.add("job.print"_L1, u"&Print"_s, QKeySequence(u"Ctrl+P"_s));
            registry.add("jog.homeX"_L1, u"Home X && more"_s);
            shortcuts.apply();
        }
        [[nodiscard]] QString keys(QLatin1StringView id) const
        {
            return Shortcuts::toTexts({{id, registry.action(id)->shortcuts()}})
                .value(id)
                .join(u' ');
        }
        Settings settings;
        ActionRegistry registry;
        ActionShortcuts shortcuts{registry, settings};
    };
    QString write(const QByteArray &content)
    {
        QFile file(m_folder->filePath(u"keys.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

void TestActionShortcuts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<Desk>(m_folder->path());
}

// As a panel's actions do when it is built.
void TestActionShortcuts::actionsThatComeTogetherAreTakenUpOnce()
{
    const QKeySequence keys(u"F7"_s);
    m_desk->settings.setShortcuts({{u"macros.run.9"_s, {u"F7"_s}}});
    QSignalSpy changed(&m_desk->shortcuts, &ActionShortcuts::changed);
    for (int i = 0; i < 10; ++i)
        m_desk->registry.add(u"macros.run.%1"_s.arg(i), u"Macro"_s);
    m_desk->registry.remove(u"macros.run.0"_s);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(m_desk->registry.action(u"macros.run.9"_s)->shortcuts().contains(keys));
    QVERIFY(m_desk->shortcuts.isChanged(u"macros.run.9"_s));
    QTest::qWait(20);
    QCOMPARE(changed.size(), 1);
}

void TestActionShortcuts::keepsOnlyWhatDiffers()
{
    QVERIFY(!m_desk->shortcuts.isAnyChanged());
    QSignalSpy changed(&m_desk->shortcuts, &ActionShortcuts::changed);
    m_desk->shortcuts.setShortcuts(u"jog.homeX"_s, {QKeySequence(u"F5"_s)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_desk->keys("jog.homeX"_L1), u"F5"_s);
    QCOMPARE(m_desk->settings.shortcuts(),
             (QMap<QString, QStringList>{{u"jog.homeX"_s, {u"F5"_s}}}));
    m_desk = std::make_unique<Desk>(m_folder->path());
    QCOMPARE(m_desk->keys("jog.homeX"_L1), u"F5"_s);
    QVERIFY(m_desk->shortcuts.isChanged(u"jog.homeX"_s));
    m_desk->shortcuts.setShortcuts(u"jog.homeX"_s, {});
    QVERIFY(m_desk->settings.shortcuts().isEmpty());
}

void TestActionShortcuts::takingOverLeavesNoTwin()
{
    const QKeySequence print(u"Ctrl+P"_s);
    QCOMPARE(m_desk->shortcuts.owner(print, u"jog.homeX"_s)->objectName(), u"job.print"_s);
    QVERIFY(!m_desk->shortcuts.owner(print, u"job.print"_s));
    m_desk->shortcuts.setShortcuts(u"jog.homeX"_s, {print});
    QCOMPARE(m_desk->keys("jog.homeX"_L1), u"Ctrl+P"_s);
    QCOMPARE(m_desk->keys("job.print"_L1), QString());
    m_desk = std::make_unique<Desk>(m_folder->path());
    QCOMPARE(m_desk->keys("job.print"_L1), QString());
}

void TestActionShortcuts::resetsOneAndAll()
{
    m_desk->shortcuts.setShortcuts(u"jog.homeX"_s, {QKeySequence(u"Ctrl+P"_s)});
    m_desk->shortcuts.setShortcuts(u"file.open"_s, {QKeySequence(u"F2"_s)});
    m_desk->shortcuts.reset(u"job.print"_s);
    QCOMPARE(m_desk->keys("job.print"_L1), u"Ctrl+P"_s);
    QCOMPARE(m_desk->keys("jog.homeX"_L1), QString());
    QCOMPARE(m_desk->keys("file.open"_L1), u"F2"_s);
    m_desk->shortcuts.resetAll();
    QCOMPARE(m_desk->keys("file.open"_L1), u"Ctrl+O"_s);
    QVERIFY(!m_desk->shortcuts.isAnyChanged());
    QVERIFY(m_desk->settings.shortcuts().isEmpty());
}

void TestActionShortcuts::settingsEditedByHand_data()
{
    QTest::addColumn<QMap<QString, QStringList>>("stored");
    QTest::addColumn<QString>("homeX");
    QTest::addColumn<QString>("print");
    using Map = QMap<QString, QStringList>;
    QTest::newRow("the keys of another")
        << Map{{u"jog.homeX"_s, {u"Ctrl+P"_s}}} << u"Ctrl+P"_s << QString();
    QTest::newRow("twice") << Map{{u"jog.homeX"_s, {u"F7"_s}}, {u"job.print"_s, {u"F7"_s}}}
                           << QString() << u"F7"_s;
    QTest::newRow("no keys") << Map{{u"jog.homeX"_s, {u"Ctrl+Nonsense"_s, u"Tab"_s}}} << QString()
                             << u"Ctrl+P"_s;
    QTest::newRow("no action") << Map{{u"no.such"_s, {u"Ctrl+P"_s}}} << QString() << u"Ctrl+P"_s;
}

void TestActionShortcuts::settingsEditedByHand()
{
    using Map = QMap<QString, QStringList>;
    QFETCH(Map, stored);
    QFETCH(QString, homeX);
    QFETCH(QString, print);
    m_desk->settings.setShortcuts(stored);
    const QStringList both{m_desk->keys("jog.homeX"_L1), m_desk->keys("job.print"_L1)};
    if (qstrcmp(QTest::currentDataTag(), "twice") == 0)
        QVERIFY(both.contains(u"F7"_s) && both.contains(QString())); // one of them
    else
        QCOMPARE(both, (QStringList{homeX, print}));
}

void TestActionShortcuts::exportAndImport()
{
    const QString path = m_folder->filePath(u"out.json"_s);
    m_desk->shortcuts.setShortcuts(u"jog.homeX"_s,
                                   {QKeySequence(u"Ctrl+,"_s), QKeySequence(u"Num+7"_s)});
    m_desk->shortcuts.setShortcuts(u"file.open"_s, {});
    QVERIFY(m_desk->shortcuts.exportTo(path));
    m_desk->shortcuts.resetAll();
    m_desk->shortcuts.setShortcuts(u"job.print"_s, {QKeySequence(u"F9"_s)});
    const Result<int> unknown = m_desk->shortcuts.importFrom(path);
    QVERIFY(unknown);
    QCOMPARE(*unknown, 0);
    QCOMPARE(m_desk->keys("jog.homeX"_L1), u"Ctrl+, Num+7"_s);
    QCOMPARE(m_desk->keys("file.open"_L1), QString());
    QCOMPARE(m_desk->keys("job.print"_L1), u"Ctrl+P"_s); // as in the file: not changed
}

void TestActionShortcuts::refusesBadFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    const QByteArray head = "{\"type\": \"gantry-shortcuts\", \"format\": 1, \"shortcuts\": ";
    QTest::newRow("no JSON") << QByteArray("hello") << QString();
    QTest::newRow("another file") << QByteArray("{\"format\": 1, \"shortcuts\": {}}")
                                  << u"no file of shortcuts"_s;
    QTest::newRow("newer") << QByteArray("{\"type\": \"gantry-shortcuts\", \"format\": 2, "
                                         "\"shortcuts\": {}}")
                           << u"newer version"_s;
    QTest::newRow("no list") << head + "{\"job.print\": \"F1\"}}" << u"job.print"_s;
    QTest::newRow("no keys") << head + "{\"job.print\": [\"Ctrl+Foo\"]}}" << u"Ctrl+Foo"_s;
    QTest::newRow("needed key") << head + "{\"job.print\": [\"Tab\"]}}" << u"needed"_s;
    QTest::newRow("number") << head + "{\"job.print\": [5]}}" << u"job.print"_s;
    QTest::newRow("conflict") << head + "{\"jog.homeX\": [\"Ctrl+O\"]}}" << u"Open…"_s;
}

void TestActionShortcuts::refusesBadFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    m_desk->shortcuts.setShortcuts(u"jog.homeX"_s, {QKeySequence(u"F5"_s)});
    const Result<int> unknown = m_desk->shortcuts.importFrom(write(content));
    QVERIFY(!unknown);
    QVERIFY2(unknown.error().message.contains(says), qPrintable(unknown.error().message));
    QVERIFY(unknown.error().message.endsWith(u'.'));
    QCOMPARE(m_desk->keys("jog.homeX"_L1), u"F5"_s);
    QVERIFY(!m_desk->shortcuts.importFrom(m_folder->filePath(u"missing.json"_s)));
}

void TestActionShortcuts::leavesOutActionsItDoesNotHave()
{
    const QString path = write("{\"type\": \"gantry-shortcuts\", \"format\": 1, \"shortcuts\": "
                               "{\"later.action\": [\"F3\"], \"job.print\": [\"F4\"]}}");
    const Result<int> unknown = m_desk->shortcuts.importFrom(path);
    QVERIFY(unknown);
    QCOMPARE(*unknown, 1);
    QCOMPARE(m_desk->keys("job.print"_L1), u"F4"_s);
    QVERIFY(!m_desk->shortcuts.exportTo(path + u"/below"_s)); // a file is no folder
}

void TestActionShortcuts::saysWhatCannotBeAShortcut_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<bool>("possible");
    QTest::newRow("letter with Ctrl") << QKeySequence(u"Ctrl+K"_s) << true;
    QTest::newRow("a letter") << QKeySequence(u"J"_s) << true;
    QTest::newRow("function key") << QKeySequence(u"F5"_s) << true;
    QTest::newRow("number pad") << QKeySequence(u"Num+4"_s) << true;
    QTest::newRow("arrow with Ctrl") << QKeySequence(u"Ctrl+Left"_s) << true;
    QTest::newRow("emergency stop") << QKeySequence(u"Shift+Esc"_s) << true;
    QTest::newRow("nothing") << QKeySequence() << false;
    QTest::newRow("Tab") << QKeySequence(u"Tab"_s) << false;
    QTest::newRow("Shift and Tab") << QKeySequence(u"Shift+Tab"_s) << false;
    QTest::newRow("Enter") << QKeySequence(u"Return"_s) << false;
    QTest::newRow("arrow") << QKeySequence(u"Left"_s) << false;
    QTest::newRow("menu") << QKeySequence(u"Alt+F"_s) << false;
}

void TestActionShortcuts::saysWhatCannotBeAShortcut()
{
    QFETCH(QKeySequence, keys);
    QFETCH(bool, possible);
    const QString problem = Shortcuts::problemOf(keys);
    QCOMPARE(problem.isEmpty(), possible);
    QVERIFY(possible || problem.endsWith(u'.'));
}

void TestActionShortcuts::namesGroupsAndActions()
{
    QCOMPARE(ActionRegistry::plainText(m_desk->registry.action("file.open"_L1)), u"Open…"_s);
    QCOMPARE(ActionRegistry::plainText(m_desk->registry.action("jog.homeX"_L1)),
             u"Home X & more"_s);
    QAction chinese(u"打开(&O)…"_s);
    QCOMPARE(ActionRegistry::plainText(&chinese), u"打开…"_s);
    QPushButton button;
    bindButton(&button, &chinese);
    QCOMPARE(button.text(), u"打开…"_s);
    QCOMPARE(button.accessibleName(), u"打开…"_s);
    QAction bracket(u"&Fan (left)"_s);
    QCOMPARE(ActionRegistry::plainText(&bracket), u"Fan (left)"_s);
    QCOMPARE(ActionRegistry::groupOf(u"job.print"), u"Job"_s);
    QCOMPARE(ActionRegistry::groupOf(u"nonsense"), u"Other"_s);
}

QTEST_MAIN(TestActionShortcuts)
#include "tst_actionshortcuts.moc"
