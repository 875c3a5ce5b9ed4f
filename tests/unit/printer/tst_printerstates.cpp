// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/printerstates.h"

#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestPrinterStates final : public QObject
{
    Q_OBJECT

private slots:
    void namesStates_data();
    void namesStates();
    void namesEveryPair_data();
    void namesEveryPair();
    void namesDetection_data();
    void namesDetection();
    void namesJobsOnTheCard_data();
    void namesJobsOnTheCard();
    void knowsTheCardOnlyWhenOperational();
};

namespace {

constexpr JobState AllJobStates[]
    = {JobState::Idle,       JobState::Starting,  JobState::Printing,  JobState::Pausing,
       JobState::Paused,     JobState::Resuming,  JobState::Finishing, JobState::Finished,
       JobState::Cancelling, JobState::Cancelled, JobState::Failed};

// The flags as the letters of those that are set, in the order of the documented table: Operational Printing Cancelling
// paUsing Resuming Finishing closedorerror(X) Error pauseD readY.
QString letters(const StateFlags &flags)
{
    QString text;
    const auto add = [&text](bool set, char letter) {
        if (set)
            text += QLatin1Char(letter);
    };
    add(flags.operational, 'O');
    add(flags.printing, 'P');
    add(flags.cancelling, 'C');
    add(flags.pausing, 'U');
    add(flags.resuming, 'R');
    add(flags.finishing, 'F');
    add(flags.closedOrError, 'X');
    add(flags.error, 'E');
    add(flags.paused, 'D');
    add(flags.ready, 'Y');
    return text;
}

} // namespace

// Every documented identifier, with its documented spelling, its words and its flags.
void TestPrinterStates::namesStates_data()
{
    QTest::addColumn<StateId>("id");
    QTest::addColumn<QString>("idString");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("flags");
    const auto row
        = [](StateId id, const char *idString, const QString &text, const QString &flags) {
              QTest::newRow(idString) << id << QString::fromLatin1(idString) << text << flags;
          };
    row(StateId::None, "NONE", u"Offline"_s, u"X"_s);
    row(StateId::Offline, "OFFLINE", u"Offline"_s, u"X"_s);
    row(StateId::OpenSerial, "OPEN_SERIAL", u"Opening serial connection"_s, u""_s);
    row(StateId::DetectSerial, "DETECT_SERIAL", u"Detecting serial connection"_s, u""_s);
    row(StateId::DetectBaudrate, "DETECT_BAUDRATE", u"Detecting baudrate"_s, u""_s);
    row(StateId::Connecting, "CONNECTING", u"Connecting"_s, u""_s);
    row(StateId::Operational, "OPERATIONAL", u"Operational"_s, u"OY"_s);
    row(StateId::Starting, "STARTING", u"Starting"_s, u"OP"_s);
    row(StateId::Printing, "PRINTING", u"Printing"_s, u"OP"_s);
    row(StateId::Pausing, "PAUSING", u"Pausing"_s, u"OPU"_s);
    // Not "printing": else nothing could be moved during a pause, and toggling could not resume.
    row(StateId::Paused, "PAUSED", u"Paused"_s, u"OD"_s);
    row(StateId::Resuming, "RESUMING", u"Resuming"_s, u"OPR"_s);
    row(StateId::Finishing, "FINISHING", u"Finishing"_s, u"OPF"_s);
    row(StateId::Cancelling, "CANCELLING", u"Cancelling"_s, u"OPC"_s);
    row(StateId::TransferingFile, "TRANSFERING_FILE", u"Transferring file to SD"_s, u"O"_s);
    row(StateId::Error, "ERROR", u"Error"_s, u"XE"_s);
    row(StateId::Closed, "CLOSED", u"Offline"_s, u"X"_s);
    row(StateId::ClosedWithError, "CLOSED_WITH_ERROR", u"Offline after error"_s, u"XE"_s);
    row(StateId::Unknown, "UNKNOWN", u"Unknown State"_s, u""_s);
}

void TestPrinterStates::namesStates()
{
    QFETCH(StateId, id);
    QFETCH(QString, idString);
    QFETCH(QString, text);
    QFETCH(QString, flags);
    QCOMPARE(PrinterStates::idString(id), idString);
    QCOMPARE(PrinterStates::text(id, FileOrigin::Local, false), text);
    QCOMPARE(letters(PrinterStates::flagsOf(id, false)), flags);
}

// Each state of the link with each of the job. While the link is not ready, the job does not matter.
void TestPrinterStates::namesEveryPair_data()
{
    QTest::addColumn<LinkState>("link");
    QTest::addColumn<JobState>("job");
    QTest::addColumn<QString>("id");
    const std::pair<LinkState, QString> links[] = {{LinkState::Disconnected, u"CLOSED"_s},
                                                   {LinkState::Opening, u"OPEN_SERIAL"_s},
                                                   {LinkState::Handshaking, u"CONNECTING"_s},
                                                   {LinkState::Lost, u"CLOSED_WITH_ERROR"_s},
                                                   {LinkState::Failed, u"CLOSED_WITH_ERROR"_s}};
    for (const auto &[link, id] : links) {
        for (const JobState job : AllJobStates)
            QTest::addRow("link %d, job %d", int(link), int(job)) << link << job << id;
    }
    const QString ready[] = {u"OPERATIONAL"_s, u"STARTING"_s,    u"PRINTING"_s,   u"PAUSING"_s,
                             u"PAUSED"_s,      u"RESUMING"_s,    u"FINISHING"_s,  u"OPERATIONAL"_s,
                             u"CANCELLING"_s,  u"OPERATIONAL"_s, u"OPERATIONAL"_s};
    static_assert(std::size(ready) == std::size(AllJobStates));
    for (std::size_t i = 0; i < std::size(AllJobStates); ++i)
        QTest::addRow("ready, job %d", int(i)) << LinkState::Ready << AllJobStates[i] << ready[i];
    // Whatever is tried to find the printer of an interrupted job, programs are told one state.
    for (const LinkState link :
         {LinkState::Lost, LinkState::Opening, LinkState::Handshaking, LinkState::Ready})
        QTest::addRow("interrupted, link %d", int(link))
            << link << JobState::Interrupted << u"CLOSED_WITH_ERROR"_s;
}

void TestPrinterStates::namesEveryPair()
{
    QFETCH(LinkState, link);
    QFETCH(JobState, job);
    QFETCH(QString, id);
    const StateFacts facts{.link = link, .wasOpened = true, .job = job};
    QCOMPARE(PrinterStates::idString(PrinterStates::idOf(facts)), id);
    QCOMPARE(PrinterStates::flagsOf(facts),
             PrinterStates::flagsOf(PrinterStates::idOf(facts), false));
}

void TestPrinterStates::namesDetection_data()
{
    QTest::addColumn<LinkState>("link");
    QTest::addColumn<bool>("wasOpened");
    QTest::addColumn<Detection>("detection");
    QTest::addColumn<QString>("id");
    QTest::newRow("never opened") << LinkState::Disconnected << false << Detection::None
                                  << u"OFFLINE"_s;
    QTest::newRow("opened before")
        << LinkState::Disconnected << true << Detection::None << u"CLOSED"_s;
    QTest::newRow("listing the ports")
        << LinkState::Disconnected << false << Detection::Port << u"DETECT_SERIAL"_s;
    QTest::newRow("trying ports, opening")
        << LinkState::Opening << true << Detection::Port << u"DETECT_SERIAL"_s;
    QTest::newRow("trying ports, greeting")
        << LinkState::Handshaking << true << Detection::Port << u"DETECT_SERIAL"_s;
    QTest::newRow("trying rates, opening")
        << LinkState::Opening << true << Detection::Baudrate << u"DETECT_BAUDRATE"_s;
    QTest::newRow("trying rates, greeting")
        << LinkState::Handshaking << true << Detection::Baudrate << u"DETECT_BAUDRATE"_s;
    QTest::newRow("found") << LinkState::Ready << true << Detection::Port << u"OPERATIONAL"_s;
    QTest::newRow("found none") << LinkState::Failed << true << Detection::Port
                                << u"CLOSED_WITH_ERROR"_s;
}

void TestPrinterStates::namesDetection()
{
    QFETCH(LinkState, link);
    QFETCH(bool, wasOpened);
    QFETCH(Detection, detection);
    QFETCH(QString, id);
    const StateFacts facts{.link = link, .wasOpened = wasOpened, .detection = detection};
    QCOMPARE(PrinterStates::idString(PrinterStates::idOf(facts)), id);
}

void TestPrinterStates::namesJobsOnTheCard_data()
{
    QTest::addColumn<JobState>("job");
    QTest::addColumn<bool>("isTransfer");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("flags");
    QTest::newRow("starting") << JobState::Starting << false << u"STARTING"_s
                              << u"Starting print from SD"_s << u"OP"_s;
    QTest::newRow("printing") << JobState::Printing << false << u"PRINTING"_s
                              << u"Printing from SD"_s << u"OP"_s;
    QTest::newRow("paused") << JobState::Paused << false << u"PAUSED"_s << u"Paused"_s << u"OD"_s;
    QTest::newRow("transfer starts") << JobState::Starting << true << u"STARTING"_s
                                     << u"Starting to send file to SD"_s << u"OP"_s;
    QTest::newRow("transfer") << JobState::Printing << true << u"TRANSFERING_FILE"_s
                              << u"Transferring file to SD"_s << u"O"_s;
    QTest::newRow("transfer ends") << JobState::Finishing << true << u"TRANSFERING_FILE"_s
                                   << u"Transferring file to SD"_s << u"O"_s;
    QTest::newRow("transfer is cancelled")
        << JobState::Cancelling << true << u"CANCELLING"_s << u"Cancelling"_s << u"OPC"_s;
}

void TestPrinterStates::namesJobsOnTheCard()
{
    QFETCH(JobState, job);
    QFETCH(bool, isTransfer);
    QFETCH(QString, id);
    QFETCH(QString, text);
    QFETCH(QString, flags);
    const StateFacts facts{.link = LinkState::Ready,
                           .wasOpened = true,
                           .job = job,
                           .origin = isTransfer ? FileOrigin::Local : FileOrigin::SdCard,
                           .isTransfer = isTransfer};
    QCOMPARE(PrinterStates::idString(PrinterStates::idOf(facts)), id);
    QCOMPARE(PrinterStates::text(facts), text);
    QCOMPARE(letters(PrinterStates::flagsOf(facts)), flags);
}

void TestPrinterStates::knowsTheCardOnlyWhenOperational()
{
    StateFacts facts{.link = LinkState::Ready, .sdReady = true};
    QVERIFY(PrinterStates::flagsOf(facts).sdReady);
    facts.link = LinkState::Lost;
    QVERIFY(!PrinterStates::flagsOf(facts).sdReady);
}

QTEST_APPLESS_MAIN(TestPrinterStates)
#include "tst_printerstates.moc"
