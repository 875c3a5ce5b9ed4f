// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "types/connectionsettings.h"
#include "types/serialportinfo.h"

#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestSerialPortInfo final : public QObject
{
    Q_OBJECT

private slots:
    void hasANameForPeople_data();
    void hasANameForPeople();
    void portsHaveShortNames_data();
    void portsHaveShortNames();
    void isUsbWithAVendor();
    void ratesComeByLikelihood();
};

void TestSerialPortInfo::hasANameForPeople_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("shortName");
    QTest::addColumn<bool>("isVirtual");
    QTest::addColumn<QString>("name");
    QTest::newRow("described") << u"Original Prusa i3 MK3"_s << u"ttyACM0"_s << false
                               << u"Original Prusa i3 MK3 on ttyACM0"_s;
    QTest::newRow("bare") << QString() << u"ttyS0"_s << false << u"ttyS0"_s;
    QTest::newRow("blank") << u"  "_s << u"COM3"_s << false << u"COM3"_s;
    QTest::newRow("says nothing new") << u"COM3"_s << u"COM3"_s << false << u"COM3"_s;
    QTest::newRow("no short name")
        << u"USB2.0-Serial"_s << QString() << false << u"USB2.0-Serial on /dev/port"_s;
    QTest::newRow("placeholders stay")
        << u"100%2 %1"_s << u"ttyUSB0"_s << false << u"100%2 %1 on ttyUSB0"_s;
    QTest::newRow("virtual") << QString() << u"virtual"_s << true << u"Virtual printer"_s;
}

void TestSerialPortInfo::hasANameForPeople()
{
    QFETCH(QString, description);
    QFETCH(QString, shortName);
    QFETCH(bool, isVirtual);
    QFETCH(QString, name);
    SerialPortInfo info;
    info.port = u"/dev/port"_s;
    info.shortName = shortName;
    info.description = description;
    info.isVirtualPrinter = isVirtual;
    QCOMPARE(info.displayName(), name);
}

void TestSerialPortInfo::portsHaveShortNames_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("name");
    QTest::newRow("USB") << u"/dev/ttyACM0"_s << u"ttyACM0"_s;
    QTest::newRow("link") << u"/dev/serial/by-id/usb-Prusa-if00"_s << u"usb-Prusa-if00"_s;
    QTest::newRow("pseudo-terminal") << u"/dev/pts/0"_s << u"pts/0"_s;
    QTest::newRow("Windows") << u"COM5"_s << u"COM5"_s;
    QTest::newRow("elsewhere") << u"/tmp/printer"_s << u"printer"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestSerialPortInfo::portsHaveShortNames()
{
    QFETCH(QString, port);
    QFETCH(QString, name);
    QCOMPARE(shortPortName(port), name);
}

void TestSerialPortInfo::isUsbWithAVendor()
{
    SerialPortInfo info;
    QVERIFY(!info.isUsb());
    info.vendorId = quint16(0x2c99);
    QVERIFY(info.isUsb());
}

void TestSerialPortInfo::ratesComeByLikelihood()
{
    const QList<int> common = {115200, 250000, 230400, 57600, 38400, 19200, 9600};
    QCOMPARE(commonBaudRates(), common);
}

QTEST_APPLESS_MAIN(TestSerialPortInfo)
#include "tst_serialportinfo.moc"
