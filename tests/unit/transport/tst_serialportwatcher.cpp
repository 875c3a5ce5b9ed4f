// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/serialportlist.h"
#include "transport/serialportwatcher.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;
using namespace gantry;

class TestSerialPortWatcher : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void knowsTheVirtualPrinterFromTheStart();
    void tellsOfChangesOnly();
    void scansOnlyWhileStarted();
    void scansSeldomWhileNoDeviceComesOrGoes();
    void scansInThePool();
    void asksAgainWhatARunningScanMayHaveMissed();
    void mayGoAwayDuringAScan();
    void takesAnotherScanAtOnce();
};

namespace {

constexpr int Often = 5; // ms between two scans
constexpr int Never = 1'000'000;

// Shared with the pool, as the machine's ports are.
struct Machine
{
    std::atomic<int> usbPorts = 0;
    std::atomic<int> scans = 0;
    std::atomic<bool> sawOtherThread = false;
    QSemaphore mayScan{1'000'000};
    QThread *mainThread = QThread::currentThread();

    QList<SerialPortInfo> scan()
    {
        mayScan.acquire();
        sawOtherThread = QThread::currentThread() != mainThread;
        QList<SerialPortInfo> ports;
        for (int i = 0; i < usbPorts; ++i) {
            SerialPortInfo port;
            port.port = u"/dev/ttyUSB%1"_s.arg(i);
            port.shortName = u"ttyUSB%1"_s.arg(i);
            port.vendorId = 0x1a86;
            ports << port;
        }
        ++scans;
        return ports;
    }
};

std::shared_ptr<Machine> machine;

SerialPortWatcher::Scan scanOfMachine()
{
    return [shared = machine] { return shared->scan(); };
}

} // namespace

void TestSerialPortWatcher::init()
{
    machine = std::make_shared<Machine>();
}

void TestSerialPortWatcher::knowsTheVirtualPrinterFromTheStart()
{
    const SerialPortWatcher watcher;
    QCOMPARE(watcher.ports(), QList<SerialPortInfo>{virtualPrinterPort()});
}

void TestSerialPortWatcher::tellsOfChangesOnly()
{
    SerialPortWatcher watcher(scanOfMachine(), Often);
    watcher.setDeviceFolder({});
    QSignalSpy changed(&watcher, &SerialPortWatcher::portsChanged);
    watcher.start();
    QTRY_VERIFY(machine->scans >= 3);
    QCOMPARE(changed.size(), 0);

    machine->usbPorts = 2;
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(watcher.ports().size(), 3);
    QCOMPARE(watcher.ports().at(1).port, u"/dev/ttyUSB1"_s);
    QVERIFY(watcher.ports().last().isVirtualPrinter);
    QCOMPARE(changed.at(0).at(0).value<QList<SerialPortInfo>>(), watcher.ports());

    const int before = machine->scans;
    QTRY_VERIFY(machine->scans >= before + 3);
    QCOMPARE(changed.size(), 1);

    machine->usbPorts = 0;
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(watcher.ports(), QList<SerialPortInfo>{virtualPrinterPort()});
}

void TestSerialPortWatcher::scansOnlyWhileStarted()
{
    SerialPortWatcher watcher(scanOfMachine(), Often);
    watcher.setDeviceFolder({});
    QCOMPARE(machine->scans, 0);
    watcher.start();
    QTRY_VERIFY(machine->scans >= 2);
    watcher.stop();
    QTest::qWait(30); // what was under way ends
    const int before = machine->scans;
    QTest::qWait(50);
    QCOMPARE(machine->scans, before);

    machine->usbPorts = 1;
    QSignalSpy changed(&watcher, &SerialPortWatcher::portsChanged);
    watcher.refresh(); // once, also while stopped
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(machine->scans, before + 1);
}

void TestSerialPortWatcher::scansSeldomWhileNoDeviceComesOrGoes()
{
    const QTemporaryDir devices;
    SerialPortWatcher watcher(scanOfMachine(), Often);
    watcher.setDeviceFolder(devices.path());
    watcher.start();
    QTest::qWait(10 * Often);
    QVERIFY(machine->scans <= 2);
    QTRY_VERIFY(machine->scans >= 3); // now and then all the same

    const int before = machine->scans;
    machine->usbPorts = 1;
    QFile node(devices.filePath(u"ttyUSB0"_s));
    QVERIFY(node.open(QIODevice::WriteOnly));
    QSignalSpy changed(&watcher, &SerialPortWatcher::portsChanged);
    QTRY_COMPARE(changed.size(), 1);
    QTRY_VERIFY(machine->scans >= before + SerialPortWatcher::ScansAfterChange);
}

void TestSerialPortWatcher::scansInThePool()
{
    SerialPortWatcher watcher(scanOfMachine(), Never);
    watcher.start();
    QTRY_COMPARE(machine->scans, 1);
    QVERIFY(machine->sawOtherThread);
}

void TestSerialPortWatcher::asksAgainWhatARunningScanMayHaveMissed()
{
    machine->mayScan.acquire(machine->mayScan.available());
    SerialPortWatcher watcher(scanOfMachine(), Often);
    watcher.setDeviceFolder({});
    QSignalSpy changed(&watcher, &SerialPortWatcher::portsChanged);
    watcher.stop();
    watcher.refresh();
    watcher.refresh();
    watcher.refresh();
    machine->mayScan.release(10);
    QTRY_COMPARE(machine->scans, 2); // the running one, and one for all who asked meanwhile
    QTest::qWait(20);
    QCOMPARE(machine->scans, 2);
}

void TestSerialPortWatcher::mayGoAwayDuringAScan()
{
    machine->mayScan.acquire(machine->mayScan.available());
    {
        SerialPortWatcher watcher(scanOfMachine(), Never);
        watcher.start();
    }
    machine->mayScan.release();
    QTRY_COMPARE(machine->scans, 1);
}

void TestSerialPortWatcher::takesAnotherScanAtOnce()
{
    const auto finds = [](const QString &name) {
        return [name] {
            SerialPortInfo port;
            port.port = name;
            return QList<SerialPortInfo>{port};
        };
    };
    SerialPortWatcher watcher(finds(u"a"_s), Never);
    watcher.setScan(finds(u"b"_s)); // not started: nothing is scanned
    QCOMPARE(watcher.ports().size(), 1);
    watcher.start();
    QTRY_COMPARE(watcher.ports().first().port, u"b"_s);
    watcher.setScan(finds(u"c"_s));
    QTRY_COMPARE(watcher.ports().first().port, u"c"_s);
}

QTEST_GUILESS_MAIN(TestSerialPortWatcher)
#include "tst_serialportwatcher.moc"
