// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/jobcontroller.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestJobController : public QObject
{
    Q_OBJECT

private slots:
    void selectsAFile();
    void refusesWhatCannotBePrinted();
    void refusesWhileAJobIsActive();
    void startSendsFileAndScripts();
    void startNeedsAFileAndNoJob();
    void toggles_data();
    void toggles();
    void mirrorsFacts();
    void keepsTheTimes();

private:
    QString goodFile();

    QTemporaryDir m_dir;
};

QString TestJobController::goodFile()
{
    QFile file(m_dir.filePath(u"part.gcode"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("G28\n") != 4)
        qFatal("cannot write the test file");
    return file.fileName();
}

void TestJobController::selectsAFile()
{
    JobController job;
    QSignalSpy fileChanged(&job, &JobController::fileChanged);
    QVERIFY(!job.hasFile());
    QVERIFY(job.selectFile(goodFile()));
    QCOMPARE(job.fileName(), u"part.gcode"_s);
    QCOMPARE(job.status().fileSize, 4);
    QCOMPARE(job.status().state, JobState::Idle);
    QCOMPARE(fileChanged.count(), 1);
    job.unselectFile();
    QVERIFY(!job.hasFile());
    QCOMPARE(fileChanged.last().at(0).toString(), QString());
}

void TestJobController::refusesWhatCannotBePrinted()
{
    JobController job;
    QVERIFY(job.selectFile(goodFile()));
    const Result<void> result = job.selectFile(m_dir.filePath(u"none"_s));
    QCOMPARE(result.error().code, ErrorCode::FileMissing);
    QCOMPARE(job.fileName(), u"part.gcode"_s); // the good one stays selected
}

void TestJobController::refusesWhileAJobIsActive()
{
    JobController job;
    QVERIFY(job.selectFile(goodFile()));
    JobStatus status = job.status();
    status.state = JobState::Paused;
    job.handleJobStatus(status);
    QCOMPARE(job.selectFile(goodFile()).error().code, ErrorCode::NotAvailable);
    job.unselectFile();
    QVERIFY(job.hasFile());
}

void TestJobController::startSendsFileAndScripts()
{
    JobController job;
    JobRequest got;
    connect(&job, &JobController::startRequested, this,
            [&got](const JobRequest &request) { got = request; });
    JobScripts scripts;
    scripts.afterPrintDone = {"M84"};
    job.setScripts(scripts);
    QVERIFY(job.selectFile(goodFile()));
    job.start();
    QCOMPARE(got.filePath, job.status().filePath);
    QCOMPARE(got.scripts.afterPrintDone, scripts.afterPrintDone);
}

void TestJobController::startNeedsAFileAndNoJob()
{
    JobController job;
    QSignalSpy spy(&job, &JobController::startRequested);
    job.start();
    QCOMPARE(spy.count(), 0);
    QVERIFY(job.selectFile(goodFile()));
    JobStatus status = job.status();
    status.state = JobState::Printing;
    job.handleJobStatus(status);
    job.start();
    QCOMPARE(spy.count(), 0);
    status.state = JobState::Failed;
    job.handleJobStatus(status);
    job.start();
    QCOMPARE(spy.count(), 1);
}

void TestJobController::toggles_data()
{
    QTest::addColumn<JobState>("state");
    QTest::addColumn<bool>("resumes");
    QTest::newRow("printing") << JobState::Printing << false;
    QTest::newRow("starting") << JobState::Starting << false;
    QTest::newRow("resuming") << JobState::Resuming << false;
    QTest::newRow("paused") << JobState::Paused << true;
    QTest::newRow("pausing") << JobState::Pausing << true;
}

void TestJobController::toggles()
{
    QFETCH(JobState, state);
    QFETCH(bool, resumes);
    JobController job;
    JobStatus status;
    status.state = state;
    job.handleJobStatus(status);
    QSignalSpy pause(&job, &JobController::pauseRequested);
    QSignalSpy resume(&job, &JobController::resumeRequested);
    job.togglePause();
    QCOMPARE(pause.count(), resumes ? 0 : 1);
    QCOMPARE(resume.count(), resumes ? 1 : 0);
}

void TestJobController::mirrorsFacts()
{
    JobController job;
    QSignalSpy changed(&job, &JobController::statusChanged);
    JobStatus status;
    status.state = JobState::Printing;
    status.filePath = u"/a/b.gcode"_s;
    status.completion = .5;
    job.handleJobStatus(status);
    QCOMPARE(job.status(), status);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(job.fileName(), u"b.gcode"_s);
}

void TestJobController::keepsTheTimes()
{
    JobController job;
    QVERIFY(!job.startedAt().isValid());
    JobStatus status;
    status.state = JobState::Starting;
    job.handleJobStatus(status);
    QVERIFY(job.startedAt().isValid());
    QVERIFY(!job.endedAt().isValid());
    const QDateTime started = job.startedAt();
    status.state = JobState::Printing;
    job.handleJobStatus(status);
    QCOMPARE(job.startedAt(), started);
    status.state = JobState::Finished;
    job.handleJobStatus(status);
    QVERIFY(job.endedAt() >= started);
}

QTEST_GUILESS_MAIN(TestJobController)
#include "tst_jobcontroller.moc"
