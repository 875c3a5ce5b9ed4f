// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "temperature/exporttask.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <thread>

using namespace gantry;
using namespace Qt::StringLiterals;

/// Writing a file in the pool.
class TestExportTask final : public QObject
{
    Q_OBJECT

private slots:
    void writesTheFile();
    void saysWhyItCouldNot_data();
    void saysWhyItCouldNot();
    void cancelledFilesDoNotStay();
    void goesAwayWhileItWrites();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"out.csv"_s); }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }

    QTemporaryDir m_folder;
};

void TestExportTask::writesTheFile()
{
    ExportTask task;
    QSignalSpy succeeded(&task, &ExportTask::succeeded);
    QSignalSpy progressed(&task, &ExportTask::progressed);
    task.start(path(), [](QIODevice &device, const ExportTask::Progress &progress) {
        return progress(0.5) && device.write("table") == 5 && progress(1);
    });
    QVERIFY(task.isRunning());
    QTRY_COMPARE(succeeded.count(), 1);
    QCOMPARE(succeeded.first().first().toString(), path());
    QCOMPARE(content(), QByteArray("table"));
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(progressed.last().first().toInt(), 100);
}

void TestExportTask::saysWhyItCouldNot_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no folder") << u"no/such/folder/out.csv"_s;
    QTest::newRow("a folder") << u"."_s;
}

void TestExportTask::saysWhyItCouldNot()
{
    QFETCH(QString, name);
    ExportTask task;
    QSignalSpy failed(&task, &ExportTask::failed);
    task.start(m_folder.filePath(name),
               [](QIODevice &device, const auto &) { return device.write("table") == 5; });
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().at(0).toString(), m_folder.filePath(name));
    QVERIFY(!failed.first().at(1).toString().isEmpty());
    QVERIFY(!task.isRunning());
}

void TestExportTask::cancelledFilesDoNotStay()
{
    QFile old(path());
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    ExportTask task;
    QSignalSpy cancelled(&task, &ExportTask::cancelled);
    QSignalSpy succeeded(&task, &ExportTask::succeeded);
    std::atomic_bool started = false;
    const auto endless = [&started](QIODevice &device, const ExportTask::Progress &progress) {
        device.write("new");
        started = true;
        while (progress(0.5))
            std::this_thread::yield();
        return false;
    };
    task.start(path(), endless);
    QTRY_VERIFY(started);
    task.cancel();
    QCOMPARE(cancelled.count(), 1);
    QVERIFY(!task.isRunning());
    // The next one begins at once and is the only one that is told of.
    task.start(m_folder.filePath(u"next.csv"_s),
               [](QIODevice &device, const auto &) { return device.write("next") == 4; });
    QTRY_COMPARE(succeeded.count(), 1);
    QVERIFY(succeeded.first().first().toString().endsWith(u"next.csv"_s));
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10000));
    QCOMPARE(content(), QByteArray("old"));
}

void TestExportTask::goesAwayWhileItWrites()
{
    const auto started = std::make_shared<std::atomic_bool>(false);
    const auto stopped = std::make_shared<std::atomic_bool>(false);
    {
        ExportTask task;
        task.start(path(), [started, stopped](QIODevice &, const ExportTask::Progress &progress) {
            *started = true;
            while (progress(0))
                std::this_thread::yield();
            *stopped = true;
            return false;
        });
        QTRY_VERIFY(*started);
    }
    QTRY_VERIFY(*stopped);
}

QTEST_GUILESS_MAIN(TestExportTask)
#include "tst_exporttask.moc"
