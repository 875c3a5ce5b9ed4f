// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "types/usbserialchip.h"

#include <QTest>

using namespace gantry;

class TestUsbSerialChip final : public QObject
{
    Q_OBJECT

private slots:
    void names();
    void bootloaders();
};

void TestUsbSerialChip::names()
{
    QCOMPARE(UsbSerialChip::name(0x1a86, 0x7523), QStringLiteral("CH340"));
    QCOMPARE(UsbSerialChip::name(0x10c4, 0xea60), QStringLiteral("CP210x"));
    QCOMPARE(UsbSerialChip::name(0x0403, 0x6001), QStringLiteral("FT232R"));
    QCOMPARE(UsbSerialChip::name(0x2c99, 0x0002), QString()); // a printer that needs no converter
    QCOMPARE(UsbSerialChip::name(0x1a86, 0xea60), QString()); // vendor of one, product of another
}

void TestUsbSerialChip::bootloaders()
{
    QVERIFY(UsbSerialChip::isBootloader(0x0483, 0xdf11));
    QVERIFY(!UsbSerialChip::isBootloader(0x0483, 0x5740)); // the same board, printing
    QVERIFY(!UsbSerialChip::isBootloader(0x1a86, 0x7523));
}

QTEST_APPLESS_MAIN(TestUsbSerialChip)
#include "tst_usbserialchip.moc"
