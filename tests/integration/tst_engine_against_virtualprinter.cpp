// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sendwindow.h"
#include "simulator/virtualprinter.h"
#include "support/enginerun.h"
#include "support/marlinpeer.h"

#include <QTest>

using namespace gantry;
using namespace gantry::test;

/// Whole files through the engine to a firmware, in virtual time, over a wire on which everything goes wrong.
class tst_EngineAgainstVirtualPrinter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void printsEveryLineOnce_data();
    void printsEveryLineOnce();
    void windowNeverOverruns_data();
    void windowNeverOverruns();

private:
    template<typename Run>
    void check(Run &run, const QList<QByteArray> &file);

    QList<QByteArray> m_prusa;
    QList<QByteArray> m_cura;
};

namespace {

QList<QByteArray> withoutOwnQuestions(const QList<QByteArray> &executed)
{
    QList<QByteArray> lines;
    for (const QByteArray &raw : executed) {
        // Two lines joined by a damaged newline pass the checksum once in 256 times; the firmware stops at the
        // first asterisk then.
        const QByteArray line = raw.left(raw.indexOf('*') < 0 ? raw.size() : raw.indexOf('*'));
        static const QList<QByteArray> own = {"M105",    "M110 N0", "M115",    "M21",    "M155 S2",
                                              "M113 S2", "M27 S1",  "M154 S5", "M876 P1"};
        if (!own.contains(line))
            lines.append(line);
    }
    return lines;
}

QString firstDifference(const QList<QByteArray> &executed, const QList<QByteArray> &wanted)
{
    for (qsizetype i = 0; i < std::max(executed.size(), wanted.size()); ++i) {
        const QByteArray a = executed.value(i);
        const QByteArray b = wanted.value(i);
        if (a != b) {
            return QStringLiteral("command %1 of %2 (executed %3): \"%4\" instead of \"%5\"")
                .arg(i)
                .arg(wanted.size())
                .arg(executed.size())
                .arg(QString::fromLatin1(a), QString::fromLatin1(b));
        }
    }
    return {};
}

VirtualPrinterOptions virtualOptions(const WireFaults &faults)
{
    VirtualPrinterOptions options;
    options.speed = 20;
    options.width = options.depth = options.height = 300;
    options.faults.corruptToPrinter = faults.corruptToPrinter;
    options.faults.loseToPrinter = faults.loseToPrinter;
    options.faults.duplicateToPrinter = faults.duplicateToPrinter;
    options.faults.corruptToHost = faults.corruptToHost;
    options.faults.loseToHost = faults.loseToHost;
    options.faults.loseAcknowledge = faults.loseAcknowledge;
    options.faults.duplicateAcknowledge = faults.duplicateAcknowledge;
    options.faults.delayToHost = faults.delayToHost;
    options.faults.seed = faults.seed;
    return options;
}

struct Wire
{
    const char *name;
    WireFaults faults;
};

const Wire Wires[] = {
    {"no faults", {}},
    {"1 % of the lines damaged", {.corruptToPrinter = 0.01}},
    {"1 % of the acknowledges lost", {.loseAcknowledge = 0.01}},
    {"damaged lines and lost acknowledges", {.corruptToPrinter = 0.01, .loseAcknowledge = 0.01}},
    {"lines lost both ways", {.loseToPrinter = 0.005, .loseToHost = 0.005}},
    {"acknowledges doubled", {.duplicateAcknowledge = 0.01}},
    {"answers delayed", {.delayToHost = 0.01}},
    {"answers damaged", {.corruptToHost = 0.01}},
    {"lines doubled", {.duplicateToPrinter = 0.01}},
    {"everything at once",
     {.corruptToPrinter = 0.01,
      .loseToPrinter = 0.003,
      .duplicateToPrinter = 0.003,
      .corruptToHost = 0.005,
      .loseToHost = 0.003,
      .loseAcknowledge = 0.005,
      .duplicateAcknowledge = 0.005,
      .delayToHost = 0.005}},
};

} // namespace

void tst_EngineAgainstVirtualPrinter::initTestCase()
{
    const QString folder = QStringLiteral(GANTRY_TEST_DATA "/gcode/");
    m_prusa = printableLines(folder + QStringLiteral("cube_prusa.gcode"));
    m_cura = printableLines(folder + QStringLiteral("cube_cura.gcode"));
    QVERIFY(m_prusa.size() > 5000);
    QVERIFY(m_cura.size() > 3000);
    if (const int most = qEnvironmentVariableIntValue("GANTRY_TEST_LINES"); most > 0) {
        m_prusa.resize(std::min<qsizetype>(m_prusa.size(), most));
        m_cura.resize(std::min<qsizetype>(m_cura.size(), most));
    }
}

void tst_EngineAgainstVirtualPrinter::printsEveryLineOnce_data()
{
    QTest::addColumn<int>("wire");
    QTest::addColumn<int>("window");
    QTest::addColumn<QString>("peer");
    QTest::addColumn<int>("seed");
    // More seeds for a long run at night; one of each in everyday tests.
    const int seeds = std::max(1, qEnvironmentVariableIntValue("GANTRY_TEST_SEEDS"));
    for (int wire = 0; wire < int(std::size(Wires)); ++wire) {
        for (const int window : {1, 4}) {
            for (const char *peer : {"plain", "advanced", "polled", "virtual", "virtualPrusa"}) {
                for (int seed = 1; seed <= seeds; ++seed) {
                    QTest::addRow("%s, window %d, %s, seed %d", Wires[wire].name, window, peer,
                                  seed)
                        << wire << window << QString::fromLatin1(peer) << seed;
                }
            }
        }
    }
}

void tst_EngineAgainstVirtualPrinter::printsEveryLineOnce()
{
    QFETCH(int, wire);
    QFETCH(int, window);
    QFETCH(QString, peer);
    QFETCH(int, seed);
    ProtocolOptions options;
    options.linesInFlight = window;
    WireFaults faults = Wires[wire].faults;
    faults.seed = static_cast<quint32>(seed);
    if (peer.startsWith(QStringLiteral("virtual"))) {
        VirtualPrinter printer(virtualOptions(faults));
        EngineRun<VirtualPrinter> run(options, printer);
        check(run, peer == QStringLiteral("virtual") ? m_cura : m_prusa);
        return;
    }
    MarlinHabits habits;
    habits.autoReport = peer != QStringLiteral("polled");
    habits.advancedOk = habits.sendsWait = peer == QStringLiteral("advanced");
    MarlinPeer printer(habits, faults);
    EngineRun<MarlinPeer> run(options, printer);
    check(run, m_cura);
}

void tst_EngineAgainstVirtualPrinter::windowNeverOverruns_data()
{
    QTest::addColumn<int>("wire");
    QTest::addColumn<int>("buffer");
    QTest::addColumn<bool>("advanced");
    for (int wire = 0; wire < int(std::size(Wires)); ++wire) {
        for (const int buffer : {63, 127, 1023}) {
            for (const bool advanced : {false, true}) {
                QTest::addRow("%s, %d bytes, %s", Wires[wire].name, buffer,
                              advanced ? "advanced ok" : "by the profile")
                    << wire << buffer << advanced;
            }
        }
    }
}

/// The virtual printer loses what its receive buffer does not hold, and counts it.
void tst_EngineAgainstVirtualPrinter::windowNeverOverruns()
{
    QFETCH(int, wire);
    QFETCH(int, buffer);
    QFETCH(bool, advanced);
    ProtocolOptions options;
    options.bytesInFlight = buffer;
    options.linesInFlight = advanced ? 1 : SendWindow::MostLines;
    WireFaults faults = Wires[wire].faults;
    faults.seed = 3;
    VirtualPrinterOptions printerOptions = virtualOptions(faults);
    printerOptions.receiveBuffer = buffer;
    printerOptions.advancedOk = advanced;
    VirtualPrinter printer(printerOptions);
    EngineRun<VirtualPrinter> run(options, printer);
    check(run, m_cura);
    if (!QTest::currentTestFailed()) {
        QVERIFY2(run.mostAhead > 1, "the window has not opened");
        QCOMPARE(printer.overrunBytes(), 0);
    }
}

template<typename Run>
void tst_EngineAgainstVirtualPrinter::check(Run &run, const QList<QByteArray> &file)
{
    const bool complete = run.print(file, 4h);
    const QString difference
        = firstDifference(withoutOwnQuestions(run.executed), withoutOwnQuestions(file));
    if (!complete || !difference.isEmpty()) {
        for (const QByteArray &line : std::as_const(run.log))
            qWarning("%s", line.constData());
    }
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    QVERIFY2(complete, qPrintable(QStringLiteral("%1 of %2 lines acknowledged, link state %3")
                                      .arg(run.acknowledged.size())
                                      .arg(file.size())
                                      .arg(int(run.engine.linkStatus().state))));
    QList<quint64> ids;
    for (qsizetype i = 1; i <= file.size(); ++i)
        ids.append(static_cast<quint64>(i));
    QCOMPARE(run.acknowledged, ids);

    const LinkStatistics figures = run.engine.statistics(run.now);
    // A lost line or acknowledge costs seconds, not minutes.
    QVERIFY2(figures.longestStallMs <= 35000, qPrintable(QString::number(figures.longestStallMs)));
    const double seconds = std::chrono::duration<double>(run.now - run.startedAt).count();
    qInfo("%lld lines in %.0f s, %llu resent, %llu acknowledges lost, longest stall %.1f s",
          static_cast<long long>(file.size()), seconds, figures.linesResent,
          figures.acknowledgesLost, double(figures.longestStallMs) / 1000);
}

QTEST_APPLESS_MAIN(tst_EngineAgainstVirtualPrinter)
#include "tst_engine_against_virtualprinter.moc"
