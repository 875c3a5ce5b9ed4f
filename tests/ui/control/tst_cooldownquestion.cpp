// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/cooldownquestion.h"
#include "control/heaterspanel.h"
#include "job/jobcontroller.h"
#include "support/paneldesk.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

/// "Cool down" under a print, clicked in the panel, and each answer clicked in the dialog.
class TestCoolDownQuestion : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void asksWhileAPrintNeedsHeat_data();
    void asksWhileAPrintNeedsHeat();
    void asksNothingOtherwise_data();
    void asksNothingOtherwise();
    void answers_data();
    void answers();
    void doubtKeepsHeating_data();
    void doubtKeepsHeating();
    void asksOnlyOnce();
    void closesWithWhatItAsksAbout_data();
    void closesWithWhatItAsksAbout();
    void followsThePrint();
    void withoutAHeatedBedAPauseLosesNothing();
    void presetsAreNotAskedAbout();

private:
    void click(const QString &name)
    {
        auto *button = m_window->findChild<QPushButton *>(name);
        QVERIFY2(button, qPrintable(name));
        QVERIFY2(button->isVisible(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    [[nodiscard]] QMessageBox *box() const
    {
        return m_window->findChild<QMessageBox *>(u"coolDownDialog"_s);
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return box()->findChild<QPushButton *>(name);
    }
    /// All that is said.
    [[nodiscard]] QString words() const { return box()->text() + u' ' + box()->informativeText(); }

    std::unique_ptr<test::PanelDesk> m_desk;
    std::unique_ptr<JobController> m_job;
    std::unique_ptr<QWidget> m_window;
};

void TestCoolDownQuestion::init()
{
    m_desk = std::make_unique<test::PanelDesk>();
    m_desk->setLink(LinkState::Ready);
    m_job = std::make_unique<JobController>();
    m_window = std::make_unique<QWidget>();
    auto *panel = new HeatersPanel(m_desk->mirror, m_desk->heaters, *m_job, m_desk->temperatures,
                                   m_desk->settings, m_window.get());
    panel->resize(panel->sizeHint());
    m_window->resize(panel->size());
    new CoolDownQuestion(m_desk->mirror, m_desk->heaters, *m_window);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestCoolDownQuestion::cleanup()
{
    m_window.reset();
    m_job.reset();
    m_desk.reset();
}

void TestCoolDownQuestion::asksWhileAPrintNeedsHeat_data()
{
    QTest::addColumn<JobState>("job");
    QTest::addColumn<bool>("paused");
    QTest::newRow("starting") << JobState::Starting << false;
    QTest::newRow("printing") << JobState::Printing << false;
    QTest::newRow("resuming") << JobState::Resuming << false;
    QTest::newRow("finishing") << JobState::Finishing << false;
    QTest::newRow("pausing") << JobState::Pausing << true;
    QTest::newRow("paused") << JobState::Paused << true;
}

void TestCoolDownQuestion::asksWhileAPrintNeedsHeat()
{
    QFETCH(JobState, job);
    QFETCH(bool, paused);
    for (const FileOrigin origin : {FileOrigin::Local, FileOrigin::SdCard}) {
        JobStatus status;
        status.state = job;
        status.origin = origin;
        m_desk->mirror.handleJob(status);
        click(u"coolDown"_s);
        QVERIFY(m_desk->takeSent().isEmpty());
        QVERIFY(box() && box()->isVisible());
        QCOMPARE(button(u"coolNozzlesButton"_s)->isVisible(), paused);
        QVERIFY(button(u"coolAllButton"_s)->isVisible());
        QCOMPARE(words().contains(u"come off"_s), paused);
        QCOMPARE(words().contains(u"goes on without heat"_s), !paused);
        click(u"keepHeatingButton"_s);
        QTRY_VERIFY(!box());
        QVERIFY(m_desk->takeSent().isEmpty());
    }
}

void TestCoolDownQuestion::asksNothingOtherwise_data()
{
    QTest::addColumn<JobState>("job");
    QTest::addColumn<bool>("transfer");
    QTest::newRow("idle") << JobState::Idle << false;
    QTest::newRow("finished") << JobState::Finished << false;
    QTest::newRow("cancelled") << JobState::Cancelled << false;
    QTest::newRow("failed") << JobState::Failed << false;
    QTest::newRow("being cancelled") << JobState::Cancelling << false;
    QTest::newRow("copying to the card") << JobState::Printing << true;
}

void TestCoolDownQuestion::asksNothingOtherwise()
{
    QFETCH(JobState, job);
    QFETCH(bool, transfer);
    JobStatus status;
    status.state = job;
    status.isTransfer = transfer;
    m_desk->mirror.handleJob(status);
    click(u"coolDown"_s);
    QVERIFY(!box());
    QCOMPARE(m_desk->takeSent(), QList<QByteArray>{"M104 S0 | M140 S0"});
}

void TestCoolDownQuestion::answers_data()
{
    QTest::addColumn<JobState>("job");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QList<QByteArray>>("sent");
    const QList<QByteArray> all{"M104 S0 | M140 S0"};
    QTest::newRow("printing, keep")
        << JobState::Printing << u"keepHeatingButton"_s << QList<QByteArray>();
    QTest::newRow("printing, all") << JobState::Printing << u"coolAllButton"_s << all;
    QTest::newRow("paused, keep") << JobState::Paused << u"keepHeatingButton"_s
                                  << QList<QByteArray>();
    QTest::newRow("paused, nozzles")
        << JobState::Paused << u"coolNozzlesButton"_s << QList<QByteArray>{"M104 S0"};
    QTest::newRow("paused, all") << JobState::Paused << u"coolAllButton"_s << all;
}

void TestCoolDownQuestion::answers()
{
    QFETCH(JobState, job);
    QFETCH(QString, answer);
    QFETCH(QList<QByteArray>, sent);
    m_desk->setJob(job);
    click(u"coolDown"_s);
    click(answer);
    QCOMPARE(m_desk->takeSent(), sent);
    QTRY_VERIFY(!box());
    QVERIFY(m_desk->refusals.isEmpty());
}

void TestCoolDownQuestion::doubtKeepsHeating_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Escape") << Qt::Key_Escape;
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Space") << Qt::Key_Space;
}

void TestCoolDownQuestion::doubtKeepsHeating()
{
    QFETCH(Qt::Key, key);
    for (const JobState job : {JobState::Printing, JobState::Paused}) {
        m_desk->setJob(job);
        click(u"coolDown"_s);
        QWidget *focused = box()->focusWidget();
        QCOMPARE(focused, button(u"keepHeatingButton"_s));
        QTest::keyClick(focused, key);
        QTRY_VERIFY(!box());
        QVERIFY(m_desk->takeSent().isEmpty());
    }
}

void TestCoolDownQuestion::asksOnlyOnce()
{
    m_desk->setJob(JobState::Printing);
    m_desk->heaters.coolDown();
    m_desk->heaters.coolDown();
    QCOMPARE(m_window->findChildren<QMessageBox *>().size(), 1);
}

void TestCoolDownQuestion::closesWithWhatItAsksAbout_data()
{
    QTest::addColumn<JobState>("before");
    QTest::addColumn<JobState>("after");
    QTest::addColumn<LinkState>("link");
    QTest::newRow("the print ends") << JobState::Printing << JobState::Finished << LinkState::Ready;
    QTest::newRow("the print is cancelled")
        << JobState::Paused << JobState::Cancelling << LinkState::Ready;
    QTest::newRow("the print fails") << JobState::Paused << JobState::Failed << LinkState::Ready;
    QTest::newRow("the link breaks")
        << JobState::Printing << JobState::Interrupted << LinkState::Lost;
}

// Nothing is switched off by a question that nobody has answered.
void TestCoolDownQuestion::closesWithWhatItAsksAbout()
{
    QFETCH(JobState, before);
    QFETCH(JobState, after);
    QFETCH(LinkState, link);
    m_desk->setJob(before);
    click(u"coolDown"_s);
    QVERIFY(box());
    m_desk->setJob(after);
    m_desk->setLink(link);
    QTRY_VERIFY(!box());
    QVERIFY(m_desk->takeSent().isEmpty());
}

void TestCoolDownQuestion::followsThePrint()
{
    m_desk->setJob(JobState::Printing);
    click(u"coolDown"_s);
    QVERIFY(words().contains(u"goes on without heat"_s));
    m_desk->setJob(JobState::Pausing); // the file or the firmware wants it
    QVERIFY(box()->isVisible());
    QVERIFY(words().contains(u"come off"_s));
    QVERIFY(button(u"coolNozzlesButton"_s)->isVisible());
    m_desk->setJob(JobState::Paused);
    m_desk->setJob(JobState::Resuming); // at the printer
    QVERIFY(words().contains(u"goes on without heat"_s));
    QVERIFY(!button(u"coolNozzlesButton"_s)->isVisible());
    QCOMPARE(box()->defaultButton(), button(u"keepHeatingButton"_s));
    click(u"coolAllButton"_s);
    QCOMPARE(m_desk->takeSent(), QList<QByteArray>{"M104 S0 | M140 S0"});
}

void TestCoolDownQuestion::withoutAHeatedBedAPauseLosesNothing()
{
    PrinterProfile profile;
    profile.heatedBed = false;
    m_desk->mirror.setProfile(profile);
    m_desk->setJob(JobState::Paused);
    click(u"coolDown"_s);
    QVERIFY(!box());
    QCOMPARE(m_desk->takeSent(), QList<QByteArray>{"M104 S0"});
    m_desk->setJob(JobState::Printing);
    click(u"coolDown"_s);
    QVERIFY(box());
    QVERIFY(m_desk->takeSent().isEmpty());
}

void TestCoolDownQuestion::presetsAreNotAskedAbout()
{
    m_desk->setJob(JobState::Printing);
    click(u"preset_PETG"_s);
    QVERIFY(!box());
    QVERIFY(!m_desk->takeSent().isEmpty());
}

QTEST_MAIN(TestCoolDownQuestion)
#include "tst_cooldownquestion.moc"
