// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/jobrunner.h"

#include "support/fakereader.h"

#include <QTest>

using namespace gantry;
using namespace gantry::test;
using namespace Qt::StringLiterals;

namespace {

using Lines = QList<QByteArray>;

/// The engine's part: pulls while there is room and acknowledges.
class Bench
{
public:
    explicit Bench(const Lines &file)
        : reader(file)
    {
        request.filePath = u"/part.gcode"_s;
        rules.scripts.insert(ScriptSet::BeforePrintStarted, u"START"_s);
        rules.scripts.insert(ScriptSet::AfterPrintPaused, u"PAUSED"_s);
        rules.scripts.insert(ScriptSet::BeforePrintResumed, u"RESUMED"_s);
        rules.scripts.insert(ScriptSet::AfterPrintCancelled, u"CANCELLED"_s);
        rules.scripts.insert(ScriptSet::AfterPrintDone, u"DONE"_s);
    }

    void start()
    {
        desk.setRules(rules);
        runner.start(request, &reader, now);
    }
    bool takePumpWish()
    {
        runner.proceed(now);
        return runner.takePumpWish();
    }
    void changeReader()
    {
        runner.handleReaderChanged(now);
        runner.proceed(now);
    }
    void report(const Position &position)
    {
        desk.context().handlePosition(position);
        runner.handlePosition();
    }
    QStringList takeNotices() { return std::exchange(desk.report().notices, {}); }
    QList<QByteArray> takeNotes() { return std::exchange(desk.report().notes, {}); }

    /// Sends one line if there is one: its text, or what was said instead.
    QByteArray send()
    {
        SourceLine line;
        switch (runner.next(line)) {
        case LineSource::Pull::Line:
            sent.append(line.text);
            inFlight.append(line.id);
            return line.text;
        case LineSource::Pull::NotYet:
            return "(not yet)"_ba;
        case LineSource::Pull::End:
            break;
        }
        return "(end)"_ba;
    }

    void acknowledge()
    {
        now += 1s;
        runner.handleAcknowledged(inFlight.takeFirst(), now);
        runner.proceed(now);
    }

    QByteArray exchange()
    {
        const QByteArray line = send();
        if (!line.startsWith('('))
            acknowledge();
        return line;
    }

    /// Ping-pong until nothing comes any more; what was sent.
    Lines exchangeAll()
    {
        const qsizetype before = sent.size();
        while (!exchange().startsWith('(')) {
        }
        return sent.mid(before);
    }

    [[nodiscard]] JobState state() const { return runner.state(); }

    FakeReader reader;
    JobRequest request;
    HostRules rules;
    HostDesk desk;
    JobRunner runner{desk};
    TimePoint now{std::chrono::hours(1)};
    Lines sent;
    QList<quint64> inFlight;
};

const Lines ThreeLines = {"G28", "G1 X1", "G1 X2"};

Bench printingBench(const Lines &file = ThreeLines)
{
    return Bench(file);
}

/// Through the start sequence, so that the next line is the file's first.
void begin(Bench &bench)
{
    bench.start();
    QCOMPARE(bench.exchange(), "M110 N0"_ba);
    QCOMPARE(bench.exchange(), "START"_ba);
    QCOMPARE(bench.state(), JobState::Printing);
}

} // namespace

class TestJobRunner : public QObject
{
    Q_OBJECT

private slots:
    void printsToTheEnd();
    void finishedOnlyWhenAllIsAcknowledged();
    void waitsForTheFileBeforeTheFirstLine();
    void failsAtStartWithNothingSent();
    void refused();
    void pauseAndResume();
    void pauseWaitsForLinesInFlight();
    void pauseWithoutCapture();
    void positionIsTakenOnlyAfterTheMovesEnded();
    void positionMayComeAfterTheAcknowledge();
    void pauseWhileStartingKeepsTheStartScript();
    void resumeWhilePausing();
    void cancelFromEveryState_data();
    void cancelFromEveryState();
    void cancelWhileHeatingAsksForAbort();
    void cancelInARelativeScriptGoesBackToAbsolute();
    void filePositionIsTheLastAcknowledgedLine();
    void interruptedIsResumable();
    void lateAcknowledgesAreIgnored();
    void secondJob();
    void printerPausesByItself();
    void actions_data();
    void actions();
    void pausingCommands_data();
    void pausingCommands();
    void hostCommands();
    void fileErrorPausesAndResumes();
    void fileChangeIsNoticedBetweenLines();
    void stalledDiskIsWaitedFor();
    void hangingDiskIsTold();
    void hangingDiskAtTheBeginningIsTold();
    void elapsedLeavesPausesOut();
    void completionByBytes();
    void m73Wins();
    void heatupIsNoPrintingTime();
    void heatingHoldsTheTimeThatIsLeft();
    void tellsWhichHeaterIsWaitedFor_data();
    void tellsWhichHeaterIsWaitedFor();
    void aLongPauseCoolsTheNozzle();
    void neverResumesCold_data();
    void neverResumesCold();
    void goesBackWhenItIsWarm();
    void aPrintFromTheCardKeepsItsNozzleHot();
    void keepsWhatIsKnownOfAFileUntilItIsOpened();
    void pumpWish();
    void doubleCommandsChangeNothing();
};

void TestJobRunner::keepsWhatIsKnownOfAFileUntilItIsOpened()
{
    Bench bench({});
    bench.reader.stalled = true;
    bench.request.fileSize = 2000;
    bench.request.fileModified = QDateTime(QDate(2026, 11, 1), QTime(8, 30));
    bench.start();
    bench.changeReader();
    QCOMPARE(bench.runner.status().fileSize, 2000);
    QCOMPARE(bench.runner.status().fileModified, bench.request.fileModified);
}

void TestJobRunner::printsToTheEnd()
{
    Bench bench = printingBench();
    const QDateTime written(QDate(2026, 11, 1), QTime(8, 30));
    bench.reader.setModified(written);
    bench.start();
    QCOMPARE(bench.state(), JobState::Starting);
    QCOMPARE(bench.exchangeAll(),
             (Lines{"M110 N0", "START", "G28", "G1 X1", "G1 X2", "M400", "DONE"}));
    QCOMPARE(bench.state(), JobState::Finished);
    const JobStatus status = bench.runner.status();
    QCOMPARE(status.filePath, u"/part.gcode"_s);
    QCOMPARE(status.filePosition, bench.reader.size());
    QCOMPARE(status.fileSize, bench.reader.size());
    QCOMPARE(status.fileModified, written);
    QCOMPARE(status.linesSent, 3u);
    QCOMPARE(status.linesAcknowledged, 3u);
    QCOMPARE(status.completion, 1.0);
    QCOMPARE(status.remainingMs, 0);
    QVERIFY(!status.error.isError());
    QCOMPARE(bench.send(), "(end)"_ba);
}

void TestJobRunner::finishedOnlyWhenAllIsAcknowledged()
{
    Bench bench = printingBench({"G28"});
    begin(bench);
    QCOMPARE(bench.send(), "G28"_ba);
    QCOMPARE(bench.send(), "M400"_ba); // a window of several lines
    QCOMPARE(bench.state(), JobState::Finishing);
    bench.acknowledge();
    QCOMPARE(bench.send(), "(not yet)"_ba); // the script only knows what is over
    bench.acknowledge();
    QCOMPARE(bench.send(), "DONE"_ba);
    QCOMPARE(bench.send(), "(not yet)"_ba);
    QCOMPARE(bench.state(), JobState::Finishing);
    bench.acknowledge();
    QCOMPARE(bench.state(), JobState::Finished);
}

void TestJobRunner::waitsForTheFileBeforeTheFirstLine()
{
    Bench bench = printingBench();
    bench.reader.stalled = true;
    bench.start();
    QCOMPARE(bench.send(), "(not yet)"_ba);
    QVERIFY(!bench.takePumpWish());
    bench.reader.stalled = false;
    bench.changeReader();
    QVERIFY(bench.takePumpWish());
    QVERIFY(!bench.takePumpWish());
    QCOMPARE(bench.send(), "M110 N0"_ba);
}

void TestJobRunner::failsAtStartWithNothingSent()
{
    Bench bench = printingBench();
    bench.reader.stalled = true;
    bench.start();
    bench.reader.setError(ErrorCode::FileEmpty);
    bench.changeReader();
    QCOMPARE(bench.state(), JobState::Failed);
    QCOMPARE(bench.runner.status().error.code, ErrorCode::FileEmpty);
    QCOMPARE(bench.send(), "(end)"_ba);
    QVERIFY(bench.sent.isEmpty());
}

void TestJobRunner::refused()
{
    HostDesk desk;
    JobRunner runner(desk);
    JobRequest request;
    request.filePath = u"/a"_s;
    runner.refuse(request, {ErrorCode::NotAvailable, u"No."_s, {}}, TimePoint());
    QCOMPARE(runner.state(), JobState::Failed);
    QCOMPARE(runner.status().error.code, ErrorCode::NotAvailable);
    QCOMPARE(runner.status().filePath, u"/a"_s);
    SourceLine line;
    QCOMPARE(runner.next(line), LineSource::Pull::End);
}

void TestJobRunner::pauseAndResume()
{
    Bench bench = printingBench();
    begin(bench);
    bench.exchange();
    bench.runner.pause(bench.now);
    QCOMPARE(bench.state(), JobState::Pausing);
    QCOMPARE(bench.exchange(), "M400"_ba);
    QCOMPARE(bench.send(), "M114"_ba);
    bench.report({1.0, 2.0, 3.0, 4.0});
    bench.acknowledge();
    QCOMPARE(bench.exchange(), "PAUSED"_ba);
    QCOMPARE(bench.state(), JobState::Paused);
    // Feed rate and tool are known from the lines sent.
    QCOMPARE(bench.runner.status().pausePosition, (Position{1.0, 2.0, 3.0, 4.0, {}, 0}));
    QCOMPARE(bench.send(), "(not yet)"_ba);

    bench.runner.resume(bench.now);
    QCOMPARE(bench.state(), JobState::Resuming);
    QCOMPARE(bench.exchange(), "RESUMED"_ba);
    QCOMPARE(bench.state(), JobState::Printing);
    QCOMPARE(bench.exchangeAll(), (Lines{"G1 X1", "G1 X2", "M400", "DONE"}));
}

void TestJobRunner::pauseWaitsForLinesInFlight()
{
    Bench bench = printingBench();
    begin(bench);
    bench.send();
    bench.send();
    bench.runner.pause(bench.now);
    QCOMPARE(bench.send(), "(not yet)"_ba);
    bench.acknowledge();
    QVERIFY(!bench.takePumpWish());
    bench.acknowledge();
    QVERIFY(bench.takePumpWish());
    QCOMPARE(bench.send(), "M400"_ba);
    QCOMPARE(bench.send(), "(not yet)"_ba); // no M114 before the moves are over
}

void TestJobRunner::pauseWithoutCapture()
{
    Bench bench = printingBench();
    bench.rules.logPositionOnPause = false;
    bench.rules.scripts.insert(ScriptSet::AfterPrintPaused, QString());
    begin(bench);
    bench.send();
    bench.runner.pause(bench.now);
    QCOMPARE(bench.state(), JobState::Pausing);
    bench.acknowledge();
    QCOMPARE(bench.state(), JobState::Paused);
    QCOMPARE(bench.sent.last(), "G28"_ba);
}

void TestJobRunner::positionIsTakenOnlyAfterTheMovesEnded()
{
    Bench bench = printingBench();
    begin(bench);
    bench.report({9.0, {}, {}, {}}); // printing
    bench.runner.pause(bench.now);
    QCOMPARE(bench.send(), "M400"_ba);
    bench.report({8.0, {}, {}, {}}); // an automatic report while it still moves
    bench.acknowledge();
    QCOMPARE(bench.send(), "M114"_ba);
    bench.report({7.0, {}, {}, {}});
    bench.acknowledge();
    bench.exchange();
    bench.report({6.0, {}, {}, {}}); // moved by hand while paused
    QCOMPARE(bench.runner.status().pausePosition.x, 7.0);
}

void TestJobRunner::positionMayComeAfterTheAcknowledge()
{
    Bench bench = printingBench();
    begin(bench);
    bench.runner.pause(bench.now);
    bench.exchange();
    bench.exchange();
    bench.report({5.0, {}, {}, {}});
    QCOMPARE(bench.runner.status().pausePosition.x, 5.0);
}

void TestJobRunner::pauseWhileStartingKeepsTheStartScript()
{
    Bench bench = printingBench();
    bench.start();
    QCOMPARE(bench.exchange(), "M110 N0"_ba);
    bench.runner.pause(bench.now);
    QCOMPARE(bench.exchangeAll(), (Lines{"START", "M400", "M114", "PAUSED"}));
    QCOMPARE(bench.state(), JobState::Paused);
    bench.runner.resume(bench.now);
    QCOMPARE(bench.exchangeAll(), (Lines{"RESUMED", "G28", "G1 X1", "G1 X2", "M400", "DONE"}));
}

void TestJobRunner::resumeWhilePausing()
{
    Bench bench = printingBench();
    begin(bench);
    bench.runner.pause(bench.now);
    bench.exchange();
    bench.runner.resume(bench.now);
    QCOMPARE(bench.state(), JobState::Resuming);
    QCOMPARE(bench.exchangeAll(),
             (Lines{"M114", "PAUSED", "RESUMED", "G28", "G1 X1", "G1 X2", "M400", "DONE"}));
}

void TestJobRunner::cancelFromEveryState_data()
{
    QTest::addColumn<JobState>("from");
    QTest::newRow("starting") << JobState::Starting;
    QTest::newRow("printing") << JobState::Printing;
    QTest::newRow("pausing") << JobState::Pausing;
    QTest::newRow("paused") << JobState::Paused;
    QTest::newRow("resuming") << JobState::Resuming;
    QTest::newRow("finishing") << JobState::Finishing;
}

void TestJobRunner::cancelFromEveryState()
{
    QFETCH(JobState, from);
    Bench bench = printingBench({"G28"});
    bench.start();
    if (from != JobState::Starting)
        bench.exchange(), bench.exchange();
    if (from == JobState::Finishing)
        bench.exchange(), bench.exchange();
    if (from == JobState::Pausing || from == JobState::Paused || from == JobState::Resuming)
        bench.runner.pause(bench.now);
    if (from == JobState::Paused || from == JobState::Resuming)
        bench.exchangeAll();
    if (from == JobState::Resuming)
        bench.runner.resume(bench.now);
    QCOMPARE(bench.state(), from);

    bench.runner.cancel(bench.now);
    QCOMPARE(bench.state(), JobState::Cancelling);
    QCOMPARE(bench.exchangeAll(), (Lines{"CANCELLED"}));
    QCOMPARE(bench.state(), JobState::Cancelled);
    QVERIFY(bench.runner.takeHeatupAbort());
    QCOMPARE(bench.runner.status().remainingMs, -1);
}

void TestJobRunner::cancelWhileHeatingAsksForAbort()
{
    Bench bench = printingBench({"M109 S210", "G1 X1"});
    begin(bench);
    QCOMPARE(bench.send(), "M109 S210"_ba);
    QVERIFY(!bench.runner.takeHeatupAbort());
    bench.runner.cancel(bench.now);
    QVERIFY(bench.runner.takeHeatupAbort());
    QVERIFY(!bench.runner.takeHeatupAbort()); // once
    bench.acknowledge();
    QCOMPARE(bench.state(), JobState::Cancelling);
    QCOMPARE(bench.exchangeAll(), (Lines{"CANCELLED"}));
    QCOMPARE(bench.state(), JobState::Cancelled);
}

void TestJobRunner::cancelInARelativeScriptGoesBackToAbsolute()
{
    Bench bench = printingBench();
    bench.rules.scripts.insert(ScriptSet::AfterPrintPaused, u"G91\nG1 Z5\nG90"_s);
    begin(bench);
    bench.runner.pause(bench.now);
    bench.exchange();
    bench.exchange();
    QCOMPARE(bench.exchange(), "G91"_ba);
    bench.runner.cancel(bench.now);
    QCOMPARE(bench.exchangeAll(), (Lines{"G90", "CANCELLED"}));
}

void TestJobRunner::filePositionIsTheLastAcknowledgedLine()
{
    Bench bench = printingBench();
    begin(bench);
    bench.send();
    bench.send();
    QCOMPARE(bench.runner.status().filePosition, 0);
    QCOMPARE(bench.runner.status().linesSent, 2u);
    bench.acknowledge();
    QCOMPARE(bench.runner.status().filePosition, 4);
    bench.acknowledge();
    QCOMPARE(bench.runner.status().filePosition, 10);
    QCOMPARE(bench.runner.status().linesAcknowledged, 2u);
}

void TestJobRunner::interruptedIsResumable()
{
    Bench bench = printingBench();
    begin(bench);
    bench.exchange();
    bench.send();
    bench.runner.handleInterrupted({ErrorCode::PortVanished, u"Gone."_s, {}}, bench.now);
    const JobStatus status = bench.runner.status();
    QCOMPARE(status.state, JobState::Failed);
    QCOMPARE(status.error.code, ErrorCode::PortVanished);
    QCOMPARE(status.filePosition, 4);
    QCOMPARE(bench.send(), "(end)"_ba);
    bench.runner.handleInterrupted({ErrorCode::Internal, u"Later."_s, {}}, bench.now);
    QCOMPARE(bench.runner.status().error.code, ErrorCode::PortVanished); // the cause stays
}

void TestJobRunner::lateAcknowledgesAreIgnored()
{
    Bench bench = printingBench();
    begin(bench);
    bench.send();
    const quint64 old = bench.inFlight.takeFirst();
    bench.runner.handleInterrupted({ErrorCode::PortVanished, u"Gone."_s, {}}, bench.now);
    FakeReader second(ThreeLines);
    bench.runner.start(bench.request, &second, bench.now);
    bench.send();
    bench.runner.handleAcknowledged(old, bench.now);
    QCOMPARE(bench.runner.status().linesAcknowledged, 0u);
    QCOMPARE(bench.runner.status().filePosition, 0);
}

void TestJobRunner::secondJob()
{
    Bench bench = printingBench();
    bench.start();
    bench.exchangeAll();
    FakeReader second({"G0"});
    bench.runner.start(bench.request, &second, bench.now);
    QCOMPARE(bench.state(), JobState::Starting);
    QCOMPARE(bench.runner.status().filePosition, 0);
    QCOMPARE(bench.exchangeAll(), (Lines{"M110 N0", "START", "G0", "M400", "DONE"}));
    QCOMPARE(bench.runner.status().linesAcknowledged, 1u);
}

void TestJobRunner::printerPausesByItself()
{
    Bench bench = printingBench();
    begin(bench);
    bench.send();
    bench.runner.handleAction("paused", bench.now);
    QCOMPARE(bench.state(), JobState::Paused);
    bench.acknowledge();
    QCOMPARE(bench.send(), "(not yet)"_ba);
    bench.runner.handleAction("resumed", bench.now);
    QCOMPARE(bench.state(), JobState::Printing);
    QCOMPARE(bench.exchangeAll(), (Lines{"G1 X1", "G1 X2", "M400", "DONE"}));
}

void TestJobRunner::actions_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<JobState>("state");
    QTest::newRow("pause") << "pause"_ba << JobState::Pausing;
    QTest::newRow("cancel") << "cancel"_ba << JobState::Cancelling;
    QTest::newRow("resume while printing") << "resume"_ba << JobState::Printing;
    QTest::newRow("other") << "prompt_end"_ba << JobState::Printing;
}

void TestJobRunner::actions()
{
    QFETCH(QByteArray, action);
    QFETCH(JobState, state);
    Bench bench = printingBench();
    begin(bench);
    bench.runner.handleAction(action, bench.now);
    QCOMPARE(bench.state(), state);
}

void TestJobRunner::pausingCommands_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<bool>("pauses");
    QTest::newRow("M0") << "M0 change colour"_ba << true;
    QTest::newRow("M1") << "M1"_ba << true;
    QTest::newRow("M25") << "M25"_ba << true;
    QTest::newRow("lower case") << "m0"_ba << true;
    QTest::newRow("M00 is M0") << "M00"_ba << true;
    QTest::newRow("M10") << "M10"_ba << false;
    QTest::newRow("M104") << "M104 S0"_ba << false;
    QTest::newRow("M117") << "M117 M0"_ba << false;
    QTest::newRow("M600") << "M600"_ba << false; // the printer's own filament change
}

void TestJobRunner::pausingCommands()
{
    QFETCH(QByteArray, command);
    QFETCH(bool, pauses);
    Bench bench = printingBench({command, "G1"});
    begin(bench);
    const Lines sent = bench.exchangeAll();
    if (pauses) {
        QCOMPARE(sent, (Lines{"M400", "M114", "PAUSED"}));
        QCOMPARE(bench.state(), JobState::Paused);
        const QStringList notices = bench.takeNotices();
        QCOMPARE(notices.size(), 1);
        QVERIFY(notices[0].contains(u"line 1"_s));
        QCOMPARE(bench.takeNotes().size(), 1);
        bench.runner.resume(bench.now);
        QCOMPARE(bench.exchangeAll(), (Lines{"RESUMED", "G1", "M400", "DONE"}));
    } else {
        QCOMPARE(sent, (Lines{command, "G1", "M400", "DONE"}));
        QVERIFY(bench.takeNotices().isEmpty());
    }
}

void TestJobRunner::hostCommands()
{
    Bench bench = printingBench({"@note x", "G1", "@PAUSE", "G2", "@cancel", "G3"});
    begin(bench);
    QCOMPARE(bench.exchangeAll(), (Lines{"G1", "M400", "M114", "PAUSED"}));
    QCOMPARE(bench.state(), JobState::Paused);
    bench.runner.resume(bench.now);
    QCOMPARE(bench.exchangeAll(), (Lines{"RESUMED", "G2", "CANCELLED"}));
    QCOMPARE(bench.state(), JobState::Cancelled);
    QCOMPARE(bench.takeNotes().size(), 3);
    QCOMPARE(bench.takeNotices().size(), 2);
}

void TestJobRunner::fileErrorPausesAndResumes()
{
    Bench bench = printingBench();
    begin(bench);
    bench.exchange();
    bench.reader.setError(ErrorCode::FileChanged);
    QCOMPARE(bench.exchangeAll(), (Lines{"M400", "M114", "PAUSED"}));
    QCOMPARE(bench.state(), JobState::Paused);
    QCOMPARE(bench.runner.status().error.code, ErrorCode::FileChanged);
    QCOMPARE(bench.takeNotices(), QStringList{u"The file is gone."_s});

    bench.runner.resume(bench.now);
    QCOMPARE(bench.reader.retries, 1);
    QCOMPARE(bench.state(), JobState::Paused); // until the file was looked at
    bench.changeReader();
    QCOMPARE(bench.state(), JobState::Paused); // still gone: said again
    QCOMPARE(bench.takeNotices().size(), 1);

    bench.runner.resume(bench.now);
    bench.reader.clearError();
    bench.changeReader();
    QCOMPARE(bench.state(), JobState::Resuming);
    QVERIFY(!bench.runner.status().error.isError());
    QCOMPARE(bench.exchangeAll(), (Lines{"RESUMED", "G1 X1", "G1 X2", "M400", "DONE"}));
}

void TestJobRunner::fileChangeIsNoticedBetweenLines()
{
    Bench bench = printingBench();
    begin(bench);
    bench.send();
    bench.reader.setError(ErrorCode::FileChanged);
    bench.changeReader();
    QCOMPARE(bench.state(), JobState::Pausing);
    QCOMPARE(bench.takeNotices().size(), 1);
    bench.acknowledge();
    QCOMPARE(bench.exchangeAll(), (Lines{"M400", "M114", "PAUSED"}));
    bench.changeReader(); // nothing new
    QVERIFY(bench.takeNotices().isEmpty());
}

void TestJobRunner::stalledDiskIsWaitedFor()
{
    Bench bench = printingBench();
    begin(bench);
    bench.exchange();
    bench.reader.stalled = true;
    QCOMPARE(bench.send(), "(not yet)"_ba);
    QCOMPARE(bench.state(), JobState::Printing);
    bench.runner.pause(bench.now); // commands act all the same
    QCOMPARE(bench.exchangeAll(), (Lines{"M400", "M114", "PAUSED"}));
}

void TestJobRunner::hangingDiskIsTold()
{
    Bench bench = printingBench();
    begin(bench);
    bench.exchange();
    bench.reader.stalled = true;
    QCOMPARE(bench.send(), "(not yet)"_ba);
    bench.runner.advanceTo(bench.now);
    QVERIFY(!bench.runner.status().waitsForDisk); // a disk may take a moment
    bench.now += 10s;
    bench.runner.advanceTo(bench.now);
    QVERIFY(bench.runner.status().waitsForDisk);
    bench.reader.stalled = false;
    bench.changeReader();
    QVERIFY(!bench.runner.status().waitsForDisk);
    bench.reader.stalled = true; // each wait counts from its own beginning
    bench.runner.advanceTo(bench.now);
    bench.runner.advanceTo(bench.now + 1s);
    QVERIFY(!bench.runner.status().waitsForDisk);
    bench.now += 20s;
    bench.runner.advanceTo(bench.now);
    QVERIFY(bench.runner.status().waitsForDisk);
    bench.runner.cancel(bench.now);
    QVERIFY(!bench.runner.status().waitsForDisk); // nothing is wanted of it any more
    bench.exchangeAll();
    QCOMPARE(bench.state(), JobState::Cancelled);
}

void TestJobRunner::hangingDiskAtTheBeginningIsTold()
{
    Bench bench = printingBench();
    bench.reader.stalled = true;
    bench.start();
    QCOMPARE(bench.send(), "(not yet)"_ba);
    bench.now += 10s;
    bench.runner.advanceTo(bench.now);
    QVERIFY(bench.runner.status().waitsForDisk);
    bench.runner.cancel(bench.now);
    bench.exchangeAll();
    QCOMPARE(bench.state(), JobState::Cancelled);
}

void TestJobRunner::elapsedLeavesPausesOut()
{
    Bench bench = printingBench();
    begin(bench); // 2 s
    bench.runner.pause(bench.now);
    bench.exchangeAll();
    bench.now += 1000s;
    bench.runner.advanceTo(bench.now);
    QCOMPARE(bench.runner.status().elapsedMs, 2000);
    bench.runner.resume(bench.now);
    bench.exchangeAll(); // 6 lines
    QCOMPARE(bench.runner.status().elapsedMs, 8000);
    bench.runner.advanceTo(bench.now + 100s); // over
    QCOMPARE(bench.runner.status().elapsedMs, 8000);
}

void TestJobRunner::completionByBytes()
{
    Bench bench = printingBench({"G1 X1", "G1 X2", "G1 X3", "G1 X4"});
    begin(bench);
    QCOMPARE(bench.runner.status().completion, 0.0);
    bench.exchange();
    QCOMPARE(bench.runner.status().completion, .25);
    bench.send();
    QCOMPARE(bench.runner.status().completion, .25);
    QCOMPARE(bench.runner.status().remainingMs, -1); // too early to say
    bench.acknowledge();
    // 4 s elapsed at one half: as much again
    QCOMPARE(bench.runner.status().remainingMs, 4000);
    QCOMPARE(bench.runner.status().remainingSpreadMs, 1000); // bytes are not seconds
}

void TestJobRunner::m73Wins()
{
    Bench bench = printingBench({"M73 P10 R2", "G1 X1", "M73 Q50 S1", "m73 p20", "M73 R0", "G1"});
    begin(bench);
    QCOMPARE(bench.send(), "M73 P10 R2"_ba);         // the printer's display wants it too
    QCOMPARE(bench.runner.status().completion, 0.0); // not yet taken over
    bench.acknowledge();
    QCOMPARE(bench.runner.status().completion, .1);
    QCOMPARE(bench.runner.status().remainingMs, 120'000);
    bench.exchange();
    QCOMPARE(bench.runner.status().remainingMs, 119'000); // counts down in between
    bench.exchange();
    QCOMPARE(bench.runner.status().completion, .1); // the silent mode's figures are not ours
    bench.exchange();
    QCOMPARE(bench.runner.status().completion, .2);
    bench.exchange();
    QCOMPARE(bench.runner.status().remainingMs, 0);
    bench.exchange();
    QCOMPARE(bench.runner.status().remainingMs, 0); // never below
}

void TestJobRunner::heatupIsNoPrintingTime()
{
    Bench bench = printingBench({"M190 S60", "G1 X1 Y1"});
    begin(bench); // 2 s
    bench.send();
    bench.now += 100s;
    bench.acknowledge(); // 1 s more
    bench.exchange();
    // 104 s elapsed, 3 s of them not heating; everything of the file is done
    QCOMPARE(bench.runner.status().elapsedMs, 104'000);
    QCOMPARE(bench.runner.status().remainingMs, 0);
}

void TestJobRunner::heatingHoldsTheTimeThatIsLeft()
{
    Bench bench = printingBench({"M73 P10 R2", "M190 S60", "G1 X1", "G1 X2"});
    begin(bench);
    bench.exchange();
    QCOMPARE(bench.runner.status().remainingMs, 120'000);
    QVERIFY(!bench.runner.status().waitsForHeater);
    bench.send();
    QVERIFY(bench.runner.status().waitsForHeater);
    bench.now += 100s;
    bench.acknowledge(); // 1 s more
    QVERIFY(!bench.runner.status().waitsForHeater);
    QCOMPARE(bench.runner.status().remainingMs, 120'000);
    bench.exchange(); // 1 s
    QCOMPARE(bench.runner.status().remainingMs, 119'000);
}

void TestJobRunner::tellsWhichHeaterIsWaitedFor_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("heater"); // empty: no certain one
    QTest::newRow("nozzle") << "M109 S200"_ba << u"tool0"_s;
    QTest::newRow("another") << "M109 T1 S200"_ba << u"tool1"_s;
    QTest::newRow("lower case") << "m109 R200"_ba << u"tool0"_s;
    QTest::newRow("bed") << "M190 S60"_ba << u"bed"_s;
    QTest::newRow("chamber") << "M191 S40"_ba << u"chamber"_s;
    QTest::newRow("all") << "M116"_ba << QString();
    QTest::newRow("a move") << "G1 X1"_ba << QString();
}

void TestJobRunner::tellsWhichHeaterIsWaitedFor()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, heater);
    Bench bench = printingBench({line, "M190 S90", "G1 X1"});
    bench.rules.hasHeatedChamber = true;
    bench.rules.extruderCount = 2;
    begin(bench);
    QCOMPARE(bench.send(), line);
    const auto awaited = [&bench] {
        const std::optional<HeaterId> found = bench.runner.status().awaitedHeater;
        return found ? found->key() : QString();
    };
    QCOMPARE(awaited(), heater);
    bench.send(); // the first line in flight counts
    QCOMPARE(awaited(), line == "G1 X1" ? u"bed"_s : heater);
    bench.acknowledge();
    QCOMPARE(awaited(), u"bed"_s);
    bench.acknowledge();
    QCOMPARE(awaited(), QString());
}

void TestJobRunner::aLongPauseCoolsTheNozzle()
{
    Bench bench = printingBench({"M109 S215", "G1 X1", "G1 X2"});
    bench.rules.coolPausedNozzleAfter = 10min;
    bench.rules.logPositionOnPause = false;
    begin(bench);
    bench.exchange();
    bench.desk.nozzles().handleSent("M109 S215", 0, bench.now);
    QVERIFY(!bench.runner.nozzlesCoolAt());
    bench.runner.pause(bench.now);
    const TimePoint due = bench.now + 10min;
    QVERIFY(!bench.runner.nozzlesCoolAt()); // the script is not through
    QCOMPARE(bench.exchangeAll(), Lines{"PAUSED"});
    QCOMPARE(bench.state(), JobState::Paused);
    QCOMPARE(bench.runner.nozzlesCoolAt(), due);
    QVERIFY(bench.runner.takeNozzleCooling(due - 1s).isEmpty());
    QCOMPARE(bench.runner.takeNozzleCooling(due), Lines{"M104 S0"});
    QVERIFY(bench.runner.status().cooledNozzles.isEmpty()); // not before it was sent
    bench.desk.nozzles().handleSent("M104 S0", 0, due);
    QCOMPARE(bench.runner.status().cooledNozzles.value(HeaterId::tool(0)), 215.0);
    QVERIFY(!bench.runner.nozzlesCoolAt());
}

void TestJobRunner::neverResumesCold_data()
{
    QTest::addColumn<QByteArray>("way"); // how it is resumed
    QTest::addColumn<Lines>("sent");
    QTest::newRow("by a person") << ""_ba << Lines{"RESUMED", "G1 X2", "M400"};
    QTest::newRow("by the printer's wish") << "resume"_ba << Lines{"RESUMED", "G1 X2", "M400"};
    QTest::newRow("by the printer") << "resumed"_ba << Lines{"G1 X2", "M400"};
}

void TestJobRunner::neverResumesCold()
{
    QFETCH(QByteArray, way);
    QFETCH(Lines, sent);
    Bench bench = printingBench({"M109 S215", "G1 X1", "G1 X2"});
    bench.rules.logPositionOnPause = false;
    bench.rules.scripts.insert(ScriptSet::AfterPrintDone, QString());
    begin(bench);
    bench.exchange();
    bench.exchange();
    bench.desk.nozzles().handleSent("M109 S215", 0, bench.now);
    bench.runner.pause(bench.now);
    bench.exchangeAll();
    bench.desk.nozzles().handleSent("M104 S0", 0, bench.now);
    if (way.isEmpty())
        bench.runner.resume(bench.now);
    else
        bench.runner.handleAction(way, bench.now);
    bench.runner.proceed(bench.now);
    // Nothing but the heating leaves until that is acknowledged.
    QCOMPARE(bench.send(), "M109 S215"_ba);
    QCOMPARE(bench.runner.status().awaitedHeater, HeaterId::tool(0));
    if (way != "resumed")
        QCOMPARE(bench.send(), "(not yet)"_ba);
    bench.acknowledge();
    QCOMPARE(bench.exchangeAll(), sent);
}

void TestJobRunner::goesBackWhenItIsWarm()
{
    Bench bench = printingBench({"G91", "G1 X1", "G1 X2"});
    bench.rules.logPositionOnPause = false;
    begin(bench);
    bench.exchange();
    bench.desk.context().handleSent("G91");
    bench.desk.nozzles().handleSent("M109 S215", 0, bench.now);
    bench.runner.pause(bench.now);
    bench.exchangeAll();
    bench.desk.nozzles().handleSent("M104 S0", 0, bench.now);
    bench.runner.resume(bench.now, {{"G90", "G0 X5 F600"}});
    bench.runner.proceed(bench.now);
    const Lines back = bench.exchangeAll();
    // The modes of the file are as they were.
    const Lines first{"M109 S215", "G90", "G0 X5 F600", "G91", "RESUMED", "G1 X1"};
    QCOMPARE(back.mid(0, first.size()), first);
}

void TestJobRunner::aPrintFromTheCardKeepsItsNozzleHot()
{
    Bench bench = printingBench();
    bench.request.origin = FileOrigin::SdCard;
    bench.rules.coolPausedNozzleAfter = 10min;
    bench.desk.setRules(bench.rules);
    bench.runner.start(bench.request, nullptr, bench.now);
    bench.exchangeAll();
    bench.desk.nozzles().handleSent("M109 S215", 0, bench.now);
    bench.runner.pause(bench.now);
    bench.exchangeAll();
    QCOMPARE(bench.state(), JobState::Paused);
    QVERIFY(!bench.runner.nozzlesCoolAt());
}

void TestJobRunner::pumpWish()
{
    Bench bench = printingBench();
    QVERIFY(!bench.takePumpWish());
    bench.start();
    QVERIFY(bench.takePumpWish());
    QCOMPARE(bench.send(), "M110 N0"_ba);
    QVERIFY(!bench.takePumpWish()); // it did not go without
    QCOMPARE(bench.send(), "(not yet)"_ba);
    QVERIFY(!bench.takePumpWish());
    bench.acknowledge();
    QVERIFY(bench.takePumpWish());
    QCOMPARE(bench.send(), "START"_ba);
    QCOMPARE(bench.send(), "(not yet)"_ba);
    QVERIFY(!bench.takePumpWish());
    bench.acknowledge();
    QVERIFY(bench.takePumpWish()); // the start is over, the file follows
}

void TestJobRunner::doubleCommandsChangeNothing()
{
    Bench bench = printingBench();
    begin(bench);
    bench.runner.resume(bench.now);
    QCOMPARE(bench.state(), JobState::Printing);
    bench.runner.pause(bench.now);
    bench.runner.pause(bench.now);
    QCOMPARE(bench.exchangeAll(), (Lines{"M400", "M114", "PAUSED"}));
    bench.runner.cancel(bench.now);
    bench.runner.cancel(bench.now);
    QCOMPARE(bench.exchangeAll(), (Lines{"CANCELLED"}));
    bench.runner.cancel(bench.now);
    bench.runner.pause(bench.now);
    QCOMPARE(bench.state(), JobState::Cancelled);
    FakeReader other(ThreeLines);
    Bench active = printingBench();
    begin(active);
    active.runner.start(active.request, &other, active.now); // ignored
    QCOMPARE(active.exchange(), "G28"_ba);
}

QTEST_APPLESS_MAIN(TestJobRunner)
#include "tst_jobrunner.moc"
