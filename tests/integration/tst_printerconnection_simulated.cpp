// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comm/printerconnection.h"
#include "simulator/simulatedtransport.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace gantry;
using namespace Qt::StringLiterals;

namespace {

/// A connection to the virtual printer; counts what the printer carried out.
class Rig
{
public:
    explicit Rig(VirtualPrinterOptions options = fast())
    {
        const auto factory = [this, options](const ConnectionSettings &) {
            auto transport = std::make_unique<SimulatedTransport>(options);
            transport->printer().setExecutedCallback([this](const QByteArray &command) {
                if (command.startsWith("G1"))
                    ++moves;
                if (command.startsWith("M84"))
                    motorsOff = true;
            });
            return transport;
        };
        connection = std::make_unique<PrinterConnection>(factory);
        HostRules rules;
        rules.scripts.insert(ScriptSet::AfterPrintCancelled, u"M84\nM104 S0"_s);
        connection->setRules(rules);
        QObject *context = connection.get();
        QObject::connect(connection.get(), &PrinterConnection::linkChanged, context,
                         [this](const LinkStatus &status) { link = status; });
        QObject::connect(connection.get(), &PrinterConnection::jobChanged, context,
                         [this](const JobStatus &status) { job = status; });
        QObject::connect(connection.get(), &PrinterConnection::statisticsChanged, context,
                         [this](const LinkStatistics &figures) { statistics = figures; });
        QObject::connect(connection.get(), &PrinterConnection::noticesReceived, context,
                         [this](const QList<FirmwareNotice> &list) { notices += list; });
    }

    static VirtualPrinterOptions fast()
    {
        VirtualPrinterOptions options;
        options.speed = 0;
        return options;
    }

    bool openAndWait(const ProtocolOptions &options = {})
    {
        connection->open({{ConnectionSettings::VirtualPort, 0, {}}}, options);
        return QTest::qWaitFor([this] { return link.state == LinkState::Ready; }, 10'000);
    }

    std::unique_ptr<PrinterConnection> connection;
    LinkStatus link;
    JobStatus job;
    LinkStatistics statistics;
    QList<FirmwareNotice> notices;
    std::atomic<int> moves = 0;
    std::atomic<bool> motorsOff = false;
};

} // namespace

class TestPrinterConnectionSimulated : public QObject
{
    Q_OBJECT

private slots:
    void printsToTheEnd();
    void printsThroughFaults();
    void pausesResumesCancels();
    void unplugWhilePrinting();
    void resetWhilePrinting();
    void haltWhilePrinting();
    void shutDownWhilePrinting();
    void fileVanishesWhilePrinting();

private:
    JobRequest request(int moves);

    QTemporaryDir m_dir;
};

JobRequest TestPrinterConnectionSimulated::request(int moves)
{
    JobRequest request;
    request.filePath = m_dir.filePath(u"part.gcode"_s);
    QFile file(request.filePath);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the test file");
    file.write("; a part\nM104 S0\nG28 ; home\nG90\nM83\n");
    for (int i = 0; i < moves; ++i) {
        file.write("G1 X" + QByteArray::number(50 + i % 50) + " Y" + QByteArray::number(50 + i % 30)
                   + " F6000 ; a move that has a comment\n");
    }
    return request;
}

void TestPrinterConnectionSimulated::printsToTheEnd()
{
    Rig rig;
    QVERIFY(rig.openAndWait());
    rig.connection->startJob(request(2000));
    QTRY_COMPARE_WITH_TIMEOUT(rig.job.state, JobState::Finished, 20'000);
    QCOMPARE(rig.moves.load(), 2000);
    QCOMPARE(rig.job.filePosition, rig.job.fileSize);
    QCOMPARE(rig.job.linesAcknowledged, 2004u);
    QCOMPARE(rig.statistics.linesResent, 0u);
    QCOMPARE(rig.link.state, LinkState::Ready);
}

void TestPrinterConnectionSimulated::printsThroughFaults()
{
    VirtualPrinterOptions options = Rig::fast();
    options.faults.corruptToPrinter = .01;
    options.faults.seed = 3;
    Rig rig(options);
    ProtocolOptions impatient; // a damaged newline is found out by silence only
    impatient.communication = impatient.communicationBusy = 200ms;
    QVERIFY(rig.openAndWait(impatient));
    rig.connection->startJob(request(1000));
    QTRY_COMPARE_WITH_TIMEOUT(rig.job.state, JobState::Finished, 60'000);
    QCOMPARE(rig.moves.load(), 1000); // each exactly once
    QVERIFY(rig.statistics.linesResent > 0);
}

void TestPrinterConnectionSimulated::pausesResumesCancels()
{
    Rig rig;
    QVERIFY(rig.openAndWait());
    rig.connection->startJob(request(200'000));
    QTRY_VERIFY_WITH_TIMEOUT(rig.job.linesAcknowledged > 100, 20'000);
    rig.connection->pauseJob();
    QTRY_COMPARE(rig.job.state, JobState::Paused);
    QVERIFY(rig.job.pausePosition.x);
    const int moves = rig.moves;
    const quint64 acknowledged = rig.job.linesAcknowledged;
    QCOMPARE(quint64(moves) + 4, acknowledged); // all that was sent was carried out

    rig.connection->resumeJob();
    QTRY_VERIFY(rig.job.linesAcknowledged > acknowledged + 100);
    rig.connection->cancelJob();
    QTRY_COMPARE(rig.job.state, JobState::Cancelled);
    QVERIFY(rig.motorsOff);
    QCOMPARE(rig.link.state, LinkState::Ready);
}

void TestPrinterConnectionSimulated::unplugWhilePrinting()
{
    VirtualPrinterOptions options = Rig::fast();
    options.faults.disappearAfter = 500;
    Rig rig(options);
    QVERIFY(rig.openAndWait());
    rig.connection->startJob(request(200'000));
    QTRY_COMPARE_WITH_TIMEOUT(rig.link.state, LinkState::Lost, 20'000);
    QTRY_COMPARE(rig.job.state, JobState::Failed);
    QVERIFY(rig.job.error.isError());
    QVERIFY(rig.job.filePosition > 0);
    QVERIFY(rig.job.filePosition < rig.job.fileSize);
    // Resumable: the position is the end of a line.
    QFile file(m_dir.filePath(u"part.gcode"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.seek(rig.job.filePosition - 1));
    QCOMPARE(file.read(1), "\n"_ba);
}

void TestPrinterConnectionSimulated::resetWhilePrinting()
{
    VirtualPrinterOptions options = Rig::fast();
    options.faults.resetAfter = 300;
    Rig rig(options);
    QSignalSpy reset(rig.connection.get(), &PrinterConnection::printerWasReset);
    QVERIFY(rig.openAndWait());
    rig.connection->startJob(request(200'000));
    QTRY_COMPARE_WITH_TIMEOUT(rig.job.state, JobState::Failed, 20'000);
    QCOMPARE(rig.job.error.code, ErrorCode::PrinterReset);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(rig.link.state, LinkState::Ready);
    const int moves = rig.moves;
    rig.connection->submit({{{"M105"}}, SendOrigin::Manual, 1});
    QSignalSpy tickets(rig.connection.get(), &PrinterConnection::ticketsFinished);
    QTRY_COMPARE(tickets.count(), 1);  // the link works on
    QCOMPARE(rig.moves.load(), moves); // and the file does not
}

void TestPrinterConnectionSimulated::haltWhilePrinting()
{
    VirtualPrinterOptions options = Rig::fast();
    options.faults.killAfter = 300;
    Rig rig(options);
    QVERIFY(rig.openAndWait());
    rig.connection->startJob(request(200'000));
    QTRY_COMPARE_WITH_TIMEOUT(rig.link.state, LinkState::Failed, 20'000);
    QCOMPARE(rig.link.error.code, ErrorCode::FirmwareHalted);
    QTRY_COMPARE(rig.job.state, JobState::Failed);
    QCOMPARE(rig.job.error.code, ErrorCode::FirmwareHalted);
}

void TestPrinterConnectionSimulated::shutDownWhilePrinting()
{
    Rig rig;
    QVERIFY(rig.openAndWait());
    rig.connection->startJob(request(200'000));
    QTRY_VERIFY_WITH_TIMEOUT(rig.job.linesAcknowledged > 100, 20'000);
    rig.connection.reset(); // must neither hang nor crash
    const int moves = rig.moves;
    QTest::qWait(20);
    QCOMPARE(rig.moves.load(), moves);
}

void TestPrinterConnectionSimulated::fileVanishesWhilePrinting()
{
    Rig rig;
    QVERIFY(rig.openAndWait());
    const JobRequest job = request(200'000);
    rig.connection->startJob(job);
    QTRY_VERIFY_WITH_TIMEOUT(rig.job.linesAcknowledged > 100, 20'000);
    QVERIFY(QFile::rename(job.filePath, job.filePath + u".away"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rig.job.state, JobState::Paused, 10'000);
    QCOMPARE(rig.job.error.code, ErrorCode::FileChanged);
    QCOMPARE(rig.notices.size(), 1);
    QCOMPARE(rig.notices[0].text, rig.job.error.message);

    rig.connection->resumeJob(); // still away
    QTRY_COMPARE(rig.notices.size(), 2);
    QCOMPARE(rig.job.state, JobState::Paused);
    QVERIFY(QFile::rename(job.filePath + u".away"_s, job.filePath));
    const quint64 before = rig.job.linesAcknowledged;
    rig.connection->resumeJob();
    QTRY_VERIFY(rig.job.linesAcknowledged > before + 100);
    QVERIFY(!rig.job.error.isError());
    rig.connection->cancelJob();
    QTRY_COMPARE(rig.job.state, JobState::Cancelled);
}

QTEST_GUILESS_MAIN(TestPrinterConnectionSimulated)
#include "tst_printerconnection_simulated.moc"
