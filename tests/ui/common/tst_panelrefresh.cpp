// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/panelrefresh.h"

#include "control/printermirror.h"

#include <QTest>
#include <QWidget>

using namespace gantry;

class TestPanelRefresh final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsTheStateAtTheBeginning();
    void showsAStateAtOnce();
    void leavesOutWhatIsNotShown();
    void collectsFigures();
    void waitsWhileHidden();
    void followsTheProfile();
    void takesRequestsOfThePanel();

private:
    void reportLines(quint64 acknowledged);

    std::unique_ptr<PrinterMirror> m_mirror;
    std::unique_ptr<QWidget> m_panel;
    PanelRefresh *m_refresh = nullptr;
    int m_renders = 0;
};

void TestPanelRefresh::init()
{
    m_mirror = std::make_unique<PrinterMirror>();
    m_panel = std::make_unique<QWidget>();
    m_renders = 0;
    m_refresh = new PanelRefresh(*m_mirror, *m_panel,
                                 {.atOnce = PrinterAspect::Job, .paced = PrinterAspect::Progress},
                                 [this] { ++m_renders; });
}

void TestPanelRefresh::reportLines(quint64 acknowledged)
{
    JobStatus job = m_mirror->state().job;
    job.linesAcknowledged = acknowledged;
    m_mirror->handleJob(job);
}

void TestPanelRefresh::showsTheStateAtTheBeginning()
{
    QCOMPARE(m_renders, 1);
}

void TestPanelRefresh::showsAStateAtOnce()
{
    JobStatus job;
    job.state = JobState::Printing;
    m_mirror->handleJob(job);
    QCOMPARE(m_renders, 2);
    job.state = JobState::Paused;
    m_mirror->handleJob(job);
    QCOMPARE(m_renders, 3);
}

void TestPanelRefresh::leavesOutWhatIsNotShown()
{
    m_panel->show();
    LinkStatistics figures;
    figures.linesSent = 5;
    m_mirror->handleStatistics(figures);
    QTest::qWait(PanelRefresh::PaceMs + 50);
    QCOMPARE(m_renders, 1);
}

void TestPanelRefresh::collectsFigures()
{
    m_panel->show();
    reportLines(1);
    QCOMPARE(m_renders, 2); // the first of a series
    for (quint64 line = 2; line < 100; ++line)
        reportLines(line);
    QCOMPARE(m_renders, 2);
    QTRY_COMPARE(m_renders, 3);
    QTest::qWait(PanelRefresh::PaceMs + 50);
    QCOMPARE(m_renders, 3);
}

void TestPanelRefresh::waitsWhileHidden()
{
    reportLines(1);
    reportLines(2);
    QCOMPARE(m_renders, 1);
    m_panel->show();
    QCOMPARE(m_renders, 2);
    m_panel->hide();
    m_panel->show();
    QCOMPARE(m_renders, 2); // nothing new
}

void TestPanelRefresh::followsTheProfile()
{
    PrinterProfile profile = m_mirror->profile();
    profile.name = QStringLiteral("Another");
    m_mirror->setProfile(profile);
    QVERIFY(m_renders > 1);
}

void TestPanelRefresh::takesRequestsOfThePanel()
{
    m_refresh->request();
    QCOMPARE(m_renders, 2);
    m_refresh->handleChange(PrinterAspect::Job | PrinterAspect::Position);
    QCOMPARE(m_renders, 3);
    m_refresh->handleChange(PrinterAspect::Position);
    m_refresh->requestSoon(); // nobody sees it
    QCOMPARE(m_renders, 3);
}

QTEST_MAIN(TestPanelRefresh)
#include "tst_panelrefresh.moc"
