// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/actionregistry.h"
#include "common/format.h"
#include "connection/profileselection.h"
#include "job/filespanel.h"
#include "job/jobcontroller.h"
#include "job/jobpanel.h"
#include "job/recentfilesmodel.h"
#include "profile/profilestore.h"
#include "protocol/linkerrors.h"
#include "sdcard/sdcardcontroller.h"
#include "support/paneldesk.h"
#include "support/selectfile.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

/// The job as it is shown: empty, chosen, printing, over; and the list of recent files.
class TestJobPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anEmptyPanelTeaches();
    void aChosenFileCanBePrinted();
    void whilePrintingItShowsFigures();
    void aCopyCannotBePaused();
    void theLayerIsShown();
    void theOutcomeStays_data();
    void theOutcomeStays();
    void aStopOutOfReachIsNoStop();
    void restartIsOfferedWhenItCanBe_data();
    void restartIsOfferedWhenItCanBe();
    void buttonsAreTheActions();
    void recentFilesAreListed();
    void aClickSelectsAndPrintsNothing();
    void recentFilesAreLockedWhilePrinting();

private:
    template<typename T>
    T *child(const char *name) const
    {
        T *found = m_panel->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QString makeFile(const QString &name)
    {
        const QString path = m_desk->folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("G28\nG1 X10\n") < 0)
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    void setJob(const JobStatus &status)
    {
        m_job->handleJobStatus(status);
        m_desk->mirror.handleJob(status);
    }

    std::unique_ptr<test::PanelDesk> m_desk;
    std::unique_ptr<JobController> m_job;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<ProfileSelection> m_profiles;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<JobPanel> m_panel;
};

void TestJobPanel::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_desk = std::make_unique<test::PanelDesk>();
    m_job = std::make_unique<JobController>();
    m_store = std::make_unique<ProfileStore>(m_desk->folder.filePath(u"profiles"_s));
    m_store->load();
    m_profiles = std::make_unique<ProfileSelection>(*m_store, m_desk->settings);
    m_actions = std::make_unique<ActionRegistry>();
    m_actions->add(ActionId::OpenFile, u"&Open…"_s);
    m_actions->add(ActionId::Print, u"&Print"_s);
    m_actions->add(ActionId::Pause, u"P&ause"_s);
    m_actions->add(ActionId::Restart, u"&Restart"_s);
    m_actions->add(ActionId::Cancel, u"&Cancel"_s);
    m_panel = std::make_unique<JobPanel>(m_desk->mirror, *m_job, *m_profiles, *m_actions);
    m_panel->resize(300, 400);
    m_panel->show();
}

void TestJobPanel::cleanup()
{
    m_panel.reset();
    m_actions.reset();
    m_profiles.reset();
    m_store.reset();
    m_job.reset();
    m_desk.reset();
}

void TestJobPanel::anEmptyPanelTeaches()
{
    QVERIFY(child<QLabel>("jobEmpty")->isVisible());
    QVERIFY(child<QLabel>("jobEmpty")->text().contains(u"Ctrl+O"_s));
    QVERIFY(child<QPushButton>("jobOpen")->isVisible());
    QVERIFY(!child<QPushButton>("jobPrint")->isVisible());
    QVERIFY(!child<QProgressBar>("jobProgress")->isVisible());
}

void TestJobPanel::aChosenFileCanBePrinted()
{
    QVERIFY(test::selectFile(*m_job, makeFile(u"cube.gcode"_s)));
    QVERIFY(!child<QLabel>("jobEmpty")->isVisible());
    QCOMPARE(child<QLabel>("jobFile")->text(), u"cube.gcode"_s);
    QVERIFY(child<QPushButton>("jobPrint")->isVisible());
    QVERIFY(!child<QPushButton>("jobPause")->isVisible());
    QVERIFY(!child<QProgressBar>("jobProgress")->isVisible());
}

void TestJobPanel::whilePrintingItShowsFigures()
{
    JobStatus status;
    status.state = JobState::Printing;
    status.filePath = u"/files/cube.gcode"_s;
    status.fileSize = 1000;
    status.completion = 0.425;
    status.elapsedMs = 700'000;
    status.linesAcknowledged = 12345;
    setJob(status);
    QCOMPARE(child<QLabel>("jobPercent")->text(), u"42.5\u00A0%"_s);
    QCOMPARE(child<QLabel>("jobElapsed")->text(), u"11\u00A0min 40\u00A0s"_s);
    QCOMPARE(child<QLabel>("jobLines")->text(), u"12,345"_s);
    const QString unknown = child<QLabel>("jobLeft")->text();
    QVERIFY(!unknown.contains(u"0\u00A0s"_s));
    status.remainingMs = 5'040'000;
    setJob(status);
    QTRY_COMPARE(child<QLabel>("jobLeft")->text(), u"1\u00A0h 24\u00A0min"_s);
    status.remainingSpreadMs = 540'000;
    setJob(status);
    QTRY_COMPARE(child<QLabel>("jobLeft")->text(), u"1\u00A0h 24\u00A0min ± 9\u00A0min"_s);
    QVERIFY(child<QPushButton>("jobPause")->isVisible());
    QVERIFY(child<QPushButton>("jobCancel")->isVisible());
    QVERIFY(!child<QPushButton>("jobPrint")->isVisible());
    QVERIFY(child<QProgressBar>("jobProgress")->isVisible());
}

void TestJobPanel::aCopyCannotBePaused()
{
    JobStatus copy;
    copy.state = JobState::Printing;
    copy.filePath = u"cube.gcode"_s;
    m_job->handleJobStatus(copy);
    QVERIFY(child<QPushButton>("jobPause")->isVisible());
    copy.isTransfer = true;
    m_job->handleJobStatus(copy);
    QVERIFY(!child<QPushButton>("jobPause")->isVisible());
    QVERIFY(child<QPushButton>("jobCancel")->isVisible());
}

void TestJobPanel::theLayerIsShown()
{
    QFile file(m_desk->folder.filePath(u"layers.gcode"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("M83\n;LAYER:0\nG1 Z.2\nG1 X60 E1\n;LAYER:1\nG1 Z.4\nG1 X0 E1\n");
    file.close();
    QVERIFY(test::selectFile(*m_job, file.fileName()));
    JobStatus status = m_job->status();
    status.state = JobState::Printing;
    setJob(status);
    QTRY_COMPARE(child<QLabel>("jobLayer")->text(), u"0 of 2"_s);
    status.filePosition = 25;
    setJob(status);
    QTRY_COMPARE(child<QLabel>("jobLayer")->text(), u"1 of 2"_s);
    status.filePosition = status.fileSize;
    setJob(status);
    QTRY_COMPARE(child<QLabel>("jobLayer")->text(), u"2 of 2"_s);
}

void TestJobPanel::theOutcomeStays_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("done") << int(JobState::Finished) << u"Done in 27\u00A0min."_s;
    QTest::newRow("cancelled") << int(JobState::Cancelled)
                               << u"Cancelled at 42\u00A0% after 27\u00A0min."_s;
    QTest::newRow("failed") << int(JobState::Failed)
                            << u"Failed at 42\u00A0%. The cable was pulled."_s;
}

void TestJobPanel::theOutcomeStays()
{
    QFETCH(int, state);
    QFETCH(QString, sentence);
    JobStatus status;
    status.filePath = u"/files/cube.gcode"_s;
    status.state = JobState::Printing;
    setJob(status);
    QVERIFY(!child<QLabel>("jobOutcome")->isVisible());
    status.state = JobState(state);
    status.completion = 0.42;
    status.elapsedMs = 27 * 60'000 + 500;
    status.error = {ErrorCode::PortVanished, u"The cable was pulled."_s, {}};
    setJob(status);
    QVERIFY(child<QLabel>("jobOutcome")->isVisible());
    QCOMPARE(child<QLabel>("jobOutcome")->text(), sentence);
    m_desk->setLink(LinkState::Ready);
    m_desk->setLink(LinkState::Disconnected);
    QVERIFY(child<QLabel>("jobOutcome")->isVisible());
    status = {};
    status.state = JobState::Starting;
    status.filePath = u"/files/next.gcode"_s;
    setJob(status);
    QVERIFY(!child<QLabel>("jobOutcome")->isVisible());
}

// The code is that of every emergency stop; whether the printer heard of it stands in the sentence only.
void TestJobPanel::aStopOutOfReachIsNoStop()
{
    JobStatus status;
    status.filePath = u"/files/cube.gcode"_s;
    status.state = JobState::Failed;
    status.completion = 0.42;
    status.error = LinkErrors::stoppedOutOfReach();
    setJob(status);
    QCOMPARE(child<QLabel>("jobOutcome")->text(),
             u"Failed at 42\u00A0%. "_s + status.error.message);
}

void TestJobPanel::restartIsOfferedWhenItCanBe_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("transfer");
    QTest::addColumn<bool>("offered");
    QTest::newRow("chosen") << int(JobState::Idle) << false << false;
    QTest::newRow("printing") << int(JobState::Printing) << false << false;
    QTest::newRow("pausing") << int(JobState::Pausing) << false << false;
    QTest::newRow("paused") << int(JobState::Paused) << false << true;
    QTest::newRow("done") << int(JobState::Finished) << false << true;
    QTest::newRow("cancelled") << int(JobState::Cancelled) << false << true;
    QTest::newRow("failed") << int(JobState::Failed) << false << true;
    QTest::newRow("a copy") << int(JobState::Printing) << true << false;
}

void TestJobPanel::restartIsOfferedWhenItCanBe()
{
    QFETCH(int, state);
    QFETCH(bool, transfer);
    QFETCH(bool, offered);
    JobStatus status;
    status.filePath = u"/files/cube.gcode"_s;
    status.state = JobState(state);
    status.isTransfer = transfer;
    setJob(status);
    const auto *beside = child<QPushButton>("jobRestart");
    const auto *below = child<QPushButton>("jobRestartPaused");
    QCOMPARE(beside->isVisible() || below->isVisible(), offered);
    QVERIFY(!(beside->isVisible() && below->isVisible()));
    // Never both: one of them asks first.
    QVERIFY(!(child<QPushButton>("jobPrint")->isVisible() && offered));
    if (!offered)
        return;
    QSignalSpy restarts(m_actions->action(ActionId::Restart), &QAction::triggered);
    QTest::mouseClick(m_panel->findChild<QPushButton *>(
                          beside->isVisible() ? u"jobRestart"_s : u"jobRestartPaused"_s),
                      Qt::LeftButton);
    QCOMPARE(restarts.count(), 1);
}

void TestJobPanel::buttonsAreTheActions()
{
    QVERIFY(test::selectFile(*m_job, makeFile(u"cube.gcode"_s)));
    QAction *print = m_actions->action(ActionId::Print);
    QSignalSpy prints(print, &QAction::triggered);
    QTest::mouseClick(child<QPushButton>("jobPrint"), Qt::LeftButton);
    QCOMPARE(prints.count(), 1);
    print->setEnabled(false);
    print->setToolTip(u"There is no connection to a printer."_s);
    QVERIFY(!child<QPushButton>("jobPrint")->isEnabled());
    QCOMPARE(child<QPushButton>("jobPrint")->toolTip(), print->toolTip());
    QTest::mouseClick(child<QPushButton>("jobPrint"), Qt::LeftButton);
    QCOMPARE(prints.count(), 1);
}

void TestJobPanel::recentFilesAreListed()
{
    RecentFilesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString path = makeFile(u"a.gcode"_s);
    model.setPaths({path, u"/gone/b.gcode"_s});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data(Qt::DisplayRole).toString(), u"a.gcode"_s);
    QVERIFY(model.index(0).data(RecentFilesModel::ExistsRole).toBool());
    QVERIFY(
        model.index(1).data(RecentFilesModel::ExistsRole).toBool()); // until the disk has answered
    QTRY_VERIFY(!model.index(1).data(RecentFilesModel::ExistsRole).toBool());
    QTRY_COMPARE(model.index(0).data(RecentFilesModel::SizeTextRole).toString(),
                 Format::fileSize(QFileInfo(path).size()));
    // What is known stays known when the list changes.
    model.setPaths({u"/gone/b.gcode"_s});
    QVERIFY(!model.index(0).data(RecentFilesModel::ExistsRole).toBool());
    model.setPaths({path, u"/gone/b.gcode"_s});
    QCOMPARE(model.rowOf(path), 0);
    QCOMPARE(model.rowOf(u"/other"_s), -1);
    model.setPaths({});
    QCOMPARE(model.rowCount(), 0);
}

void TestJobPanel::aClickSelectsAndPrintsNothing()
{
    const QString path = makeFile(u"a.gcode"_s);
    m_desk->settings.addRecentFile(path);
    SdCardController card;
    FilesPanel files(m_desk->mirror, *m_job, card, m_desk->settings);
    files.resize(300, 300);
    files.show();
    auto *list = files.findChild<QListView *>(u"recentFiles"_s);
    QSignalSpy wanted(&files, &FilesPanel::fileRequested);
    const QRect row = list->visualRect(list->model()->index(0, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), path);
}

void TestJobPanel::recentFilesAreLockedWhilePrinting()
{
    m_desk->settings.addRecentFile(makeFile(u"a.gcode"_s));
    SdCardController card;
    FilesPanel files(m_desk->mirror, *m_job, card, m_desk->settings);
    files.show();
    auto *list = files.findChild<QListView *>(u"recentFiles"_s);
    QVERIFY(list->isEnabled());
    m_desk->setJob(JobState::Printing);
    QVERIFY(!list->isEnabled());
    QCOMPARE(list->toolTip(), m_desk->mirror.availability().selectFile.reason);
}

QTEST_MAIN(TestJobPanel)
#include "tst_jobpanel.moc"
