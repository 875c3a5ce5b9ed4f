// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gcode/gcodetext.h"
#include "job/jobmachine.h"
#include "printer/printer.h"
#include "printer/printercallback.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace gantry;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms; a machine may be busy
constexpr int CallsPerRun = 250;

/// Runs events until it is so. False: it never was.
bool waitFor(const std::function<bool()> &isSo)
{
    QElapsedTimer clock;
    clock.start();
    while (!isSo()) {
        if (clock.elapsed() > Patience)
            return false;
        QTest::qWait(1);
    }
    return true;
}

/// What contradicts itself in these flags; empty if nothing does.
QString contradiction(const StateFlags &flags)
{
    if (flags.ready && (!flags.operational || flags.printing || flags.paused))
        return u"ready with a job"_s;
    if (flags.operational && flags.closedOrError)
        return u"operational and closed"_s;
    if (flags.error && !flags.closedOrError)
        return u"an error with an open link"_s;
    if (int(flags.cancelling) + int(flags.pausing) + int(flags.resuming) + int(flags.finishing) > 1)
        return u"two states at once"_s;
    if ((flags.printing || flags.paused) && !flags.operational)
        return u"a job without a link"_s;
    if (flags.printing && flags.paused)
        return u"printing and paused"_s;
    return {};
}

/// True if some event, or two in the same moment, lead from one state to the other.
bool isReachable(JobState from, JobState to, int events = 2)
{
    for (int event = 0; event < JobEventCount; ++event) {
        const std::optional<JobState> next = nextJobState(from, JobEvent(event));
        if (next == to || (next && events > 1 && isReachable(*next, to, events - 1)))
            return true;
    }
    return false;
}

/// Looks at everything it is told: the lines of the files, each of which tells its place, and the flags.
class Witness final : public PrinterCallback
{
public:
    void onPrinterAddLog(const QString &data) override
    {
        if (!data.startsWith("Send: "_L1))
            return;
        const QByteArray sent = data.mid(6).toLatin1();
        const QByteArray line = GcodeText::withoutNumber(sent).toByteArray();
        const auto place = GcodeText::parameter(line, 'E');
        const auto file = GcodeText::parameter(line, 'Y');
        if (!line.startsWith("G1 X") || !place || !file)
            return;
        // What is sent again begins further back; nothing may be left out.
        int &next = m_next[int(*file)];
        if (*place > next && problem.isEmpty())
            problem = u"\"%1\" instead of line %2"_s.arg(data).arg(next);
        next = int(*place) + 1;
        ++lines;
    }
    void onPrinterSendCurrentData(const CurrentData &data) override { look(data.state.flags); }
    void onPrinterSendInitialData(const InitialData &data) override
    {
        look(data.current.state.flags);
    }
    [[nodiscard]] int next(int file) const { return m_next.value(file); }

    QString problem;
    int lines = 0;

private:
    void look(const StateFlags &flags)
    {
        if (const QString found = contradiction(flags); !found.isEmpty() && problem.isEmpty())
            problem = u"a callback was told of "_s + found;
    }

    QMap<int, int> m_next;
};

/// A whole printer with the choices of a seed.
class Chaos
{
public:
    Chaos(quint32 seed, const QString &folder)
        : m_random(seed)
        , m_folder(folder)
        , m_printer(defaultTransportFactory(machine(seed)), [] { return QList<SerialPortInfo>(); })
    {
        m_printer.setStores({.profiles = nullptr,
                             .scripts = nullptr,
                             .settings = nullptr,
                             .uploadsFolder = folder,
                             .archiveFolder = {}});
        face().registerCallback(&m_witness);
        QObject::connect(&m_printer.connection(), &PrinterConnection::jobChanged, &m_printer,
                         [this](const JobStatus &status) { handleJob(status.state); });
    }
    ~Chaos() { face().unregisterCallback(&m_witness); }
    Q_DISABLE_COPY_MOVE(Chaos)

    QString run()
    {
        face().connectPrinter(u"virtual"_s);
        for (int call = 0; call < CallsPerRun; ++call) {
            act();
            if (m_random.bounded(4) == 0)
                QTest::qWait(m_random.bounded(6));
            if (const QString problem = check(); !problem.isEmpty())
                return u"call %1: %2"_s.arg(call).arg(problem);
        }
        return finish();
    }

    [[nodiscard]] int lines() const { return m_witness.lines; }
    [[nodiscard]] int files() const { return m_file; }

private:
    static VirtualPrinterOptions machine(quint32 seed)
    {
        VirtualPrinterOptions options;
        options.speed = 0;
        options.emergencyParser = seed % 3 != 0;
        options.faults.seed = seed;
        if (seed % 2 == 0)
            options.faults.corruptToPrinter = 0.01;
        if (seed % 4 == 1)
            options.faults.resetAfter = 60;
        if (seed % 4 == 2)
            options.faults.disappearAfter = 90;
        if (seed % 4 == 3)
            options.faults.killAfter = 120;
        return options;
    }

    PrinterInterface &face() { return m_printer; }

    void handleJob(JobState state)
    {
        if (state != m_state && !isReachable(m_state, state) && m_witness.problem.isEmpty())
            m_witness.problem = u"%1 after %2"_s.arg(QLatin1StringView(jobStateName(state)),
                                                     QLatin1StringView(jobStateName(m_state)));
        if (state == JobState::Starting)
            ++m_starts;
        m_state = state;
    }

    /// A new file each time: its number is in every line.
    QString writeFile(int lines)
    {
        const QString path = m_folder + u"/file%1.gcode"_s.arg(++m_file);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the test file");
        for (int i = 0; i < lines; ++i) {
            file.write("G1 X" + QByteArray::number(i % 100) + " Y" + QByteArray::number(m_file)
                       + " E" + QByteArray::number(i) + '\n');
            if (m_random.bounded(60) == 0)
                file.write(m_random.bounded(2) == 0 ? "M0\n" : "@pause\n");
        }
        return path;
    }

    void act()
    {
        switch (m_random.bounded(14)) {
        case 0:
        case 1:
        case 2:
            if (face().isReady())
                (void) face().selectFile(writeFile(m_random.bounded(5, 200)), false, true);
            break;
        case 3:
        case 4:
            face().pausePrint();
            break;
        case 5:
        case 6:
        case 7:
            face().resumePrint();
            break;
        case 8:
            face().togglePausePrint();
            break;
        case 9:
            disturb();
            break;
        case 10:
            (void) face().setJobOnHold(m_random.bounded(3) == 0);
            break;
        default:
            command();
        }
    }

    void command()
    {
        switch (m_random.bounded(9)) {
        case 0:
            (void) face().commands({u"M105"_s, u"M117 hello"_s}, {}, m_random.bounded(2) == 0);
            break;
        case 1:
            (void) face().jog({{u"x"_s, double(m_random.bounded(10))}});
            break;
        case 2:
            (void) face().home({u"x"_s, u"y"_s});
            break;
        case 3:
            (void) face().extrude(1);
            break;
        case 4:
            (void) face().setTemperature(u"tool0"_s, m_random.bounded(200));
            break;
        case 5:
            (void) face().feedRate(m_random.bounded(1, 200));
            break;
        case 6:
            face().sendInitialCallback(&m_witness);
            break;
        case 7:
            face().refreshSdFiles();
            break;
        default:
            face().unselectFile();
        }
    }

    /// What ends a print, or the connection; what was lost is connected anew.
    void disturb()
    {
        switch (m_random.bounded(8)) {
        case 0:
            face().emergencyStop();
            break;
        case 1:
            face().disconnectPrinter();
            break;
        case 2:
        case 3:
            face().cancelPrint();
            break;
        case 4:
            face().fakeAck();
            break;
        default:
            if (face().isClosedOrError())
                face().connectPrinter(u"virtual"_s);
        }
    }

    QString check()
    {
        const StateFlags flags = face().currentData().state.flags;
        if (const QString found = contradiction(flags); !found.isEmpty())
            return found;
        if (flags.operational != face().isOperational() || flags.printing != face().isPrinting()
            || flags.paused != face().isPaused() || flags.ready != face().isReady()
            || flags.error != face().isError() || flags.closedOrError != face().isClosedOrError()
            || flags.cancelling != face().isCancelling())
            return u"the flags and the questions differ in "_s + face().stateId();
        for (int id = 0; id <= int(StateId::Unknown); ++id) {
            if (PrinterStates::idString(StateId(id)) == face().stateId()
                && PrinterStates::flagsOf(StateId(id), flags.sdReady) != flags)
                return u"the flags are not those of "_s + face().stateId();
        }
        return m_witness.problem;
    }

    /// Everything let go: what still goes on comes to an end, and a new connection prints a whole file.
    QString finish()
    {
        face().disconnectPrinter();
        if (!waitFor([this] { return face().isClosedOrError() && !isJobActive(m_state); }))
            return u"it does not close: "_s + face().stateId();
        // A fault that comes once, or a damaged line, may spoil an attempt.
        for (int attempt = 0; attempt < 8; ++attempt) {
            face().connectPrinter(u"virtual"_s);
            // The error of the last connection stands until the new one begins.
            if (!waitFor([this] { return !face().isClosedOrError(); })
                || !waitFor([this] { return face().isReady() || face().isError(); }))
                return u"it does not connect: "_s + face().stateId();
            if (printWhole())
                return check();
        }
        return u"no file was printed to its end: "_s + m_witness.problem;
    }

    bool printWhole()
    {
        const int lines = 40;
        const QString path = writeFile(lines);
        const int before = m_starts;
        if (!face().isReady() || !face().selectFile(path, false, true))
            return false;
        if (!waitFor([&] { return m_starts > before || face().isClosedOrError(); }))
            return false;
        const bool ended = waitFor([this] {
            if (face().isPaused())
                face().resumePrint();
            return m_state == JobState::Finished || face().isClosedOrError()
                   || m_state == JobState::Failed || m_state == JobState::Cancelled;
        });
        return ended && m_state == JobState::Finished
               && waitFor([&] { return m_witness.next(m_file) == lines; });
    }

    QRandomGenerator m_random;
    QString m_folder;
    Witness m_witness;
    JobState m_state = JobState::Idle;
    int m_starts = 0;
    int m_file = 0;
    Printer m_printer;
};

} // namespace

/// Seeded random calls of the published interface while the wire has its faults: nothing may hang, no line of a file may
/// be left out, and what is told must not contradict itself.
class TestRandomInterface final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anything_data();
    void anything();
};

void TestRandomInterface::initTestCase()
{
    // Every wish the state does not allow is logged, and most are not allowed here.
    QLoggingCategory::setFilterRules(u"gantry.*=false"_s);
}

void TestRandomInterface::anything_data()
{
    QTest::addColumn<quint32>("seed");
    // More seeds for a long run at night.
    const int rows = std::max(1, qEnvironmentVariableIntValue("GANTRY_TEST_SEEDS")) * 6;
    for (int i = 1; i <= rows; ++i)
        QTest::addRow("seed %d", i) << quint32(i);
}

void TestRandomInterface::anything()
{
    QFETCH(quint32, seed);
    const QTemporaryDir folder;
    Chaos chaos(seed, folder.path());
    const QString problem = chaos.run();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(chaos.lines() >= 40);
    qInfo("%d files, %d lines sent", chaos.files(), chaos.lines());
}

QTEST_GUILESS_MAIN(TestRandomInterface)
#include "tst_randominterface.moc"
