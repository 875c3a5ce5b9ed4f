// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/portaddress.h"
#include "transport/tcptransport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

class TestPortAddress : public QObject
{
    Q_OBJECT

private slots:
    void tellsNetworkAddressesFromDevices_data();
    void tellsNetworkAddressesFromDevices();
    void readsNetworkAddresses_data();
    void readsNetworkAddresses();
    void findsTheDevicePath_data();
    void findsTheDevicePath();
};

void TestPortAddress::tellsNetworkAddressesFromDevices_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<bool>("isAddress");
    QTest::newRow("name and port") << u"octopi.local:23"_s << true;
    QTest::newRow("IPv4") << u"192.168.1.20:8080"_s << true;
    QTest::newRow("IPv6") << u"[::1]:23"_s << true;
    QTest::newRow("scheme") << u"tcp://printer:23"_s << true;
    QTest::newRow("scheme in capitals") << u"TCP://printer:23"_s << true;
    QTest::newRow("meant as one") << u"tcp://printer"_s << true;
    QTest::newRow("blanks around") << u"  printer:23 "_s << true;
    QTest::newRow("device") << u"/dev/ttyACM0"_s << false;
    QTest::newRow("device by path")
        << u"/dev/serial/by-path/pci-0000:00:14.0-usb-0:2:1.0"_s << false;
    QTest::newRow("short name") << u"ttyUSB0"_s << false;
    QTest::newRow("COM port") << u"COM5"_s << false;
    QTest::newRow("COM port, two digits") << u"COM23"_s << false;
    QTest::newRow("COM port as DOS writes it") << u"COM23:"_s << false;
    QTest::newRow("COM port with a rate") << u"com5:9600"_s << false;
    QTest::newRow("COM port, long form") << u"\\\\.\\COM23"_s << false;
    QTest::newRow("virtual") << u"virtual"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("no port number") << u"printer:"_s << false;
    QTest::newRow("no host") << u":23"_s << false;
    QTest::newRow("bare IPv6") << u"fe80::1"_s << false;
}

void TestPortAddress::tellsNetworkAddressesFromDevices()
{
    QFETCH(QString, port);
    QFETCH(bool, isAddress);
    QCOMPARE(isNetworkAddress(port), isAddress);
    QCOMPARE(TcpTransport::isAddress(port), isAddress);
}

void TestPortAddress::readsNetworkAddresses_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("host"); // empty = no address
    QTest::addColumn<int>("number");
    QTest::newRow("name") << u"printer:23"_s << u"printer"_s << 23;
    QTest::newRow("scheme") << u"tcp://esp3d.local:8888"_s << u"esp3d.local"_s << 8888;
    QTest::newRow("scheme and slash") << u"tcp://10.0.0.2:23/"_s << u"10.0.0.2"_s << 23;
    QTest::newRow("IPv6") << u"[fe80::1%eth0]:2000"_s << u"fe80::1%eth0"_s << 2000;
    QTest::newRow("IPv6 with scheme") << u"tcp://[::1]:23"_s << u"::1"_s << 23;
    QTest::newRow("letters of other scripts") << u"drucker-küche:23"_s << u"drucker-küche"_s << 23;
    QTest::newRow("highest port") << u"a:65535"_s << u"a"_s << 65535;
    QTest::newRow("port too high") << u"a:65536"_s << QString() << 0;
    QTest::newRow("port zero") << u"a:0"_s << QString() << 0;
    QTest::newRow("negative port") << u"a:-1"_s << QString() << 0;
    QTest::newRow("words for a port") << u"a:http"_s << QString() << 0;
    QTest::newRow("no port") << u"tcp://printer"_s << QString() << 0;
    QTest::newRow("no brackets") << u"tcp://::1:23"_s << QString() << 0;
    QTest::newRow("empty brackets") << u"[]:23"_s << QString() << 0;
    QTest::newRow("user name") << u"tcp://me@printer:23"_s << QString() << 0;
    QTest::newRow("path") << u"tcp://printer/x:23"_s << QString() << 0;
    QTest::newRow("scheme only") << u"tcp://"_s << QString() << 0;
}

void TestPortAddress::readsNetworkAddresses()
{
    QFETCH(QString, port);
    QFETCH(QString, host);
    QFETCH(int, number);
    const std::optional<NetworkAddress> address = parseNetworkAddress(port);
    QCOMPARE(address.has_value(), !host.isEmpty());
    if (address) {
        QCOMPARE(address->host, host);
        QCOMPARE(int(address->port), number);
    }
}

void TestPortAddress::findsTheDevicePath_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("path");
    QTest::newRow("path") << u"/dev/ttyACM0"_s << u"/dev/ttyACM0"_s;
    QTest::newRow("blanks around") << u" /dev/ttyACM0\n"_s << u"/dev/ttyACM0"_s;
    QTest::newRow("path with colons")
        << u"/dev/serial/by-path/pci-0:2:1.0"_s << u"/dev/serial/by-path/pci-0:2:1.0"_s;
    QTest::newRow("COM port") << u"COM23"_s << u"COM23"_s;
    QTest::newRow("COM port, lower case") << u"com23"_s << u"COM23"_s;
    QTest::newRow("COM port, colon") << u"com3:"_s << u"COM3"_s;
    QTest::newRow("COM port, long form") << u"\\\\.\\COM23"_s << u"COM23"_s;
    QTest::newRow("nothing") << QString() << QString();
#ifdef Q_OS_UNIX
    QTest::newRow("short name") << u"ttyUSB0"_s << u"/dev/ttyUSB0"_s;
    QTest::newRow("relative path") << u"./printer"_s << u"./printer"_s;
#endif
}

void TestPortAddress::findsTheDevicePath()
{
    QFETCH(QString, port);
    QFETCH(QString, path);
    QCOMPARE(serialDevicePath(port), path);
}

QTEST_APPLESS_MAIN(TestPortAddress)
#include "tst_portaddress.moc"
