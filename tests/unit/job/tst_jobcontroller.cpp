// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/jobcontroller.h"
#include "support/hanginglook.h"
#include "support/selectfile.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestJobController : public QObject
{
    Q_OBJECT

private slots:
    void selectsAFile();
    void refusesWhatCannotBePrinted();
    void keepsTheFileBeforeWhileTheDiskHangs();
    void printsWhatIsBeingOpened();
    void forgetsTheStartOfWhatIsBeingOpened();
    void takesNoFileWhileAPrintBegan();
    void refusesWhileAJobIsActive();
    void startSendsTheFile();
    void startNeedsAFileAndNoJob();
    void startsAtAPosition();
    void restartsAPausedJob();
    void handsOnHoldAndOffsets();
    void toggles_data();
    void toggles();
    void mirrorsFacts();
    void keepsTheTimes();
    void selectsFilesOfTheCard();
    void filesOfTheCardGoByTheirLongName();
    void startsAFileOfTheCardOnceItIsSelected();
    void letsGoOfTheCardForALocalFile();
    void keepsALocalFileTheCommThreadDoesNotKnow();
    void selectsAgainAfterACopy();
    void analysesTheSelectedFile();
    void forgetsTheAnalysisWithTheFile();
    void tellsTheLayer();

private:
    QString goodFile();
    QString layeredFile();

    QTemporaryDir m_dir;
};

QString TestJobController::goodFile()
{
    QFile file(m_dir.filePath(u"part.gcode"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("G28\n") != 4)
        qFatal("cannot write the test file");
    return file.fileName();
}

QString TestJobController::layeredFile()
{
    QFile file(m_dir.filePath(u"layers.gcode"_s));
    if (!file.open(QIODevice::WriteOnly)
        || file.write("G28\nM83\n;LAYER:0\nG1 Z.2\nG1 X60 E1 F600\n;LAYER:1\nG1 Z.4\nG1 X0 E1\n")
               < 0)
        qFatal("cannot write the test file");
    return file.fileName();
}

void TestJobController::selectsAFile()
{
    JobController job;
    QSignalSpy fileChanged(&job, &JobController::fileChanged);
    QVERIFY(!job.hasFile());
    QVERIFY(test::selectFile(job, goodFile()));
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
    QVERIFY(test::selectFile(job, goodFile()));
    QSignalSpy failed(&job, &JobController::openFailed);
    QVERIFY(job.selectFile(m_dir.filePath(u"none"_s))); // not looked at yet
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::FileMissing);
    QVERIFY(!job.isOpening());
    QCOMPARE(job.fileName(), u"part.gcode"_s); // the good one stays selected
}

void TestJobController::keepsTheFileBeforeWhileTheDiskHangs()
{
    test::HangingLook disk;
    JobController job;
    QVERIFY(test::selectFile(job, goodFile()));
    QSignalSpy opening(&job, &JobController::openingChanged);
    QSignalSpy opened(&job, &JobController::fileOpened);
    QVERIFY(job.selectFile(layeredFile(), disk.look()));
    QVERIFY(job.isOpening());
    QVERIFY(job.slowlyOpening().isEmpty());
    QVERIFY(opening.wait());
    QCOMPARE(opening.first().first().toString(), u"layers.gcode"_s);
    QCOMPARE(job.fileName(), u"part.gcode"_s);
    job.cancelOpening();
    QCOMPARE(opening.last().first().toString(), QString());
    QVERIFY(!job.isOpening());
    disk.goOn();
    QTest::qWait(50);
    QCOMPARE(opened.count(), 0);
    QCOMPARE(job.fileName(), u"part.gcode"_s);
}

void TestJobController::printsWhatIsBeingOpened()
{
    test::HangingLook disk;
    JobController job;
    QList<JobRequest> got;
    connect(&job, &JobController::startRequested, this,
            [&got](const JobRequest &request) { got << request; });
    QVERIFY(test::selectFile(job, goodFile()));
    QVERIFY(job.selectFile(layeredFile(), disk.look()));
    job.start(5); // not the one before
    QVERIFY(got.isEmpty());
    QVERIFY(job.startsWhenOpened());
    disk.goOn();
    QTRY_COMPARE(got.size(), 1);
    QCOMPARE(got.first().filePath, layeredFile());
    QCOMPARE(got.first().startPosition, 5);
    QVERIFY(!job.startsWhenOpened());
}

void TestJobController::forgetsTheStartOfWhatIsBeingOpened()
{
    test::HangingLook disk;
    JobController job;
    QSignalSpy started(&job, &JobController::startRequested);
    QVERIFY(job.selectFile(layeredFile(), disk.look()));
    job.start();
    job.forgetStart(); // as with the end of the link
    disk.goOn();
    QTRY_COMPARE(job.fileName(), u"layers.gcode"_s);
    test::HangingLook again;
    QVERIFY(job.selectFile(goodFile(), again.look()));
    job.start();
    QVERIFY(test::selectFile(job, layeredFile())); // chosen without a word of printing
    QVERIFY(job.selectFile(goodFile(), again.look()));
    job.start();
    job.unselectFile();
    again.goOn();
    QTest::qWait(50);
    QCOMPARE(started.count(), 0);
    QVERIFY(!job.hasFile());
}

void TestJobController::takesNoFileWhileAPrintBegan()
{
    test::HangingLook disk;
    JobController job;
    QSignalSpy failed(&job, &JobController::openFailed);
    QVERIFY(job.selectFile(layeredFile(), disk.look()));
    JobStatus atTheDisplay;
    atTheDisplay.state = JobState::Printing;
    atTheDisplay.origin = FileOrigin::SdCard;
    atTheDisplay.filePath = u"A.GCO"_s;
    job.handleJobStatus(atTheDisplay);
    disk.goOn();
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::NotAvailable);
    QCOMPARE(job.status().filePath, u"A.GCO"_s);
}

void TestJobController::refusesWhileAJobIsActive()
{
    JobController job;
    QVERIFY(test::selectFile(job, goodFile()));
    JobStatus status = job.status();
    status.state = JobState::Paused;
    job.handleJobStatus(status);
    QCOMPARE(job.selectFile(goodFile()).error().code, ErrorCode::NotAvailable);
    job.unselectFile();
    QVERIFY(job.hasFile());
}

void TestJobController::startSendsTheFile()
{
    JobController job;
    JobRequest got;
    connect(&job, &JobController::startRequested, this,
            [&got](const JobRequest &request) { got = request; });
    QVERIFY(test::selectFile(job, goodFile()));
    job.start();
    QCOMPARE(got.filePath, job.status().filePath);
    QCOMPARE(got.startPosition, 0);
    QVERIFY(!got.expected);
}

void TestJobController::startNeedsAFileAndNoJob()
{
    JobController job;
    QSignalSpy spy(&job, &JobController::startRequested);
    job.start();
    QCOMPARE(spy.count(), 0);
    QVERIFY(test::selectFile(job, goodFile()));
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

void TestJobController::startsAtAPosition()
{
    JobController job;
    JobRequest got;
    connect(&job, &JobController::startRequested, this,
            [&got](const JobRequest &request) { got = request; });
    QVERIFY(test::selectFile(job, goodFile()));
    job.setExpectedTime(ExpectedTime{600, ExpectedTime::Source::PastPrints});
    job.start(3);
    QCOMPARE(got.startPosition, 3);
    QVERIFY(got.expected);
    QCOMPARE(got.expected->seconds, 600.);
    QVERIFY(test::selectFile(job, goodFile())); // another file, another time
    job.start();
    QVERIFY(!got.expected);
}

void TestJobController::restartsAPausedJob()
{
    JobController job;
    QSignalSpy spy(&job, &JobController::startRequested);
    QVERIFY(test::selectFile(job, goodFile()));
    job.restart(); // nothing to start all over
    JobStatus status = job.status();
    status.state = JobState::Printing;
    job.handleJobStatus(status);
    job.restart();
    QCOMPARE(spy.count(), 0);
    status.state = JobState::Paused;
    job.handleJobStatus(status);
    job.restart();
    QCOMPARE(spy.count(), 1);
}

void TestJobController::handsOnHoldAndOffsets()
{
    JobController job;
    QSignalSpy hold(&job, &JobController::holdRequested);
    QSignalSpy release(&job, &JobController::releaseRequested);
    TemperatureOffsetMap got;
    connect(&job, &JobController::offsetsRequested, this,
            [&got](const TemperatureOffsetMap &offsets) { got = offsets; });
    job.hold();
    job.release();
    QSignalSpy changed(&job, &JobController::offsetsChanged);
    job.setOffsets({{HeaterId::bed(), 2}});
    QCOMPARE(hold.count(), 1);
    QCOMPARE(release.count(), 1);
    QCOMPARE(got.value(HeaterId::bed()), 2.);
    QCOMPARE(changed.count(), 1);
    job.setOffset(HeaterId::tool(0), -80); // no lower than there may be; the bed keeps its own
    QCOMPARE(got, (TemperatureOffsetMap{{HeaterId::tool(0), -50}, {HeaterId::bed(), 2}}));
    QCOMPARE(job.offsets(), got);
    QCOMPARE(changed.count(), 2);
    got.clear();
    job.forgetOffsets();
    QVERIFY(job.offsets().isEmpty());
    QVERIFY(got.isEmpty()); // the comm thread has forgotten them by itself
    QCOMPARE(changed.count(), 3);
    job.forgetOffsets();
    QCOMPARE(changed.count(), 3);
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

void TestJobController::selectsFilesOfTheCard()
{
    JobController job;
    QSignalSpy wish(&job, &JobController::selectCardFileRequested);
    QSignalSpy start(&job, &JobController::startRequested);
    QVERIFY(job.selectCardFile(u"A.GCO"_s));
    QCOMPARE(wish.at(0).at(0).toString(), u"A.GCO"_s);
    QVERIFY(!job.hasFile()); // a fact only once the printer says so
    JobStatus status;
    status.filePath = u"A.GCO"_s;
    status.origin = FileOrigin::SdCard;
    job.handleJobStatus(status);
    QVERIFY(job.hasFile());
    QCOMPARE(start.size(), 0);
    job.start();
    const auto request = start.at(0).at(0).value<JobRequest>();
    QCOMPARE(request.origin, FileOrigin::SdCard);
    QCOMPARE(request.filePath, u"A.GCO"_s);
    status.state = JobState::Printing;
    job.handleJobStatus(status);
    QCOMPARE(job.selectCardFile(u"B.GCO"_s).error().code, ErrorCode::NotAvailable);
}

void TestJobController::filesOfTheCardGoByTheirLongName()
{
    JobController job;
    QSignalSpy renamed(&job, &JobController::fileNameChanged);
    QSignalSpy started(&job, &JobController::startRequested);
    JobStatus status;
    status.filePath = u"ALONGF~1.GCO"_s;
    status.origin = FileOrigin::SdCard;
    job.handleJobStatus(status); // a print under way, the card is not listed yet
    QCOMPARE(job.fileName(), u"ALONGF~1.GCO"_s);
    const SdFile file{u"ALONGF~1.GCO"_s, u"A long file name.gcode"_s, 100, {}};
    job.handleCard({true, {file}, true});
    QCOMPARE(job.fileName(), u"A long file name.gcode"_s);
    QCOMPARE(renamed.size(), 1);
    job.handleCard({true, {file}, true});
    QCOMPARE(renamed.size(), 1); // the same
    job.start();                 // commands keep the firmware's
    QCOMPARE(started.first().first().value<JobRequest>().filePath, u"ALONGF~1.GCO"_s);
    // A local file is never taken for one of the card.
    status.origin = FileOrigin::Local;
    status.state = JobState::Printing;
    job.handleJobStatus(status);
    QCOMPARE(job.fileName(), u"ALONGF~1.GCO"_s);
}

void TestJobController::startsAFileOfTheCardOnceItIsSelected()
{
    JobController job;
    QSignalSpy start(&job, &JobController::startRequested);
    QVERIFY(job.selectCardFile(u"A.GCO"_s, true));
    JobStatus status;
    status.origin = FileOrigin::SdCard;
    status.filePath = u"OTHER.GCO"_s; // chosen at the printer meanwhile
    job.handleJobStatus(status);
    QCOMPARE(start.size(), 0);
    status.filePath = u"A.GCO"_s;
    job.handleJobStatus(status);
    QCOMPARE(start.size(), 1);
    job.handleJobStatus(status);
    QCOMPARE(start.size(), 1);
}

void TestJobController::letsGoOfTheCardForALocalFile()
{
    JobController job;
    QSignalSpy start(&job, &JobController::startRequested);
    QSignalSpy letGo(&job, &JobController::unselectCardFileRequested);
    QVERIFY(job.selectCardFile(u"A.GCO"_s, true));
    QTemporaryFile file(QDir::tempPath() + u"/XXXXXX.gcode"_s);
    QVERIFY(file.open());
    file.write("G28\n");
    file.close();
    QVERIFY(test::selectFile(job, file.fileName()));
    QCOMPARE(letGo.size(), 1);
    JobStatus status;
    status.origin = FileOrigin::SdCard;
    status.filePath = u"A.GCO"_s; // answered too late: it shows, but it does not start
    job.handleJobStatus(status);
    QCOMPARE(start.size(), 0);
}

void TestJobController::keepsALocalFileTheCommThreadDoesNotKnow()
{
    JobController job;
    QTemporaryFile file(QDir::tempPath() + u"/XXXXXX.gcode"_s);
    QVERIFY(file.open());
    file.write("G28\n");
    file.close();
    QVERIFY(test::selectFile(job, file.fileName()));
    const QString path = job.status().filePath;
    JobStatus nothing;
    nothing.onHold = true;
    job.handleJobStatus(nothing);
    QCOMPARE(job.status().filePath, path);
    QVERIFY(job.status().onHold);

    JobStatus card;
    card.origin = FileOrigin::SdCard;
    card.filePath = u"A.GCO"_s;
    job.handleJobStatus(card);
    job.handleJobStatus({});
    QVERIFY(!job.hasFile());
}

void TestJobController::selectsAgainAfterACopy()
{
    JobController job;
    JobStatus before;
    before.filePath = u"A.GCO"_s;
    before.origin = FileOrigin::SdCard;
    before.fileSize = 5;
    job.handleJobStatus(before);
    QList<JobState> states;
    connect(&job, &JobController::statusChanged, this,
            [&states](const JobStatus &status) { states.append(status.state); });
    JobStatus copy;
    copy.filePath = u"/home/me/c.gcode"_s;
    copy.isTransfer = true;
    copy.state = JobState::Printing;
    job.handleJobStatus(copy);
    QVERIFY(job.status().isTransfer);
    copy.state = JobState::Finished;
    job.handleJobStatus(copy);
    QCOMPARE(states, (QList<JobState>{JobState::Printing, JobState::Finished, JobState::Idle}));
    QCOMPARE(job.status(), before);
    // One that fails at once.
    copy.state = JobState::Failed;
    job.handleJobStatus(copy);
    QCOMPARE(job.status(), before);
}

void TestJobController::analysesTheSelectedFile()
{
    JobController job;
    QSignalSpy changed(&job, &JobController::analysisChanged);
    QVERIFY(!job.analysisProgress());
    QVERIFY(test::selectFile(job, layeredFile()));
    QVERIFY(job.analysisProgress());
    QVERIFY(!job.analysis());
    QTRY_VERIFY(job.analysis());
    QVERIFY(changed.count() >= 2);
    QVERIFY(!job.analysisProgress());
    QCOMPARE(job.analysis()->moves.layers.count(), 2);
    // What it finds behind the first look.
    QFile file(m_dir.filePath(u"broken.gcode"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("G28\n").repeated(50'000) + '\0');
    file.close();
    QVERIFY(test::selectFile(job, file.fileName()));
    QTRY_COMPARE(job.analysisError().code, ErrorCode::FileNotText);
    QVERIFY(!job.analysis());
}

void TestJobController::forgetsTheAnalysisWithTheFile()
{
    JobController job;
    QVERIFY(test::selectFile(job, layeredFile()));
    QTRY_VERIFY(job.analysis());
    JobStatus status = job.status();
    status.state = JobState::Printing;
    job.handleJobStatus(status);
    QVERIFY(job.analysis());
    status.state = JobState::Finished;
    job.handleJobStatus(status);
    QVERIFY(job.analysis());
    job.unselectFile();
    QVERIFY(!job.analysis());
    QVERIFY(test::selectFile(job, layeredFile()));
    QTRY_VERIFY(job.analysis());
    JobStatus onCard;
    onCard.filePath = u"PART.GCO"_s;
    onCard.origin = FileOrigin::SdCard;
    job.handleJobStatus(onCard);
    QVERIFY(!job.analysis());
}

void TestJobController::tellsTheLayer()
{
    JobController job;
    QCOMPARE(job.layer(), 0);
    QVERIFY(test::selectFile(job, layeredFile()));
    QTRY_VERIFY(job.analysis());
    JobStatus status = job.status();
    status.state = JobState::Printing;
    const auto layerAt = [&](qint64 position) {
        status.filePosition = position;
        job.handleJobStatus(status);
        return job.layer();
    };
    QCOMPARE(layerAt(0), 0);
    QCOMPARE(layerAt(8), 0);  // G28, M83
    QCOMPARE(layerAt(24), 1); // G1 Z.2
    QCOMPARE(layerAt(39), 1);
    QCOMPARE(layerAt(status.fileSize), 2);
    status.isTransfer = true; // to the card: nothing is printed
    QCOMPARE(layerAt(39), 0);
}

QTEST_GUILESS_MAIN(TestJobController)
#include "tst_jobcontroller.moc"
