// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comm/conversation.h"
#include "control/connectiondiagnosis.h"
#include "gcode/linesource.h"
#include "protocol/firmwarereportparser.h"
#include "protocol/protocolengine.h"
#include "support/dialect.h"

#include <QTest>

#include <functional>

using namespace gantry;
using namespace gantry::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A job of so many moves, each told from all others.
class Moves final : public LineSource
{
public:
    explicit Moves(int count)
    {
        for (int i = 0; i < count; ++i)
            lines.append("G1 X" + QByteArray::number(i % 200) + " Y" + QByteArray::number(i / 200));
    }
    Pull next(SourceLine &line) override
    {
        if (m_at == lines.size())
            return Pull::End;
        line.text = lines.at(m_at++);
        line.id = quint64(m_at);
        return Pull::Line;
    }
    QByteArrayList lines;

private:
    qsizetype m_at = 0;
};

ProtocolOptions quiet()
{
    ProtocolOptions options;
    options.pollTemperature = options.pollTemperatureTargetSet = 1h;
    options.sdSupport = false;
    return options;
}

/// An engine and a firmware of one dialect, in virtual time.
class Rig final
{
public:
    explicit Rig(const Dialect &dialect, const ProtocolOptions &options = quiet())
        : peer(dialect)
        , engine(options)
        , m_dialect(dialect)
    {
        take(engine.connectTo({{u"peer"_s, 115200, {}}}, now));
        take(engine.linkUp(now));
        run(3s);
        sent.clear();
        outputs.clear();
    }

    void submit(const QByteArray &line)
    {
        take(engine.submit({{{line}}, SendOrigin::Manual, 0}, now));
    }
    void print(LineSource &job)
    {
        engine.setJobSource(&job);
        take(engine.pump(now));
    }
    void hear(const QByteArray &text) { take(engine.receive(text, now)); }
    void run(Duration span)
    {
        const TimePoint end = now + span;
        while (now < end) {
            const TimePoint due = std::max(now, engine.deadline().value_or(end));
            now = std::min(due, end);
            if (due <= end)
                take(engine.tick(now));
            if (m_dialect.waits && now - m_lastWord >= 1s)
                hear("wait\n");
        }
    }
    /// The commands on the wire since the connection stood, without numbers and checksums.
    [[nodiscard]] QByteArrayList commands() const
    {
        QByteArrayList commands;
        for (QByteArray line : sent) {
            if (line.startsWith('N'))
                line = line.sliced(line.indexOf(' ') + 1)
                           .first(line.lastIndexOf('*') - line.indexOf(' ') - 1);
            commands.append(line);
        }
        return commands;
    }
    [[nodiscard]] qsizetype bytesInFlight() const { return sent.join('\n').size() + 1; }
    template<typename Fact>
    [[nodiscard]] qsizetype count() const
    {
        return std::count_if(outputs.begin(), outputs.end(), [](const EngineOutput &output) {
            return std::holds_alternative<Fact>(output);
        });
    }

    DialectPeer peer;
    ProtocolEngine engine;
    TimePoint now{1000s};
    bool silent = false; ///< the firmware takes lines and answers nothing
    QByteArrayList sent;
    EngineOutputs outputs;
    /// Changes a line on its way, or an answer on its way back.
    std::function<QByteArray(QByteArray)> toPrinter = [](QByteArray line) { return line; };
    std::function<QByteArray(QByteArray)> toHost = [](QByteArray bytes) { return bytes; };

private:
    void take(const EngineOutputs &list)
    {
        QByteArrayList lines;
        for (const EngineOutput &output : list) {
            if (const auto *write = std::get_if<output::Write>(&output))
                lines += write->bytes.split('\n');
            outputs.push_back(output);
        }
        for (const QByteArray &line : std::as_const(lines)) {
            if (line.isEmpty())
                continue;
            sent.append(line);
            if (silent)
                continue;
            const QByteArray answer = toHost(peer.receive(toPrinter(line)));
            m_lastWord = now;
            if (!answer.isEmpty())
                hear(answer);
        }
    }

    Dialect m_dialect;
    TimePoint m_lastWord{};
};

QString describe(const FirmwareTraits &traits)
{
    const std::pair<const char *, int> all[]
        = {{"firmware", int(traits.firmware)},
           {"supported", traits.supported},
           {"numbers", int(traits.numbers)},
           {"checksLineOrder", traits.checksLineOrder},
           {"queuesLines", traits.queuesLines},
           {"acksCarryLastLineNumber", traits.acksCarryLastLineNumber},
           {"acknowledgesUnknownCommands", traits.acknowledgesUnknownCommands},
           {"takesBusyInterval", traits.takesBusyInterval},
           {"blocksWhileDwelling", traits.blocksWhileDwelling},
           {"reportsTargets", traits.reportsTargets},
           {"heatsWithM109", traits.heatsWithM109},
           {"sdPathsBeginWithSlash", traits.sdPathsBeginWithSlash},
           {"sdNamesAreLowerCase", traits.sdNamesAreLowerCase},
           {"sdAlwaysAvailable", traits.sdAlwaysAvailable},
           {"detectsDisplayStartedPrints", traits.detectsDisplayStartedPrints}};
    QString text;
    for (const auto &[name, value] : all)
        text += u"%1=%2 "_s.arg(QLatin1StringView(name)).arg(value);
    return text;
}

/// The same with everything that knows of prints and the card, asked by itself as in the program.
class HostRig final
{
public:
    /// @param mute part of the printer's answers that it keeps to itself
    explicit HostRig(const Dialect &dialect, const QByteArray &mute = {})
        : peer(dialect)
        , m_mute(mute)
    {
        ProtocolOptions options = quiet();
        options.sdSupport = true;
        take(conversation.connectTo({{u"peer"_s, 115200, {}}}, options, now));
        take(conversation.linkUp(now));
        run();
    }

    void take(const EngineOutputs &outputs)
    {
        for (const EngineOutput &output : outputs) {
            const auto *write = std::get_if<output::Write>(&output);
            for (const QByteArray &line : write ? write->bytes.split('\n') : QByteArrayList()) {
                if (line.isEmpty())
                    continue;
                QByteArray answer = peer.receive(line);
                if (!m_mute.isEmpty())
                    answer.replace(m_mute, "");
                take(conversation.receive(answer, now));
            }
        }
    }
    void run()
    {
        for (int i = 0; i < 40; ++i) {
            now += 100ms;
            take(conversation.tick(now));
        }
    }

    Conversation conversation;
    DialectPeer peer;
    TimePoint now{1000s};

private:
    QByteArray m_mute;
};

} // namespace

/// Every dialect and what follows from each of its traits, as it is seen on the wire. Whoever adds a firmware or a trait
/// says here what it means.
class TestDialects : public QObject
{
    Q_OBJECT

private slots:
    void theTableSaysTheSame_data() { addDialects(true); }
    void theTableSaysTheSame();
    void everyFirmwareIsHere();
    void refusesOtherMachines_data() { addDialects(true); }
    void refusesOtherMachines();
    void numbersLines_data() { addDialects(); }
    void numbersLines();
    void sendsAheadWhereTheOrderIsChecked_data() { addDialects(); }
    void sendsAheadWhereTheOrderIsChecked();
    void fillsTheBufferWhereThereIsAQueue_data() { addDialects(); }
    void fillsTheBufferWhereThereIsAQueue();
    void numbersOfAcknowledges_data() { addDialects(); }
    void numbersOfAcknowledges();
    void unknownCommandsAreAcknowledged_data() { addDialects(); }
    void unknownCommandsAreAcknowledged();
    void asksForBusyMessages_data() { addDialects(); }
    void asksForBusyMessages();
    void leavesADwellAlone_data() { addDialects(); }
    void leavesADwellAlone();
    void readsTargets_data() { addDialects(); }
    void readsTargets();
    void heats_data() { addDialects(); }
    void heats();
    void takesACardForPresent_data() { addDialects(); }
    void takesACardForPresent();
    void watchesForPrintsBegunAtTheDisplay_data() { addDialects(); }
    void watchesForPrintsBegunAtTheDisplay();
    void namesFilesOnTheCard_data() { addDialects(); }
    void namesFilesOnTheCard();
    void passesTheQueueWhereThatIsHeard_data() { addDialects(); }
    void passesTheQueueWhereThatIsHeard();
    void printsEveryLineOnce_data() { addDialects(); }
    void printsEveryLineOnce();

private:
    static void addDialects(bool all = false)
    {
        QTest::addColumn<Dialect>("dialect");
        for (const Dialect &dialect : dialects()) {
            if (all || dialect.traits.supported)
                QTest::newRow(dialect.name) << dialect;
        }
    }
};

void TestDialects::theTableSaysTheSame()
{
    QFETCH(Dialect, dialect);
    QCOMPARE(describe(traitsOf(dialect.traits.firmware)), describe(dialect.traits));
    // By what it answers, not by what the test calls it.
    const auto report = parseFirmwareReport(dialect.identity);
    QVERIFY(report);
    const QByteArray name = firmwareName(*report);
    QVERIFY(!name.isEmpty());
    QCOMPARE(detectFirmware(name), dialect.traits.firmware);
}

void TestDialects::everyFirmwareIsHere()
{
    for (int i = 0; i <= int(Firmware::Grbl); ++i) {
        const QList<Dialect> all = dialects();
        QVERIFY2(std::any_of(all.begin(), all.end(),
                             [i](const Dialect &d) { return int(d.traits.firmware) == i; }),
                 traitsOf(Firmware(i)).displayName.data());
    }
}

void TestDialects::refusesOtherMachines()
{
    QFETCH(Dialect, dialect);
    const Rig rig(dialect);
    const LinkStatus &link = rig.engine.linkStatus();
    if (dialect.traits.supported) {
        QCOMPARE(link.state, LinkState::Ready);
        return;
    }
    QCOMPARE(link.state, LinkState::Failed);
    QCOMPARE(link.error.code, ErrorCode::OtherMachine);
    QVERIFY(link.error.message.contains(traitsOf(dialect.traits.firmware).displayName));
    ConnectionFacts facts;
    facts.error = link.error;
    QCOMPARE(diagnose(facts).cause, ConnectionFinding::Cause::OtherMachine);
}

void TestDialects::numbersLines()
{
    QFETCH(Dialect, dialect);
    using Numbers = FirmwareTraits::Numbers;
    for (const bool wanted : {false, true}) {
        ProtocolOptions options = quiet();
        options.numbering
            = wanted ? ProtocolOptions::Numbering::Always : ProtocolOptions::Numbering::Never;
        Rig rig(dialect, options);
        rig.submit("M220 S100");
        QCOMPARE(rig.sent.size(), 1);
        const Numbers numbers = dialect.traits.numbers;
        QCOMPARE(rig.sent.first().startsWith('N'),
                 numbers == Numbers::Always || (numbers == Numbers::AsConfigured && wanted));
    }
}

void TestDialects::sendsAheadWhereTheOrderIsChecked()
{
    QFETCH(Dialect, dialect);
    ProtocolOptions options = quiet();
    options.linesInFlight = 3;
    options.followAdvancedOk = false;
    Rig rig(dialect, options);
    Moves job(20);
    rig.silent = true;
    rig.print(job);
    QCOMPARE(rig.sent.size(), dialect.traits.checksLineOrder ? 3 : 1);
}

void TestDialects::fillsTheBufferWhereThereIsAQueue()
{
    QFETCH(Dialect, dialect);
    constexpr int Buffer = 127;
    constexpr int Shortest = 15; // the shortest line of the job, with number, checksum and newline
    ProtocolOptions options = quiet();
    options.linesInFlight = 32;
    options.bytesInFlight = Buffer;
    options.followAdvancedOk = false;
    Rig rig(dialect, options);
    Moves job(40);
    rig.silent = true;
    rig.print(job);
    if (!dialect.traits.checksLineOrder) {
        QCOMPARE(rig.sent.size(), 1);
        return;
    }
    // Who tells numbers in each acknowledge hides no line, so nothing is kept free for one either.
    const bool fills = dialect.traits.queuesLines || dialect.ok == Dialect::Ok::Advanced;
    const int limit = fills ? Buffer : Buffer - Buffer / 5;
    QVERIFY2(rig.bytesInFlight() <= limit, QByteArray::number(rig.bytesInFlight()).constData());
    QVERIFY2(rig.bytesInFlight() > limit - Shortest,
             QByteArray::number(rig.bytesInFlight()).constData());
}

void TestDialects::numbersOfAcknowledges()
{
    QFETCH(Dialect, dialect);
    ProtocolOptions options = quiet();
    options.linesInFlight = 3;
    options.followAdvancedOk = false;
    Rig rig(dialect, options);
    Moves job(3);
    rig.silent = true;
    rig.print(job);
    if (!dialect.traits.checksLineOrder)
        return; // one line at a time: there is nothing to confuse
    QCOMPARE(rig.sent.size(), 3);
    const QByteArray last = rig.sent.last();
    rig.hear("ok " + last.mid(1, last.indexOf(' ') - 1) + '\n');
    // The number of the line that is meant proves those before it; the last one received proves nothing.
    QCOMPARE(rig.count<output::JobLineAcknowledged>(),
             dialect.traits.acksCarryLastLineNumber ? 1 : 3);
}

void TestDialects::unknownCommandsAreAcknowledged()
{
    QFETCH(Dialect, dialect);
    ProtocolOptions options = quiet();
    options.followAdvancedOk = false; // one line at a time
    Rig rig(dialect, options);
    rig.silent = true;
    rig.submit("M6666");
    rig.submit("M220 S100");
    rig.hear("echo:Unknown command: \"M6666\"\n");
    QCOMPARE(rig.commands().contains("M220 S100"), !dialect.traits.acknowledgesUnknownCommands);
    rig.hear("ok\n");
    QVERIFY(rig.commands().contains("M220 S100"));
}

void TestDialects::asksForBusyMessages()
{
    QFETCH(Dialect, dialect);
    Rig rig(dialect);
    const bool asked = std::any_of(rig.peer.executed.begin(), rig.peer.executed.end(),
                                   [](const auto &line) { return line.startsWith("M113"); });
    QCOMPARE(asked, dialect.traits.takesBusyInterval || dialect.can("BUSY_PROTOCOL"));
}

void TestDialects::leavesADwellAlone()
{
    QFETCH(Dialect, dialect);
    Rig rig(dialect);
    rig.submit("G4 S20"); // acknowledged at once, as firmware does that only begins it
    rig.submit("M220 S100");
    rig.run(10s);
    QCOMPARE(rig.commands().contains("M220 S100"), !dialect.traits.blocksWhileDwelling);
    rig.run(11s);
    QVERIFY(rig.commands().contains("M220 S100"));
}

void TestDialects::readsTargets()
{
    QFETCH(Dialect, dialect);
    Rig rig(dialect);
    rig.hear("T:21.0 B:20.0\n");
    rig.hear("TargetExtr0:210\n");
    double target = 0;
    for (const EngineOutput &output : rig.outputs) {
        if (const auto *fact = std::get_if<output::TemperaturesReported>(&output))
            target = fact->readings.first().target.value_or(0);
    }
    QCOMPARE(target, dialect.traits.reportsTargets ? 210.0 : 0.0);
}

void TestDialects::heats()
{
    QFETCH(Dialect, dialect);
    Rig rig(dialect);
    rig.submit("M190 S60");
    rig.submit("M109 S200");
    rig.run(1s);
    QByteArrayList heating;
    for (const QByteArray &line : rig.commands()) {
        if (!line.startsWith("M105"))
            heating.append(line);
    }
    const QByteArrayList known{"M190 S60", "M109 S200"};
    const QByteArrayList split{"M140 S60", "M116", "M104 S200", "M116"};
    QCOMPARE(heating, dialect.traits.heatsWithM109 ? known : split);
}

void TestDialects::takesACardForPresent()
{
    QFETCH(Dialect, dialect);
    // The firmware says nothing of a card, neither at boot nor asked by M21.
    HostRig rig(dialect, "echo:SD card ok\n");
    QCOMPARE(rig.conversation.linkStatus().state, LinkState::Ready);
    const QByteArrayList &asked = rig.peer.executed;
    QCOMPARE(asked.contains("M20") || asked.contains("M20 L") || asked.contains("M20 L T"),
             dialect.traits.sdAlwaysAvailable);
}

void TestDialects::watchesForPrintsBegunAtTheDisplay()
{
    QFETCH(Dialect, dialect);
    ProtocolOptions options = quiet();
    options.sdSupport = true;
    Rig rig(dialect, options);
    rig.engine.setCardWatch(CardWatch::Idle);
    rig.submit("M220 S100");
    rig.run(5s);
    QCOMPARE(rig.commands().contains("M27"), dialect.traits.detectsDisplayStartedPrints);
}

void TestDialects::namesFilesOnTheCard()
{
    QFETCH(Dialect, dialect);
    HostRig rig(dialect);
    const QList<SdFile> &files = rig.conversation.host().desk().card().status().files;
    QCOMPARE(files.size(), 1);
    JobRequest request;
    request.filePath = files.first().name;
    request.origin = FileOrigin::SdCard;
    rig.take(rig.conversation.startJob(request, nullptr, rig.now));
    rig.run();
    QByteArray name = "PARTS/CUBE.GCO";
    if (dialect.traits.sdNamesAreLowerCase)
        name = name.toLower();
    if (dialect.traits.sdPathsBeginWithSlash)
        name.prepend('/');
    QVERIFY2(rig.peer.executed.contains("M23 " + name), rig.peer.executed.join("; ").constData());
}

void TestDialects::passesTheQueueWhereThatIsHeard()
{
    QFETCH(Dialect, dialect);
    Rig rig(dialect);
    rig.silent = true;
    rig.submit("M109 S200");
    const qsizetype before = rig.sent.size();
    rig.submit("M108");
    QCOMPARE(rig.sent.size() > before, dialect.can("EMERGENCY_PARSER"));
    if (dialect.can("EMERGENCY_PARSER"))
        QCOMPARE(rig.sent.last(),
                 QByteArray("M108")); // without a number, which would come too late
}

void TestDialects::printsEveryLineOnce()
{
    QFETCH(Dialect, dialect);
    for (const int lines : {1, 4}) {
        ProtocolOptions options = quiet();
        options.linesInFlight = lines;
        Rig rig(dialect, options);
        rig.peer.executed.clear();
        int toPrinter = 0;
        int toHost = 0;
        rig.toPrinter = [&toPrinter](QByteArray line) {
            if (++toPrinter % 37 == 0) // one bit, which every checksum notices
                line[line.size() / 2] = char(line.at(line.size() / 2) ^ 2);
            return line;
        };
        rig.toHost
            = [&toHost](QByteArray bytes) { return ++toHost % 53 == 0 ? QByteArray() : bytes; };
        Moves job(500);
        rig.print(job);
        for (int i = 0; i < 1000 && !rig.engine.isIdle(); ++i)
            rig.run(100ms);
        rig.peer.executed.removeIf([](const QByteArray &line) { return !line.startsWith("G1"); });
        QCOMPARE(rig.peer.executed, job.lines);
        QCOMPARE(rig.count<output::JobLineAcknowledged>(), job.lines.size());
    }
}

QTEST_APPLESS_MAIN(TestDialects)
#include "tst_dialects.moc"
