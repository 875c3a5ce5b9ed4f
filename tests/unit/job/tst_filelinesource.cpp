// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/filelinesource.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

using Pull = FileLineReader::Pull;

class TestFileLineSource : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsAllLinesInOrder();
    void startsInTheMiddle();
    void offsetsEndAtTheFileSize();
    void refusesAtStart_data();
    void refusesAtStart();
    void binaryInTheMiddleComesAfterTheLinesBefore();
    void noticesTruncation();
    void noticesGrowth();
    void noticesDeletionWhileIdle();
    void goesOnWhenTheFileIsBack();
    void staysFailedWhileTheFileIsGone();
    void printsOnFromTheBufferIfAllWasRead();
    void previewOnlyPiecesAreSkipped();
    void destroyedWhileReading();

private:
    QString write(const QByteArray &bytes, const QString &name = u"part.gcode"_s);
    static QByteArray manyLines(int count);
    static bool waitFor(FileLineSource &source, Pull pull);
    static int takeAll(FileLineSource &source);

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestFileLineSource::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

QString TestFileLineSource::write(const QByteArray &bytes, const QString &name)
{
    QFile file(m_dir->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test file");
    return file.fileName();
}

QByteArray TestFileLineSource::manyLines(int count)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes += "G1 X" + QByteArray::number(i) + " Y10.123 E0.02345 ; move\n";
    return bytes;
}

bool TestFileLineSource::waitFor(FileLineSource &source, Pull pull)
{
    return QTest::qWaitFor([&] { return source.peek() == pull; }, 5000);
}

/// Takes lines until there are none any more, whatever the reason; waits for the disk in between.
int TestFileLineSource::takeAll(FileLineSource &source)
{
    int count = 0;
    FileLine line;
    for (;;) {
        const Pull pull = source.next(line);
        if (pull == Pull::Line) {
            ++count;
        } else if (pull != Pull::NotYet
                   || !QTest::qWaitFor([&] { return source.peek() != Pull::NotYet; }, 5000)) {
            return count;
        }
    }
}

void TestFileLineSource::readsAllLinesInOrder()
{
    constexpr int Count = 60'000; // several pieces
    FileLineSource source(write(manyLines(Count)));
    QCOMPARE(source.peek(), Pull::NotYet);
    FileLine line;
    for (int i = 0; i < Count; ++i) {
        Pull pull = source.next(line);
        while (pull == Pull::NotYet) {
            QVERIFY(QTest::qWaitFor([&] { return source.peek() != Pull::NotYet; }, 5000));
            pull = source.next(line);
        }
        QCOMPARE(pull, Pull::Line);
        QCOMPARE(line.text, "G1 X" + QByteArray::number(i) + " Y10.123 E0.02345");
        QCOMPARE(line.number, quint64(i + 1));
    }
    QVERIFY(waitFor(source, Pull::End));
}

void TestFileLineSource::startsInTheMiddle()
{
    constexpr int Count = 60'000; // several pieces
    constexpr int First = 50'000;
    const QByteArray bytes = manyLines(Count);
    const qint64 position = manyLines(First).size();
    FileLineSource source(write(bytes), position);
    QVERIFY(waitFor(source, Pull::Line));
    FileLine line;
    QCOMPARE(source.next(line), Pull::Line);
    QVERIFY(line.text.startsWith("G1 X50000 "));
    QCOMPARE(line.number, quint64(First + 1));
    QCOMPARE(takeAll(source), Count - First - 1);
    FileLineSource behind(write(bytes), bytes.size());
    QVERIFY(waitFor(behind, Pull::Failed)); // nothing in it that could be printed
}

void TestFileLineSource::offsetsEndAtTheFileSize()
{
    const QByteArray bytes = "\xEF\xBB\xBF; head\r\nG28\r\n; x\r\nG1 X1"_ba;
    const QString path = write(bytes);
    FileLineSource source(path);
    QVERIFY(waitFor(source, Pull::Line));
    QCOMPARE(source.size(), bytes.size());
    QCOMPARE(source.modified(), QFileInfo(path).lastModified());
    FileLine line;
    QCOMPARE(source.next(line), Pull::Line);
    QCOMPARE(line.endOffset, bytes.indexOf("; x"));
    QCOMPARE(source.next(line), Pull::Line);
    QCOMPARE(line.endOffset, bytes.size());
    QCOMPARE(source.next(line), Pull::End);
}

void TestFileLineSource::refusesAtStart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("exists");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << QByteArray() << false << ErrorCode::FileMissing;
    QTest::newRow("empty") << QByteArray() << true << ErrorCode::FileEmpty;
    QTest::newRow("only comments") << QByteArray("; a\n;b") << true << ErrorCode::FileEmpty;
    QTest::newRow("many comments")
        << QByteArray("; comment\n").repeated(60'000) << true << ErrorCode::FileEmpty;
    QTest::newRow("binary") << QByteArray(100, '\0') << true << ErrorCode::FileNotText;
}

void TestFileLineSource::refusesAtStart()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, exists);
    QFETCH(ErrorCode, code);
    const QString path = exists ? write(bytes) : m_dir->filePath(u"none"_s);
    FileLineSource source(path);
    QSignalSpy changed(&source, &FileLineSource::changed);
    QVERIFY(waitFor(source, Pull::Failed));
    QCOMPARE(source.error().code, code);
    QCOMPARE(changed.count(), 1);
}

void TestFileLineSource::binaryInTheMiddleComesAfterTheLinesBefore()
{
    FileLineSource source(write(manyLines(100) + QByteArray(1, '\0') + manyLines(100)));
    QCOMPARE(takeAll(source), 100);
    QCOMPARE(source.peek(), Pull::Failed);
    QCOMPARE(source.error().code, ErrorCode::FileNotText);
    source.retry();
    QSignalSpy changed(&source, &FileLineSource::changed);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(source.peek(), Pull::Failed); // looking again does not make it text
}

void TestFileLineSource::noticesTruncation()
{
    const QString path = write(manyLines(60'000));
    FileLineSource source(path);
    QVERIFY(waitFor(source, Pull::Line));
    QVERIFY(QFile::resize(path, 1000));
    takeAll(source);
    QCOMPARE(source.peek(), Pull::Failed);
    QCOMPARE(source.error().code, ErrorCode::FileChanged);
}

void TestFileLineSource::noticesGrowth()
{
    const QString path = write(manyLines(60'000));
    FileLineSource source(path);
    QVERIFY(waitFor(source, Pull::Line));
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("G1 X1\n");
    file.close();
    takeAll(source);
    QCOMPARE(source.peek(), Pull::Failed);
    QCOMPARE(source.error().code, ErrorCode::FileChanged);
}

void TestFileLineSource::noticesDeletionWhileIdle()
{
    const QString path = write(manyLines(60'000));
    FileLineSource source(path);
    QSignalSpy changed(&source, &FileLineSource::changed);
    QVERIFY(waitFor(source, Pull::Line));
    QVERIFY(QFile::remove(path));
    QVERIFY(waitFor(source, Pull::Failed)); // nobody takes a line
    QVERIFY(source.error().message.contains(u"no longer there"_s));
    QCOMPARE(changed.count(), 2); // lines came, the file went
    FileLine line;
    QCOMPARE(source.next(line), Pull::Failed);
}

void TestFileLineSource::goesOnWhenTheFileIsBack()
{
    constexpr int Count = 60'000;
    const QString path = write(manyLines(Count));
    FileLineSource source(path);
    QVERIFY(waitFor(source, Pull::Line));
    QVERIFY(QFile::rename(path, path + u".away"_s));
    const int before = takeAll(source);
    QCOMPARE(source.peek(), Pull::Failed);
    QVERIFY(before < Count);

    QVERIFY(QFile::rename(path + u".away"_s, path));
    source.retry();
    QVERIFY(QTest::qWaitFor([&] { return source.peek() != Pull::Failed; }, 5000));
    FileLine line;
    QVERIFY(waitFor(source, Pull::Line));
    QCOMPARE(source.next(line), Pull::Line);
    QCOMPARE(line.number, quint64(before + 1)); // nothing twice, nothing left out
    QCOMPARE(takeAll(source), Count - before - 1);
    QCOMPARE(source.peek(), Pull::End);
}

void TestFileLineSource::staysFailedWhileTheFileIsGone()
{
    const QString path = write(manyLines(60'000));
    FileLineSource source(path);
    QVERIFY(waitFor(source, Pull::Line));
    QVERIFY(QFile::remove(path));
    takeAll(source);
    QCOMPARE(source.peek(), Pull::Failed);
    QSignalSpy changed(&source, &FileLineSource::changed);
    source.retry();
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(source.peek(), Pull::Failed);

    write(manyLines(60'000) + "G1\n"); // another file in its place
    source.retry();
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(source.peek(), Pull::Failed);
    QVERIFY(source.error().message.contains(u"changed"_s));
}

void TestFileLineSource::printsOnFromTheBufferIfAllWasRead()
{
    const QString path = write(manyLines(100));
    FileLineSource source(path);
    QVERIFY(waitFor(source, Pull::Line));
    QVERIFY(QFile::remove(path));
    QVERIFY(waitFor(source, Pull::Failed));
    QVERIFY(source.error().message.contains(u"read before"_s));
    source.retry();
    QVERIFY(waitFor(source, Pull::Line));
    QCOMPARE(takeAll(source), 100);
    QCOMPARE(source.peek(), Pull::End);
}

void TestFileLineSource::previewOnlyPiecesAreSkipped()
{
    FileLineSource source(write(QByteArray("; preview\n").repeated(100'000) + "G28\n"));
    QSignalSpy changed(&source, &FileLineSource::changed);
    QVERIFY(waitFor(source, Pull::Line));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(takeAll(source), 1);
}

void TestFileLineSource::destroyedWhileReading()
{
    const QString path = write(manyLines(60'000));
    for (int i = 0; i < 50; ++i)
        FileLineSource source(path);
    FileLineSource source(path);
    QCOMPARE(takeAll(source), 60'000);
}

QTEST_GUILESS_MAIN(TestFileLineSource)
#include "tst_filelinesource.moc"
