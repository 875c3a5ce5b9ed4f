// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/printermirror.h"
#include "keepawake.h"
#include "sleepinhibitor.h"

#include <QSignalSpy>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

namespace {

class FakeInhibitor final : public SleepInhibitor
{
public:
    void hold(const QString &reason) override
    {
        calls << u"hold"_s;
        lastReason = reason;
        if (agrees)
            emit heldChanged(true);
    }
    void release() override
    {
        calls << u"release"_s;
        if (agrees)
            emit heldChanged(false);
    }
    QStringList take() { return std::exchange(calls, {}); }

    QStringList calls;
    QString lastReason;
    bool agrees = true;
};

LinkStatus link(LinkState state)
{
    LinkStatus status;
    status.state = state;
    return status;
}

JobStatus job(JobState state)
{
    JobStatus status;
    status.state = state;
    return status;
}

} // namespace

/// When the system is asked to stay awake, and what the window is told.
class TestKeepAwake final : public QObject
{
    Q_OBJECT

private slots:
    void aJobKeepsItAwake();
    void aHotHeaterKeepsItAwake();
    void aSystemThatRefusesIsNotShownAsAwake();
    void theEndReleases();
};

void TestKeepAwake::aJobKeepsItAwake()
{
    PrinterMirror mirror;
    FakeInhibitor inhibitor;
    KeepAwake keepAwake(mirror, inhibitor);
    QSignalSpy changed(&keepAwake, &KeepAwake::changed);
    mirror.handleLink(link(LinkState::Ready));
    QCOMPARE(inhibitor.take(), QStringList());
    mirror.handleJob(job(JobState::Starting));
    mirror.handleJob(job(JobState::Printing));
    mirror.handleJob(job(JobState::Paused));
    QCOMPARE(inhibitor.take(), QStringList{u"hold"_s}); // once
    QVERIFY(!inhibitor.lastReason.isEmpty());
    QCOMPARE(keepAwake.reason(), AwakeReason::Job);
    QVERIFY(changed.last().at(0).value<AwakeReason>() == AwakeReason::Job);
    mirror.handleJob(job(JobState::Finished));
    QCOMPARE(inhibitor.take(), QStringList{u"release"_s});
    QVERIFY(changed.last().at(0).value<AwakeReason>() == AwakeReason::None);
}

void TestKeepAwake::aHotHeaterKeepsItAwake()
{
    PrinterMirror mirror;
    FakeInhibitor inhibitor;
    KeepAwake keepAwake(mirror, inhibitor);
    mirror.handleLink(link(LinkState::Ready));
    mirror.handleTemperatures({{1000, {{HeaterId::bed(), 30, 60.0, {}}}}});
    QCOMPARE(keepAwake.reason(), AwakeReason::Heater);
    // From the heater to the job and back it is held all the time.
    mirror.handleJob(job(JobState::Printing));
    QCOMPARE(keepAwake.reason(), AwakeReason::Job);
    mirror.handleJob(job(JobState::Finished));
    QCOMPARE(keepAwake.reason(), AwakeReason::Heater);
    QCOMPARE(inhibitor.take(), QStringList{u"hold"_s});
    mirror.handleTemperatures({{2000, {{HeaterId::bed(), 59, 0.0, {}}}}});
    QCOMPARE(inhibitor.take(), QStringList{u"release"_s});
    QCOMPARE(keepAwake.reason(), AwakeReason::None);
}

void TestKeepAwake::aSystemThatRefusesIsNotShownAsAwake()
{
    PrinterMirror mirror;
    FakeInhibitor inhibitor;
    inhibitor.agrees = false;
    KeepAwake keepAwake(mirror, inhibitor);
    mirror.handleLink(link(LinkState::Ready));
    mirror.handleJob(job(JobState::Printing));
    QCOMPARE(inhibitor.take(), QStringList{u"hold"_s});
    QCOMPARE(keepAwake.reason(), AwakeReason::None);
    emit inhibitor.heldChanged(true); // it took its time
    QCOMPARE(keepAwake.reason(), AwakeReason::Job);
}

void TestKeepAwake::theEndReleases()
{
    PrinterMirror mirror;
    FakeInhibitor inhibitor;
    {
        const KeepAwake keepAwake(mirror, inhibitor);
        mirror.handleJob(job(JobState::Printing));
        inhibitor.take();
    }
    QCOMPARE(inhibitor.take(), QStringList{u"release"_s});
}

QTEST_GUILESS_MAIN(TestKeepAwake)
#include "tst_keepawake.moc"
