// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/returnwatch.h"

#include <QFile>
#include <QMutex>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

using Ports = QList<SerialPortInfo>;

namespace {

SerialPortInfo usb(const QString &port, const QString &serial, quint16 product = 2)
{
    SerialPortInfo info;
    info.port = port;
    info.vendorId = quint16(0x2c99);
    info.productId = product;
    info.serialNumber = serial;
    return info;
}

SerialPortInfo plain(const QString &port)
{
    SerialPortInfo info;
    info.port = port;
    return info;
}

LinkStatus link(LinkState state, const QString &port, bool waits = false)
{
    LinkStatus status;
    status.state = state;
    status.settings = {port, 250000, {}};
    status.jobWaits = waits;
    return status;
}

} // namespace

class TestReturnWatch final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        setPorts({});
        m_scans = 0;
    }
    void tellsTheSameDevice_data();
    void tellsTheSameDevice();
    void findsTheDeviceUnderAnotherName();
    void findsAPortByItsName();
    void triesANetworkAddress();
    void triesAgainAfterAFailure();
    void looksForNothingUnlessAJobWaits();
    void neverLooksForTheVirtualPrinter();

private:
    void setPorts(const Ports &ports)
    {
        const QMutexLocker lock(&m_mutex);
        m_ports = ports;
    }
    ReturnWatch::PortScan scan()
    {
        return [this] {
            const QMutexLocker lock(&m_mutex);
            ++m_scans;
            return m_ports;
        };
    }
    int scans()
    {
        const QMutexLocker lock(&m_mutex);
        return m_scans;
    }

    QMutex m_mutex;
    Ports m_ports;
    int m_scans = 0;
};

void TestReturnWatch::tellsTheSameDevice_data()
{
    QTest::addColumn<SerialPortInfo>("device");
    QTest::addColumn<Ports>("ports");
    QTest::addColumn<QString>("found"); // empty = none
    const QString a = u"/dev/ttyACM0"_s;
    const QString b = u"/dev/ttyACM1"_s;
    const SerialPortInfo named = usb(a, u"A"_s);
    const SerialPortInfo nameless = usb(a, {});
    QTest::newRow("the same place") << named << Ports{usb(a, u"A"_s)} << a;
    QTest::newRow("another place") << named << Ports{plain(a), usb(b, u"A"_s)} << b;
    QTest::newRow("another serial number") << named << Ports{usb(a, u"B"_s)} << QString();
    QTest::newRow("another product") << named << Ports{usb(a, u"A"_s, 3)} << QString();
    QTest::newRow("twice the same number")
        << named << Ports{usb(a, u"A"_s), usb(b, u"A"_s)} << QString();
    QTest::newRow("gone") << named << Ports{plain(a)} << QString();
    QTest::newRow("no number, the same place") << nameless << Ports{usb(a, {})} << a;
    QTest::newRow("no number, another place") << nameless << Ports{usb(b, {})} << QString();
    QTest::newRow("no number, two of a kind")
        << nameless << Ports{usb(a, {}), usb(b, {})} << QString();
}

void TestReturnWatch::tellsTheSameDevice()
{
    QFETCH(SerialPortInfo, device);
    QFETCH(Ports, ports);
    QFETCH(QString, found);
    QCOMPARE(ReturnWatch::find(device, ports).value_or(QString()), found);
}

void TestReturnWatch::findsTheDeviceUnderAnotherName()
{
    const QString before = u"/nowhere/ttyACM0"_s;
    const QString after = u"/nowhere/ttyACM1"_s;
    setPorts({usb(before, u"A"_s)});
    ReturnWatch watch(scan());
    QSignalSpy found(&watch, &ReturnWatch::reattachRequested);
    watch.handleLink(link(LinkState::Ready, before));
    QTRY_VERIFY(scans() >= 1);
    QTest::qWait(50);
    setPorts({usb(before, u"B"_s)});
    watch.handleLink(link(LinkState::Lost, before, true));
    QVERIFY(!found.wait(3 * ReturnWatch::IntervalMs)); // that is another printer
    setPorts({usb(before, u"B"_s), usb(after, u"A"_s)});
    watch.handleLink(link(LinkState::Lost, before, false));
    watch.handleLink(link(LinkState::Lost, before, true)); // looks at once, as after a change
    QVERIFY(found.wait());
    const auto settings = found.constFirst().constFirst().value<ConnectionSettings>();
    QCOMPARE(settings.port, after);
    QCOMPARE(settings.baudRate, 250000);
    QCOMPARE(settings.modemLines, ConnectionSettings::ModemLines::Keep);
}

void TestReturnWatch::findsAPortByItsName()
{
    const QTemporaryDir folder;
    const QString port = folder.filePath(u"ttyS7"_s);
    ReturnWatch watch(scan());
    QSignalSpy found(&watch, &ReturnWatch::reattachRequested);
    watch.handleLink(link(LinkState::Ready, port));
    watch.handleLink(link(LinkState::Lost, port, true));
    QVERIFY(!found.wait(2 * ReturnWatch::IntervalMs));
    QFile file(port);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(found.wait());
    QCOMPARE(found.constFirst().constFirst().value<ConnectionSettings>().port, port);
}

void TestReturnWatch::triesANetworkAddress()
{
    ReturnWatch watch(scan());
    QSignalSpy found(&watch, &ReturnWatch::reattachRequested);
    watch.handleLink(link(LinkState::Ready, u"printer:8080"_s));
    watch.handleLink(link(LinkState::Lost, u"printer:8080"_s, true));
    QVERIFY(found.wait());
    QCOMPARE(found.constFirst().constFirst().value<ConnectionSettings>().port, u"printer:8080"_s);
    QCOMPARE(scans(), 0);
}

void TestReturnWatch::triesAgainAfterAFailure()
{
    ReturnWatch watch(scan());
    QSignalSpy found(&watch, &ReturnWatch::reattachRequested);
    watch.handleLink(link(LinkState::Ready, u"printer:8080"_s));
    watch.handleLink(link(LinkState::Lost, u"printer:8080"_s, true));
    QVERIFY(found.wait());
    watch.handleLink(link(LinkState::Opening, u"printer:8080"_s, true));
    QVERIFY(!found.wait(2 * ReturnWatch::RetryMs)); // one attempt at a time
    watch.handleLink(link(LinkState::Lost, u"printer:8080"_s, true));
    QVERIFY(found.wait());
    QCOMPARE(found.size(), 2);
}

void TestReturnWatch::looksForNothingUnlessAJobWaits()
{
    ReturnWatch watch(scan());
    QSignalSpy found(&watch, &ReturnWatch::reattachRequested);
    watch.handleLink(link(LinkState::Ready, u"printer:8080"_s));
    watch.handleLink(link(LinkState::Lost, u"printer:8080"_s));
    QVERIFY(!found.wait(2 * ReturnWatch::IntervalMs));
    watch.handleLink(link(LinkState::Lost, u"printer:8080"_s, true));
    watch.handleLink(link(LinkState::Lost, u"printer:8080"_s)); // cancelled
    QVERIFY(!found.wait(2 * ReturnWatch::IntervalMs));
}

void TestReturnWatch::neverLooksForTheVirtualPrinter()
{
    QVERIFY(!ReturnWatch::canWatch(ConnectionSettings::VirtualPort));
    QVERIFY(ReturnWatch::canWatch(u"/dev/ttyACM0"_s));
    QVERIFY(ReturnWatch::canWatch({}));
    ReturnWatch watch(scan());
    QSignalSpy found(&watch, &ReturnWatch::reattachRequested);
    watch.handleLink(link(LinkState::Ready, ConnectionSettings::VirtualPort));
    watch.handleLink(link(LinkState::Lost, ConnectionSettings::VirtualPort, true));
    QVERIFY(!found.wait(2 * ReturnWatch::IntervalMs));
}

QTEST_GUILESS_MAIN(TestReturnWatch)
#include "tst_returnwatch.moc"
