// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/hostbench.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTest>

using namespace gantry;
using namespace gantry::test;
using namespace Qt::StringLiterals;

using Lines = QList<QByteArray>;

/// Seeded random sequences of what people, files and printers do, against the whole host on the virtual printer in
/// virtual time: nothing may hang, no line of a file may be lost or repeated, and every change of state must stand in
/// the table.
class TestRandomJobs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anything_data();
    void anything();
};

namespace {

constexpr int StepsPerRun = 150;

/// True if some event leads from one state to the other.
bool isAllowed(JobState from, JobState to)
{
    for (int event = 0; event < JobEventCount; ++event) {
        if (nextJobState(from, JobEvent(event)) == to)
            return true;
    }
    return false;
}

/// One bench with the choices of a seed.
class Chaos
{
public:
    explicit Chaos(quint32 seed)
        : m_random(seed)
        , m_bench(machine(seed), rules())
    {
        m_bench.options.linesInFlight = seed % 2 == 0 ? 1 : 4;
        m_bench.options.communication = m_bench.options.communicationBusy = 2s;
    }

    QString run()
    {
        if (!connectPrinter())
            return u"no connection"_s;
        for (int step = 0; step < StepsPerRun; ++step) {
            act();
            m_bench.run(std::chrono::milliseconds(m_random.bounded(300)));
            const QString problem = check();
            if (!problem.isEmpty())
                return u"step %1: %2"_s.arg(step).arg(problem);
        }
        return finish();
    }

    [[nodiscard]] int jobs() const { return m_jobs; }
    [[nodiscard]] int fileLines() const { return m_fileLines; }

private:
    static VirtualPrinterOptions machine(quint32 seed)
    {
        VirtualPrinterOptions options;
        options.speed = 20;
        options.extruderCount = 2;
        options.emergencyParser = seed % 3 != 0;
        options.faults.seed = seed;
        if (seed % 4 == 0) {
            options.faults.corruptToPrinter = 0.02;
            options.faults.loseAcknowledge = 0.01;
        }
        return options;
    }

    static HostRules rules()
    {
        HostRules rules;
        rules.extruderCount = 3; // one more than there are
        rules.logPositionOnCancel = true;
        rules.pauseTriggers = {{u"trigger me"_s, PauseTrigger::Type::Toggle}};
        rules.scripts.insert(ScriptSet::BeforePrintStarted, u"M117 s1\nG91\nG90"_s);
        rules.scripts.insert(ScriptSet::AfterPrintPaused, u"M117 p1\nG91\nM117 p2\nG90"_s);
        rules.scripts.insert(ScriptSet::BeforePrintResumed, u"M117 r1\nM117 r2"_s);
        rules.scripts.insert(ScriptSet::AfterPrintCancelled, u"M117 c1\nM117 c2"_s);
        rules.scripts.insert(ScriptSet::AfterPrintDone, u"M117 d1"_s);
        rules.scripts.insert(ScriptSet::BeforeToolChange, u"M117 tb"_s);
        rules.scripts.insert(ScriptSet::AfterToolChange, u"M117 ta"_s);
        rules.scripts.insert(u"mine"_s, u"M117 m1\nT0\nM117 m2"_s);
        return rules;
    }

    /// Damaged lines may well end a connection (a byte makes M112 of M115).
    bool connectPrinter()
    {
        for (int attempt = 0; attempt < 5; ++attempt) {
            if (m_bench.connectPrinter())
                return true;
        }
        return false;
    }

    /// Every line of the file tells its place.
    Lines makeFile()
    {
        ++m_jobs;
        m_next = 0;
        Lines lines;
        const int count = m_random.bounded(5, 60);
        for (int i = 0; i < count; ++i) {
            lines.append("G1 X" + QByteArray::number(i % 100) + " Y"
                         + QByteArray::number(m_jobs % 100) + " E" + QByteArray::number(i));
            switch (m_random.bounded(40)) {
            case 0:
                lines.append("M0");
                break;
            case 1:
                lines.append("@pause");
                break;
            case 2:
                lines.append("T" + QByteArray::number(m_random.bounded(4)));
                break;
            case 3:
                lines.append("M140 S1");
                break;
            default:
                break;
            }
        }
        return lines;
    }

    void act()
    {
        PrintHost &host = m_bench.talk.host();
        switch (m_random.bounded(20)) {
        case 0:
        case 1:
        case 2:
            if (host.job().canStart() && m_bench.talk.linkStatus().state == LinkState::Ready)
                m_bench.start(makeFile());
            break;
        case 3:
        case 4:
            m_bench.pause();
            break;
        case 5:
        case 6:
        case 7:
            m_bench.resume();
            break;
        case 8:
            if (m_random.bounded(3) == 0)
                m_bench.cancel();
            break;
        case 9:
            m_bench.tell([&](PrintHost &h) { h.hold(m_bench.now); });
            break;
        case 10:
        case 11:
            m_bench.tell([&](PrintHost &h) { h.release(m_bench.now); });
            break;
        case 12:
            m_bench.submit({m_random.bounded(2) == 0 ? "M0"_ba : "M117 user"_ba, "M105"_ba},
                           ++m_ticket);
            break;
        case 13:
            m_bench.submit({"T" + QByteArray::number(m_random.bounded(4))}, ++m_ticket);
            break;
        case 14:
            m_bench.tell(
                [&](PrintHost &h) { h.runScript(u"mine"_s, {}, ++m_ticket, m_bench.now); });
            break;
        case 15:
            hear();
            break;
        case 16:
            if (m_bench.reader && host.job().isActive()) {
                m_bench.reader->stalled = m_random.bounded(2) == 0;
                m_bench.tell([&](PrintHost &h) { h.job().handleReaderChanged(m_bench.now); });
            }
            break;
        case 17:
            breakSomething();
            break;
        default:
            break; // only time passes
        }
    }

    void hear()
    {
        static const Lines said = {"//action:pause",
                                   "//action:resume",
                                   "//action:paused",
                                   "//action:resumed",
                                   "echo:trigger me",
                                   "//action:start",
                                   "X:1.00 Y:2.00 Z:3.00 E:4.00",
                                   "echo:T9 Invalid extruder"};
        if (m_bench.open)
            m_bench.hear(said[m_random.bounded(int(said.size()))]);
    }

    void breakSomething()
    {
        switch (m_random.bounded(12)) {
        case 0:
            (void) m_bench.printer.triggerFault("reset", m_bench.now);
            break;
        case 1:
            m_bench.tell([&](PrintHost &h) { h.disconnect(5s, m_bench.now); });
            break;
        case 2:
            m_bench.submit({"M117 before", "M112"}, ++m_ticket);
            break;
        default:
            break;
        }
        m_bench.run(100ms);
        if (!m_bench.open) {
            (void) m_bench.connectPrinter();
        }
    }

    /// What has come through since the last look.
    QString check()
    {
        for (qsizetype i = 1; i < m_bench.states.size(); ++i) {
            if (!isAllowed(m_bench.states[i - 1], m_bench.states[i])
                && m_bench.states[i - 1] != m_bench.states[i]) {
                // Several changes may fall into one moment; then there is a way over states between.
                if (!isReachable(m_bench.states[i - 1], m_bench.states[i]))
                    return u"%1 after %2"_s.arg(
                        QLatin1StringView(jobStateName(m_bench.states[i])),
                        QLatin1StringView(jobStateName(m_bench.states[i - 1])));
            }
        }
        m_bench.states = m_bench.states.mid(m_bench.states.size() - 1);
        for (const QByteArray &line : std::as_const(m_bench.executed)) {
            if (!line.startsWith("G1 X"))
                continue;
            ++m_fileLines;
            const auto place = GcodeText::parameter(line, 'E');
            const auto job = GcodeText::parameter(line, 'Y');
            if (job != m_jobs % 100) // the last lines of a job given up
                continue;
            if (place != m_next)
                return u"\"%1\" instead of line %2"_s.arg(QString::fromLatin1(line)).arg(m_next);
            ++m_next;
        }
        m_bench.executed.clear();
        if (m_bench.talk.host().job().state() == JobState::Finished && m_bench.reader
            && m_next != places())
            return u"finished after %1 of %2 lines"_s.arg(m_next).arg(places());
        return {};
    }

    [[nodiscard]] int places() const { return m_bench.reader->count("G1 X"); }

    static bool isReachable(JobState from, JobState to)
    {
        for (int between = 0; between < JobStateCount; ++between) {
            if (isAllowed(from, JobState(between)) && isAllowed(JobState(between), to))
                return true;
        }
        return false;
    }

    /// Everything let go: what is still active must come to an end.
    QString finish()
    {
        PrintHost &host = m_bench.talk.host();
        if (m_bench.reader)
            m_bench.reader->stalled = false;
        for (int i = 0; i < 1000 && host.job().isActive(); ++i) {
            m_bench.tell([&](PrintHost &h) {
                while (h.job().status().onHold)
                    h.release(m_bench.now);
                h.job().handleReaderChanged(m_bench.now);
            });
            m_bench.resume(); // the file may pause again and again
            m_bench.run(5s);
        }
        if (host.job().isActive())
            return u"stuck in %1"_s.arg(QLatin1StringView(jobStateName(host.job().state())));
        if (m_bench.open && !m_bench.settle())
            return u"the link does not come to rest"_s;
        const QString problem = check();
        if (!problem.isEmpty())
            return problem;
        return checkTickets();
    }

    QString checkTickets()
    {
        QList<quint64> tickets = m_bench.tickets;
        std::sort(tickets.begin(), tickets.end());
        for (quint64 i = 1; i <= m_ticket; ++i) {
            if (qsizetype(i) > tickets.size() || tickets[qsizetype(i) - 1] != i)
                return u"ticket %1 of %2 not reported exactly once"_s.arg(i).arg(m_ticket);
        }
        return {};
    }

    QRandomGenerator m_random;
    HostBench m_bench;
    int m_jobs = 0;
    int m_next = 0;
    int m_fileLines = 0;
    quint64 m_ticket = 0;
};

} // namespace

void TestRandomJobs::initTestCase()
{
    // Every wish the state does not allow is logged, and most are not allowed here.
    QLoggingCategory::setFilterRules(u"gantry.*.info=false"_s);
}

void TestRandomJobs::anything_data()
{
    QTest::addColumn<quint32>("first");
    // More seeds for a long run at night.
    const int rows = std::max(1, qEnvironmentVariableIntValue("GANTRY_TEST_SEEDS")) * 8;
    for (int i = 0; i < rows; ++i)
        QTest::addRow("seeds from %d", i * 10 + 1) << quint32(i * 10 + 1);
}

void TestRandomJobs::anything()
{
    QFETCH(quint32, first);
    int jobs = 0;
    int lines = 0;
    for (quint32 seed = first; seed < first + 10; ++seed) {
        Chaos chaos(seed);
        const QString problem = chaos.run();
        QVERIFY2(problem.isEmpty(), qPrintable(u"seed %1, %2"_s.arg(seed).arg(problem)));
        jobs += chaos.jobs();
        lines += chaos.fileLines();
    }
    QVERIFY(jobs > 20);
    QVERIFY(lines > 200);
    qInfo("%d jobs, %d lines of files carried out", jobs, lines);
}

QTEST_APPLESS_MAIN(TestRandomJobs)
#include "tst_randomjobs.moc"
