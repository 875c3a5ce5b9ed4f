// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/pausednozzles.h"

#include <QTest>

using namespace gantry;
using namespace std::chrono_literals;

namespace {

using Lines = QList<QByteArray>;
constexpr Duration Patience = 30min;

} // namespace

class TestPausedNozzles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void coolsAfterAWhile();
    void coolsNothingThatIsCold();
    void timeBeginsAnewWhenSomebodyHeats();
    void timeBeginsAnewWhenSomebodyHeatsAtThePrinter();
    void reheatsWhatWasSwitchedOff_data();
    void reheatsWhatWasSwitchedOff();
    void leavesAloneWhatStayedHot();
    void anOldReportIsNoSwitchingOff();
    void severalToolsHeatTogether();
    void aPauseInThePauseForgetsNothing();
    void theNextPauseKnowsOnlyItself();
    void sharedNozzleHasOneHeater();
    void toolsThatAreNotThereDoNotCount();

private:
    void send(const QByteArray &line, int tool = 0) { m_nozzles.handleSent(line, tool, m_now); }
    void sendAll(const Lines &lines)
    {
        for (const QByteArray &line : lines)
            send(line);
    }
    void report(double target, int tool = 0)
    {
        m_nozzles.handleTemperatures({{HeaterId::tool(tool), 100, target, {}}}, m_now);
    }

    PausedNozzles m_nozzles;
    TimePoint m_now{1h};
};

void TestPausedNozzles::init()
{
    m_nozzles = {};
    m_nozzles.setMachine({1, false, 170});
}

void TestPausedNozzles::coolsAfterAWhile()
{
    send("M104 S215");
    QVERIFY(!m_nozzles.coolsAt(Patience)); // nothing is paused
    m_nozzles.beginPause(m_now);
    QCOMPARE(m_nozzles.coolsAt(Patience), m_now + Patience);
    m_now += Patience;
    const Lines off = m_nozzles.cool(m_now);
    QCOMPARE(off, Lines{"M104 S0"});
    QCOMPARE(m_nozzles.coolsAt(Patience), m_now + Patience); // it has not left yet
    sendAll(off);
    QVERIFY(!m_nozzles.coolsAt(Patience));
    QCOMPARE(m_nozzles.cooled().value(HeaterId::tool(0)), 215.0);
    QCOMPARE(m_nozzles.reheat(), Lines{"M109 S215"});
    sendAll(m_nozzles.reheat());
    QVERIFY(m_nozzles.reheat().isEmpty()); // it is waited for
    QVERIFY(m_nozzles.cooled().isEmpty());
    m_nozzles.endPause();
    QVERIFY(!m_nozzles.coolsAt(Patience));
}

void TestPausedNozzles::coolsNothingThatIsCold()
{
    report(0);
    send("M104 T0 S150"); // kept warm, too cold to extrude
    m_nozzles.beginPause(m_now);
    QVERIFY(!m_nozzles.coolsAt(Patience));
    QVERIFY(m_nozzles.cool(m_now).isEmpty());
    QVERIFY(m_nozzles.reheat().isEmpty());
    QVERIFY(m_nozzles.cooled().isEmpty());
}

void TestPausedNozzles::timeBeginsAnewWhenSomebodyHeats()
{
    send("M104 S215");
    m_nozzles.beginPause(m_now);
    m_now += 20min;
    send("M104 S230");
    QCOMPARE(m_nozzles.coolsAt(Patience), m_now + Patience);
    sendAll(m_nozzles.cool(m_now));
    QCOMPARE(m_nozzles.reheat(), Lines{"M109 S230"}); // other filament
}

void TestPausedNozzles::timeBeginsAnewWhenSomebodyHeatsAtThePrinter()
{
    send("M104 S215");
    m_nozzles.beginPause(m_now);
    m_now += Patience;
    sendAll(m_nozzles.cool(m_now));
    report(0);
    m_now += 2 * Patience;
    report(230); // to change the filament
    QCOMPARE(m_nozzles.coolsAt(Patience), m_now + Patience);
    m_now += 1min;
    report(230);
    QCOMPARE(m_nozzles.coolsAt(Patience), m_now - 1min + Patience);
}

void TestPausedNozzles::reheatsWhatWasSwitchedOff_data()
{
    QTest::addColumn<Lines>("sent");
    QTest::addColumn<double>("reported"); // -1: nothing
    QTest::addColumn<Lines>("heat");
    QTest::newRow("a person cools down") << Lines{"M104 S0"} << -1.0 << Lines{"M109 S215"};
    QTest::newRow("and the printer has said so") << Lines{"M104 S0"} << 0.0 << Lines{"M109 S215"};
    QTest::newRow("the firmware's time-out") << Lines{} << 0.0 << Lines{"M109 S215"};
    QTest::newRow("left lukewarm") << Lines{"M104 S100"} << 100.0 << Lines{"M109 S215"};
    QTest::newRow("off and on again")
        << Lines{"M104 S0", "M104 S215"} << 215.0 << Lines{"M109 S215"}; // it may be warm by half
    QTest::newRow("off and waited for") << Lines{"M104 S0", "M109 S215"} << 215.0 << Lines{};
    QTest::newRow("hotter") << Lines{"m104 s230"} << -1.0 << Lines{"M109 S230"};
    QTest::newRow("by R") << Lines{"M109 R90"} << -1.0 << Lines{"M109 S215"};
    QTest::newRow("the display sets another") << Lines{} << 225.0 << Lines{"M109 S225"};
    QTest::newRow("other commands")
        << Lines{"M106 S0", "G1 S0", "M140 S0", "M104"} << 215.0 << Lines{};
}

void TestPausedNozzles::reheatsWhatWasSwitchedOff()
{
    QFETCH(Lines, sent);
    QFETCH(double, reported);
    send("M109 S215");
    report(215);
    m_nozzles.beginPause(m_now);
    sendAll(sent);
    if (reported >= 0)
        report(reported);
    QTEST(m_nozzles.reheat(), "heat");
}

void TestPausedNozzles::leavesAloneWhatStayedHot()
{
    send("M109 S215");
    m_nozzles.beginPause(m_now);
    report(215);
    report(215.4); // as some firmware keeps it
    QVERIFY(m_nozzles.reheat().isEmpty());
    QVERIFY(m_nozzles.cooled().isEmpty());
}

void TestPausedNozzles::anOldReportIsNoSwitchingOff()
{
    report(0);
    send("M109 S215");
    report(0); // asked before
    m_nozzles.beginPause(m_now);
    report(0);
    QVERIFY(m_nozzles.cooled().isEmpty());
    QVERIFY(m_nozzles.coolsAt(Patience));
    report(215);
    report(0); // now it is
    QCOMPARE(m_nozzles.reheat(), Lines{"M109 S215"});
    // Neither is a firmware that allows less than it was told; its time-out is.
    send("M109 S300");
    for (int i = 0; i < 10; ++i)
        report(285);
    QCOMPARE(m_nozzles.reheat(), Lines{"M109 S285"});
    report(0);
    QCOMPARE(m_nozzles.cooled().value(HeaterId::tool(0)), 285.0);
}

void TestPausedNozzles::severalToolsHeatTogether()
{
    m_nozzles.setMachine({3, false, 170});
    send("M104 T0 S200");
    send("M104 S220", 1); // the active one
    send("M104 T2 S120");
    m_nozzles.beginPause(m_now);
    const Lines off = m_nozzles.cool(m_now);
    QCOMPARE(off, (Lines{"M104 T0 S0", "M104 T1 S0"}));
    sendAll(off);
    QCOMPARE(m_nozzles.reheat(),
             (Lines{"M104 T0 S200", "M104 T1 S220", "M109 T0 S200", "M109 T1 S220"}));
}

void TestPausedNozzles::aPauseInThePauseForgetsNothing()
{
    send("M109 S215");
    m_nozzles.beginPause(m_now);
    sendAll(m_nozzles.cool(m_now));
    m_nozzles.beginPause(m_now); // Resume, and Pause before it was hot
    QCOMPARE(m_nozzles.reheat(), Lines{"M109 S215"});
    send("M104 S215"); // and the other way round
    m_nozzles.beginPause(m_now);
    QCOMPARE(m_nozzles.reheat(), Lines{"M109 S215"});
}

void TestPausedNozzles::theNextPauseKnowsOnlyItself()
{
    send("M109 S215");
    m_nozzles.beginPause(m_now);
    m_nozzles.endPause();
    send("M104 S0"); // the file has switched it off
    m_nozzles.beginPause(m_now);
    QVERIFY(m_nozzles.reheat().isEmpty());
}

void TestPausedNozzles::sharedNozzleHasOneHeater()
{
    m_nozzles.setMachine({3, true, 170});
    send("M104 T2 S215", 2);
    m_nozzles.beginPause(m_now);
    send("M104 S0", 1);
    QCOMPARE(m_nozzles.reheat(), Lines{"M109 S215"});
}

void TestPausedNozzles::toolsThatAreNotThereDoNotCount()
{
    send("M104 T1 S215");
    send("M104 T-1 S215");
    send("M104 T1e99 S215");
    report(215, 7);
    m_nozzles.beginPause(m_now);
    QVERIFY(m_nozzles.cool(m_now).isEmpty());
}

QTEST_APPLESS_MAIN(TestPausedNozzles)
#include "tst_pausednozzles.moc"
