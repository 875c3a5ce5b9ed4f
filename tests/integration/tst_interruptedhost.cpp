// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/executedcommands.h"
#include "support/hostbench.h"

#include <QTest>

using namespace gantry;
using namespace gantry::test;
using namespace Qt::StringLiterals;

using Lines = QList<QByteArray>;
using Phase = Interruption::Phase;

namespace {

Lines fileOf(int moves)
{
    Lines file = {"M83", "M106 S128", "M220 S90"};
    for (int i = 1; i <= moves; ++i)
        file.append("G1 X" + QByteArray::number(i % 200) + " F3000");
    return file;
}

/// A host whose jobs wait for their printer, in the middle of a print.
class Bench final
{
public:
    explicit Bench(const HostRules &rules = {}, VirtualPrinterOptions machine = {})
        : host(atSpeed(machine), rules)
    {
        host.options.suspendsJobs = true;
    }

    bool print(const Lines &file = fileOf(400), int lines = 100)
    {
        if (!host.connectPrinter())
            return false;
        host.resetsWhenOpened = false;
        host.executed.clear();
        host.start(file);
        return host.runUntil(
            [this, lines] { return host.status().linesAcknowledged >= quint64(lines); });
    }
    bool comeBack()
    {
        host.plugIn();
        return host.runUntil([this] { return phase() == Phase::Back; }, std::chrono::seconds(20));
    }
    [[nodiscard]] std::optional<Phase> phase()
    {
        const JobStatus status = host.status();
        return status.interruption ? std::make_optional(status.interruption->phase) : std::nullopt;
    }
    [[nodiscard]] LinkState link() { return host.talk.linkStatus().state; }

    HostBench host;

private:
    static VirtualPrinterOptions atSpeed(VirtualPrinterOptions machine)
    {
        machine.speed = 100;
        return machine;
    }
};

} // namespace

/// What becomes of a job whose link breaks: the whole host on the virtual printer, in virtual time.
class TestInterruptedHost : public QObject
{
    Q_OBJECT

private slots:
    void standsAsInterruptedAtOnce();
    void goesOnWhenItIsAskedTo();
    void goesOnByItself_data();
    void goesOnByItself();
    void isPausedAgainAfterAPause();
    void keepsItsStateWhileStarting();
    void doesNotGoOnBeforeThePrinterIsKnown();
    void failsWhenThePrinterRestarted();
    void isCancelledOutOfReach();
    void isCancelledWhenThePrinterIsBack();
    void stopsInAnEmergency_data();
    void stopsInAnEmergency();
    void endsWhenTheLinkIsClosed();
    void failsWhereNobodyWaits();
    void takesHeatersAsTheyWere();
    void keepsTheTemperatureOffsets();
};

void TestInterruptedHost::standsAsInterruptedAtOnce()
{
    Bench bench;
    QVERIFY(bench.print());
    const quint64 acknowledged = bench.host.status().linesAcknowledged;
    bench.host.pull();
    const JobStatus status = bench.host.status();
    QCOMPARE(status.state, JobState::Interrupted);
    QVERIFY(isJobActive(status.state));
    QCOMPARE(status.error.code, ErrorCode::PortVanished);
    QCOMPARE(status.interruption->phase, Phase::Gone);
    QVERIFY(status.interruption->lastLine > 0);
    QCOMPARE(status.linesAcknowledged, acknowledged);
    QCOMPARE(status.lineNumber, acknowledged);
    QVERIFY(status.filePosition > 0);
    QVERIFY(status.standing);
    QCOMPARE(status.standing->fanSpeed, std::optional<int>(128));
    QCOMPARE(status.standing->feedRate, std::optional<int>(90));
    QCOMPARE(status.standing->extruderAbsolute, false);
    QCOMPARE(status.standing->position.f, std::optional<double>(3000));
    QVERIFY(status.standing->position.x);
    bench.host.run(std::chrono::seconds(5));
    bench.host.tell([&bench](PrintHost &host) { host.job().advanceTo(bench.host.now); });
    QCOMPARE(bench.host.status().interruption->sinceMs, 5000);
    QCOMPARE(bench.host.status().elapsedMs, status.elapsedMs);
}

void TestInterruptedHost::goesOnWhenItIsAskedTo()
{
    const Lines file = fileOf(400);
    Bench bench;
    QVERIFY(bench.print(file));
    bench.host.pull();
    QVERIFY(bench.comeBack());
    bench.host.run(std::chrono::seconds(10));
    QCOMPARE(bench.host.job(), JobState::Interrupted);
    bench.host.resume();
    QVERIFY(bench.host.runTo(JobState::Printing));
    QVERIFY(!bench.host.status().interruption);
    QVERIFY(!bench.host.status().error.isError());
    QVERIFY(!bench.host.status().standing);
    QVERIFY(bench.host.runTo(JobState::Finished));
    QCOMPARE(compareExecuted(bench.host.executed, file), QString());
}

void TestInterruptedHost::goesOnByItself_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("soon") << 5 << true;
    QTest::newRow("motors may be off") << 100 << false;
}

void TestInterruptedHost::goesOnByItself()
{
    QFETCH(int, seconds);
    QFETCH(bool, goesOn);
    HostRules rules;
    rules.continueByItself = true;
    const Lines file = fileOf(400);
    Bench bench(rules);
    QVERIFY(bench.print(file));
    bench.host.pull();
    bench.host.run(std::chrono::seconds(seconds));
    bench.host.plugIn();
    QCOMPARE(bench.host.runUntil([&bench] { return bench.host.job() == JobState::Printing; },
                                 std::chrono::seconds(20)),
             goesOn);
    if (goesOn) {
        QVERIFY(bench.host.runTo(JobState::Finished));
        QCOMPARE(compareExecuted(bench.host.executed, file), QString());
    } else {
        QVERIFY(bench.host.status().interruption->motorsMayBeOff());
        QVERIFY(!bench.host.status().interruption->isPlain());
    }
}

void TestInterruptedHost::isPausedAgainAfterAPause()
{
    const Lines file = fileOf(400);
    Bench bench;
    QVERIFY(bench.print(file));
    bench.host.pause();
    QVERIFY(bench.host.runTo(JobState::Paused));
    bench.host.run(std::chrono::seconds(1));
    bench.host.pull();
    QCOMPARE(bench.host.job(), JobState::Interrupted);
    QVERIFY(bench.comeBack());
    bench.host.resume();
    QVERIFY(bench.host.runTo(JobState::Paused));
    bench.host.run(std::chrono::seconds(5));
    QCOMPARE(bench.host.job(), JobState::Paused);
    bench.host.resume();
    QVERIFY(bench.host.runTo(JobState::Finished));
    QCOMPARE(compareExecuted(bench.host.executed, file), QString());
}

void TestInterruptedHost::keepsItsStateWhileStarting()
{
    HostRules rules;
    rules.scripts.insert(ScriptSet::BeforePrintStarted, u"M106 S1\nM106 S2\nM106 S3"_s);
    const Lines file = fileOf(50);
    Bench bench(rules);
    QVERIFY(bench.host.connectPrinter());
    bench.host.resetsWhenOpened = false;
    bench.host.executed.clear();
    bench.host.start(file);
    QVERIFY(bench.host.runUntil([&bench] { return bench.host.executed.contains("M106 S2"); }));
    QCOMPARE(bench.host.job(), JobState::Starting);
    bench.host.pull();
    QCOMPARE(bench.host.job(), JobState::Interrupted);
    QVERIFY(bench.comeBack());
    bench.host.resume();
    QVERIFY(bench.host.runTo(JobState::Finished));
    QCOMPARE(compareExecuted(bench.host.executed, Lines{"M106 S1", "M106 S2", "M106 S3"} + file),
             QString());
}

void TestInterruptedHost::doesNotGoOnBeforeThePrinterIsKnown()
{
    Bench bench;
    QVERIFY(bench.print());
    bench.host.pull();
    bench.host.resume(); // it is not there
    bench.host.pause();
    QCOMPARE(bench.host.job(), JobState::Interrupted);
    bench.host.run(std::chrono::seconds(1)); // it ends what it had
    const qsizetype before = bench.host.executed.size();
    bench.host.plugIn();
    QCOMPARE(bench.phase(), std::optional(Phase::Asking));
    bench.host.resume(); // nor is it known that it is the same
    bench.host.submit({"G1 X0"});
    bench.host.run(std::chrono::seconds(10));
    QCOMPARE(bench.phase(), std::optional(Phase::Back));
    QCOMPARE(compareExecuted(bench.host.executed.mid(before), {}), QString());
}

void TestInterruptedHost::failsWhenThePrinterRestarted()
{
    Bench bench;
    QVERIFY(bench.print());
    bench.host.pull();
    const qint64 position = bench.host.status().filePosition;
    bench.host.printer.powerOn(bench.host.now);
    bench.host.run(std::chrono::seconds(5));
    const qsizetype before = bench.host.executed.size();
    bench.host.plugIn();
    QVERIFY(bench.host.runTo(JobState::Failed));
    QVERIFY(bench.host.runUntil([&bench] { return bench.link() == LinkState::Ready; }));
    const JobStatus status = bench.host.status();
    QCOMPARE(status.error.code, ErrorCode::PrinterReset);
    QCOMPARE(status.filePosition, position);
    QVERIFY(!status.interruption);
    QCOMPARE(status.standing->fanSpeed, std::optional<int>(128)); // as it was, not as it is
    bench.host.run(std::chrono::seconds(5));
    QCOMPARE(compareExecuted(bench.host.executed.mid(before), {}), QString());
}

void TestInterruptedHost::isCancelledOutOfReach()
{
    HostRules rules;
    rules.scripts.insert(ScriptSet::AfterPrintCancelled, u"M107"_s);
    Bench bench(rules);
    QVERIFY(bench.print());
    bench.host.pull();
    bench.host.cancel();
    QCOMPARE(bench.host.job(), JobState::Cancelled);
    QVERIFY(bench.host.status().error.message.contains(u"heaters"_s));
    QVERIFY(!bench.host.talk.linkStatus().jobWaits);
    QCOMPARE(bench.link(), LinkState::Lost);
    bench.host.run(std::chrono::seconds(1)); // it ends what it had
    const qsizetype before = bench.host.executed.size();
    bench.host.plugIn(); // nobody waits any more
    bench.host.run(std::chrono::seconds(10));
    QCOMPARE(bench.link(), LinkState::Lost);
    QCOMPARE(bench.host.executed.size(), before);
}

void TestInterruptedHost::isCancelledWhenThePrinterIsBack()
{
    HostRules rules;
    rules.scripts.insert(ScriptSet::AfterPrintCancelled, u"M107"_s);
    Bench bench(rules);
    QVERIFY(bench.print());
    bench.host.pull();
    QVERIFY(bench.comeBack());
    const qsizetype before = bench.host.executed.size();
    bench.host.cancel();
    QVERIFY(bench.host.runTo(JobState::Cancelled));
    QCOMPARE(bench.link(), LinkState::Ready);
    QVERIFY(!bench.host.status().error.isError());
    QCOMPARE(compareExecuted(bench.host.executed.mid(before), {"M108", "M107"}), QString());
    // And the next one prints.
    bench.host.executed.clear();
    bench.host.start(fileOf(20));
    QVERIFY(bench.host.runTo(JobState::Finished));
    QCOMPARE(compareExecuted(bench.host.executed, fileOf(20)), QString());
}

void TestInterruptedHost::stopsInAnEmergency_data()
{
    QTest::addColumn<bool>("isBack");
    QTest::newRow("gone") << false;
    QTest::newRow("back") << true;
}

void TestInterruptedHost::stopsInAnEmergency()
{
    QFETCH(bool, isBack);
    Bench bench;
    QVERIFY(bench.print());
    bench.host.pull();
    if (isBack)
        QVERIFY(bench.comeBack());
    bench.host.stop();
    QCOMPARE(bench.host.job(), JobState::Failed);
    QCOMPARE(bench.host.status().error.code, ErrorCode::EmergencyStopped);
    QVERIFY(!bench.host.talk.linkStatus().jobWaits);
    QCOMPARE(bench.host.printer.isHalted(), isBack);
    QCOMPARE(bench.host.status().error.message.contains(u"could not reach"_s), !isBack);
    QVERIFY(!isLinkOpen(bench.link()));
}

void TestInterruptedHost::endsWhenTheLinkIsClosed()
{
    Bench bench;
    QVERIFY(bench.print());
    bench.host.pull();
    bench.host.disconnect();
    QCOMPARE(bench.host.job(), JobState::Failed);
    QCOMPARE(bench.link(), LinkState::Disconnected);
    QVERIFY(!bench.host.talk.linkStatus().jobWaits);
}

void TestInterruptedHost::failsWhereNobodyWaits()
{
    Bench bench;
    bench.host.options.suspendsJobs = false;
    QVERIFY(bench.print());
    bench.host.pull();
    QCOMPARE(bench.host.job(), JobState::Failed);
    QVERIFY(bench.host.status().standing);
}

void TestInterruptedHost::takesHeatersAsTheyWere()
{
    HostRules rules;
    rules.continueByItself = true;
    Lines file = fileOf(300);
    file.prepend("M109 S60");
    Bench bench(rules);
    QVERIFY(bench.print(file, 150));
    bench.host.pull();
    QCOMPARE(bench.host.status().standing->targets.value(HeaterId::tool(0)), 60.0);
    bench.host.printer.receive("\nM104 S0\n", bench.host.now); // somebody at its display
    bench.host.run(std::chrono::seconds(60));
    QVERIFY(bench.comeBack()); // and does not go on by itself
    QCOMPARE(bench.host.status().interruption->cooled.size(), 1);
    bench.host.resume();
    QCOMPARE(bench.phase(), std::optional(Phase::Heating));
    QVERIFY(bench.host.runTo(JobState::Printing));
    QVERIFY(bench.host.printer.temperature(0) >= 56);
    QVERIFY(bench.host.runTo(JobState::Finished));
}

void TestInterruptedHost::keepsTheTemperatureOffsets()
{
    Lines file = fileOf(300);
    file.append("M104 S60");
    Bench bench;
    bench.host.tell([](PrintHost &host) { host.desk().offsets().set({{HeaterId::tool(0), 5}}); });
    QVERIFY(bench.print(file));
    bench.host.pull();
    QVERIFY(bench.comeBack());
    bench.host.resume();
    QVERIFY(bench.host.runTo(JobState::Finished));
    const bool shifted
        = std::any_of(bench.host.executed.begin(), bench.host.executed.end(),
                      [](const QByteArray &line) { return line.startsWith("M104 S65"); });
    QVERIFY(shifted);
}

QTEST_APPLESS_MAIN(TestInterruptedHost)
#include "tst_interruptedhost.moc"
