// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/profilestore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

/// The profile store over folders that are not as they should be.
class TestProfileStoreDisk final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void leavesAFileAlone_data();
    void leavesAFileAlone();
    void doesNotWriteOverAFileItCouldNotRead();
    void livesWithABrokenDefaultProfile();
    void livesWithoutAFolder();
    void ignoresOtherFiles();
    void boundsTheNumberOfFiles();
    void keepsThePresentStateWhenWritingFails();

private:
    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray sample(const QString &name)
    {
        QFile file(QStringLiteral(GANTRY_TEST_DATA "/profiles/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProfileStoreDisk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestProfileStoreDisk::leavesAFileAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("cut off") << sample(u"broken.json"_s) << ErrorCode::FileMalformed;
    QTest::newRow("newer") << sample(u"future.json"_s) << ErrorCode::FileTooNew;
    QTest::newRow("empty") << QByteArray() << ErrorCode::FileMalformed;
    QTest::newRow("wrong type") << QByteArray("{\"volume\":5}") << ErrorCode::FileMalformed;
    QTest::newRow("out of range") << QByteArray("{\"volume\":{\"width\":0}}")
                                  << ErrorCode::FileMalformed;
    QTest::newRow("too large") << QByteArray("{\"name\":\"") + QByteArray(5 * 1024 * 1024, 'x')
                                      + "\"}"
                               << ErrorCode::FileMalformed;
}

void TestProfileStoreDisk::leavesAFileAlone()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, code);
    put(u"mine.json"_s, text);
    put(u"good.json"_s, sample(u"v1.json"_s));
    ProfileStore store(m_folder->path());
    store.load();
    QCOMPARE(store.problems().size(), 1);
    QCOMPARE(store.problems().first().fileName, u"mine.json"_s);
    QCOMPARE(store.problems().first().error.code, code);
    QVERIFY(!store.problems().first().error.message.isEmpty());
    QVERIFY(!store.profile(u"mine"_s));
    QVERIFY(store.profile(u"good"_s));
    QCOMPARE(content(u"mine.json"_s), text);
}

void TestProfileStoreDisk::doesNotWriteOverAFileItCouldNotRead()
{
    const QByteArray future = sample(u"future.json"_s);
    put(u"mine.json"_s, future);
    ProfileStore store(m_folder->path());
    store.load();
    for (const QString &id : {u"mine"_s, u"MINE"_s}) {
        PrinterProfile profile;
        profile.id = id;
        const auto saved = store.save(profile, true);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::CouldNotOverwrite);
    }
    QCOMPARE(content(u"mine.json"_s), future);
}

void TestProfileStoreDisk::livesWithABrokenDefaultProfile()
{
    put(u"_default.json"_s, "nonsense");
    ProfileStore store(m_folder->path());
    store.load();
    QCOMPARE(store.problems().size(), 1);
    QCOMPARE(store.defaultProfile(), PrinterProfile());
    QVERIFY(!store.save(store.defaultProfile(), true));
    QCOMPARE(content(u"_default.json"_s), QByteArray("nonsense"));
}

void TestProfileStoreDisk::livesWithoutAFolder()
{
    // Below a file there can be no folder, whoever asks.
    put(u"file"_s, "x");
    ProfileStore store(m_folder->filePath(u"file/profiles"_s));
    store.load();
    QCOMPARE(store.defaultProfile(), PrinterProfile());
    QCOMPARE(store.problems().size(), 1);
    QCOMPARE(store.problems().first().error.code, ErrorCode::FileNotWritable);
    PrinterProfile profile;
    profile.id = u"new"_s;
    QCOMPARE(store.save(profile, false).error().code, ErrorCode::SaveFailed);
    QVERIFY(!store.profile(u"new"_s));
    // Not for ever: the default may be stored once the folder can be written.
    QCOMPARE(store.save(PrinterProfile(), true).error().code, ErrorCode::SaveFailed);
}

void TestProfileStoreDisk::ignoresOtherFiles()
{
    put(u"notes.txt"_s, "hello");
    put(u".hidden.json"_s, "nonsense");
    put(u"backup.json~"_s, "nonsense");
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder.json"_s));
    ProfileStore store(m_folder->path());
    store.load();
    QVERIFY(store.problems().isEmpty());
    QCOMPARE(store.profiles().size(), 1);
}

void TestProfileStoreDisk::boundsTheNumberOfFiles()
{
    for (int i = 0; i < 1005; ++i)
        put(u"p%1.json"_s.arg(i), "{}");
    ProfileStore store(m_folder->path());
    store.load();
    QVERIFY(store.profiles().size() <= 1001);
    QCOMPARE(store.problems().size(), 1);
}

void TestProfileStoreDisk::keepsThePresentStateWhenWritingFails()
{
    ProfileStore store(m_folder->path());
    store.load();
    PrinterProfile profile;
    profile.id = u"one"_s;
    profile.name = u"One"_s;
    QVERIFY(store.save(profile, false));
    // Somebody puts folders where the files were.
    for (const QString &name : {u"one.json"_s, u".default.json"_s}) {
        QFile::remove(m_folder->filePath(name));
        QVERIFY(QDir(m_folder->path()).mkdir(name));
    }
    profile.name = u"Two"_s;
    QCOMPARE(store.save(profile, true).error().code, ErrorCode::SaveFailed);
    QCOMPARE(store.profile(u"one"_s)->name, u"One"_s);
    QCOMPARE(store.setDefault(u"one"_s).error().code, ErrorCode::FileNotWritable);
    QCOMPARE(store.defaultProfile().id, u"_default"_s);
    QCOMPARE(store.remove(u"one"_s).error().code, ErrorCode::FileNotWritable);
    QVERIFY(store.profile(u"one"_s));
}

QTEST_APPLESS_MAIN(TestProfileStoreDisk)
#include "tst_profilestore_disk.moc"
