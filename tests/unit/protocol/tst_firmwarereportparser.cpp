// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/firmwarereportparser.h"
#include "support/responsetext.h"

#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;
using gantry::test::ResponseText;

class TestFirmwareReportParser final : public QObject
{
    Q_OBJECT

private slots:
    void splitsFields_data();
    void splitsFields();
    void recognisesTheReport_data();
    void recognisesTheReport();
    void readsCapabilities_data();
    void readsCapabilities();
    void givesFirmwareInfo();
};

void TestFirmwareReportParser::splitsFields_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("33: keys")
        << QByteArray("KEY1:VALUE1 _KEY2:INVALID 123:INVALID KEY2:VALUE2")
        << QByteArray("firmware {KEY1=VALUE1 _KEY2:INVALID 123:INVALID} {KEY2=VALUE2}");
    QTest::newRow("34: colons in values")
        << QByteArray("FIRMWARE_NAME:Marlin 2.0.7.2 (Nov 27 2020 14:30:11) "
                      "SOURCE_CODE_URL:https://github.com/MarlinFirmware/Marlin")
        << QByteArray("firmware {FIRMWARE_NAME=Marlin 2.0.7.2 (Nov 27 2020 14:30:11)} "
                      "{SOURCE_CODE_URL=https://github.com/MarlinFirmware/Marlin}");
    QTest::newRow("empty value") << QByteArray("UUID: EXTRUDER_COUNT:2")
                                 << QByteArray("firmware {UUID=} {EXTRUDER_COUNT=2}");
    QTest::newRow("RepRapFirmware")
        << QByteArray(
               "FIRMWARE_NAME: RepRapFirmware for Duet 2 WiFi/Ethernet FIRMWARE_VERSION: 3.4.5 "
               "ELECTRONICS: Duet WiFi 1.02 FIRMWARE_DATE: 2022-11-30 19:36:12")
        << QByteArray("firmware {FIRMWARE_NAME=RepRapFirmware for Duet 2 WiFi/Ethernet} "
                      "{FIRMWARE_VERSION=3.4.5} {ELECTRONICS=Duet WiFi 1.02} "
                      "{FIRMWARE_DATE=2022-11-30 19:36:12}");
    QTest::newRow("Smoothieware")
        << QByteArray("FIRMWARE_NAME:Smoothieware, FIRMWARE_URL:http%3A//smoothieware.org, "
                      "X-SOURCE_CODE_URL:https://github.com/Smoothieware, FIRMWARE_VERSION:edge")
        << QByteArray(
               "firmware {FIRMWARE_NAME=Smoothieware} {FIRMWARE_URL=http%3A//smoothieware.org} "
               "{X-SOURCE_CODE_URL=https://github.com/Smoothieware} {FIRMWARE_VERSION=edge}");
    QTest::newRow("no key") << QByteArray("just text: here") << QByteArray("firmware");
    QTest::newRow("empty") << QByteArray() << QByteArray("firmware");
}

void TestFirmwareReportParser::splitsFields()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, expected);
    QCOMPARE(ResponseText()(response::FirmwareReport{splitReportFields(line)}), expected);
}

void TestFirmwareReportParser::recognisesTheReport_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isReport");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("32: Malyan") << QByteArray("NAME. Malyan\tVER: 3.8\tMODEL: M100\tHW: HB02")
                                << true << QByteArray("Malyan 3.8");
    QTest::newRow("Malyan with colon")
        << QByteArray("NAME: Malyan VER: 2.9 MODEL: M200") << true << QByteArray("Malyan 2.9");
    QTest::newRow("Teacup") << QByteArray("FIRMWARE_NAME:Teacup FIRMWARE_URL:http://example.org/")
                            << true << QByteArray("Teacup");
    QTest::newRow("Klipper, version first")
        << QByteArray("FIRMWARE_VERSION:v0.12 FIRMWARE_NAME:Klipper") << true
        << QByteArray("Klipper");
    QTest::newRow("unknown NAME") << QByteArray("NAME: Something VER: 1") << true << QByteArray();
    QTest::newRow("area line") << QByteArray("area:{full:{min:{x:0.00,y:0.00}}}") << false
                               << QByteArray();
    QTest::newRow("a file name") << QByteArray("echo:FILENAME: A.GCO") << false << QByteArray();
    QTest::newRow("inside a word") << QByteArray("MYFIRMWARE_NAME:x") << false << QByteArray();
}

void TestFirmwareReportParser::recognisesTheReport()
{
    QFETCH(const QByteArray, line);
    QFETCH(const bool, isReport);
    QFETCH(const QByteArray, name);
    const auto report = parseFirmwareReport(line);
    QCOMPARE(report.has_value(), isReport);
    if (report)
        QCOMPARE(firmwareName(*report), name);
}

void TestFirmwareReportParser::readsCapabilities_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("31: on") << QByteArray("Cap:EEPROM:1") << QByteArray("cap EEPROM on");
    QTest::newRow("31: off") << QByteArray("Cap:AUTOREPORT_TEMP:0")
                             << QByteArray("cap AUTOREPORT_TEMP off");
    QTest::newRow("31: fields") << QByteArray("Cap:TOO:MANY:FIELDS") << QByteArray();
    QTest::newRow("31: flag") << QByteArray("cap:x:2") << QByteArray();
    QTest::newRow("lower case") << QByteArray("cap:autoreport_temp:1")
                                << QByteArray("cap AUTOREPORT_TEMP on");
    QTest::newRow("trailing blank") << QByteArray("Cap:EEPROM:1 ") << QByteArray("cap EEPROM on");
    QTest::newRow("no name") << QByteArray("Cap::1") << QByteArray();
    QTest::newRow("no flag") << QByteArray("Cap:EEPROM") << QByteArray();
    QTest::newRow("empty flag") << QByteArray("Cap:EEPROM:") << QByteArray();
    QTest::newRow("another line") << QByteArray("Capacity:1") << QByteArray();
}

void TestFirmwareReportParser::readsCapabilities()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, expected);
    const auto capability = parseCapability(line);
    QCOMPARE(capability ? ResponseText()(*capability) : QByteArray(), expected);
}

void TestFirmwareReportParser::givesFirmwareInfo()
{
    const auto report = parseFirmwareReport("FIRMWARE_NAME:Marlin 2.1.2.7 (Nov 22 2026 12:08:02) "
                                            "MACHINE_TYPE:Ender-3 Pro EXTRUDER_COUNT:2");
    QVERIFY(report);
    const FirmwareInfo info = toFirmwareInfo(*report);
    QCOMPARE(info.name, u"Marlin 2.1.2.7 (Nov 22 2026 12:08:02)"_s);
    QCOMPARE(info.machineType(), u"Ender-3 Pro"_s);
    QCOMPARE(info.extruderCount(), std::optional<int>(2));
}

QTEST_APPLESS_MAIN(TestFirmwareReportParser)
#include "tst_firmwarereportparser.moc"
