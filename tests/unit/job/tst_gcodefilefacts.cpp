// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/gcodefilefacts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace gantry;
using namespace Qt::StringLiterals;

class TestGcodeFileFacts : public QObject
{
    Q_OBJECT

private slots:
    void content_data();
    void content();
    void missing();
    void directory();
    void pipeIsNotWaitedFor();
    void device();
    void notPermitted();
    void longPreviewIsNotEmpty();

private:
    QString write(const QByteArray &bytes);

    QTemporaryDir m_dir;
};

QString TestGcodeFileFacts::write(const QByteArray &bytes)
{
    QFile file(m_dir.filePath(u"part.gcode"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test file");
    return file.fileName();
}

void TestGcodeFileFacts::content_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("G-code") << "; x\nG28\n"_ba << ErrorCode::None;
    QTest::newRow("one line without break") << "G28"_ba << ErrorCode::None;
    QTest::newRow("empty") << QByteArray() << ErrorCode::FileEmpty;
    QTest::newRow("only comments") << "; a\n\n;b\n   \n"_ba << ErrorCode::FileEmpty;
    QTest::newRow("mark only") << "\xEF\xBB\xBF"_ba << ErrorCode::FileEmpty;
    QTest::newRow("binary") << QByteArray("GCDE\1\0\0\0", 8) << ErrorCode::FileNotText;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFEG\0", 4) << ErrorCode::FileNotText;
    QTest::newRow("one long line") << QByteArray(100000, 'a') << ErrorCode::FileNotText;
}

void TestGcodeFileFacts::content()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const QString path = write(bytes);
    const Result<GcodeFileFacts> facts = inspectGcodeFile(path);
    QCOMPARE(facts.has_value(), code == ErrorCode::None);
    if (facts) {
        QCOMPARE(facts->size, bytes.size());
        QCOMPARE(facts->path, QFileInfo(path).absoluteFilePath());
        QVERIFY(facts->modified.isValid());
    } else {
        QCOMPARE(facts.error().code, code);
        QVERIFY(facts.error().message.endsWith(u'.'));
    }
}

void TestGcodeFileFacts::missing()
{
    const Result<GcodeFileFacts> facts = inspectGcodeFile(m_dir.filePath(u"none.gcode"_s));
    QCOMPARE(facts.error().code, ErrorCode::FileMissing);
    QVERIFY(facts.error().message.contains(u"none.gcode"_s));
}

void TestGcodeFileFacts::directory()
{
    const Result<GcodeFileFacts> facts = inspectGcodeFile(m_dir.path());
    QCOMPARE(facts.error().code, ErrorCode::FileUnreadable);
    QVERIFY(facts.error().message.contains(u"folder"_s));
}

void TestGcodeFileFacts::pipeIsNotWaitedFor()
{
#ifdef Q_OS_UNIX
    const QString path = m_dir.filePath(u"pipe.gcode"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const Result<GcodeFileFacts> facts
        = inspectGcodeFile(path); // would hang if it were opened plainly
    QCOMPARE(facts.error().code, ErrorCode::FileUnreadable);
    QVERIFY(facts.error().message.contains(u"pipe"_s));
#else
    QSKIP("there are no pipes in folders here");
#endif
}

void TestGcodeFileFacts::device()
{
#ifdef Q_OS_UNIX
    QCOMPARE(inspectGcodeFile(u"/dev/zero"_s).error().code, ErrorCode::FileUnreadable);
#else
    QCOMPARE(inspectGcodeFile(u"NUL"_s).has_value(), false);
#endif
}

void TestGcodeFileFacts::notPermitted()
{
#ifdef Q_OS_UNIX
    if (::geteuid() == 0)
        QSKIP("root may read everything");
    const QString path = write("G28\n");
    QVERIFY(QFile::setPermissions(path, QFileDevice::WriteOwner));
    const Result<GcodeFileFacts> facts = inspectGcodeFile(path);
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    QCOMPARE(facts.error().code, ErrorCode::FileUnreadable);
    QVERIFY(facts.error().message.contains(u"permitted"_s));
#else
    QSKIP("permissions work differently here");
#endif
}

void TestGcodeFileFacts::longPreviewIsNotEmpty()
{
    QByteArray bytes;
    while (bytes.size() < 200'000)
        bytes += "; thumbnail data in a comment line ......................................\n";
    QVERIFY(inspectGcodeFile(write(bytes + "G28\n")).has_value());
}

QTEST_APPLESS_MAIN(TestGcodeFileFacts)
#include "tst_gcodefilefacts.moc"
