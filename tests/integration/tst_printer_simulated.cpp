// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/printer.h"
#include "simulator/simulatedtransport.h"
#include "support/selectfile.h"
#include "transport/serialtransport.h"
#include "transport/tcptransport.h"

#include <QFile>
#include <QMutex>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

namespace {

// Lines enough that the print is not over before it is stopped.
constexpr int LongFile = 200'000;

} // namespace

/// A whole printer, from its controllers down to the firmware, over the virtual printer: no time passes in it.
class TestPrinterSimulated final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void connectsAndIdentifies();
    void connectsAnewWhileConnected();
    void disconnects();
    void confirmsATarget();
    void homesAndJogs();
    void movesInTheMiddleOfAnotherBlockLeaveNoModeBehind();
    void sendsWhatIsTyped();
    void refusesWhatIsTypedWithoutALink();
    void printsAFileToTheEnd();
    void pausesJogsAndGoesOnFromThere();
    void goesOnWhereItPausedAfterMacros();
    void switchesOffAfterACancel();
    void stopsInAnEmergency();
    void takesATypedEmergencyStop();
    void listsAndDeletesFilesOfTheCard();
    void copiesToTheCardAndPrintsFromIt();
    void namesWhatTheCardDoesNotHave();
    void reportsALostPrinterOnce();
    void reportsAMissingPortOnce();
    void findsNoPrinterWithoutADevice();
    void findsThePrinterAmongTheDevices();
    void takesBackAnAutomaticConnect();
    void opensTheRightKindOfPort_data();
    void opensTheRightKindOfPort();

private:
    void build(VirtualPrinterOptions options = {})
    {
        options.speed = 0;
        m_printer = std::make_unique<Printer>(defaultTransportFactory(options));
        m_failed = std::make_unique<QSignalSpy>(m_printer.get(), &Printer::failed);
        m_refused = std::make_unique<QSignalSpy>(m_printer.get(), &Printer::refused);
    }
    // Every port is asked for by name; "found" has a printer behind it.
    void buildWithPorts(const QList<SerialPortInfo> &ports)
    {
        VirtualPrinterOptions options;
        options.speed = 0;
        m_opened.clear();
        const auto factory = [this, options](const ConnectionSettings &settings) {
            const QMutexLocker lock(&m_openedMutex);
            m_opened.append(settings.port);
            ConnectionSettings used = settings;
            if (settings.port == u"found"_s)
                used.port = ConnectionSettings::VirtualPort;
            return defaultTransportFactory(options)(used);
        };
        m_printer = std::make_unique<Printer>(factory, [ports] { return ports; });
        m_failed = std::make_unique<QSignalSpy>(m_printer.get(), &Printer::failed);
        m_refused = std::make_unique<QSignalSpy>(m_printer.get(), &Printer::refused);
    }
    static SerialPortInfo usbPort(const QString &name, bool usb)
    {
        SerialPortInfo info;
        info.port = name;
        if (usb)
            info.vendorId = quint16(0x2c99);
        return info;
    }
    void connectVirtual()
    {
        ConnectionSettings settings;
        settings.port = ConnectionSettings::VirtualPort;
        m_printer->connectPrinter(settings, {});
        QTRY_VERIFY_WITH_TIMEOUT(m_printer->state().isReady(), 20'000);
    }
    void selectFile(int lines, bool pausesAtTheEnd = false)
    {
        m_path = m_folder.filePath(u"test.gcode"_s);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("; a test\nG28\nM104 S200\nM83\nG1 Z5 F600\n");
        for (int i = 0; i < lines; ++i)
            file.write("G1 X" + QByteArray::number(10 + i % 100) + " Y20 E0.1 F6000\n");
        if (pausesAtTheEnd)
            file.write("M0\n");
        file.write("M107\nG1 X42 Y43\n");
        file.close();
        QVERIFY(test::selectFile(m_printer->job(), m_path));
    }
    [[nodiscard]] JobState job() const { return m_printer->state().job.state; }
    [[nodiscard]] qsizetype sentCount(const QByteArray &text) const
    {
        const auto &lines = m_printer->terminal().lines();
        qsizetype count = 0;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const WireLine &line = lines.at(i);
            const bool sent = line.direction == WireLine::Direction::Sent;
            count += sent && line.text.contains(text) ? 1 : 0;
        }
        return count;
    }
    [[nodiscard]] QStringList marks() const
    {
        QStringList labels;
        for (const TemperatureMark &mark : m_printer->temperatures().marks())
            labels.append(mark.label);
        return labels;
    }
    [[nodiscard]] double target(const HeaterId &heater) const
    {
        const auto &heaters = m_printer->state().heaters;
        const auto found = heaters.find(heater);
        const bool known = found != heaters.end() && found->second.reading;
        return known ? found->second.reading->target.value_or(-1) : -1;
    }

    QMutex m_openedMutex;
    QStringList m_opened;
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Printer> m_printer;
    std::unique_ptr<QSignalSpy> m_failed;
    std::unique_ptr<QSignalSpy> m_refused;
};

void TestPrinterSimulated::init()
{
    m_failed.reset();
    m_refused.reset();
    build();
}

void TestPrinterSimulated::connectsAndIdentifies()
{
    connectVirtual();
    QTRY_VERIFY(!m_printer->state().firmware.name.isEmpty());
    QVERIFY(m_printer->state().firmware.name.contains(u"Marlin"_s));
    QTRY_VERIFY(m_printer->state().heaters.at(HeaterId::tool(0)).reading);
    QVERIFY(m_printer->state().heaters.at(HeaterId::bed()).reading);
    QVERIFY(!m_printer->temperatures().history().isEmpty());
    QCOMPARE(m_printer->state().link.settings.port, QString(ConnectionSettings::VirtualPort));
    QVERIFY(m_printer->availability().move.allowed());
    QCOMPARE(marks(), QStringList{u"connected"_s});
    QVERIFY(m_failed->isEmpty());
}

void TestPrinterSimulated::connectsAnewWhileConnected()
{
    connectVirtual();
    QSignalSpy changed(&m_printer->connection(), &PrinterConnection::linkChanged);
    ConnectionSettings settings;
    settings.port = ConnectionSettings::VirtualPort;
    PrinterProfile profile;
    profile.name = u"Another"_s;
    m_printer->connectPrinter(settings, profile);
    QTRY_VERIFY_WITH_TIMEOUT(
        !changed.isEmpty() && changed.last().first().value<LinkStatus>().state == LinkState::Ready,
        20'000);
    QCOMPARE(m_printer->profile().name, u"Another"_s);
    QVERIFY(m_failed->isEmpty());
}

void TestPrinterSimulated::disconnects()
{
    connectVirtual();
    m_printer->disconnectPrinter();
    QTRY_COMPARE(m_printer->state().link.state, LinkState::Disconnected);
    QVERIFY(m_failed->isEmpty());
    QCOMPARE(marks().last(), u"disconnected"_s);
    QVERIFY(m_printer->availability().connectPrinter.allowed());
}

void TestPrinterSimulated::confirmsATarget()
{
    connectVirtual();
    m_printer->heaters().setTarget(HeaterId::tool(0), 200);
    QCOMPARE(m_printer->state().heaters.at(HeaterId::tool(0)).requested, 200.0);
    m_printer->sendCommands("M105");
    QTRY_COMPARE(target(HeaterId::tool(0)), 200.0);
    QVERIFY(!m_printer->state().heaters.at(HeaterId::tool(0)).requested);
    m_printer->sendCommands("M109 S200\nM105");
    QTRY_VERIFY(m_printer->availability().extrude.allowed());
}

void TestPrinterSimulated::homesAndJogs()
{
    connectVirtual();
    QSignalSpy finished(&m_printer->motion(), &MotionController::jogFinished);
    m_printer->motion().home({});
    QTRY_COMPARE(m_printer->state().homedAxes.size(), 3);
    QTRY_VERIFY(m_printer->state().position.x && m_printer->state().position.z);

    const double start = *m_printer->state().position.x;

    m_printer->motion().jog(Axis::X, 10);
    QTRY_COMPARE(finished.size(), 1);
    QTRY_COMPARE(m_printer->state().position.x.value_or(-1), start + 10);
    m_printer->motion().jog(Axis::X, 1000);
    QTRY_COMPARE(finished.size(), 2);
    QTRY_COMPARE(m_printer->state().position.x.value_or(-1), 200.0);
    QVERIFY(m_refused->isEmpty());
    m_printer->motion().jog(Axis::X, 1);
    QCOMPARE(m_refused->size(), 1);

    // The machine itself is of the same opinion.
    QSignalSpy positions(&m_printer->connection(), &PrinterConnection::positionReported);
    m_printer->sendCommands("M114");
    QTRY_VERIFY(!positions.isEmpty());
    QCOMPARE(positions.last().first().value<Position>().x.value_or(-1), 200.0);
}

// What the printer is in between the lines of a block is not what it is to be left in.
void TestPrinterSimulated::movesInTheMiddleOfAnotherBlockLeaveNoModeBehind()
{
    m_printer = std::make_unique<Printer>(defaultTransportFactory());
    connectVirtual();
    QSignalSpy finished(&m_printer->motion(), &MotionController::jogFinished);
    m_printer->sendCommands("G28\nG91\nG4 P300\nG90");
    QTRY_VERIFY_WITH_TIMEOUT(!m_printer->mirror().modes().isAbsolute(), 20'000);
    m_printer->motion().jog(Axis::X, 10);
    m_printer->sendCommands("G0 X50 F6000\nM114");
    QTRY_COMPARE(finished.size(), 1);
    QTRY_COMPARE(m_printer->state().position.x.value_or(-1), 50.0);
    QVERIFY(m_printer->mirror().modes().isAbsolute());
    QSignalSpy positions(&m_printer->connection(), &PrinterConnection::positionReported);
    m_printer->sendCommands("M400\nM114");
    QTRY_VERIFY(!positions.isEmpty());
    QCOMPARE(positions.last().first().value<Position>().x.value_or(-1), 50.0);
}

void TestPrinterSimulated::sendsWhatIsTyped()
{
    connectVirtual();
    m_printer->sendCommands("M106 S128 ; half\n\n  ; nothing\r\nM117 Hello");
    QTRY_COMPARE(m_printer->state().fanPercent, 50);
    QTRY_COMPARE(sentCount("M117 Hello"), 1);
    QCOMPARE(sentCount("half"), 0);
    m_printer->sendCommands("@pause");
    QCOMPARE(m_refused->size(), 1);
}

void TestPrinterSimulated::refusesWhatIsTypedWithoutALink()
{
    m_printer->sendCommands("M105");
    QCOMPARE(m_refused->size(), 1);
    QCOMPARE(m_refused->first().first().value<Error>().code, ErrorCode::NotAvailable);
}

void TestPrinterSimulated::printsAFileToTheEnd()
{
    connectVirtual();
    selectFile(500);
    QCOMPARE(m_printer->state().job.filePath, m_printer->job().status().filePath);
    QVERIFY(m_printer->availability().startJob.allowed());
    m_printer->job().start();
    QTRY_COMPARE_WITH_TIMEOUT(job(), JobState::Finished, 30'000);
    QCOMPARE(m_printer->state().job.completion, 1.0);
    QCOMPARE(m_printer->state().job.linesAcknowledged, quint64(506));
    QCOMPARE(m_printer->state().job.filePosition, m_printer->state().job.fileSize);
    QCOMPARE(marks(), (QStringList{u"connected"_s, u"print started"_s, u"print done"_s}));
    QVERIFY(m_failed->isEmpty());

    QSignalSpy positions(&m_printer->connection(), &PrinterConnection::positionReported);
    m_printer->sendCommands("M114");
    QTRY_VERIFY(!positions.isEmpty());
    const auto position = positions.last().first().value<Position>();
    QCOMPARE(position.x, 42.0);
    QCOMPARE(position.y, 43.0);
}

void TestPrinterSimulated::pausesJogsAndGoesOnFromThere()
{
    connectVirtual();
    selectFile(50, true);
    m_printer->job().start();
    QTRY_COMPARE(job(), JobState::Paused);
    QVERIFY(m_printer->availability().move.allowed());
    const auto paused = m_printer->state().job.pausePosition;
    QVERIFY(paused.x && paused.y && paused.z);
    QTRY_COMPARE(m_printer->state().position.x, paused.x);

    QSignalSpy finished(&m_printer->motion(), &MotionController::jogFinished);
    m_printer->motion().jog(Axis::Z, 20);
    QTRY_COMPARE(finished.size(), 1);
    QTRY_COMPARE(m_printer->state().position.z, *paused.z + 20);
    m_printer->job().resume();
    QTRY_COMPARE(job(), JobState::Finished);
    // Back at the height of the print, with the extruder as the file had set it.
    QCOMPARE(m_printer->state().position.z, paused.z);
    QCOMPARE(sentCount("G0 Z5"), 1);
    QVERIFY(!m_printer->mirror().modes().isExtruderAbsolute());
    QVERIFY(marks().contains(u"paused"_s));
    QVERIFY(marks().contains(u"resumed"_s));
    QVERIFY(m_failed->isEmpty());
}

// What the macros to begin with do while filament is changed.
void TestPrinterSimulated::goesOnWhereItPausedAfterMacros()
{
    connectVirtual();
    selectFile(50, true);
    m_printer->job().start();
    QTRY_COMPARE(job(), JobState::Paused);
    const auto paused = m_printer->state().job.pausePosition;
    QTRY_COMPARE(m_printer->state().position.x, paused.x);

    QVERIFY(m_printer->macro({u"G91"_s, u"G0 Z10 F600"_s, u"G90"_s, u"G28 X Y"_s}, {}));
    QVERIFY(m_printer->macro({u"M83"_s, u"G1 E50 F200"_s, u"M82"_s}, {}));
    const auto wentAside = [&] { // it was asked where it stands
        const Position &now = m_printer->state().position;
        return now.x && now.x != paused.x && now.z == *paused.z + 10;
    };
    QTRY_VERIFY(wentAside());
    m_printer->job().resume();
    QTRY_COMPARE(job(), JobState::Finished);
    QCOMPARE(m_printer->state().position.z, paused.z);
    QVERIFY(!m_printer->mirror().modes().isExtruderAbsolute());
    QCOMPARE(m_printer->mirror().modes().feed(),
             6000.0); // of the file, which names none behind the pause
    QVERIFY(m_failed->isEmpty());
}

void TestPrinterSimulated::switchesOffAfterACancel()
{
    connectVirtual();
    selectFile(LongFile);
    m_printer->job().start();
    QTRY_VERIFY(m_printer->state().job.linesAcknowledged > 10);
    m_printer->job().cancel();
    QTRY_COMPARE_WITH_TIMEOUT(job(), JobState::Cancelled, 20'000);
    m_printer->sendCommands("M105");
    QTRY_COMPARE(target(HeaterId::tool(0)), 0.0);
    QVERIFY(m_printer->state().homedAxes.isEmpty()); // M84
    QCOMPARE(marks().last(), u"print cancelled"_s);
    QVERIFY(m_failed->isEmpty());
}

void TestPrinterSimulated::stopsInAnEmergency()
{
    connectVirtual();
    selectFile(LongFile);
    m_printer->job().start();
    QTRY_VERIFY(m_printer->state().job.linesAcknowledged > 10);
    m_printer->emergencyStop();
    QTRY_COMPARE(m_printer->state().link.state, LinkState::Failed);
    QTRY_COMPARE(job(), JobState::Failed);
    QCOMPARE(m_printer->state().link.error.code, ErrorCode::EmergencyStopped);
    QVERIFY(sentCount("M112") >= 1);
    QCOMPARE(m_failed->size(), 1);
}

void TestPrinterSimulated::takesATypedEmergencyStop()
{
    connectVirtual();
    m_printer->sendCommands("m112");
    QTRY_COMPARE(m_printer->state().link.state, LinkState::Failed);
    QCOMPARE(m_printer->state().link.error.code, ErrorCode::EmergencyStopped);
}

void TestPrinterSimulated::listsAndDeletesFilesOfTheCard()
{
    build();
    connectVirtual();
    SdCardController &card = m_printer->sdCard();
    QTRY_COMPARE_WITH_TIMEOUT(card.status().files.size(), 3, 10'000);
    QCOMPARE(card.status().files.at(0).display, u"square.gcode"_s);
    QVERIFY(card.remove(u"square.gcode"_s));
    QTRY_COMPARE_WITH_TIMEOUT(card.status().files.size(), 2, 10'000);
    QCOMPARE(card.remove(u"square.gcode"_s).error().code, ErrorCode::SdFileMissing);
    QVERIFY(card.release());
    QTRY_VERIFY_WITH_TIMEOUT(!card.isReady(), 10'000);
    QCOMPARE(card.remove(u"SHORT.GCO"_s).error().code, ErrorCode::SdCardMissing);
    QVERIFY(card.initialise());
    QTRY_COMPARE_WITH_TIMEOUT(card.status().files.size(), 2, 10'000);
    QCOMPARE(m_failed->size(), 0);
    QCOMPARE(m_refused->size(), 0);
}

void TestPrinterSimulated::copiesToTheCardAndPrintsFromIt()
{
    build();
    connectVirtual();
    SdCardController &card = m_printer->sdCard();
    QTRY_COMPARE_WITH_TIMEOUT(card.status().files.size(), 3, 10'000);
    selectFile(20);
    QList<JobStatus> copies;
    connect(&m_printer->job(), &JobController::statusChanged, this,
            [&copies](const JobStatus &status) {
                if (status.isTransfer)
                    copies.append(status);
            });
    QVERIFY(card.upload(m_path, u"On the card.gcode"_s));
    QTRY_COMPARE_WITH_TIMEOUT(card.status().files.size(), 4, 10'000);
    QTRY_VERIFY(!copies.isEmpty() && copies.constLast().state == JobState::Finished);
    QCOMPARE(copies.constLast().remoteName, u"On the card.gcode"_s);
    QCOMPARE(copies.constLast().completion, 1.0);
    QCOMPARE(job(), JobState::Idle);
    QCOMPARE(m_printer->job().status().filePath, m_path); // selected as before

    QVERIFY(m_printer->job().selectCardFile(card.find(u"On the card.gcode"_s)->name, true));
    QTRY_COMPARE_WITH_TIMEOUT(job(), JobState::Finished, 20'000);
    QCOMPARE(m_printer->job().status().origin, FileOrigin::SdCard);
    QVERIFY(m_printer->job().status().fileSize > 0);
    QCOMPARE(sentCount("M24"), 1);
    QCOMPARE(m_failed->size(), 0);
    QCOMPARE(m_refused->size(), 0);
}

void TestPrinterSimulated::namesWhatTheCardDoesNotHave()
{
    build();
    connectVirtual();
    QTRY_COMPARE_WITH_TIMEOUT(m_printer->sdCard().status().files.size(), 3, 10'000);
    QVERIFY(m_printer->job().selectCardFile(u"GONE.GCO"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_refused->size(), 1, 10'000);
    QCOMPARE(m_refused->at(0).at(0).value<Error>().code, ErrorCode::SdFileMissing);
    QVERIFY(!m_printer->job().hasFile());
}

void TestPrinterSimulated::reportsALostPrinterOnce()
{
    VirtualPrinterOptions options;
    options.faults.disappearAfter = 300;
    build(options);
    connectVirtual();
    selectFile(LongFile);
    m_printer->job().start();
    QTRY_COMPARE_WITH_TIMEOUT(job(), JobState::Failed, 20'000);
    QCOMPARE(m_printer->state().link.state, LinkState::Lost);
    QCOMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->first().first().value<Error>().code, ErrorCode::PortVanished);
    QVERIFY(marks().contains(u"connection lost"_s));
    QVERIFY(marks().contains(u"print failed"_s));
    QVERIFY(m_printer->availability().connectPrinter.allowed());
}

void TestPrinterSimulated::reportsAMissingPortOnce()
{
    ConnectionSettings settings;
    settings.port = m_folder.filePath(u"no-such-device"_s);
    settings.baudRate = 115200;
    m_printer->connectPrinter(settings, {});
    QTRY_COMPARE(m_printer->state().link.state, LinkState::Failed);
    QCOMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->first().first().value<Error>().code, ErrorCode::PortMissing);
}

void TestPrinterSimulated::findsNoPrinterWithoutADevice()
{
    buildWithPorts({usbPort(u"/dev/ttyS0"_s, false)});
    QSignalSpy events(m_printer.get(), &Printer::eventHappened);
    m_printer->connectPrinter({}, {});
    QTRY_COMPARE(m_refused->size(), 1);
    QCOMPARE(m_refused->first().first().value<Error>().code, ErrorCode::PortMissing);
    QCOMPARE(m_printer->state().link.state, LinkState::Disconnected);
    QVERIFY(m_opened.isEmpty());
    // To programs it is a detection that has failed.
    QCOMPARE(m_printer->stateId(), u"CLOSED_WITH_ERROR"_s);
    QVERIFY(m_printer->errorInfo().reason == ErrorReport::Reason::Autodetect);
    QStringList states;
    for (const QList<QVariant> &emitted : events) {
        const auto event = emitted.first().value<PrinterEvent>();
        states.append(event.payload.value(u"state_id"_s, event.name).toString());
    }
    QCOMPARE(states, (QStringList{u"Connecting"_s, u"DETECT_SERIAL"_s, u"Error"_s, u"ERROR"_s,
                                  u"CLOSED_WITH_ERROR"_s}));
    m_printer->disconnectPrinter();
    QCOMPARE(m_printer->stateId(), u"OFFLINE"_s);
}

void TestPrinterSimulated::findsThePrinterAmongTheDevices()
{
    const QString missing = m_folder.filePath(u"ttyUSB0"_s);
    buildWithPorts(
        {usbPort(u"/dev/ttyS0"_s, false), usbPort(missing, true), usbPort(u"found"_s, true)});
    m_printer->connectPrinter({}, {});
    QTRY_VERIFY_WITH_TIMEOUT(m_printer->state().isReady(), 20'000);
    QCOMPARE(m_printer->state().link.settings.port, u"found"_s);
    const QMutexLocker lock(&m_openedMutex);
    QVERIFY(m_opened.contains(missing));
    QVERIFY(!m_opened.contains(u"/dev/ttyS0"_s));
    QVERIFY(m_failed->isEmpty());
}

void TestPrinterSimulated::takesBackAnAutomaticConnect()
{
    // The scan waits until the person has thought better of it.
    QSemaphore go;
    QSemaphore gone;
    m_printer = std::make_unique<Printer>(defaultTransportFactory(), [&] {
        go.acquire();
        gone.release();
        return QList<SerialPortInfo>{usbPort(u"virtual"_s, true)};
    });
    QSignalSpy changed(&m_printer->connection(), &PrinterConnection::linkChanged);
    m_printer->connectPrinter({}, {});
    m_printer->disconnectPrinter();
    go.release();
    gone.acquire();
    // What was taken back must not come between this connection and its end.
    ConnectionSettings settings;
    settings.port = m_folder.filePath(u"no-such-device"_s);
    settings.baudRate = 115200;
    m_printer->connectPrinter(settings, {});
    QTRY_COMPARE(m_printer->state().link.state, LinkState::Failed);
    for (const QList<QVariant> &arguments : changed)
        QVERIFY(arguments.first().value<LinkStatus>().settings.port != u"virtual"_s);
}

void TestPrinterSimulated::opensTheRightKindOfPort_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<QByteArray>("className");
    QTest::newRow("virtual") << u"virtual"_s
                             << QByteArray(SimulatedTransport::staticMetaObject.className());
    QTest::newRow("address") << u"printer.local:8080"_s
                             << QByteArray(TcpTransport::staticMetaObject.className());
    QTest::newRow("device") << u"/dev/ttyACM0"_s
                            << QByteArray(SerialTransport::staticMetaObject.className());
    QTest::newRow("windows") << u"COM7"_s
                             << QByteArray(SerialTransport::staticMetaObject.className());
}

void TestPrinterSimulated::opensTheRightKindOfPort()
{
    QFETCH(QString, port);
    QFETCH(QByteArray, className);
    ConnectionSettings settings;
    settings.port = port;
    const auto transport = defaultTransportFactory()(settings);
    QCOMPARE(QByteArray(transport->metaObject()->className()), className);
}

QTEST_GUILESS_MAIN(TestPrinterSimulated)
#include "tst_printer_simulated.moc"
