// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gcode/gcodetext.h"
#include "printer/printer.h"
#include "printer/printercallback.h"
#include "printer/printersetup.h"
#include "profile/profilestore.h"
#include "settings/settings.h"
#include "support/hostbench.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using gantry::test::HostBench;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000;  // ms; a machine may be busy
constexpr int LongFile = 200'000; // lines enough that the print is not over before it is stopped

class Listener final : public PrinterCallback
{
public:
    void onPrinterReceivedRegisteredMessage(const QString &name, const QString &output) override
    {
        heard.append(name + u'=' + output);
    }
    QStringList heard;
};

/// What it has to say is asked for.
VirtualPrinterOptions machineWithoutReports()
{
    VirtualPrinterOptions machine = HostBench::fast();
    machine.autoReport = false;
    return machine;
}

qsizetype wireCount(const HostBench &bench, const QByteArray &command)
{
    return std::count_if(bench.wire.begin(), bench.wire.end(),
                         [&](const HostBench::Timed &line) { return line.text == command; });
}

} // namespace

/// What a person has put into the file of settings, down to what the virtual printer is sent.
class TestPrinterSettings final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tellsRegisteredMessages();
    void pausesAndResumesOnTriggers();
    void followsTheErrorPolicy_data();
    void followsTheErrorPolicy();
    void keepsToTheListsOfCommands_data();
    void keepsToTheListsOfCommands();
    void sendsToolsThatAreNotThereIfTold();
    void capturesPositionsAsTold_data();
    void capturesPositionsAsTold();
    void doesWithoutTheCard();
    void namesCardFilesAsTold();
    void stopsACardPrintAsTold();
    void greetsAndAsksAsTold();
    void numbersLinesAsTold_data();
    void numbersLinesAsTold();
    void trustsTheFilesProgressAsTold_data();
    void trustsTheFilesProgressAsTold();
    void asksAsOftenAsTold_data();
    void asksAsOftenAsTold();
    void asksMoreOftenWhileAHeaterIsOn_data();
    void asksMoreOftenWhileAHeaterIsOn();
    void asksTheCardAsOftenAsTold_data();
    void asksTheCardAsOftenAsTold();
    void waitsForAnswersAsTold_data();
    void waitsForAnswersAsTold();
    void givesUpAsTold_data();
    void givesUpAsTold();
    void detectsAsPatientlyAsTold_data();
    void detectsAsPatientlyAsTold();
    void takesChangesAtOnce();
    void takesEditedProfiles();
    void keepsTheProfileOfAPrintUntilItsEnd();
    void livesWithASettingsFileFullOfMistakes();

private:
    void put(const QByteArray &content) const;
    void connectVirtual(VirtualPrinterOptions options = {}, double speed = 0);
    /// A printer that follows this store, connected with its default profile.
    [[nodiscard]] bool connectWith(ProfileStore &profiles);
    void select(int lines, const QByteArray &head);
    /// What the conversation is opened with, by the file of settings.
    [[nodiscard]] ProtocolOptions options() const;
    [[nodiscard]] PrinterInterface &face() { return *m_printer; }
    [[nodiscard]] QByteArrayList rawSent() const;
    [[nodiscard]] qsizetype sentCount(const QByteArray &command) const;
    [[nodiscard]] qsizetype eventCount(const QString &name) const;
    [[nodiscard]] JobState job() const { return m_printer->state().job.state; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Printer> m_printer;
    std::unique_ptr<QSignalSpy> m_events;
};

void TestPrinterSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestPrinterSettings::cleanup()
{
    m_events.reset();
    m_printer.reset();
    m_settings.reset();
}

void TestPrinterSettings::put(const QByteArray &content) const
{
    QFile file(m_folder->filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestPrinterSettings::connectVirtual(VirtualPrinterOptions options, double speed)
{
    options.speed = speed;
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_printer = std::make_unique<Printer>(defaultTransportFactory(options),
                                          [] { return QList<SerialPortInfo>(); });
    m_printer->setStores({.profiles = nullptr,
                          .scripts = nullptr,
                          .settings = m_settings.get(),
                          .uploadsFolder = m_folder->path(),
                          .archiveFolder = {}});
    m_events = std::make_unique<QSignalSpy>(m_printer.get(), &Printer::eventHappened);
    face().connectPrinter(u"virtual"_s);
    QTRY_VERIFY_WITH_TIMEOUT(face().isOperational(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!face().firmwareInfo().name.isEmpty(), Patience);
}

void TestPrinterSettings::select(int lines, const QByteArray &head)
{
    QFile file(m_folder->filePath(u"a.gcode"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("G28\n" + head);
    for (int i = 0; i < lines; ++i)
        file.write("G1 X" + QByteArray::number(10 + i % 100) + " Y20 F6000\n");
    file.close();
    QVERIFY(face().selectFile(u"a.gcode"_s, false));
    QTRY_VERIFY(face().isCurrentFile(u"a.gcode"_s, false));
}

QByteArrayList TestPrinterSettings::rawSent() const
{
    QByteArrayList sent;
    const auto &lines = m_printer->terminal().lines();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines.at(i).direction == WireLine::Direction::Sent)
            sent.append(lines.at(i).text);
    }
    return sent;
}

qsizetype TestPrinterSettings::sentCount(const QByteArray &command) const
{
    const QByteArrayList sent = rawSent();
    return std::count_if(sent.begin(), sent.end(), [&command](const QByteArray &line) {
        return GcodeText::withoutNumber(line).toByteArray() == command;
    });
}

qsizetype TestPrinterSettings::eventCount(const QString &name) const
{
    return std::count_if(m_events->begin(), m_events->end(), [&name](const QList<QVariant> &event) {
        return event.first().value<PrinterEvent>().name == name;
    });
}

void TestPrinterSettings::tellsRegisteredMessages()
{
    put("[feedback]\nsize=2\n"
        "1\\name=fan\n1\\regex=RPM=(\\\\d+)\n1\\templates\\size=1\n"
        "1\\templates\\1\\key=speed\n1\\templates\\1\\text={0} per minute\n"
        "2\\name=door\n2\\regex=door (?:open|closed)\n");
    connectVirtual();
    Listener listener;
    face().registerCallback(&listener);
    QVERIFY(face().commands({u"M118 RPM=1200"_s, u"M118 the door open now"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(
        listener.heard, (QStringList{u"speed=1200 per minute"_s, u"door=door open"_s}), Patience);
    QCOMPARE(eventCount(u"RegisteredMessageReceived"_s), 2);
    face().unregisterCallback(&listener);
}

void TestPrinterSettings::pausesAndResumesOnTriggers()
{
    put("[pauseTriggers]\nsize=2\n1\\regex=filament out\n1\\type=enable\n"
        "2\\regex=filament in\n2\\type=disable\n");
    connectVirtual();
    select(LongFile, "M118 filament out\n");
    face().startPrint();
    QTRY_VERIFY_WITH_TIMEOUT(face().isPaused(), Patience);
    QVERIFY(face().commands({u"M118 filament in"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(eventCount(u"PrintResumed"_s), 1, Patience);
    face().cancelPrint();
    QTRY_COMPARE_WITH_TIMEOUT(job(), JobState::Cancelled, Patience);
}

void TestPrinterSettings::followsTheErrorPolicy_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<JobState>("end");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<bool>("halts");
    QTest::newRow("usual") << ""_ba << JobState::Failed << true << true;
    QTest::newRow("disconnect")
        << "[protocol]\nerrorHandling=disconnect\nsendM112OnError=false\n"_ba << JobState::Failed
        << true << false;
    QTest::newRow("cancel") << "[protocol]\nerrorHandling=cancel\n"_ba << JobState::Cancelled
                            << false << false;
    QTest::newRow("ignore") << "[protocol]\nerrorHandling=ignore\n"_ba << JobState::Finished
                            << false << false;
}

void TestPrinterSettings::followsTheErrorPolicy()
{
    QFETCH(QByteArray, settings);
    QFETCH(JobState, end);
    QFETCH(bool, closes);
    QFETCH(bool, halts);
    put(settings);
    connectVirtual();
    select(20, "M118 Error:Printer on fire\nG4 S2\n");
    face().startPrint();
    QTRY_COMPARE_WITH_TIMEOUT(job(), end, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(face().isError(), closes, Patience);
    QTRY_COMPARE(sentCount("M112") > 0, halts);
    QCOMPARE(face().isOperational(), !closes);
}

void TestPrinterSettings::keepsToTheListsOfCommands_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("severity"); // of the event; empty: it is sent
    QTest::newRow("usual") << ""_ba << u"M300 S1"_s << QString();
    QTest::newRow("blocked") << "[protocol]\nblockedCommands=m300\n"_ba << u"M300 S1"_s
                             << u"warn"_s;
    QTest::newRow("ignored") << "[protocol]\nignoredCommands=M300, M301\n"_ba << u"M300 S1"_s
                             << u"info"_s;
    QTest::newRow("nothing blocked")
        << "[protocol]\nblockedCommands=\npausingCommands=\n"_ba << u"M1 S1"_s << QString();
}

void TestPrinterSettings::keepsToTheListsOfCommands()
{
    QFETCH(QByteArray, settings);
    QFETCH(QString, command);
    QFETCH(QString, severity);
    put(settings);
    connectVirtual();
    QVERIFY(face().commands({command, u"M117 behind"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(sentCount("M117 behind"), 1, Patience);
    QCOMPARE(sentCount(command.toLatin1()), severity.isEmpty() ? 1 : 0);
    QTRY_COMPARE(eventCount(u"CommandSuppressed"_s), severity.isEmpty() ? 0 : 1);
    for (const QList<QVariant> &emitted : *m_events) {
        const auto event = emitted.first().value<PrinterEvent>();
        if (event.name == "CommandSuppressed"_L1)
            QCOMPARE(event.payload.value(u"severity"_s).toString(), severity);
    }
}

void TestPrinterSettings::sendsToolsThatAreNotThereIfTold()
{
    put("[protocol]\nsanityCheckTools=false\n");
    connectVirtual();
    QVERIFY(face().changeTool(u"tool5"_s));
    QTRY_COMPARE_WITH_TIMEOUT(sentCount("T5"), 1, Patience);
}

void TestPrinterSettings::capturesPositionsAsTold_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<int>("whenPaused"); // M114 sent
    QTest::addColumn<int>("whenCancelled");
    QTest::addColumn<int>("aborts"); // M108
    QTest::newRow("usual") << ""_ba << 1 << 1 << 1;
    QTest::newRow("neither") << "[protocol]\nlogPositionOnPause=false\n"_ba << 0 << 0 << 1;
    QTest::newRow("both, no abort")
        << "[protocol]\nlogPositionOnCancel=true\nabortHeatupOnCancel=false\n"_ba << 1 << 2 << 0;
}

void TestPrinterSettings::capturesPositionsAsTold()
{
    QFETCH(QByteArray, settings);
    QFETCH(int, whenPaused);
    QFETCH(int, whenCancelled);
    QFETCH(int, aborts);
    put(settings);
    connectVirtual();
    select(LongFile, "");
    face().startPrint();
    QTRY_VERIFY_WITH_TIMEOUT(m_printer->state().job.linesAcknowledged > 10, Patience);
    face().pausePrint();
    QTRY_VERIFY_WITH_TIMEOUT(face().isPaused(), Patience);
    QCOMPARE(sentCount("M114"), whenPaused);
    face().cancelPrint();
    QTRY_COMPARE_WITH_TIMEOUT(job(), JobState::Cancelled, Patience);
    QCOMPARE(sentCount("M114"), whenCancelled);
    QCOMPARE(sentCount("M108"), aborts);
}

void TestPrinterSettings::doesWithoutTheCard()
{
    put("[sdcard]\nsupport=false\n");
    connectVirtual();
    QVERIFY(face().commands({u"M117 later"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(sentCount("M117 later"), 1, Patience);
    QCOMPARE(sentCount("M21"), 0);
    QCOMPARE(sentCount("M20"), 0);
    QCOMPARE(sentCount("M20 L T"), 0);
    QVERIFY(!face().isSdReady());
}

void TestPrinterSettings::namesCardFilesAsTold()
{
    put("[sdcard]\nrelativePath=true\nlowerCase=true\n");
    connectVirtual();
    QTRY_COMPARE_WITH_TIMEOUT(face().sdFiles().size(), 3, Patience);
    QVERIFY(face().selectFile(u"square.gcode"_s, true));
    QTRY_VERIFY_WITH_TIMEOUT(face().isCurrentFile(u"square.gcode"_s, true), Patience);
    const QByteArrayList sent = rawSent();
    const auto asked = std::find_if(sent.begin(), sent.end(), [](const QByteArray &line) {
        return GcodeText::command(GcodeText::withoutNumber(line)).is('M', 23);
    });
    QVERIFY(asked != sent.end());
    const QByteArray command = GcodeText::withoutNumber(*asked).toByteArray();
    QVERIFY2(!command.contains('/'), command.constData());
    QCOMPARE(command.mid(1), command.mid(1).toLower());
}

void TestPrinterSettings::stopsACardPrintAsTold()
{
    put("[sdcard]\ncancelCommand=M524\n");
    connectVirtual({}, 20);
    QTRY_COMPARE_WITH_TIMEOUT(face().sdFiles().size(), 3, Patience);
    QVERIFY(face().selectFile(u"square.gcode"_s, true, true));
    QTRY_VERIFY_WITH_TIMEOUT(job() == JobState::Printing, Patience);
    face().cancelPrint();
    QTRY_COMPARE_WITH_TIMEOUT(job(), JobState::Cancelled, Patience);
    QCOMPARE(sentCount("M524"), 1);
}

void TestPrinterSettings::greetsAndAsksAsTold()
{
    put("[protocol]\nhelloCommand=M115\n[interval]\ntemperatureReport=4000\n");
    connectVirtual();
    QCOMPARE(rawSent().first(), "M115"_ba);
    QTRY_COMPARE_WITH_TIMEOUT(sentCount("M155 S4"), 1, Patience);
}

void TestPrinterSettings::numbersLinesAsTold_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<bool>("whenIdle");
    QTest::addColumn<bool>("inAFile");
    QTest::newRow("usual") << ""_ba << true << true;
    QTest::newRow("print") << "[protocol]\nchecksums=print\n"_ba << false << true;
    QTest::newRow("never") << "[protocol]\nchecksums=never\n"_ba << false << false;
}

void TestPrinterSettings::numbersLinesAsTold()
{
    QFETCH(QByteArray, settings);
    QFETCH(bool, whenIdle);
    QFETCH(bool, inAFile);
    put(settings);
    connectVirtual();
    QVERIFY(face().commands({u"M117 idle"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(sentCount("M117 idle"), 1, Patience);
    select(5, "M117 in a file\n");
    face().startPrint();
    QTRY_COMPARE_WITH_TIMEOUT(job(), JobState::Finished, Patience);
    const QByteArrayList sent = rawSent();
    QCOMPARE(sent.contains("M117 idle"), !whenIdle);
    QCOMPARE(sent.contains("M117 in a file"), !inAFile);
}

void TestPrinterSettings::trustsTheFilesProgressAsTold_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<bool>("taken");
    QTest::newRow("usual") << ""_ba << true;
    QTest::newRow("not trusted") << "[protocol]\ntrustM73=false\n"_ba << false;
}

void TestPrinterSettings::trustsTheFilesProgressAsTold()
{
    QFETCH(QByteArray, settings);
    QFETCH(bool, taken);
    put(settings);
    connectVirtual();
    select(LongFile, "M73 P90 R7\n");
    face().startPrint();
    QTRY_VERIFY_WITH_TIMEOUT(m_printer->state().job.linesAcknowledged > 10, Patience);
    QCOMPARE(sentCount("M73 P90 R7"), 1); // the printer's display wants it in any case
    const JobStatus status = m_printer->state().job;
    QCOMPARE(status.remainingOrigin == TimeLeftOrigin::Printer, taken);
    QCOMPARE(qFuzzyCompare(status.completion, 0.9), taken);
    face().cancelPrint();
    QTRY_COMPARE_WITH_TIMEOUT(job(), JobState::Cancelled, Patience);
}

void TestPrinterSettings::asksAsOftenAsTold_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<bool>("often");
    QTest::newRow("usual") << ""_ba << false;
    QTest::newRow("often") << "[interval]\ntemperature=500\n"_ba << true;
}

// A firmware that cannot report by itself.
void TestPrinterSettings::asksAsOftenAsTold()
{
    QFETCH(QByteArray, settings);
    QFETCH(bool, often);
    put(settings);
    VirtualPrinterOptions options;
    options.autoReport = false;
    connectVirtual(options);
    const qsizetype before = sentCount("M105");
    if (often) {
        QTRY_VERIFY_WITH_TIMEOUT(sentCount("M105") >= before + 4, Patience);
    } else {
        QTest::qWait(2500);
        QVERIFY(sentCount("M105") <= before + 1);
    }
}

// The times of the settings, in virtual time: the same conversation the printer holds, without its thread.

ProtocolOptions TestPrinterSettings::options() const
{
    const Settings settings(m_folder->filePath(u"settings.ini"_s));
    return PrinterSetup::protocolOptions(PrinterProfile(), settings.protocolPreferences());
}

void TestPrinterSettings::asksMoreOftenWhileAHeaterIsOn_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<int>("off"); // questions in a minute
    QTest::addColumn<int>("on");
    QTest::newRow("usual") << ""_ba << 12 << 30;
    QTest::newRow("seldom") << "[interval]\ntemperatureTargetSet=10000\n"_ba << 12 << 6;
    QTest::newRow("both") << "[interval]\ntemperature=20000\ntemperatureTargetSet=1000\n"_ba << 3
                          << 60;
}

void TestPrinterSettings::asksMoreOftenWhileAHeaterIsOn()
{
    QFETCH(QByteArray, settings);
    QFETCH(int, off);
    QFETCH(int, on);
    put(settings);
    HostBench bench(machineWithoutReports());
    bench.options = options();
    QVERIFY(bench.connectPrinter());
    bench.run(1min);
    const qsizetype before = wireCount(bench, "M105");
    bench.run(1min);
    QVERIFY(std::abs(wireCount(bench, "M105") - before - off) <= 1);
    bench.submit({"M140 S60"});
    bench.run(1min);
    const qsizetype heated = wireCount(bench, "M105");
    bench.run(1min);
    QVERIFY(std::abs(wireCount(bench, "M105") - heated - on) <= 1);
}

void TestPrinterSettings::asksTheCardAsOftenAsTold_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<int>("questions"); // in a minute
    QTest::newRow("usual") << ""_ba << 60;
    QTest::newRow("seldom") << "[interval]\ncard=5000\n"_ba << 12;
    QTest::newRow("often") << "[interval]\ncard=500\n"_ba << 120;
    QTest::newRow("no card") << "[sdcard]\nsupport=false\n[interval]\ncard=500\n"_ba << 0;
}

// A firmware that cannot report by itself, and a file on its card that somebody may start at the display.
void TestPrinterSettings::asksTheCardAsOftenAsTold()
{
    QFETCH(QByteArray, settings);
    QFETCH(int, questions);
    put(settings);
    HostBench bench(machineWithoutReports());
    bench.options = options();
    QVERIFY(bench.connectPrinter());
    bench.tell([&](PrintHost &host) { host.card().select(u"square.gcode"_s); });
    bench.run(5s);
    const qsizetype before = wireCount(bench, "M27");
    bench.run(1min);
    QVERIFY(std::abs(wireCount(bench, "M27") - before - questions) <= 1);
}

void TestPrinterSettings::waitsForAnswersAsTold_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<int>("seconds"); // until the silence is questioned
    QTest::newRow("usual, says when busy") << ""_ba << 3;
    QTest::newRow("says when busy, more") << "[timeout]\ncommunicationBusy=8000\n"_ba << 8;
    QTest::newRow("usual") << "[timeout]\ncommunicationBusy=60000\n"_ba << 30;
    QTest::newRow("less") << "[timeout]\ncommunicationBusy=60000\ncommunication=12000\n"_ba << 12;
}

// In the middle of a print one line gets no answer.
void TestPrinterSettings::waitsForAnswersAsTold()
{
    QFETCH(QByteArray, settings);
    QFETCH(int, seconds);
    put(settings);
    HostBench bench(machineWithoutReports());
    bench.options = options();
    bench.options.askEarly = false; // by measured times, which no setting decides
    QVERIFY(bench.connectPrinter());
    QVERIFY(bench.settle());
    bench.start({"G1 X1", "G1 X2"}, 1);
    QVERIFY(bench.runUntil([&] { return bench.sent.contains("G1 X1"); }));
    QVERIFY(bench.settle());
    QVERIFY(bench.printer.triggerFault("silence", bench.now));
    bench.allow(-1);
    QCOMPARE(bench.sent.constLast(), "G1 X2"_ba);
    const TimePoint sentAt = bench.now;
    bench.wire.clear();
    QVERIFY(bench.runUntil([&] { return !bench.wire.isEmpty(); }));
    QCOMPARE(bench.wire.constFirst().text, "M105"_ba);
    QCOMPARE(bench.now - sentAt, Duration(std::chrono::seconds(seconds)));
}

void TestPrinterSettings::givesUpAsTold_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QByteArray>("line"); // of the job that gets no answer; empty: there is none
    QTest::addColumn<int>("questions");   // until the printer is given up; -1: never
    QTest::newRow("idle") << ""_ba
                          << ""_ba << 2;
    QTest::newRow("idle, more patient") << "maxIdle=7\n"_ba
                                        << ""_ba << 7;
    QTest::newRow("idle, for ever") << "maxIdle=0\n"_ba
                                    << ""_ba << -1;
    QTest::newRow("printing") << ""_ba
                              << "G1 X2"_ba << 5;
    QTest::newRow("printing, less patient") << "maxPrinting=1\n"_ba
                                            << "G1 X2"_ba << 1;
    QTest::newRow("printing, for ever") << "maxPrinting=0\n"_ba
                                        << "G1 X2"_ba << -1;
    QTest::newRow("long") << ""_ba
                          << "G28"_ba << 5;
    QTest::newRow("long, less patient") << "maxLongRunning=2\nmaxPrinting=9\n"_ba
                                        << "G28"_ba << 2;
    QTest::newRow("long, for ever") << "maxLongRunning=0\n"_ba
                                    << "G28"_ba << -1;
    QTest::newRow("another line is long")
        << "maxLongRunning=3\n[protocol]\nlongRunningCommands=G1\n"_ba
        << "G1 X2"_ba << 3;
}

void TestPrinterSettings::givesUpAsTold()
{
    QFETCH(QByteArray, settings);
    QFETCH(QByteArray, line);
    QFETCH(int, questions);
    put("[timeout]\ncommunicationBusy=60000\n" + settings); // each silence counts
    VirtualPrinterOptions machine = machineWithoutReports();
    machine.sdCard = false;
    HostBench bench(machine);
    bench.options = options();
    bench.options.askEarly = false;
    QVERIFY(bench.connectPrinter());
    bench.start({"G1 X1", line}, 1);
    if (line.isEmpty())
        bench.cancel();
    QVERIFY(bench.settle());
    QVERIFY(bench.printer.triggerFault("silence", bench.now));
    if (line.isEmpty())
        bench.submit({"M117 idle"});
    else
        bench.allow(-1);
    bench.wire.clear();
    const auto gaveUp = [&] { return bench.talk.linkStatus().state == LinkState::Failed; };
    if (questions < 0) {
        QVERIFY(!bench.runUntil(gaveUp, 24h));
        QVERIFY(wireCount(bench, "M105") > 10);
        return;
    }
    QVERIFY(bench.runUntil(gaveUp, 24h));
    QCOMPARE(wireCount(bench, "M105"), questions);
    QCOMPARE(bench.talk.linkStatus().error.code, ErrorCode::PrinterSilent);
}

void TestPrinterSettings::detectsAsPatientlyAsTold_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<int>("greetings");
    QTest::newRow("usual") << ""_ba << 14000 << 3;
    QTest::newRow("first") << "[timeout]\ndetectionFirst=4000\n"_ba << 8000 << 3;
    QTest::newRow("next") << "[timeout]\ndetectionNext=500\n"_ba << 11000 << 3;
    QTest::newRow("attempts") << "[timeout]\ndetectionAttempts=1\n"_ba << 10000 << 1;
}

// Nobody is at the port.
void TestPrinterSettings::detectsAsPatientlyAsTold()
{
    QFETCH(QByteArray, settings);
    QFETCH(int, milliseconds);
    QFETCH(int, greetings);
    put(settings);
    VirtualPrinterOptions machine = HostBench::fast();
    machine.faults.loseToPrinter = 1;
    machine.faults.loseToHost = 1;
    HostBench bench(machine);
    bench.options = options();
    const TimePoint before = bench.now;
    QVERIFY(!bench.connectPrinter());
    QCOMPARE(bench.talk.linkStatus().state, LinkState::Failed);
    QCOMPARE(bench.now - before, Duration(std::chrono::milliseconds(milliseconds)));
    QCOMPARE(wireCount(bench, "M110 N0"), greetings);
}

void TestPrinterSettings::takesChangesAtOnce()
{
    connectVirtual();
    QVERIFY(face().commands({u"M300 S1"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(sentCount("M300 S1"), 1, Patience);
    ProtocolPreferences preferences = m_settings->protocolPreferences();
    preferences.blockedCommands.append(u"M300"_s);
    m_settings->setProtocolPreferences(preferences);
    QVERIFY(face().commands({u"M300 S1"_s, u"M117 behind"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(sentCount("M117 behind"), 1, Patience);
    QCOMPARE(sentCount("M300 S1"), 1);
}

bool TestPrinterSettings::connectWith(ProfileStore &profiles)
{
    m_printer = std::make_unique<Printer>(defaultTransportFactory({}));
    PrinterStores stores;
    stores.profiles = &profiles;
    m_printer->setStores(stores);
    m_printer->connectPrinter({ConnectionSettings::VirtualPort, 0, {}}, profiles.defaultProfile());
    return QTest::qWaitFor([this] { return m_printer->state().isReady(); }, 20000);
}

void TestPrinterSettings::takesEditedProfiles()
{
    ProfileStore profiles(m_folder->filePath(u"profiles"_s));
    profiles.load();
    QVERIFY(connectWith(profiles));
    PrinterProfile edited = profiles.defaultProfile();
    edited.name = u"Renamed"_s;
    edited.maxToolTemperature = 250;
    edited.extruderCount = 2;
    edited.extruderOffsets = {{0, 0}, {20, 0}};
    QVERIFY(profiles.save(edited, true));
    QCOMPARE(m_printer->profile().name, u"Renamed"_s);
    QCOMPARE(m_printer->heaters().limit(HeaterId::tool(0)), 250.0);
    QCOMPARE(m_printer->profile().extruderCount, 1); // what the link was opened with
    m_printer.reset();                               // before the store
}

void TestPrinterSettings::keepsTheProfileOfAPrintUntilItsEnd()
{
    ProfileStore profiles(m_folder->filePath(u"profiles"_s));
    profiles.load();
    QVERIFY(connectWith(profiles));
    QFile file(m_folder->filePath(u"long.gcode"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("G28\nG4 S60\nG1 X1\n");
    file.close();
    QVERIFY(m_printer->job().selectFile(file.fileName()));
    m_printer->job().start();
    QTRY_COMPARE_WITH_TIMEOUT(job(), JobState::Printing, 20000);
    PrinterProfile edited = profiles.defaultProfile();
    edited.maxToolTemperature = 250;
    QVERIFY(profiles.save(edited, true));
    QCOMPARE(m_printer->heaters().limit(HeaterId::tool(0)), 300.0);
    m_printer->job().cancel();
    QTRY_COMPARE_WITH_TIMEOUT(job(), JobState::Cancelled, 20000);
    QCOMPARE(m_printer->heaters().limit(HeaterId::tool(0)), 250.0);
    m_printer.reset(); // before the store
}

void TestPrinterSettings::livesWithASettingsFileFullOfMistakes()
{
    put("[protocol]\nerrorHandling=?\nhelloCommand=M112\nlinesInFlight=-4\nblockedCommands=a b c\n"
        "[timeout]\ncommunication=0\ndetectionAttempts=x\n[interval]\ntemperature=0\n"
        "[feedback]\nsize=3\n1\\regex=(\n2\\regex=\n[pauseTriggers]\nsize=1\n1\\regex=ok\n");
    connectVirtual();
    QVERIFY(m_settings->protocolProblems().size() > 8);
    QVERIFY(sentCount("M112") == 0);
    select(50, "");
    face().startPrint();
    QTRY_COMPARE_WITH_TIMEOUT(job(), JobState::Finished, Patience);
}

QTEST_GUILESS_MAIN(TestPrinterSettings)
#include "tst_printersettings.moc"
