// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/printarchive.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

using States = QList<JobState>;

class TestPrintArchive final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesDownHowJobsEnd_data();
    void writesDownHowJobsEnd();
    void readsWhatWasWritten();
    void countsEachProfileByItself();
    void forgetsTheRecoveryOfAnotherFile_data();
    void forgetsTheRecoveryOfAnotherFile();
    void leavesTransfersAlone();
    void knowsThePrintWhoseEndNobodySaw_data();
    void knowsThePrintWhoseEndNobodySaw();
    void keepsNothingWithoutAFolder();
    void survivesAFolderThatIsNone();

private:
    [[nodiscard]] JobStatus job(JobState state) const;
    void run(PrintArchive &archive, const States &states) const;
    [[nodiscard]] QString folder() const { return m_dir->path(); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestPrintArchive::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QFile file(m_dir->filePath(u"a.gcode"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("G28\nG1 X1\n");
}

JobStatus TestPrintArchive::job(JobState state) const
{
    JobStatus status;
    status.state = state;
    status.filePath = m_dir->filePath(u"a.gcode"_s);
    status.fileSize = 10;
    status.filePosition = 4;
    status.lineNumber = 1;
    status.standing = MachineStanding();
    status.standing->fanSpeed = 7;
    status.elapsedMs = 60'000;
    return status;
}

void TestPrintArchive::run(PrintArchive &archive, const States &states) const
{
    for (const JobState state : states) {
        archive.handleJob(job(state), u"mk3"_s);
        archive.handleJob(job(state), u"mk3"_s); // the same state, with other figures as a rule
    }
}

void TestPrintArchive::writesDownHowJobsEnd_data()
{
    QTest::addColumn<States>("states");
    QTest::addColumn<int>("successes");
    QTest::addColumn<int>("failures");
    QTest::addColumn<bool>("recoverable");
    using S = JobState;
    const States begin = {S::Starting, S::Printing};
    QTest::newRow("running") << begin << 0 << 0 << false;
    QTest::newRow("done") << begin + States{S::Finishing, S::Finished} << 1 << 0 << false;
    QTest::newRow("cancelled") << begin + States{S::Cancelling, S::Cancelled} << 0 << 1 << true;
    QTest::newRow("connection lost") << begin + States{S::Failed} << 0 << 1 << true;
    QTest::newRow("started anew") << begin + States{S::Failed} + begin << 0 << 1 << false;
    QTest::newRow("done the second time")
        << begin + States{S::Cancelling, S::Cancelled} + begin + States{S::Finishing, S::Finished}
        << 1 << 1 << false;
    QTest::newRow("interrupted") << begin + States{S::Interrupted} << 0 << 0 << true;
    QTest::newRow("gone on") << begin + States{S::Interrupted, S::Printing} << 0 << 0 << false;
    QTest::newRow("paused again") << begin + States{S::Paused, S::Interrupted, S::Paused} << 0 << 0
                                  << false;
    QTest::newRow("not gone on") << begin + States{S::Interrupted, S::Failed} << 0 << 1 << true;
    QTest::newRow("given up") << begin + States{S::Interrupted, S::Cancelled} << 0 << 1 << true;
    QTest::newRow("could not begin") << States{S::Failed} << 0 << 0 << false;
}

void TestPrintArchive::writesDownHowJobsEnd()
{
    QFETCH(States, states);
    QFETCH(int, successes);
    QFETCH(int, failures);
    QFETCH(bool, recoverable);
    PrintArchive archive(folder());
    run(archive, states);
    const PrintSummary summary = archive.summary(identityOf(job(JobState::Idle)), u"mk3"_s);
    QCOMPARE(summary.successes, successes);
    QCOMPARE(summary.failures, failures);
    QCOMPARE(archive.recovery().has_value(), recoverable);
    if (recoverable) {
        QCOMPARE(archive.recovery()->file.path, job(JobState::Idle).filePath);
        QCOMPARE(archive.recovery()->position, 4);
        QCOMPARE(archive.recovery()->line, 1u);
        QCOMPARE(archive.recovery()->machine->fanSpeed, std::optional<int>(7));
        QVERIFY(archive.recovery()->date.isValid());
    }
}

void TestPrintArchive::readsWhatWasWritten()
{
    {
        PrintArchive archive(folder());
        run(archive, {JobState::Starting, JobState::Printing, JobState::Finished});
        run(archive, {JobState::Starting, JobState::Printing, JobState::Failed});
    }
    const PrintArchive archive(folder());
    const PrintSummary summary = archive.summary(identityOf(job(JobState::Idle)), u"mk3"_s);
    QCOMPARE(summary.lastPrintTimeMs, std::optional<qint64>(60'000));
    QCOMPARE(summary.averagePrintTimeMs, std::optional<qint64>(60'000));
    QCOMPARE(summary.failures, 1);
    QCOMPARE(archive.recovery()->position, 4);
}

void TestPrintArchive::countsEachProfileByItself()
{
    PrintArchive archive(folder());
    run(archive, {JobState::Starting, JobState::Finished});
    QCOMPARE(archive.summary(identityOf(job(JobState::Idle)), u"other"_s).successes, 0);
}

void TestPrintArchive::forgetsTheRecoveryOfAnotherFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<FileOrigin>("origin");
    QTest::addColumn<bool>("kept");
    QTest::newRow("the same file") << u"a.gcode"_s << FileOrigin::Local << true;
    QTest::newRow("another file") << u"b.gcode"_s << FileOrigin::Local << false;
    QTest::newRow("on the card") << u"a.gcode"_s << FileOrigin::SdCard << false;
    QTest::newRow("none any more") << QString() << FileOrigin::Local << true;
}

void TestPrintArchive::forgetsTheRecoveryOfAnotherFile()
{
    QFETCH(QString, path);
    QFETCH(FileOrigin, origin);
    QFETCH(bool, kept);
    PrintArchive archive(folder());
    run(archive, {JobState::Starting, JobState::Printing, JobState::Failed});
    archive.handleFileSelected(path.isEmpty() ? path : m_dir->filePath(path), origin);
    QCOMPARE(archive.recovery().has_value(), kept);
}

void TestPrintArchive::leavesTransfersAlone()
{
    PrintArchive archive(folder());
    for (const JobState state : {JobState::Starting, JobState::Printing, JobState::Failed}) {
        JobStatus status = job(state);
        status.isTransfer = true;
        archive.handleJob(status, u"mk3"_s);
    }
    QVERIFY(!archive.recovery());
    QCOMPARE(archive.summary(identityOf(job(JobState::Idle)), u"mk3"_s).failures, 0);
}

void TestPrintArchive::knowsThePrintWhoseEndNobodySaw_data()
{
    QTest::addColumn<States>("states");
    QTest::addColumn<FileOrigin>("origin");
    QTest::addColumn<bool>("unfinished");
    using S = JobState;
    const States begin = {S::Starting, S::Printing};
    const auto local = FileOrigin::Local;
    QTest::newRow("nothing") << States{} << local << false;
    QTest::newRow("printing") << begin << local << true;
    QTest::newRow("paused") << begin + States{S::Pausing, S::Paused} << local << true;
    QTest::newRow("interrupted") << begin + States{S::Interrupted} << local << true;
    QTest::newRow("done") << begin + States{S::Finishing, S::Finished} << local << false;
    QTest::newRow("cancelled") << begin + States{S::Cancelling, S::Cancelled} << local << false;
    QTest::newRow("failed") << begin + States{S::Failed} << local << false;
    QTest::newRow("done, and once more")
        << begin + States{S::Finishing, S::Finished} + begin << local << true;
    QTest::newRow("from the card") << begin << FileOrigin::SdCard << false; // goes on without us
}

void TestPrintArchive::knowsThePrintWhoseEndNobodySaw()
{
    QFETCH(States, states);
    QFETCH(FileOrigin, origin);
    QFETCH(bool, unfinished);
    {
        PrintArchive archive(folder());
        for (const JobState state : states) {
            JobStatus status = job(state);
            status.origin = origin;
            archive.handleJob(status, u"mk3"_s);
        }
        QVERIFY(!archive.unfinished());
    } // the program is gone
    PrintArchive next(folder());
    QCOMPARE(next.unfinished().has_value(), unfinished);
    QVERIFY(!PrintArchive(folder()).unfinished()); // told once
    QVERIFY(!PrintArchive(folder(), 2).unfinished());
    if (!unfinished)
        return;
    QCOMPARE(next.unfinished()->file.path, job(JobState::Idle).filePath);
    QVERIFY(next.unfinished()->date.secsTo(QDateTime::currentDateTime()) < 60);
    next.handleJob(job(JobState::Starting), u"mk3"_s);
    QVERIFY(!next.unfinished());
}

void TestPrintArchive::keepsNothingWithoutAFolder()
{
    PrintArchive archive;
    run(archive, {JobState::Starting, JobState::Printing, JobState::Failed});
    archive.handleFileSelected(u"/x.gcode"_s, FileOrigin::Local);
    QVERIFY(!archive.recovery());
    QCOMPARE(archive.summary(identityOf(job(JobState::Idle)), u"mk3"_s), PrintSummary());
}

void TestPrintArchive::survivesAFolderThatIsNone()
{
    PrintArchive archive(m_dir->filePath(u"a.gcode"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"."_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"."_s));
    run(archive, {JobState::Starting, JobState::Printing, JobState::Failed});
    // Known as long as the program runs.
    QVERIFY(archive.recovery());
}

QTEST_APPLESS_MAIN(TestPrintArchive)
#include "tst_printarchive.moc"
