// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/heatercontroller.h"
#include "control/idleheaterguard.h"
#include "control/printermirror.h"

#include <QSignalSpy>
#include <QTest>

using namespace gantry;

class TestIdleHeaterGuard final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void coolsAfterTheCountdown();
    void snoozes();
    void coolsAtOnceIfAsked();
    void isOffUntilATimeIsSet();

private:
    struct Desk
    {
        Desk()
        {
            QObject::connect(&heaters, &HeaterController::submitRequested, &guard,
                             [this](const Submission &submission) {
                                 sent << submission.block.lines;
                                 mirror.handleSubmitted(submission);
                             });
            guard.setClock([this] { return now; });
            LinkStatus status;
            status.state = LinkState::Ready;
            mirror.handleLink(status);
        }
        void heat() { mirror.handleTemperatures({{1, {{HeaterId::tool(0), 200, 210.0, {}}}}}); }
        void wait(Duration time)
        {
            now += time;
            guard.check();
        }

        TimePoint now{1000s};
        PrinterMirror mirror;
        HeaterController heaters{mirror};
        IdleHeaterGuard guard{mirror, heaters};
        QList<QByteArray> sent;
    };
    std::unique_ptr<Desk> m_desk;
};

void TestIdleHeaterGuard::init()
{
    m_desk = std::make_unique<Desk>();
}

void TestIdleHeaterGuard::coolsAfterTheCountdown()
{
    m_desk->guard.setIdleTime(10min);
    m_desk->heat();
    QSignalSpy phases(&m_desk->guard, &IdleHeaterGuard::phaseChanged);
    QSignalSpy seconds(&m_desk->guard, &IdleHeaterGuard::secondsLeftChanged);
    QSignalSpy cooled(&m_desk->guard, &IdleHeaterGuard::cooledDown);
    m_desk->wait(10min);
    QCOMPARE(m_desk->guard.phase(), IdleHeaterGuard::Phase::Countdown);
    QCOMPARE(phases.size(), 1);
    QCOMPARE(m_desk->guard.secondsLeft(), 60);
    m_desk->wait(1500ms);
    QCOMPARE(m_desk->guard.secondsLeft(), 59);
    QVERIFY(seconds.size() >= 1);
    QVERIFY(m_desk->sent.isEmpty());
    m_desk->wait(59s);
    QCOMPARE(m_desk->sent, (QList<QByteArray>{"M104 S0", "M140 S0"}));
    QCOMPARE(cooled.size(), 1);
    QCOMPARE(m_desk->guard.phase(), IdleHeaterGuard::Phase::Quiet); // the targets are on their way
    m_desk->wait(24h);
    QCOMPARE(cooled.size(), 1);
}

void TestIdleHeaterGuard::snoozes()
{
    m_desk->guard.setIdleTime(10min);
    m_desk->heat();
    m_desk->wait(10min);
    m_desk->guard.snooze();
    QCOMPARE(m_desk->guard.phase(), IdleHeaterGuard::Phase::Waiting);
    m_desk->wait(9min);
    QCOMPARE(m_desk->guard.phase(), IdleHeaterGuard::Phase::Waiting);
    m_desk->wait(1min);
    QCOMPARE(m_desk->guard.phase(), IdleHeaterGuard::Phase::Countdown);
    // A command on the wire ends it too.
    WireLine line;
    line.direction = WireLine::Direction::Sent;
    line.text = "G28";
    m_desk->guard.handleLines({line});
    QCOMPARE(m_desk->guard.phase(), IdleHeaterGuard::Phase::Waiting);
    QVERIFY(m_desk->sent.isEmpty());
}

void TestIdleHeaterGuard::coolsAtOnceIfAsked()
{
    m_desk->guard.setIdleTime(10min);
    m_desk->heat();
    m_desk->wait(10min);
    QSignalSpy cooled(&m_desk->guard, &IdleHeaterGuard::cooledDown);
    m_desk->guard.coolDownNow();
    QCOMPARE(m_desk->sent, (QList<QByteArray>{"M104 S0", "M140 S0"}));
    QCOMPARE(m_desk->guard.phase(), IdleHeaterGuard::Phase::Quiet);
    QCOMPARE(cooled.size(), 0); // by itself only
}

void TestIdleHeaterGuard::isOffUntilATimeIsSet()
{
    m_desk->heat();
    m_desk->wait(24h);
    QCOMPARE(m_desk->guard.phase(), IdleHeaterGuard::Phase::Quiet);
    m_desk->guard.setIdleTime(1min);
    QCOMPARE(m_desk->guard.phase(), IdleHeaterGuard::Phase::Waiting);
    m_desk->guard.setIdleTime(std::nullopt);
    QCOMPARE(m_desk->guard.phase(), IdleHeaterGuard::Phase::Quiet);
}

QTEST_GUILESS_MAIN(TestIdleHeaterGuard)
#include "tst_idleheaterguard.moc"
