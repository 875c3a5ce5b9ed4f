// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/serialportlist.h"
#include "types/connectionsettings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

class TestSerialPortList : public QObject
{
    Q_OBJECT

private slots:
    void ordersAsPeopleCount_data();
    void ordersAsPeopleCount();
    void usbComesFirst();
    void hidesTheTwinsOfMacOs();
    void scanOpensNothingAndListsNoVirtualPrinter();
    void namesTheVirtualPrinter();
};

namespace {

SerialPortInfo portNamed(const QString &name, bool isUsb)
{
    SerialPortInfo port;
    port.port = "/dev/"_L1 + name;
    port.shortName = name;
    if (isUsb)
        port.vendorId = 0x2c99;
    return port;
}

QStringList namesOf(const QList<SerialPortInfo> &ports)
{
    QStringList names;
    for (const SerialPortInfo &port : ports)
        names << port.shortName;
    return names;
}

} // namespace

void TestSerialPortList::ordersAsPeopleCount_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("ordered");
    QTest::newRow("Linux") << QStringList{u"ttyUSB10"_s, u"ttyUSB2"_s, u"ttyACM1"_s, u"ttyUSB0"_s}
                           << QStringList{u"ttyACM1"_s, u"ttyUSB0"_s, u"ttyUSB2"_s, u"ttyUSB10"_s};
    QTest::newRow("Windows") << QStringList{u"COM10"_s, u"COM3"_s, u"COM21"_s}
                             << QStringList{u"COM3"_s, u"COM10"_s, u"COM21"_s};
    QTest::newRow("case does not matter")
        << QStringList{u"b1"_s, u"A2"_s, u"a1"_s} << QStringList{u"a1"_s, u"A2"_s, u"b1"_s};
    QTest::newRow("numbers of any length")
        << QStringList{u"cu.usbmodem99999999999999999999"_s, u"cu.usbmodem14101"_s}
        << QStringList{u"cu.usbmodem14101"_s, u"cu.usbmodem99999999999999999999"_s};
    QTest::newRow("several numbers") << QStringList{u"p2s10"_s, u"p2s9"_s, u"p1s11"_s}
                                     << QStringList{u"p1s11"_s, u"p2s9"_s, u"p2s10"_s};
    QTest::newRow("prefix") << QStringList{u"ttyS0b"_s, u"ttyS0"_s, u"ttyS"_s}
                            << QStringList{u"ttyS"_s, u"ttyS0"_s, u"ttyS0b"_s};
    QTest::newRow("zeros in front")
        << QStringList{u"p010"_s, u"p9"_s, u"p02"_s} << QStringList{u"p02"_s, u"p9"_s, u"p010"_s};
}

void TestSerialPortList::ordersAsPeopleCount()
{
    QFETCH(QStringList, names);
    QFETCH(QStringList, ordered);
    QList<SerialPortInfo> ports;
    for (const QString &name : names)
        ports << portNamed(name, true);
    QCOMPARE(namesOf(arrangedSerialPorts(ports)), ordered);
}

void TestSerialPortList::usbComesFirst()
{
    const QList<SerialPortInfo> ports
        = arrangedSerialPorts({portNamed(u"ttyS0"_s, false), portNamed(u"ttyUSB1"_s, true),
                               portNamed(u"ttyAMA0"_s, false), portNamed(u"ttyUSB0"_s, true)});
    QCOMPARE(namesOf(ports), (QStringList{u"ttyUSB0"_s, u"ttyUSB1"_s, u"ttyAMA0"_s, u"ttyS0"_s}));
}

void TestSerialPortList::hidesTheTwinsOfMacOs()
{
    const QList<SerialPortInfo> ports = arrangedSerialPorts(
        {portNamed(u"tty.usbmodem1"_s, true), portNamed(u"cu.usbmodem1"_s, true),
         portNamed(u"tty.onlychild"_s, false), portNamed(u"cu.Bluetooth"_s, false)});
    QCOMPARE(namesOf(ports),
             (QStringList{u"cu.usbmodem1"_s, u"cu.Bluetooth"_s, u"tty.onlychild"_s}));
}

void TestSerialPortList::scanOpensNothingAndListsNoVirtualPrinter()
{
    const QList<SerialPortInfo> ports = scanSerialPorts();
    for (const SerialPortInfo &port : ports) {
        QVERIFY(!port.isVirtualPrinter);
        QVERIFY(!port.port.isEmpty());
        QVERIFY(!port.shortName.isEmpty());
    }
    QCOMPARE(ports, arrangedSerialPorts(ports));
}

void TestSerialPortList::namesTheVirtualPrinter()
{
    const SerialPortInfo port = virtualPrinterPort();
    QVERIFY(port.isVirtualPrinter);
    QVERIFY(!port.isUsb());
    QCOMPARE(port.port, QString(ConnectionSettings::VirtualPort));
    QVERIFY(!port.displayName().isEmpty());
}

QTEST_APPLESS_MAIN(TestSerialPortList)
#include "tst_serialportlist.moc"
