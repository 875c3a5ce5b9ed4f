// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/fileinspector.h"
#include "support/hanginglook.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestFileInspector final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsWhatItFound();
    void tellsAnError();
    void isSlowOnlyAfterAMoment();
    void theNewestWinsOverOneThatHangs();
    void aCancelledOneIsSilent();
    void manyThatHangLeaveRoomForOthers();
    void canGoAwayWhileTheDiskHangs();

private:
    QString write(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("G28\n") < 0)
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<FileInspector> m_inspector;
};

void TestFileInspector::init()
{
    m_inspector = std::make_unique<FileInspector>();
}

void TestFileInspector::tellsWhatItFound()
{
    QSignalSpy finished(m_inspector.get(), &FileInspector::finished);
    QSignalSpy slow(m_inspector.get(), &FileInspector::slowChanged);
    const QString path = write(u"a.gcode"_s);
    m_inspector->start(path, inspectGcodeFile);
    QVERIFY(m_inspector->isRunning());
    QCOMPARE(m_inspector->path(), path);
    QVERIFY(finished.wait());
    QVERIFY(!m_inspector->isRunning());
    QVERIFY(m_inspector->path().isEmpty());
    QCOMPARE(finished.first().first().value<GcodeFileFacts>().size, 4);
    QTest::qWait(int(FileInspector::Moment.count()) + 50);
    QCOMPARE(slow.count(), 0); // people notice nothing
}

void TestFileInspector::tellsAnError()
{
    QSignalSpy failed(m_inspector.get(), &FileInspector::failed);
    m_inspector->start(m_folder.filePath(u"none.gcode"_s), inspectGcodeFile);
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::FileMissing);
    QVERIFY(!m_inspector->isRunning());
}

void TestFileInspector::isSlowOnlyAfterAMoment()
{
    test::HangingLook disk;
    QSignalSpy finished(m_inspector.get(), &FileInspector::finished);
    QSignalSpy slow(m_inspector.get(), &FileInspector::slowChanged);
    QElapsedTimer time;
    time.start();
    m_inspector->start(write(u"a.gcode"_s), disk.look());
    QVERIFY(!m_inspector->isSlow());
    QVERIFY(slow.wait());
    QVERIFY(time.elapsed() >= FileInspector::Moment.count() - 20);
    QVERIFY(m_inspector->isSlow());
    disk.goOn();
    QVERIFY(finished.wait());
    QVERIFY(!m_inspector->isSlow());
    QCOMPARE(slow.count(), 2);
}

void TestFileInspector::theNewestWinsOverOneThatHangs()
{
    test::HangingLook disk;
    QSignalSpy finished(m_inspector.get(), &FileInspector::finished);
    m_inspector->start(write(u"hangs.gcode"_s), disk.look());
    const QString other = write(u"b.gcode"_s);
    m_inspector->start(other, inspectGcodeFile);
    QVERIFY(finished.wait());
    disk.goOn();
    QTest::qWait(50);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished.first().first().value<GcodeFileFacts>().path, other);
}

void TestFileInspector::aCancelledOneIsSilent()
{
    test::HangingLook disk;
    QSignalSpy finished(m_inspector.get(), &FileInspector::finished);
    QSignalSpy failed(m_inspector.get(), &FileInspector::failed);
    m_inspector->start(write(u"a.gcode"_s), disk.look());
    m_inspector->cancel();
    QVERIFY(!m_inspector->isRunning());
    disk.goOn();
    QTest::qWait(50);
    QCOMPARE(finished.count() + failed.count(), 0);
    m_inspector->start(write(u"a.gcode"_s), inspectGcodeFile);
    QVERIFY(finished.wait());
}

void TestFileInspector::manyThatHangLeaveRoomForOthers()
{
    test::HangingLook disk;
    QSignalSpy finished(m_inspector.get(), &FileInspector::finished);
    for (int i = 0; i < 20; ++i)
        m_inspector->start(write(u"hangs.gcode"_s), disk.look());
    m_inspector->start(write(u"b.gcode"_s), inspectGcodeFile);
    QVERIFY(finished.wait());
}

void TestFileInspector::canGoAwayWhileTheDiskHangs()
{
    test::HangingLook disk;
    m_inspector->start(write(u"a.gcode"_s), disk.look());
    QElapsedTimer time;
    time.start();
    m_inspector.reset();
    QVERIFY(time.elapsed() < 5000); // the disk would hang for ever
}

QTEST_GUILESS_MAIN(TestFileInspector)
#include "tst_fileinspector.moc"
