// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/jsonfile.h"
#include "base/recordfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestRecordFile final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsBackWhatItWrote();
    void renamesABrokenFile_data();
    void renamesABrokenFile();
    void leavesANewerFileAlone();
    void leavesAnUnreadableFileAlone();
    void tellsThatItCannotWrite();
    void removes();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"record.json"_s); }
    void put(const QByteArray &content) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRecordFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestRecordFile::readsBackWhatItWrote()
{
    RecordFile file(path(), 2, 1000);
    QVERIFY(file.read().isEmpty());
    QVERIFY(!file.problem().isError());
    QVERIFY(file.write({{u"a"_s, 1}}));
    QCOMPARE(RecordFile(path(), 2, 1000).read(), (QJsonObject{{u"a"_s, 1}, {u"format"_s, 2}}));
    QVERIFY(JsonFile::write(path(), {{u"format"_s, 1}})); // an older one
    QCOMPARE(file.read(), (QJsonObject{{u"format"_s, 1}}));
}

void TestRecordFile::renamesABrokenFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("cut off") << QByteArray("{\"format\":1,");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros after a crash") << QByteArray(200, '\0');
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("no format") << QByteArray("{}");
    QTest::newRow("format is no number") << QByteArray("{\"format\":\"1\"}");
    QTest::newRow("half a format") << QByteArray("{\"format\":1.5}");
    QTest::newRow("format 0") << QByteArray("{\"format\":0}");
    QTest::newRow("too large") << "{\"format\":1,\"x\":\"" + QByteArray(2000, 'x') + "\"}";
}

void TestRecordFile::renamesABrokenFile()
{
    QFETCH(QByteArray, text);
    put(text);
    RecordFile file(path(), 2, 1000);
    QVERIFY(file.read().isEmpty());
    QCOMPARE(file.problem().code, ErrorCode::FileMalformed);
    const QStringList kept = files();
    QCOMPARE(kept.size(), 1);
    QVERIFY(kept.first().startsWith(u"record.json.broken-"_s));
    QVERIFY(file.problem().message.contains(kept.first()));
    QCOMPARE(content(kept.first()), text);
    QVERIFY(file.write({}));
    QVERIFY(!file.read().isEmpty());
    QVERIFY(!file.problem().isError());
}

void TestRecordFile::leavesANewerFileAlone()
{
    const QByteArray newer("{\"format\":3}");
    put(newer);
    RecordFile file(path(), 2, 1000);
    QVERIFY(file.read().isEmpty());
    QCOMPARE(file.problem().code, ErrorCode::FileTooNew);
    QCOMPARE(file.write({}).error().code, ErrorCode::FileTooNew);
    QVERIFY(file.remove());
    QCOMPARE(content(u"record.json"_s), newer);
}

void TestRecordFile::leavesAnUnreadableFileAlone()
{
    QVERIFY(QDir().mkpath(path())); // a folder in its place
    RecordFile file(path(), 1, 1000);
    QVERIFY(file.read().isEmpty());
    QCOMPARE(file.problem().code, ErrorCode::FileUnreadable);
    QCOMPARE(file.write({}).error().code, ErrorCode::FileUnreadable);
    QVERIFY(QDir(path()).exists());
}

void TestRecordFile::tellsThatItCannotWrite()
{
    put("x");
    RecordFile file(path() + u"/below/a/file.json"_s, 1, 1000);
    QVERIFY(file.read().isEmpty());
    QVERIFY(!file.problem().isError());
    QCOMPARE(file.write({}).error().code, ErrorCode::FileNotWritable);
}

void TestRecordFile::removes()
{
    RecordFile file(path(), 1, 1000);
    QVERIFY(file.remove()); // there is none
    QVERIFY(file.write({}));
    QVERIFY(file.remove());
    QVERIFY(files().isEmpty());
}

QTEST_APPLESS_MAIN(TestRecordFile)
#include "tst_recordfile.moc"
