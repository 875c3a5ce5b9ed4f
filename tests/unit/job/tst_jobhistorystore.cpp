// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/jobhistorystore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestJobHistoryStore final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void remembersBetweenRuns();
    void keepsWhatAnotherProgramWrote();
    void setsABrokenFileAside_data();
    void setsABrokenFileAside();
    void leavesANewerFileAlone();
    void triesAgainWhatCouldNotBeWritten();

private:
    static FileIdentity file(const QString &path = u"/cube.gcode"_s)
    {
        return {FileOrigin::Local, path, 5, {}};
    }
    static PrintRecord print(qint64 timeMs)
    {
        return {QDateTime::fromSecsSinceEpoch(1'700'000'000), timeMs, true, {}};
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"history.json"_s); }
    void put(const QByteArray &content) const
    {
        QFile out(path());
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestJobHistoryStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestJobHistoryStore::remembersBetweenRuns()
{
    {
        JobHistoryStore store(m_folder->filePath(u"new/folder"_s));
        QVERIFY(!store.load().isError());
        QVERIFY(store.add(file(), u"mk3"_s, print(1000)));
        QVERIFY(store.add(file(), u"mk3"_s, print(3000)));
    }
    JobHistoryStore store(m_folder->filePath(u"new/folder"_s));
    QVERIFY(!store.load().isError());
    QCOMPARE(store.history().summary(file(), u"mk3"_s).averagePrintTimeMs, 2000);
}

void TestJobHistoryStore::keepsWhatAnotherProgramWrote()
{
    JobHistoryStore one(m_folder->path());
    JobHistoryStore two(m_folder->path());
    one.load();
    two.load();
    QVERIFY(one.add(file(u"/one"_s), u"a"_s, print(1)));
    QVERIFY(two.add(file(u"/two"_s), u"b"_s, print(2)));
    QVERIFY(one.add(file(u"/three"_s), u"a"_s, print(3)));
    QCOMPARE(one.history().entries().size(), 3);
    JobHistoryStore three(m_folder->path());
    three.load();
    QCOMPARE(three.history(), one.history());
}

void TestJobHistoryStore::setsABrokenFileAside_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("cut off") << QByteArray("{\"format\":1,\"files\":[{");
    QTest::newRow("no list") << QByteArray("{\"format\":1,\"files\":7}");
    QTest::newRow("an entry that is none") << QByteArray("{\"format\":1,\"files\":[7]}");
}

void TestJobHistoryStore::setsABrokenFileAside()
{
    QFETCH(QByteArray, text);
    put(text);
    JobHistoryStore store(m_folder->path());
    QCOMPARE(store.load().code, ErrorCode::FileMalformed);
    const QStringList kept
        = QDir(m_folder->path()).entryList({u"history.json.broken-*"_s}, QDir::Files);
    QCOMPARE(kept.size(), 1);
    QFile aside(m_folder->filePath(kept.first()));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), text);
    QVERIFY(store.add(file(), u"mk3"_s, print(1000)));
    QVERIFY(!store.load().isError());
    QCOMPARE(store.history().entries().size(), 1);
}

void TestJobHistoryStore::leavesANewerFileAlone()
{
    const QByteArray newer("{\"format\":2,\"files\":\"elsewhere\"}");
    put(newer);
    JobHistoryStore store(m_folder->path());
    QCOMPARE(store.load().code, ErrorCode::FileTooNew);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(store.add(file(), u"mk3"_s, print(1000)).error().code, ErrorCode::FileTooNew);
    // For this run it counts.
    QCOMPARE(store.history().summary(file(), u"mk3"_s).successes, 3);
    QFile in(path());
    QVERIFY(in.open(QIODevice::ReadOnly));
    QCOMPARE(in.readAll(), newer);
}

void TestJobHistoryStore::triesAgainWhatCouldNotBeWritten()
{
    JobHistoryStore store(m_folder->path());
    QVERIFY(store.add(file(), u"mk3"_s, print(1)));
    QVERIFY(QFile::rename(path(), path() + u".saved"_s));
    QVERIFY(QDir().mkpath(path())); // a folder in its place
    QVERIFY(!store.add(file(), u"mk3"_s, print(2)));
    QCOMPARE(store.history().summary(file(), u"mk3"_s).successes, 2);
    QVERIFY(QDir().rmdir(path()));
    QVERIFY(QFile::rename(path() + u".saved"_s, path()));
    QVERIFY(store.add(file(), u"mk3"_s, print(3)));
    JobHistoryStore other(m_folder->path());
    other.load();
    QCOMPARE(other.history().summary(file(), u"mk3"_s).successes, 3);
}

QTEST_APPLESS_MAIN(TestJobHistoryStore)
#include "tst_jobhistorystore.moc"
