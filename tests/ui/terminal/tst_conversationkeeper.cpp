// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"
#include "terminal/conversationkeeper.h"
#include "terminal/terminallog.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

/// The log of the conversation as the settings say.
class TestConversationKeeper final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { qputenv("GANTRY_HOME", m_before); }
    void followsTheSettings();
    void everyWindowHasItsOwn();
    void aFailureSwitchesItOff();

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QByteArray m_before = qgetenv("GANTRY_HOME");
    std::unique_ptr<QTemporaryDir> m_home;
    TerminalLog m_terminal;
};

void TestConversationKeeper::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("GANTRY_HOME", QFile::encodeName(m_home->path()));
}

void TestConversationKeeper::followsTheSettings()
{
    Settings settings(m_home->filePath(u"settings.ini"_s));
    const ConversationKeeper keeper(m_terminal, settings, 1);
    m_terminal.addNote("off");
    QVERIFY(!keeper.isOn());
    settings.setConversationLog({true, 10});
    QVERIFY(keeper.isOn());
    m_terminal.addNote("on");
    QTRY_VERIFY(read(keeper.path()).contains("# on\n"));
    QVERIFY(!read(keeper.path()).contains("# off\n"));
    settings.setConversationLog({false, 10});
    QVERIFY(!keeper.isOn());
}

void TestConversationKeeper::everyWindowHasItsOwn()
{
    Settings settings(m_home->filePath(u"settings.ini"_s));
    const ConversationKeeper first(m_terminal, settings, 1);
    const ConversationKeeper second(m_terminal, settings, 2);
    QVERIFY(first.path() != second.path());
    QCOMPARE(QFileInfo(first.path()).absolutePath(), QFileInfo(second.path()).absolutePath());
}

void TestConversationKeeper::aFailureSwitchesItOff()
{
    Settings settings(m_home->filePath(u"settings.ini"_s));
    const ConversationKeeper keeper(m_terminal, settings, 1);
    QSignalSpy failed(&keeper, &ConversationKeeper::failed);
    const QString folder = ConversationKeeper::folder();
    QDir(folder).removeRecursively();
    QFile blocker(folder); // a file stands where the folder should be
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    settings.setConversationLog({true, 10});
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!keeper.isOn());
    QCOMPARE(settings.conversationLog(), (ConversationLogPreferences{false, 10}));
    QVERIFY(!failed.first().first().value<Error>().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestConversationKeeper)
#include "tst_conversationkeeper.moc"
