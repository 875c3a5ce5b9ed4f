// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/pollschedule.h"

#include <QTest>

using namespace gantry;

namespace {

constexpr TimePoint Start{1000s};
constexpr PollSchedule::Situation Idle{false, false};
constexpr PollSchedule::Situation Printing{false, true};
constexpr PollSchedule::Situation Blocked{true, true};

} // namespace

class tst_PollSchedule : public QObject
{
    Q_OBJECT

private slots:
    void interval_data();
    void interval();
    void asksAtOnceAndThenWaits();
    void notWhileBlockedOrStreaming();
    void reportsMakeQuestionsNeedless();
    void provesLongPrints_data();
    void provesLongPrints();
    void provesMoreOftenInDoubt();
    void nonsenseIntervalsBecomeASecond();
};

void tst_PollSchedule::interval_data()
{
    QTest::addColumn<bool>("target");
    QTest::addColumn<bool>("autoReport");
    QTest::addColumn<bool>("printing");
    QTest::addColumn<int>("seconds");
    QTest::newRow("idle") << false << false << false << 5;
    QTest::newRow("heating") << true << false << false << 2;
    QTest::newRow("printing") << true << false << true << 5;
    QTest::newRow("reports by itself") << true << true << false << 6;
}

void tst_PollSchedule::interval()
{
    QFETCH(bool, target);
    QFETCH(bool, autoReport);
    QFETCH(bool, printing);
    QFETCH(int, seconds);
    PollSchedule schedule{ProtocolOptions()};
    schedule.start(Start);
    schedule.setAnyTarget(target);
    schedule.setAutoReport(autoReport);
    schedule.temperatureReported(Start);
    QCOMPARE(schedule.due({false, printing}), Start + std::chrono::seconds(seconds));
}

void tst_PollSchedule::asksAtOnceAndThenWaits()
{
    PollSchedule schedule{ProtocolOptions()};
    QVERIFY(!schedule.due(Idle));
    schedule.start(Start);
    QVERIFY(schedule.takeDue(Idle, Start));
    QVERIFY(!schedule.takeDue(Idle, Start + 1s)); // asked, whether answered or not
    QVERIFY(schedule.takeDue(Idle, Start + 5s));
    schedule.stop();
    QVERIFY(!schedule.due(Idle));
}

void tst_PollSchedule::notWhileBlockedOrStreaming()
{
    PollSchedule schedule{ProtocolOptions()};
    schedule.start(Start);
    QVERIFY(!schedule.due(Blocked));
    QVERIFY(!schedule.takeDue(Blocked, Start + 100s));
    schedule.setStreaming(true);
    QVERIFY(!schedule.takeDue(Idle, Start + 100s));
    schedule.setStreaming(false);
    QVERIFY(schedule.takeDue(Idle, Start + 100s));
}

void tst_PollSchedule::reportsMakeQuestionsNeedless()
{
    PollSchedule schedule{ProtocolOptions()};
    schedule.start(Start);
    schedule.setAutoReport(true);
    for (TimePoint now = Start; now < Start + 100s; now += 2s) {
        schedule.temperatureReported(now);
        QVERIFY(!schedule.takeDue(Idle, now + 1900ms));
    }
}

void tst_PollSchedule::provesLongPrints_data()
{
    QTest::addColumn<int>("window");
    QTest::addColumn<int>("lines");
    QTest::newRow("one in flight") << 1 << 250;
    QTest::newRow("four in flight") << 4 << 50;
}

void tst_PollSchedule::provesLongPrints()
{
    QFETCH(int, window);
    QFETCH(int, lines);
    ProtocolOptions options;
    options.linesInFlight = window;
    PollSchedule schedule(options);
    schedule.start(Start);
    schedule.setAutoReport(true);
    schedule.temperatureReported(Start);
    for (int i = 0; i < lines - 1; ++i)
        schedule.lineAcknowledged();
    QVERIFY(!schedule.takeDue(Printing, Start));
    schedule.lineAcknowledged();
    QVERIFY(!schedule.takeDue(Idle, Start)); // nothing to prove without a job
    QVERIFY(schedule.takeDue(Printing, Start));
    QVERIFY(!schedule.takeDue(Printing, Start)); // once
    schedule.answered(Start + 1s);
    schedule.lineAcknowledged();
    schedule.temperatureReported(Start + 30s);
    QVERIFY(!schedule.takeDue(Printing, Start + 30s));
    QVERIFY(schedule.takeDue(Printing, Start + 31s)); // or after half a minute
}

void tst_PollSchedule::provesMoreOftenInDoubt()
{
    PollSchedule schedule{ProtocolOptions()};
    const auto printed = [&schedule](int lines) {
        for (int i = 0; i < lines; ++i)
            schedule.lineAcknowledged();
    };
    schedule.start(Start);
    schedule.setAutoReport(true);
    schedule.temperatureReported(Start);
    schedule.answered(Start);
    printed(10);
    QVERIFY(schedule.due({false, true}) > Start);
    schedule.doubtCount();
    QCOMPARE(schedule.due({false, true}), Start);
    schedule.answered(Start);
    printed(9);
    QVERIFY(schedule.due({false, true}) > Start);
    schedule.start(Start); // another link
    schedule.setAutoReport(true);
    schedule.temperatureReported(Start);
    schedule.answered(Start);
    printed(10);
    QVERIFY(schedule.due({false, true}) > Start);
}

void tst_PollSchedule::nonsenseIntervalsBecomeASecond()
{
    ProtocolOptions options;
    options.pollTemperature = 0s;
    PollSchedule schedule(options);
    schedule.start(Start);
    QVERIFY(schedule.takeDue(Idle, Start));
    QCOMPARE(schedule.due(Idle), Start + 1s);
}

QTEST_APPLESS_MAIN(tst_PollSchedule)
#include "tst_pollschedule.moc"
