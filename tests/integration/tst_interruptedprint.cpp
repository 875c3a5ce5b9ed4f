// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/printer.h"
#include "settings/settings.h"
#include "support/cable.h"
#include "support/executedcommands.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace gantry::test;
using namespace Qt::StringLiterals;

using Phase = Interruption::Phase;

namespace {

// What a person should not have to wait for the program to notice, in milliseconds.
constexpr int NoticedWithin = 1000;
constexpr int Patience = 20'000;

QList<QByteArray> fileOf(int moves)
{
    QList<QByteArray> file = {"M83", "M106 S200"};
    for (int i = 1; i <= moves; ++i)
        file.append("G1 X" + QByteArray::number(10 + i % 100) + " E0.01 F6000");
    return file;
}

/// The ports of a computer, as its tests change them while the pool looks at them.
class Ports final
{
public:
    void set(const QList<SerialPortInfo> &ports)
    {
        const QMutexLocker lock(&m_mutex);
        m_ports = ports;
    }
    [[nodiscard]] QList<SerialPortInfo> get() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_ports;
    }

private:
    mutable QMutex m_mutex;
    QList<SerialPortInfo> m_ports;
};

} // namespace

/// A whole printer over real devices and sockets whose cable is pulled in the middle of a print.
class TestInterruptedPrint : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void goesOnOverTheNetwork();
    void restartedOverTheNetwork();
    void goesOnAtTheSamePort();
    void goesOnByItself();
    void goesOnAtAnotherPortOfTheSameDevice();
    void leavesAnotherDeviceAlone();
    void failsAfterARestart();
    void isCancelledWhileItWaits();
    void isSuspendedOnlyWhereThatIsWanted();

private:
    static VirtualPrinterOptions machine();
    static SerialPortInfo device(const QString &port, const QString &serial);
    [[nodiscard]] QString port(const QString &name) const { return m_folder->filePath(name); }
    void connectTo(const QString &port, bool suspends = true);
    void print();
    void pull(CabledPrinter &cable);
    void finish(const CabledPrinter &cable);
    void restarted(CabledPrinter &cable);
    [[nodiscard]] const JobStatus &job() const { return m_printer->state().job; }
    [[nodiscard]] std::optional<Phase> phase() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    Ports m_ports;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Printer> m_printer;
    std::unique_ptr<QSignalSpy> m_failed;
    QList<QByteArray> m_file;
    QString m_path;
};

void TestInterruptedPrint::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_ports.set({});
    m_settings = std::make_unique<Settings>(port(u"settings.ini"_s));
    m_printer
        = std::make_unique<Printer>(defaultTransportFactory(), [this] { return m_ports.get(); });
    PrinterStores stores;
    stores.archiveFolder = m_folder->path();
    stores.settings = m_settings.get();
    m_printer->setStores(stores);
    m_failed = std::make_unique<QSignalSpy>(m_printer.get(), &Printer::failed);
}

void TestInterruptedPrint::cleanup()
{
    m_printer.reset();
    m_settings.reset();
}

VirtualPrinterOptions TestInterruptedPrint::machine()
{
    VirtualPrinterOptions options;
    options.speed = 20; // some hundred lines a second
    return options;
}

SerialPortInfo TestInterruptedPrint::device(const QString &port, const QString &serial)
{
    SerialPortInfo info;
    info.port = port;
    info.vendorId = quint16(0x2c99);
    info.productId = quint16(2);
    info.serialNumber = serial;
    return info;
}

std::optional<Phase> TestInterruptedPrint::phase() const
{
    return job().interruption ? std::make_optional(job().interruption->phase) : std::nullopt;
}

void TestInterruptedPrint::connectTo(const QString &port, bool suspends)
{
    m_printer->setSuspendsJobs(suspends);
    ConnectionSettings settings;
    settings.port = port;
    settings.baudRate = 115200;
    m_printer->connectPrinter(settings, {});
    QTRY_VERIFY_WITH_TIMEOUT(m_printer->state().isReady(), Patience);
    QTest::qWait(100); // what is at the port is found out meanwhile
}

void TestInterruptedPrint::print()
{
    m_file = fileOf(700);
    m_path = m_folder->filePath(u"part.gcode"_s);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_file.join('\n') + '\n');
    file.close();
    QVERIFY(m_printer->job().selectFile(m_path));
    m_printer->job().start();
    QTRY_VERIFY_WITH_TIMEOUT(job().linesAcknowledged >= 100, Patience);
}

void TestInterruptedPrint::pull(CabledPrinter &cable)
{
    QElapsedTimer clock;
    clock.start();
    cable.pull();
    QTRY_COMPARE_WITH_TIMEOUT(job().state, JobState::Interrupted, NoticedWithin);
    qInfo("interrupted after %lld ms", clock.elapsed());
    QVERIFY(job().interruption->lastLine >= 100);
    QVERIFY(job().lineNumber >= 100);
    QVERIFY(m_printer->isClosedOrError());
    QVERIFY(!m_printer->isOperational());
    QVERIFY(!m_printer->canModifyFile(m_path, false));
    const std::optional<RecoveryRecord> record = m_printer->recovery();
    QVERIFY(record);
    QCOMPARE(record->file.path, m_path);
    QCOMPARE(record->line, job().lineNumber);
    QCOMPARE(record->position, job().filePosition);
    QCOMPARE(record->machine->fanSpeed, std::optional<int>(200));
    QVERIFY(QFile::exists(m_folder->filePath(u"recovery.json"_s)));
}

void TestInterruptedPrint::finish(const CabledPrinter &cable)
{
    QTRY_COMPARE_WITH_TIMEOUT(job().state, JobState::Finished, 60'000);
    QList<QByteArray> executed = cable.executed;
    // What the scripts around the file send is the profile's affair.
    const qsizetype first = executed.indexOf(m_file.constFirst());
    const qsizetype last = executed.lastIndexOf(m_file.constLast());
    QVERIFY(first >= 0 && last > first);
    QCOMPARE(compareExecuted(executed.mid(first, last - first + 1), m_file), QString());
    QVERIFY(!m_printer->recovery());
}

void TestInterruptedPrint::restarted(CabledPrinter &cable)
{
    cable.restart();
    const qsizetype before = cable.executed.size();
    m_failed->clear();
    cable.plugIn();
    QTRY_COMPARE_WITH_TIMEOUT(job().state, JobState::Failed, Patience);
    QCOMPARE(job().error.code, ErrorCode::PrinterReset);
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_failed->constFirst().constFirst().value<Error>(), job().error);
    QTRY_VERIFY_WITH_TIMEOUT(m_printer->state().isReady(), Patience); // as any other printer
    QCOMPARE(compareExecuted(cable.executed.mid(before), {}), QString());
    QVERIFY(m_printer->recovery());
    QVERIFY(m_printer->recovery()->line >= 100);
}

void TestInterruptedPrint::goesOnOverTheNetwork()
{
    NetworkCabledPrinter cable(machine());
    connectTo(cable.address());
    print();
    pull(cable);
    QTest::qWait(1500); // attempts in vain
    QCOMPARE(phase(), std::optional(Phase::Gone));
    QCOMPARE(m_failed->size(), 1);
    cable.plugIn();
    QTRY_COMPARE_WITH_TIMEOUT(phase(), std::optional(Phase::Back), Patience);
    m_printer->job().resume();
    finish(cable);
}

void TestInterruptedPrint::restartedOverTheNetwork()
{
    NetworkCabledPrinter cable(machine());
    connectTo(cable.address());
    print();
    pull(cable);
    restarted(cable);
}

void TestInterruptedPrint::goesOnAtTheSamePort()
{
    SerialCabledPrinter cable(machine(), port(u"ttyUSB0"_s));
    connectTo(cable.port);
    print();
    QSignalSpy events(m_printer.get(), &Printer::eventHappened);
    pull(cable);
    QCOMPARE(m_failed->size(), 1);
    QTest::qWait(500);
    cable.plugIn();
    QTRY_COMPARE_WITH_TIMEOUT(phase(), std::optional(Phase::Back), Patience);
    QTest::qWait(500);
    QCOMPARE(job().state, JobState::Interrupted); // until somebody says so
    QVERIFY(m_printer->availability().resumeJob.allowed());
    m_printer->job().resume();
    QTRY_COMPARE_WITH_TIMEOUT(job().state, JobState::Printing, Patience);
    QVERIFY(m_printer->isPrinting());
    finish(cable);
    QCOMPARE(m_failed->size(), 1);
    QStringList names;
    for (const QList<QVariant> &event : std::as_const(events))
        names.append(event.constFirst().value<PrinterEvent>().name);
    QVERIFY(!names.contains(u"PrintFailed"_s));
    QCOMPARE(names.count(u"Disconnected"_s), 1);
    QCOMPARE(names.count(u"Connected"_s), 1);
    QCOMPARE(names.count(u"PrintDone"_s), 1);
}

void TestInterruptedPrint::goesOnByItself()
{
    ProtocolPreferences preferences;
    preferences.continueByItself = true;
    m_settings->setProtocolPreferences(preferences);
    SerialCabledPrinter cable(machine(), port(u"ttyUSB0"_s));
    connectTo(cable.port);
    print();
    pull(cable);
    cable.plugIn();
    finish(cable);
}

void TestInterruptedPrint::goesOnAtAnotherPortOfTheSameDevice()
{
    SerialCabledPrinter cable(machine(), port(u"ttyACM0"_s));
    m_ports.set({device(cable.port, u"A1"_s)});
    connectTo(cable.port);
    print();
    m_ports.set({});
    pull(cable);
    cable.port = port(u"ttyACM1"_s);
    cable.plugIn();
    m_ports.set({device(cable.port, u"A1"_s), device(port(u"ttyACM0"_s), u"B2"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(phase(), std::optional(Phase::Back), Patience);
    QCOMPARE(m_printer->state().link.settings.port, cable.port);
    m_printer->job().resume();
    finish(cable);
}

void TestInterruptedPrint::leavesAnotherDeviceAlone()
{
    SerialCabledPrinter cable(machine(), port(u"ttyACM0"_s));
    m_ports.set({device(cable.port, u"A1"_s)});
    connectTo(cable.port);
    print();
    m_ports.set({});
    pull(cable);
    SerialCabledPrinter other(machine(), port(u"ttyACM0"_s));
    m_ports.set({device(other.port, u"B2"_s)});
    QTest::qWait(2000);
    QCOMPARE(phase(), std::optional(Phase::Gone));
    QVERIFY(other.executed.isEmpty());
}

void TestInterruptedPrint::failsAfterARestart()
{
    SerialCabledPrinter cable(machine(), port(u"ttyUSB0"_s));
    connectTo(cable.port);
    print();
    pull(cable);
    restarted(cable);
}

void TestInterruptedPrint::isCancelledWhileItWaits()
{
    SerialCabledPrinter cable(machine(), port(u"ttyUSB0"_s));
    connectTo(cable.port);
    print();
    QSignalSpy events(m_printer.get(), &Printer::eventHappened);
    pull(cable);
    QVERIFY(m_printer->availability().cancelJob.allowed());
    m_printer->job().cancel();
    QTRY_COMPARE_WITH_TIMEOUT(job().state, JobState::Cancelled, 2000);
    QCOMPARE(m_failed->size(), 2); // the link's, and that nobody could tell the printer
    QVERIFY(m_printer->recovery());
    QStringList names;
    for (const QList<QVariant> &event : std::as_const(events))
        names.append(event.constFirst().value<PrinterEvent>().name);
    QCOMPARE(names.count(u"PrintCancelling"_s), 1);
    QCOMPARE(names.count(u"PrintCancelled"_s), 1);
    // Whoever comes back is not looked for any more, but may be connected to by hand.
    cable.plugIn();
    QTest::qWait(1000);
    QCOMPARE(m_printer->state().link.state, LinkState::Lost);
    QVERIFY(m_printer->availability().connectPrinter.allowed());
}

void TestInterruptedPrint::isSuspendedOnlyWhereThatIsWanted()
{
    SerialCabledPrinter cable(machine(), port(u"ttyUSB0"_s));
    connectTo(cable.port, false);
    print();
    cable.pull();
    QTRY_COMPARE_WITH_TIMEOUT(job().state, JobState::Failed, NoticedWithin);
    QVERIFY(m_printer->recovery());
}

QTEST_GUILESS_MAIN(TestInterruptedPrint)
#include "tst_interruptedprint.moc"
