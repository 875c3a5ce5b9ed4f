// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/idleheaterbar.h"
#include "control/idleheaterguard.h"
#include "support/paneldesk.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

/// What a person sees of forgotten heaters, and the two buttons, over a real mirror.
class TestIdleHeaterBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void countsDown();
    void snoozeEndsIt();
    void coolsNow();
    void aPauseIsOnlyRemindedOf();
    void saysThatTheNozzleStaysHot();
    void followsTheSettings();

private:
    void wait(Duration time)
    {
        m_now += time;
        m_guard->check();
    }
    QPushButton *button(const QString &name) { return m_bar->findChild<QPushButton *>(name); }
    QString text() { return m_bar->findChild<QLabel *>(u"idleHeaterText"_s)->text(); }

    TimePoint m_now{1000s};
    std::unique_ptr<test::PanelDesk> m_desk;
    std::unique_ptr<IdleHeaterGuard> m_guard;
    std::unique_ptr<IdleHeaterBar> m_bar;
};

void TestIdleHeaterBar::init()
{
    m_bar.reset();
    m_guard.reset();
    m_desk = std::make_unique<test::PanelDesk>();
    m_guard = std::make_unique<IdleHeaterGuard>(m_desk->mirror, m_desk->heaters);
    m_guard->setClock([this] { return m_now; });
    m_bar = std::make_unique<IdleHeaterBar>(*m_guard, m_desk->settings);
    m_desk->setLink(LinkState::Ready);
    m_desk->report(HeaterId::tool(0), 200, 210.0);
    QVERIFY(m_bar->isHidden());
}

void TestIdleHeaterBar::countsDown()
{
    wait(30min - 1s);
    QVERIFY(m_bar->isHidden());
    wait(1s);
    QVERIFY(!m_bar->isHidden());
    QVERIFY2(text().contains(u"30 min"_s), qPrintable(text()));
    QVERIFY2(text().contains(u"1\u00A0min"_s), qPrintable(text()));
    wait(20s);
    QVERIFY2(text().contains(u"40\u00A0s"_s), qPrintable(text()));
    QVERIFY(m_desk->takeSent().isEmpty());
    wait(40s);
    QVERIFY(m_desk->takeSent().join(' ').contains("M104 S0"));
    QVERIFY(m_bar->isHidden());
}

void TestIdleHeaterBar::snoozeEndsIt()
{
    wait(30min);
    QPushButton *snooze = button(u"idleHeaterSnooze"_s);
    snooze->setFocus();
    QTest::keyClick(snooze, Qt::Key_Space);
    QVERIFY(m_bar->isHidden());
    wait(29min);
    QVERIFY(m_bar->isHidden());
    QVERIFY(m_desk->takeSent().isEmpty());
    wait(1min);
    QVERIFY(!m_bar->isHidden());
}

void TestIdleHeaterBar::coolsNow()
{
    wait(30min);
    QTest::mouseClick(button(u"idleHeaterCoolDown"_s), Qt::LeftButton);
    QVERIFY(m_desk->takeSent().join(' ').contains("M140 S0"));
    QVERIFY(m_bar->isHidden());
}

void TestIdleHeaterBar::aPauseIsOnlyRemindedOf()
{
    m_desk->setJob(JobState::Paused);
    wait(30min);
    QVERIFY(!m_bar->isHidden());
    QVERIFY(button(u"idleHeaterCoolDown"_s)->isHidden());
    QVERIFY(text().contains(u"paused"_s));
    QVERIFY(!text().contains(u"stays hot"_s)); // it has cooled down
    wait(12h);
    QVERIFY(m_desk->takeSent().isEmpty());
    m_desk->setJob(JobState::Resuming);
    QVERIFY(m_bar->isHidden());
}

void TestIdleHeaterBar::saysThatTheNozzleStaysHot()
{
    SafetyPreferences preferences;
    preferences.coolsPausedNozzle = false;
    m_desk->settings.setSafetyPreferences(preferences);
    m_desk->setJob(JobState::Paused);
    wait(30min);
    QVERIFY(text().contains(u"The nozzle stays hot"_s));
}

void TestIdleHeaterBar::followsTheSettings()
{
    m_desk->settings.setSafetyPreferences({true, 5});
    wait(5min);
    QVERIFY(!m_bar->isHidden());
    m_desk->settings.setSafetyPreferences({false, 5});
    QVERIFY(m_bar->isHidden());
    wait(24h);
    QVERIFY(m_bar->isHidden());
    QVERIFY(m_desk->takeSent().isEmpty());
}

QTEST_MAIN(TestIdleHeaterBar)
#include "tst_idleheaterbar.moc"
