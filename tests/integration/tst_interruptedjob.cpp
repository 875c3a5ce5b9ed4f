// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/protocolengine.h"
#include "simulator/virtualprinter.h"
#include "support/executedcommands.h"

#include <QTest>

#include <functional>

using namespace gantry;
using namespace gantry::test;

namespace {

class Job final : public LineSource
{
public:
    explicit Job(QList<QByteArray> lines)
        : m_lines(std::move(lines))
    {}

    Pull next(SourceLine &line) override
    {
        if (m_at == m_lines.size())
            return Pull::End;
        line.text = m_lines.at(m_at);
        line.id = static_cast<quint64>(++m_at);
        return Pull::Line;
    }

private:
    QList<QByteArray> m_lines;
    qsizetype m_at = 0;
};

/// An engine and the virtual printer with a cable that can be pulled in the middle of a write, in virtual time.
class Bench final
{
public:
    Bench(ProtocolOptions options, const VirtualPrinterOptions &machine)
        : engine(withSuspension(std::move(options)))
        , printer(machine)
    {
        printer.setExecutedCallback([this](const QByteArray &line) { executed.append(line); });
    }

    void connect()
    {
        printer.powerOn(now);
        take(engine.connectTo({{QStringLiteral("/dev/ttyUSB0"), 115200, {}}}, now));
        take(engine.linkUp(now));
        runUntil(
            [this] { return engine.linkStatus().state == LinkState::Ready && engine.isIdle(); });
    }
    /// Of the write after so many job lines, this share of the bytes still arrives.
    void pullAt(qsizetype acknowledgedLines, double share)
    {
        m_pullAfter = acknowledgedLines;
        m_share = share;
    }
    void reattach()
    {
        take(engine.reattach(
            {QStringLiteral("/dev/ttyUSB1"), 115200, ConnectionSettings::ModemLines::Keep}, now));
        plugged = true;
        take(engine.linkUp(now));
    }
    bool runUntil(const std::function<bool()> &done, Duration limit = std::chrono::hours(1))
    {
        const TimePoint end = now + limit;
        while (!done()) {
            if (now >= end || !step(end))
                return done();
        }
        return true;
    }
    /// What the printer says meanwhile nobody hears.
    void run(Duration time)
    {
        const TimePoint end = now + time;
        (void) runUntil([this, end] { return now >= end; }, time);
        now = end;
    }
    void take(const EngineOutputs &outputs)
    {
        for (const EngineOutput &output : outputs) {
            if (const auto *write = std::get_if<output::Write>(&output))
                carry(write->bytes);
            else if (const auto *ack = std::get_if<output::JobLineAcknowledged>(&output))
                acknowledged.append(ack->id);
            else if (const auto *waits = std::get_if<output::JobSuspended>(&output))
                interruption = waits->interruption;
            else if (const auto *back = std::get_if<output::ReturnChanged>(&output))
                interruption = back->interruption;
            else if (const auto *ended = std::get_if<output::JobInterrupted>(&output))
                error = ended->error;
            else if (std::holds_alternative<output::JobContinued>(output))
                ++continued;
        }
    }

    ProtocolEngine engine;
    VirtualPrinter printer;
    TimePoint now{std::chrono::seconds(1000)};
    QList<QByteArray> executed;
    QList<quint64> acknowledged;
    std::optional<Interruption> interruption;
    Error error;
    int continued = 0;
    bool plugged = true;

private:
    static ProtocolOptions withSuspension(ProtocolOptions options)
    {
        options.suspendsJobs = true;
        return options;
    }

    void carry(const QByteArray &bytes)
    {
        if (!plugged)
            return;
        const bool pulled = m_pullAfter >= 0 && acknowledged.size() >= m_pullAfter;
        const auto length = pulled ? qsizetype(double(bytes.size()) * m_share) : bytes.size();
        printer.receive(bytes.first(length), now);
        plugged = !pulled;
    }

    bool step(TimePoint end)
    {
        std::optional<TimePoint> next = engine.deadline();
        const std::optional<TimePoint> event = printer.nextEvent();
        if (event && (!next || *event < *next))
            next = event;
        if (!next || *next > end)
            return false;
        now = std::max(now, *next);
        const QByteArray bytes = printer.advance(now);
        if (plugged && !bytes.isEmpty())
            take(engine.receive(bytes, now));
        if (const auto due = engine.deadline(); due && *due <= now)
            take(engine.tick(now));
        if (!plugged && engine.linkStatus().state == LinkState::Ready) {
            m_pullAfter = -1;
            take(engine.linkLost({ErrorCode::PortVanished, QStringLiteral("unplugged"), {}}, now));
        }
        return true;
    }

    qsizetype m_pullAfter = -1;
    double m_share = 1;
};

QList<QByteArray> lines(int count)
{
    QList<QByteArray> all{"M104 S60"};
    for (int i = 1; i < count; ++i)
        all.append("G1 X" + QByteArray::number(i % 200) + " E" + QByteArray::number(i));
    return all;
}

struct Window
{
    const char *name;
    int lines;
    bool advanced;
};
constexpr Window Windows[] = {{"1", 1, false}, {"4", 4, false}, {"advanced ok", 1, true}};

} // namespace

/// The cable is pulled in the middle of a print: what was carried out in the end is the file, each line once.
class TestInterruptedJob : public QObject
{
    Q_OBJECT

private slots:
    void goesOnWhereThePrinterStands_data() { windows(); }
    void goesOnWhereThePrinterStands();
    void aRestartedPrinterIsNotContinued_data() { windows(); }
    void aRestartedPrinterIsNotContinued();
    void goesOnAfterTwoPulls();
    void waitsForTheHeatersThatCooledDown();
    void endsWhenItIsReleased();
    void doesNotWaitUnasked();

private:
    static void windows();
    static ProtocolOptions options(int window);
    static VirtualPrinterOptions machine(int window);
};

void TestInterruptedJob::windows()
{
    QTest::addColumn<int>("window");
    for (int i = 0; i < 3; ++i)
        QTest::newRow(Windows[i].name) << i;
}

ProtocolOptions TestInterruptedJob::options(int window)
{
    ProtocolOptions options;
    options.linesInFlight = Windows[window].lines;
    return options;
}

VirtualPrinterOptions TestInterruptedJob::machine(int window)
{
    VirtualPrinterOptions machine;
    machine.speed = 100;
    machine.advancedOk = machine.sendsWait = Windows[window].advanced;
    return machine;
}

void TestInterruptedJob::goesOnWhereThePrinterStands()
{
    QFETCH(int, window);
    const QList<QByteArray> file = lines(400);
    for (int i = 0; i <= 20; ++i) { // nothing of the write arrives ... all of it does
        Bench bench(options(window), machine(window));
        Job job(file);
        bench.connect();
        bench.engine.setJobSource(&job);
        bench.pullAt(100 + i * 7, i / 20.0);
        bench.take(bench.engine.pump(bench.now));
        QVERIFY(bench.runUntil([&bench] { return bench.engine.jobWaits(); }));
        QCOMPARE(bench.engine.linkStatus().state, LinkState::Lost);
        QVERIFY(bench.interruption->lastLine > 100);
        bench.run(std::chrono::seconds(i % 4));
        bench.reattach();
        QVERIFY(bench.runUntil(
            [&bench] { return bench.interruption->phase == Interruption::Phase::Back; },
            std::chrono::seconds(10)));
        QVERIFY(bench.interruption->isPlain());
        QCOMPARE(bench.engine.linkStatus().settings.port, QStringLiteral("/dev/ttyUSB1"));
        bench.run(std::chrono::seconds(3)); // somebody thinks about it
        QCOMPARE(bench.continued, 0);
        bench.take(bench.engine.continueJob(bench.now));
        QVERIFY(bench.runUntil([&] { return bench.acknowledged.size() == file.size(); }));
        QCOMPARE(bench.continued, 1);
        QCOMPARE(compareExecuted(bench.executed, file), QString());
        for (qsizetype at = 0; at < file.size(); ++at)
            QCOMPARE(bench.acknowledged.at(at), static_cast<quint64>(at + 1));
        QVERIFY(!bench.error.isError());
    }
}

void TestInterruptedJob::aRestartedPrinterIsNotContinued()
{
    QFETCH(int, window);
    for (const bool heard : {true, false}) { // the banner
        Bench bench(options(window), machine(window));
        Job job(lines(400));
        bench.connect();
        bench.engine.setJobSource(&job);
        bench.pullAt(100, 0.5);
        bench.take(bench.engine.pump(bench.now));
        QVERIFY(bench.runUntil([&bench] { return bench.engine.jobWaits(); }));
        bench.printer.powerOn(bench.now);
        if (!heard)
            bench.run(std::chrono::seconds(20));
        const qsizetype before = bench.executed.size();
        bench.reattach();
        QVERIFY(
            bench.runUntil([&bench] { return bench.error.isError(); }, std::chrono::seconds(30)));
        QCOMPARE(bench.error.code, ErrorCode::PrinterReset);
        QVERIFY(bench.runUntil(
            [&bench] { return bench.engine.linkStatus().state == LinkState::Ready; }));
        QVERIFY(!bench.engine.linkStatus().jobWaits);
        QCOMPARE(compareExecuted(bench.executed.mid(before), {}), QString());
    }
}

void TestInterruptedJob::goesOnAfterTwoPulls()
{
    const QList<QByteArray> file = lines(400);
    Bench bench(options(1), machine(1));
    Job job(file);
    bench.connect();
    bench.engine.setJobSource(&job);
    bench.take(bench.engine.pump(bench.now));
    for (const int at : {100, 101, 250}) {
        bench.pullAt(at, 0.3);
        QVERIFY(bench.runUntil([&bench] { return bench.engine.jobWaits(); }));
        bench.reattach();
        // Gone again while it is asked, and there again.
        bench.take(
            bench.engine.linkLost({ErrorCode::PortVanished, QStringLiteral("x"), {}}, bench.now));
        QCOMPARE(bench.interruption->phase, Interruption::Phase::Gone);
        bench.reattach();
        QVERIFY(bench.runUntil(
            [&bench] { return bench.interruption->phase == Interruption::Phase::Back; },
            std::chrono::seconds(10)));
        bench.take(bench.engine.continueJob(bench.now));
    }
    QVERIFY(bench.runUntil([&] { return bench.acknowledged.size() == file.size(); }));
    QCOMPARE(compareExecuted(bench.executed, file), QString());
}

void TestInterruptedJob::waitsForTheHeatersThatCooledDown()
{
    QList<QByteArray> file = lines(300);
    file.prepend("M109 S60");
    Bench bench(options(0), machine(0));
    Job job(file);
    bench.connect();
    bench.engine.setJobSource(&job);
    bench.pullAt(150, 0);
    bench.take(bench.engine.pump(bench.now));
    QVERIFY(bench.runUntil([&bench] { return bench.engine.jobWaits(); }));
    bench.printer.receive("\nM104 S0\n", bench.now); // somebody at its display
    bench.run(std::chrono::minutes(2));
    bench.reattach();
    QVERIFY(
        bench.runUntil([&bench] { return bench.interruption->phase == Interruption::Phase::Back; },
                       std::chrono::seconds(10)));
    QVERIFY(!bench.interruption->isPlain());
    QCOMPARE(bench.interruption->cooled.constFirst().target, 60.0);
    QCOMPARE(bench.interruption->cooled.constFirst().targetNow, 0.0);
    const qsizetype before = bench.executed.size();
    bench.take(bench.engine.continueJob(bench.now));
    QCOMPARE(bench.interruption->phase, Interruption::Phase::Heating);
    QVERIFY(bench.runUntil([&bench] { return bench.continued == 1; }));
    QVERIFY(bench.printer.temperature(0) >= 56);
    QVERIFY(bench.executed.mid(before).contains("M104 S60"));
    QVERIFY(bench.runUntil([&] { return bench.acknowledged.size() == file.size(); }));
    QList<QByteArray> moves = bench.executed;
    moves.removeIf([](const QByteArray &line) { return line.startsWith("M10"); });
    file.removeIf([](const QByteArray &line) { return line.startsWith("M10"); });
    QCOMPARE(compareExecuted(moves, file), QString());
}

void TestInterruptedJob::endsWhenItIsReleased()
{
    for (const bool back : {false, true}) {
        Bench bench(options(0), machine(0));
        Job job(lines(300));
        bench.connect();
        bench.engine.setJobSource(&job);
        bench.pullAt(50, 0);
        bench.take(bench.engine.pump(bench.now));
        QVERIFY(bench.runUntil([&bench] { return bench.engine.jobWaits(); }));
        if (back) {
            bench.reattach();
            QVERIFY(bench.runUntil(
                [&bench] { return bench.interruption->phase == Interruption::Phase::Back; },
                std::chrono::seconds(10)));
        }
        const qsizetype before = bench.executed.size();
        bench.take(bench.engine.releaseJob(bench.now));
        QVERIFY(!bench.engine.jobWaits());
        QCOMPARE(bench.engine.linkStatus().state, back ? LinkState::Ready : LinkState::Lost);
        bench.run(std::chrono::seconds(5));
        QCOMPARE(compareExecuted(bench.executed.mid(before), {}), QString());
    }
}

void TestInterruptedJob::doesNotWaitUnasked()
{
    ProtocolEngine engine; // without suspendsJobs
    QVERIFY(!engine.jobWaits());
    QVERIFY(engine.reattach({QStringLiteral("p"), 115200, {}}, TimePoint{}).empty());
    QVERIFY(engine.continueJob(TimePoint{}).empty());
    QVERIFY(engine.releaseJob(TimePoint{}).empty());
}

QTEST_APPLESS_MAIN(TestInterruptedJob)
#include "tst_interruptedjob.moc"
