// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/jsonfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace gantry;
using namespace Qt::StringLiterals;

class TestJsonFile final : public QObject
{
    Q_OBJECT

private slots:
    void readsBackWhatItWrote();
    void createsTheFolder();
    void refusesWhatIsNoJsonObject_data();
    void refusesWhatIsNoJsonObject();
    void refusesWhatIsTooLarge();
    void refusesAMissingFileAndAFolder();
    void namesTheLineOfAMistake();
    void doesNotWriteBelowAFile();
    void doesNotWriteOverAFolder();
    void doesNotWriteToADevice();
    void aFullDiskLeavesTheOldFile();
    void replacesTheOldContent();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void put(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    QTemporaryDir m_folder;
};

void TestJsonFile::readsBackWhatItWrote()
{
    const QJsonObject object{{u"name"_s, u"Größe \u2192 3"_s},
                             {u"list"_s, QJsonArray{1, 2.5, true}},
                             {u"inner"_s, QJsonObject{{u"a"_s, 1}}}};
    QVERIFY(JsonFile::write(path(u"a.json"_s), object));
    const auto read = JsonFile::read(path(u"a.json"_s));
    QVERIFY(read);
    QCOMPARE(*read, object);
    // Nothing of the writing is left behind.
    QCOMPARE(QDir(m_folder.path()).entryList({u"a.json*"_s}, QDir::Files),
             QStringList{u"a.json"_s});
}

void TestJsonFile::createsTheFolder()
{
    QVERIFY(JsonFile::write(path(u"deep/er/b.json"_s), {{u"x"_s, 1}}));
    QVERIFY(QFile::exists(path(u"deep/er/b.json"_s)));
}

void TestJsonFile::refusesWhatIsNoJsonObject_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an array") << QByteArray("[1]");
    QTest::newRow("cut off") << QByteArray("{\"a\": 1");
    QTest::newRow("binary") << QByteArray("\x00\x01\xff\xfe", 4);
    QTest::newRow("zeros") << QByteArray(100, '\0');
    QTest::newRow("trailing rubbish") << QByteArray("{} x");
    QTest::newRow("nested too deep")
        << QByteArray("{\"a\":") + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}';
}

void TestJsonFile::refusesWhatIsNoJsonObject()
{
    QFETCH(QByteArray, content);
    put(u"c.json"_s, content);
    const auto read = JsonFile::read(path(u"c.json"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::FileMalformed);
    QVERIFY(read.error().message.contains(u"c.json"_s));
}

void TestJsonFile::refusesWhatIsTooLarge()
{
    put(u"d.json"_s, "{\"a\":\"0123456789\"}");
    QVERIFY(JsonFile::read(path(u"d.json"_s), 18));
    const auto read = JsonFile::read(path(u"d.json"_s), 17);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::FileMalformed);
}

void TestJsonFile::refusesAMissingFileAndAFolder()
{
    QCOMPARE(JsonFile::read(path(u"none.json"_s)).error().code, ErrorCode::FileMissing);
    QCOMPARE(JsonFile::read(m_folder.path()).error().code, ErrorCode::FileUnreadable);
}

void TestJsonFile::namesTheLineOfAMistake()
{
    put(u"e.json"_s, "{\n  \"a\": 1,\n  \"b\": oops\n}\n");
    const auto read = JsonFile::read(path(u"e.json"_s));
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(u"line 3"_s), qPrintable(read.error().message));
}

void TestJsonFile::doesNotWriteBelowAFile()
{
    put(u"plain"_s, "x");
    const auto written = JsonFile::write(path(u"plain/f.json"_s), {});
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
}

void TestJsonFile::doesNotWriteOverAFolder()
{
    QVERIFY(QDir(m_folder.path()).mkdir(u"folder.json"_s));
    QCOMPARE(JsonFile::write(path(u"folder.json"_s), {}).error().code, ErrorCode::FileNotWritable);
}

void TestJsonFile::doesNotWriteToADevice()
{
    const QString device = u"/dev/full"_s; // the one that is always full
    if (!QFile::exists(device))
        QSKIP("there is no such device here");
    QCOMPARE(JsonFile::write(device, {}).error().code, ErrorCode::FileNotWritable);
    QCOMPARE(JsonFile::read(device).error().code, ErrorCode::FileUnreadable);
}

void TestJsonFile::aFullDiskLeavesTheOldFile()
{
#ifdef Q_OS_UNIX
    const QString file = path(u"full.json"_s);
    QVERIFY(JsonFile::write(file, {{u"a"_s, 1}}));
    // A limit for the size of files does what a full disk does, to this program only.
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit tiny{4, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tiny), 0);
    const Result<void> written = JsonFile::write(file, {{u"a"_s, u"longer"_s}});
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
    QCOMPARE(*JsonFile::read(file), (QJsonObject{{u"a"_s, 1}}));
#else
    QSKIP("only systems of the Unix family have such a limit");
#endif
}

void TestJsonFile::replacesTheOldContent()
{
    QVERIFY(JsonFile::write(path(u"g.json"_s), {{u"a"_s, 1}, {u"b"_s, u"long"_s.repeated(99)}}));
    QVERIFY(JsonFile::write(path(u"g.json"_s), {{u"a"_s, 2}}));
    QCOMPARE(*JsonFile::read(path(u"g.json"_s)), (QJsonObject{{u"a"_s, 2}}));
}

QTEST_APPLESS_MAIN(TestJsonFile)
#include "tst_jsonfile.moc"
