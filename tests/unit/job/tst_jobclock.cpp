// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/jobclock.h"

#include <QTest>

using namespace gantry;

class TestJobClock : public QObject
{
    Q_OBJECT

private slots:
    void notStarted();
    void pausesDoNotCount();
    void runningPauseDoesNotCount();
    void stopsForGood();
    void heatupIsCleaned();
    void pauseEndsHeatup();
    void startsAnew();
};

static TimePoint at(int seconds)
{
    return TimePoint(std::chrono::seconds(seconds));
}

void TestJobClock::notStarted()
{
    QCOMPARE(JobClock().elapsed(at(100)), Duration(0));
}

void TestJobClock::pausesDoNotCount()
{
    JobClock clock;
    clock.start(at(100));
    QCOMPARE(clock.elapsed(at(110)), Duration(10s));
    clock.pause(at(110));
    clock.pause(at(115)); // a second one does not restart it
    clock.resume(at(150));
    clock.resume(at(151));
    QCOMPARE(clock.elapsed(at(155)), Duration(15s));
}

void TestJobClock::runningPauseDoesNotCount()
{
    JobClock clock;
    clock.start(at(0));
    clock.pause(at(10));
    QCOMPARE(clock.elapsed(at(1000)), Duration(10s));
    clock.stop(at(1000));
    QCOMPARE(clock.elapsed(at(2000)), Duration(10s));
}

void TestJobClock::stopsForGood()
{
    JobClock clock;
    clock.start(at(0));
    clock.stop(at(30));
    clock.stop(at(40));
    QCOMPARE(clock.elapsed(at(99)), Duration(30s));
}

void TestJobClock::heatupIsCleaned()
{
    JobClock clock;
    clock.start(at(0));
    clock.heatupStarted(at(5));
    QCOMPARE(clock.cleaned(at(25)), Duration(5s)); // while it goes on
    clock.heatupEnded(at(35));
    clock.heatupEnded(at(36));
    QCOMPARE(clock.elapsed(at(40)), Duration(40s));
    QCOMPARE(clock.cleaned(at(40)), Duration(10s));
}

void TestJobClock::pauseEndsHeatup()
{
    JobClock clock;
    clock.start(at(0));
    clock.heatupStarted(at(10));
    clock.pause(at(20));
    clock.heatupEnded(at(60));
    clock.resume(at(100));
    QCOMPARE(clock.elapsed(at(110)), Duration(30s));
    QCOMPARE(clock.cleaned(at(110)), Duration(20s));
}

void TestJobClock::startsAnew()
{
    JobClock clock;
    clock.start(at(0));
    clock.stop(at(50));
    clock.start(at(100));
    QCOMPARE(clock.elapsed(at(101)), Duration(1s));
}

QTEST_APPLESS_MAIN(TestJobClock)
#include "tst_jobclock.moc"
