// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comm/printerconnection.h"

#include "support/faketransport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace gantry::test;
using namespace Qt::StringLiterals;

namespace {

/// Beyond what any busy machine makes of the one or two seconds that closing may take.
constexpr qint64 HangMs = 20'000;

/// A connection to a fake device with everything it reported.
class Rig
{
public:
    Rig()
        : connection(std::make_unique<PrinterConnection>(FakeDevice::factory(device)))
    {
        QObject *context = connection.get();
        QObject::connect(connection.get(), &PrinterConnection::linkChanged, context,
                         [this](const LinkStatus &status) { links.append(status); });
        QObject::connect(connection.get(), &PrinterConnection::jobChanged, context,
                         [this](const JobStatus &status) { jobs.append(status); });
        QObject::connect(connection.get(), &PrinterConnection::linesLogged, context,
                         [this](const QList<WireLine> &lines, qsizetype count) {
                             ++batches;
                             log += lines;
                             leftOut += count;
                         });
        QObject::connect(connection.get(), &PrinterConnection::noticesReceived, context,
                         [this](const QList<FirmwareNotice> &list) { notices += list; });
        QObject::connect(connection.get(), &PrinterConnection::ticketsFinished, context,
                         [this](const QList<quint64> &list) { tickets += list; });
        HostRules rules;
        rules.scripts.insert(ScriptSet::AfterPrintCancelled, u"M84"_s);
        rules.scripts.insert(ScriptSet::AfterPrintDone, u"M117 done"_s);
        connection->setRules(rules);
        options.helloAttempts = 1;
        options.detectionFirst = 300ms;
    }

    void open() { connection->open({{u"fake"_s, 115200, {}}}, options); }
    bool openAndWait()
    {
        open();
        return QTest::qWaitFor([this] { return link() == LinkState::Ready; }, 5000);
    }
    [[nodiscard]] LinkState link() const
    {
        return links.isEmpty() ? LinkState::Disconnected : links.constLast().state;
    }
    [[nodiscard]] JobState job() const
    {
        return jobs.isEmpty() ? JobState::Idle : jobs.constLast().state;
    }
    /// What the device was sent, without the polls: when one of them is due is a matter of time.
    [[nodiscard]] QList<QByteArray> commands() const
    {
        QList<QByteArray> commands = device->commands();
        commands.removeIf([](const QByteArray &line) { return line.startsWith("M105"); });
        return commands;
    }
    [[nodiscard]] int count(LinkState state) const
    {
        return int(std::count_if(links.begin(), links.end(), [state](const LinkStatus &status) {
            return status.state == state;
        }));
    }

    std::shared_ptr<FakeDevice> device = std::make_shared<FakeDevice>();
    std::unique_ptr<PrinterConnection> connection;
    ProtocolOptions options;
    QList<LinkStatus> links;
    QList<JobStatus> jobs;
    QList<WireLine> log;
    QList<FirmwareNotice> notices;
    QList<quint64> tickets;
    qsizetype leftOut = 0;
    int batches = 0;
};

} // namespace

class TestPrinterConnection : public QObject
{
    Q_OBJECT

private slots:
    void connectsAndIdentifies();
    void openFailureIsReportedOnce();
    void openWithoutCandidates();
    void unplugIsReportedOnce();
    void submitWithoutLinkReturnsTheTicket();
    void submittedLinesAreSentInOrder();
    void printsAFile();
    void pausesResumesCancels();
    void unplugWhilePrintingIsResumable();
    void closeWhilePrintingFailsTheJob();
    void startWithoutLinkIsRefused();
    void startOfAMissingFileSendsNothing();
    void emergencyStopPassesEverything();
    void stalledOutputIsCutOff();
    void aStopPassesWhatHasNotLeft();
    void aStopThatIsNotTakenRestartsTheBoard_data();
    void aStopThatIsNotTakenRestartsTheBoard();
    void aStopThatIsTakenRestartsNothing();
    void destroyedInEveryStage_data();
    void destroyedInEveryStage();
    void destructorDoesNotHangOnAStalledDevice();
    void aStalledListenerGetsOneBatch();
    void reconnects();
    void userPauseCommandIsTurnedIntoAPause();
    void statusIsReportedSeldom();
    void startsAtAPosition();
    void holdsAndShiftsTemperatures();
    void runsScripts();
    void unknownScriptIsRefused();
    void scriptBeforeTheLinkIsClosed();
    void shutDownSendsTheScript();
    void shutDownDoesNotWaitForAScript();
    void printersWordsAreReported();

private:
    QString write(const QByteArray &bytes);
    static QByteArray manyLines(int count);
    JobRequest request(const QByteArray &bytes);

    QTemporaryDir m_dir;
};

QString TestPrinterConnection::write(const QByteArray &bytes)
{
    QFile file(m_dir.filePath(u"part.gcode"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test file");
    return file.fileName();
}

QByteArray TestPrinterConnection::manyLines(int count)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes += "G1 X" + QByteArray::number(i % 200) + " E0.1 ; a move\n";
    return bytes;
}

JobRequest TestPrinterConnection::request(const QByteArray &bytes)
{
    JobRequest request;
    request.filePath = write(bytes);
    return request;
}

void TestPrinterConnection::connectsAndIdentifies()
{
    Rig rig;
    QSignalSpy firmware(rig.connection.get(), &PrinterConnection::firmwareIdentified);
    QVERIFY(rig.openAndWait());
    QTRY_COMPARE(firmware.count(), 1);
    QCOMPARE(firmware[0][0].value<FirmwareInfo>().name, u"Fake 1.0"_s);
    QVERIFY(!rig.log.isEmpty());
    QVERIFY(rig.log.constFirst().msecsSinceEpoch > 0);
    rig.connection->close();
    QTRY_COMPARE(rig.link(), LinkState::Disconnected);
    QTRY_VERIFY(!rig.device->isOpen());
}

void TestPrinterConnection::openFailureIsReportedOnce()
{
    Rig rig;
    rig.device->openError = {ErrorCode::PortBusy, u"In use."_s, {}};
    rig.open();
    QTRY_COMPARE(rig.link(), LinkState::Failed);
    QCOMPARE(rig.links.constLast().error.code, ErrorCode::PortBusy);
    QTest::qWait(0);
    QCOMPARE(rig.count(LinkState::Failed), 1);
}

void TestPrinterConnection::openWithoutCandidates()
{
    Rig rig;
    rig.connection->open({}, rig.options);
    QTRY_COMPARE(rig.link(), LinkState::Failed);
    QCOMPARE(rig.links.constLast().error.code, ErrorCode::PortMissing);
}

void TestPrinterConnection::unplugIsReportedOnce()
{
    Rig rig;
    QVERIFY(rig.openAndWait());
    rig.device->unplug();
    QTRY_COMPARE(rig.link(), LinkState::Lost);
    QCOMPARE(rig.links.constLast().error.code, ErrorCode::PortVanished);
    QCOMPARE(rig.count(LinkState::Lost), 1);
}

void TestPrinterConnection::submitWithoutLinkReturnsTheTicket()
{
    Rig rig;
    rig.connection->submit({{{"G28"}}, SendOrigin::Manual, 7});
    QTRY_COMPARE(rig.tickets, QList<quint64>{7});
}

void TestPrinterConnection::submittedLinesAreSentInOrder()
{
    Rig rig;
    QVERIFY(rig.openAndWait());
    rig.connection->submit({{{"G91", "G0 X10", "G90"}}, SendOrigin::Manual, 1});
    rig.connection->submit({{{"M106 S255"}}, SendOrigin::Manual, 2});
    QTRY_COMPARE(rig.tickets, (QList<quint64>{1, 2}));
    const QList<QByteArray> commands = rig.commands();
    const qsizetype at = commands.indexOf("G91");
    QVERIFY(at >= 0);
    QCOMPARE(commands.mid(at, 4), (QList<QByteArray>{"G91", "G0 X10", "G90", "M106 S255"}));
}

void TestPrinterConnection::printsAFile()
{
    Rig rig;
    QVERIFY(rig.openAndWait());
    const QByteArray bytes = manyLines(500);
    rig.connection->startJob(request(bytes));
    QTRY_COMPARE(rig.job(), JobState::Finished);
    const JobStatus status = rig.jobs.constLast();
    QCOMPARE(status.linesSent, 500u);
    QCOMPARE(status.linesAcknowledged, 500u);
    QCOMPARE(status.filePosition, bytes.size());
    QCOMPARE(status.completion, 1.0);

    const QList<QByteArray> commands = rig.commands();
    const qsizetype first = commands.indexOf("G1 X0 E0.1");
    QCOMPARE(commands[first - 1], "M110 N0"_ba);
    for (int i = 0; i < 500; ++i)
        QCOMPARE(commands[first + i], "G1 X" + QByteArray::number(i % 200) + " E0.1");
    QCOMPARE(commands.mid(first + 500), (QList<QByteArray>{"M400", "M117 done"}));
}

void TestPrinterConnection::pausesResumesCancels()
{
    Rig rig;
    QVERIFY(rig.openAndWait());
    rig.connection->startJob(request(manyLines(300'000)));
    QTRY_COMPARE(rig.job(), JobState::Printing);
    rig.connection->pauseJob();
    QTRY_COMPARE(rig.job(), JobState::Paused);
    QCOMPARE(rig.jobs.constLast().pausePosition, (Position{1.0, 2.0, 3.0, 4.0, {}, 0}));
    const quint64 lines = rig.jobs.constLast().linesSent;
    QCOMPARE(rig.jobs.constLast().linesAcknowledged, lines);

    rig.connection->resumeJob();
    QTRY_VERIFY(rig.jobs.constLast().linesSent > lines);
    rig.connection->cancelJob();
    QTRY_COMPARE(rig.job(), JobState::Cancelled);
    QCOMPARE(rig.commands().constLast(), "M84"_ba);
    QCOMPARE(rig.link(), LinkState::Ready);

    rig.connection->startJob(request(manyLines(10))); // and again
    QTRY_COMPARE(rig.job(), JobState::Finished);
}

void TestPrinterConnection::unplugWhilePrintingIsResumable()
{
    Rig rig;
    QVERIFY(rig.openAndWait());
    rig.connection->startJob(request(manyLines(300'000)));
    QTRY_VERIFY(!rig.jobs.isEmpty() && rig.jobs.constLast().linesAcknowledged > 100);
    rig.device->unplug();
    QTRY_COMPARE(rig.link(), LinkState::Lost);
    QTRY_COMPARE(rig.job(), JobState::Failed);
    const JobStatus status = rig.jobs.constLast();
    QCOMPARE(status.error.code, ErrorCode::PortVanished);
    QVERIFY(status.filePosition > 0);
    // Exactly at the end of a line that was acknowledged
    const QByteArray before = manyLines(int(status.linesAcknowledged));
    QCOMPARE(status.filePosition, before.size());
}

void TestPrinterConnection::closeWhilePrintingFailsTheJob()
{
    Rig rig;
    QVERIFY(rig.openAndWait());
    rig.connection->startJob(request(manyLines(300'000)));
    QTRY_COMPARE(rig.job(), JobState::Printing);
    rig.connection->close();
    QTRY_COMPARE(rig.job(), JobState::Failed);
    QTRY_COMPARE(rig.link(), LinkState::Disconnected);
}

void TestPrinterConnection::startWithoutLinkIsRefused()
{
    Rig rig;
    rig.connection->startJob(request(manyLines(1)));
    QTRY_COMPARE(rig.job(), JobState::Failed);
    QCOMPARE(rig.jobs.constLast().error.code, ErrorCode::NotAvailable);
}

void TestPrinterConnection::startOfAMissingFileSendsNothing()
{
    Rig rig;
    QVERIFY(rig.openAndWait());
    JobRequest missing;
    missing.filePath = m_dir.filePath(u"none.gcode"_s);
    HostRules rules;
    rules.scripts.insert(ScriptSet::BeforePrintStarted, u"G28"_s);
    rig.connection->setRules(rules);
    rig.connection->startJob(missing);
    QTRY_COMPARE(rig.job(), JobState::Failed);
    QCOMPARE(rig.jobs.constLast().error.code, ErrorCode::FileMissing);
    QVERIFY(!rig.commands().contains("G28"));
}

void TestPrinterConnection::emergencyStopPassesEverything()
{
    Rig rig;
    QVERIFY(rig.openAndWait());
    rig.connection->startJob(request(manyLines(300'000)));
    QTRY_COMPARE(rig.job(), JobState::Printing);
    rig.device->silence(true); // nothing is acknowledged any more
    rig.connection->submit({{{"G28"}}, SendOrigin::Manual, 0});
    rig.connection->emergencyStop();
    QTRY_COMPARE(rig.link(), LinkState::Failed);
    QCOMPARE(rig.links.constLast().error.code, ErrorCode::EmergencyStopped);
    QTRY_COMPARE(rig.job(), JobState::Failed);
    QVERIFY(rig.commands().contains("M112"));
    QVERIFY(!rig.commands().contains("G28"));
    QTRY_VERIFY(!rig.device->isOpen());
}

void TestPrinterConnection::stalledOutputIsCutOff()
{
    Rig rig;
    QVERIFY(rig.openAndWait());
    rig.options.linesInFlight = 1;
    rig.device->stallOutput(true);
    // Only out-of-band lines can pile up; a device that answers without taking anything does the same.
    rig.connection->submit({{{QByteArray(1000, 'x')}}, SendOrigin::Manual, 0});
    for (int i = 0; i < 3000; ++i) {
        rig.connection->fakeAcknowledge();
        rig.connection->submit({{{"M117 " + QByteArray(1000, 'x')}}, SendOrigin::Manual, 0});
    }
    QTRY_COMPARE(rig.link(), LinkState::Lost);
    QCOMPARE(rig.links.constLast().error.code, ErrorCode::PortFailed);
}

void TestPrinterConnection::aStopPassesWhatHasNotLeft()
{
    Rig rig;
    QVERIFY(rig.openAndWait());
    rig.device->stallOutput(true);
    rig.connection->submit({{{"G1 X10"}}, SendOrigin::Manual, 0});
    const auto isHeldBack = [&rig] {
        const bool held = rig.device->unsent().contains("G1 X10");
        if (!held)
            rig.connection->fakeAcknowledge(); // a question of the host's own may wait before it
        return held;
    };
    QTRY_VERIFY(isHeldBack());
    rig.connection->emergencyStop();
    QTRY_VERIFY(
        rig.device->unsent().startsWith("\nM112\n")); // the line that was cut is ended first
    QVERIFY(!rig.device->unsent().contains("G1 X10"));
}

void TestPrinterConnection::aStopThatIsNotTakenRestartsTheBoard_data()
{
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<int>("pulses");
    QTest::addColumn<QString>("words");
    QTest::newRow("allowed") << true << 1 << u"restarted"_s;
    QTest::newRow("not allowed") << false << 0 << u"power switch"_s;
}

void TestPrinterConnection::aStopThatIsNotTakenRestartsTheBoard()
{
    QFETCH(bool, allowed);
    QFETCH(int, pulses);
    QFETCH(QString, words);
    Rig rig;
    ConnectionSettings settings{u"fake"_s, 115200, {}};
    settings.resetsOnBlockedStop = allowed;
    rig.connection->open({settings}, rig.options);
    QTRY_COMPARE(rig.link(), LinkState::Ready);
    rig.device->stallOutput(true);
    rig.notices.clear();
    rig.connection->emergencyStop();
    QTRY_COMPARE(rig.link(), LinkState::Failed);
    QCOMPARE(rig.links.constLast().error.code, ErrorCode::EmergencyStopped);
    QTRY_COMPARE(rig.notices.size(), 1);
    QCOMPARE(rig.notices.constFirst().kind, FirmwareNotice::Kind::StopNotTaken);
    QVERIFY2(rig.notices.constFirst().text.contains(words),
             qPrintable(rig.notices.constFirst().text));
    QTRY_VERIFY(!rig.device->isOpen());
    QCOMPARE(rig.device->pulseCount(), pulses);
}

void TestPrinterConnection::aStopThatIsTakenRestartsNothing()
{
    Rig rig;
    QVERIFY(rig.openAndWait());
    rig.notices.clear();
    rig.connection->emergencyStop();
    QTRY_VERIFY(!rig.device->isOpen());
    QVERIFY(rig.commands().contains("M112"));
    QCOMPARE(rig.device->pulseCount(), 0);
    QVERIFY(rig.notices.isEmpty());
}

void TestPrinterConnection::destroyedInEveryStage_data()
{
    QTest::addColumn<int>("stage");
    QTest::newRow("at once") << 0;
    QTest::newRow("opening") << 1;
    QTest::newRow("ready") << 2;
    QTest::newRow("printing") << 3;
    QTest::newRow("lost") << 4;
}

void TestPrinterConnection::destroyedInEveryStage()
{
    QFETCH(int, stage);
    Rig rig;
    if (stage == 1)
        rig.open();
    if (stage >= 2)
        QVERIFY(rig.openAndWait());
    if (stage == 3) {
        rig.connection->startJob(request(manyLines(300'000)));
        QTRY_COMPARE(rig.job(), JobState::Printing);
    }
    if (stage == 4)
        rig.device->unplug();
    QElapsedTimer timer;
    timer.start();
    rig.connection.reset();
    QVERIFY2(timer.elapsed() < HangMs, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!rig.device->isOpen());
}

void TestPrinterConnection::destructorDoesNotHangOnAStalledDevice()
{
    Rig rig;
    QVERIFY(rig.openAndWait());
    rig.device->stallOutput(true);
    rig.connection->submit({{{"G28"}}, SendOrigin::Manual, 0});
    QElapsedTimer timer;
    timer.start();
    rig.connection.reset(); // gives the bytes one second to leave
    QVERIFY2(timer.elapsed() < HangMs, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!rig.device->isOpen());
}

void TestPrinterConnection::aStalledListenerGetsOneBatch()
{
    Rig rig;
    QVERIFY(rig.openAndWait());
    rig.connection->startJob(request(manyLines(300'000)));
    QTRY_COMPARE(rig.job(), JobState::Printing);
    QTRY_VERIFY(rig.batches > 0);
    const auto busyUntil = std::chrono::steady_clock::now() + 1s;
    while (std::chrono::steady_clock::now() < busyUntil) {
    } // a window that does not come back to its event loop
    const int before = rig.batches;
    const qsizetype lines = rig.log.size() + rig.leftOut;
    rig.connection->pauseJob(); // acts although the batch is not yet taken
    QSignalSpy logged(rig.connection.get(), &PrinterConnection::linesLogged);
    QVERIFY(logged.wait());
    QCOMPARE(logged.count(), 1);
    QCOMPARE(rig.batches, before + 1);
    QVERIFY(rig.log.size() + rig.leftOut > lines + 1000); // the print went on meanwhile
    QTRY_COMPARE(rig.job(), JobState::Paused);
}

void TestPrinterConnection::reconnects()
{
    Rig rig;
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(rig.openAndWait());
        QTRY_COMPARE(rig.device->openCount(), i);
        rig.device->unplug();
        QTRY_COMPARE(rig.link(), LinkState::Lost);
    }
    QVERIFY(rig.openAndWait());
    rig.open(); // while open
    QTRY_COMPARE(rig.device->openCount(), 5);
    QTRY_COMPARE(rig.link(), LinkState::Ready);
}

void TestPrinterConnection::userPauseCommandIsTurnedIntoAPause()
{
    Rig rig;
    QVERIFY(rig.openAndWait());
    rig.connection->startJob(request(manyLines(300'000)));
    QTRY_COMPARE(rig.job(), JobState::Printing);
    rig.connection->submit({{{"M0"}}, SendOrigin::Manual, 9});
    QTRY_COMPARE(rig.job(), JobState::Paused);
    QCOMPARE(rig.tickets, QList<quint64>{9});
    QCOMPARE(rig.notices.size(), 1);
    QVERIFY(!rig.commands().contains("M0"));
}

void TestPrinterConnection::statusIsReportedSeldom()
{
    Rig rig;
    QVERIFY(rig.openAndWait());
    rig.connection->startJob(request(manyLines(300'000)));
    QTRY_COMPARE(rig.job(), JobState::Printing);
    QSignalSpy jobs(rig.connection.get(), &PrinterConnection::jobChanged);
    QSignalSpy statistics(rig.connection.get(), &PrinterConnection::statisticsChanged);
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY(jobs.count() >= 4);
    QVERIFY2(timer.elapsed() >= 500, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(statistics.count() <= jobs.count() + 1);
}

void TestPrinterConnection::startsAtAPosition()
{
    Rig rig;
    QVERIFY(rig.openAndWait());
    JobRequest job = request("G1 X1\nG1 X2 ; two\nG1 X3\nG1 X4\n");
    job.startPosition = 8; // inside of the second line
    rig.connection->startJob(job);
    QTRY_COMPARE(rig.job(), JobState::Finished);
    const QList<QByteArray> commands = rig.commands();
    QVERIFY(!commands.contains("G1 X2"));
    QVERIFY(commands.contains("G1 X3"));
    QVERIFY(commands.contains("G1 X4"));
    QCOMPARE(rig.jobs.constLast().linesAcknowledged, 2u);
}

void TestPrinterConnection::holdsAndShiftsTemperatures()
{
    Rig rig;
    QVERIFY(rig.openAndWait());
    rig.connection->setOffsets({{HeaterId::bed(), 5}});
    rig.connection->holdJob();
    rig.connection->startJob(request("M140 S60\n"));
    rig.connection->submit({{{"M117 meanwhile"}}, SendOrigin::Manual, 3});
    QTRY_COMPARE(rig.tickets, QList<quint64>{3});
    QTRY_VERIFY(!rig.jobs.isEmpty() && rig.jobs.constLast().onHold);
    QCOMPARE(rig.job(), JobState::Starting);
    rig.connection->releaseJob();
    QTRY_COMPARE(rig.job(), JobState::Finished);
    QVERIFY(rig.commands().contains("M140 S65.000000"));
}

void TestPrinterConnection::runsScripts()
{
    Rig rig;
    HostRules rules;
    rules.scripts.insert(ScriptSet::AfterPrinterConnected, u"M117 hello"_s);
    rules.scripts.insert(u"mine"_s, u"M117 {{ text }}"_s);
    rig.connection->setRules(rules);
    QList<ScriptEvent> events;
    connect(rig.connection.get(), &PrinterConnection::scriptsChanged, this,
            [&events](const QList<ScriptEvent> &list) { events += list; });
    QVERIFY(rig.openAndWait());
    rig.connection->runScript(u"mine"_s, {{u"text"_s, u"hi"_s}}, 11);
    QTRY_COMPARE(rig.tickets, QList<quint64>{11});
    QVERIFY(rig.commands().contains("M117 hello"));
    QVERIFY(rig.commands().contains("M117 hi"));
    QTRY_COMPARE(events.size(), 4);
    QCOMPARE(events.constLast().name, u"mine"_s);
    QVERIFY(!events.constLast().running);
}

void TestPrinterConnection::unknownScriptIsRefused()
{
    Rig rig;
    QSignalSpy failures(rig.connection.get(), &PrinterConnection::intentsFailed);
    rig.connection->runScript(u"none"_s); // without a link
    QTRY_COMPARE(failures.count(), 1);
    QVERIFY(rig.openAndWait());
    rig.connection->runScript(u"none"_s, {}, 4);
    QTRY_COMPARE(failures.count(), 2);
    QCOMPARE(failures[0][0].value<QList<Error>>()[0].code, ErrorCode::NotAvailable);
    QCOMPARE(failures[1][0].value<QList<Error>>()[0].code, ErrorCode::UnknownScript);
    QTRY_COMPARE(rig.tickets, QList<quint64>{4});
}

void TestPrinterConnection::scriptBeforeTheLinkIsClosed()
{
    Rig rig;
    HostRules rules;
    rules.scripts.insert(ScriptSet::BeforePrinterDisconnected, u"M84"_s);
    rig.connection->setRules(rules);
    QVERIFY(rig.openAndWait());
    rig.connection->startJob(request(manyLines(300'000)));
    QTRY_COMPARE(rig.job(), JobState::Printing);
    rig.connection->close();
    QTRY_COMPARE(rig.link(), LinkState::Disconnected);
    QCOMPARE(rig.job(), JobState::Failed);
    QCOMPARE(rig.commands().constLast(), "M84"_ba);
}

void TestPrinterConnection::shutDownSendsTheScript()
{
    Rig rig;
    HostRules rules;
    rules.scripts.insert(ScriptSet::BeforePrinterDisconnected, u"M84"_s);
    rig.connection->setRules(rules);
    QVERIFY(rig.openAndWait());
    rig.connection.reset();
    QCOMPARE(rig.commands().constLast(), "M84"_ba);
    QVERIFY(!rig.device->isOpen());
}

void TestPrinterConnection::shutDownDoesNotWaitForAScript()
{
    Rig rig;
    HostRules rules;
    rules.scripts.insert(ScriptSet::BeforePrinterDisconnected, u"G28"_s);
    rig.connection->setRules(rules);
    QVERIFY(rig.openAndWait());
    rig.device->silence(true);
    QElapsedTimer timer;
    timer.start();
    rig.connection.reset();
    QVERIFY2(timer.elapsed() < HangMs, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!rig.device->isOpen());
}

void TestPrinterConnection::printersWordsAreReported()
{
    Rig rig;
    HostRules rules;
    rules.extruderCount = 2;
    rules.feedback = {{u"door"_s, u"door (.*)"_s, {{u"k"_s, u"{0}"_s}}}};
    rig.connection->setRules(rules);
    QSignalSpy messages(rig.connection.get(), &PrinterConnection::messagesRegistered);
    QSignalSpy starts(rig.connection.get(), &PrinterConnection::startRequested);
    QSignalSpy tools(rig.connection.get(), &PrinterConnection::toolRefused);
    QSignalSpy suppressed(rig.connection.get(), &PrinterConnection::commandsSuppressed);
    QVERIFY(rig.openAndWait());
    rig.device->say("echo:door open\n//action:start\n");
    QTRY_COMPARE(messages.count(), 1);
    QTRY_COMPARE(starts.count(), 1);
    const auto message = messages[0][0].value<QList<RegisteredMessage>>()[0];
    QCOMPARE(message.outputs.value(u"k"_s), u"open"_s);
    rig.connection->submit({{{"T1"}}, SendOrigin::Manual, 5});
    QTRY_COMPARE(rig.tickets, QList<quint64>{5});
    rig.device->say("echo:T1 Invalid extruder\n");
    QTRY_COMPARE(tools.count(), 1);
    QCOMPARE(tools[0][0].value<RefusedTool>(), (RefusedTool{1, 0}));
    QTRY_COMPARE(rig.commands().constLast(), "T0"_ba);
    rig.connection->submit({{{"T1"}}, SendOrigin::Manual, 6});
    QTRY_COMPARE(suppressed.count(), 1);
    QCOMPARE(suppressed[0][0].value<QList<SuppressedCommand>>()[0].command, "T1"_ba);
}

QTEST_GUILESS_MAIN(TestPrinterConnection)
#include "tst_printerconnection.moc"
