// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/firmwaretraits.h"

#include <QTest>

using namespace gantry;

class TestFirmwareTraits final : public QObject
{
    Q_OBJECT

private slots:
    void detectsByName_data();
    void detectsByName();
    void everyFirmwareHasItsRow();
    void knowsTheHabits();
    void refusesGrbl();
};

void TestFirmwareTraits::detectsByName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Firmware>("firmware");
    const auto row = [](const char *name, Firmware firmware) {
        QTest::newRow(name) << QByteArray(name) << firmware;
    };
    row("Marlin 2.1.2.7 (Nov 22 2026 12:04:18)", Firmware::Marlin);
    row("Prusa-Firmware 3.13.0 based on Marlin", Firmware::Prusa);
    row("Prusa-Firmware-Buddy 5.1.2+13478", Firmware::Prusa);
    row("Repetier_1.0.4", Firmware::Repetier);
    row("ANET_A8_20160801", Firmware::Repetier);
    row("Smoothieware", Firmware::Smoothie);
    row("RepRapFirmware for Duet 2 WiFi/Ethernet", Firmware::RepRapFirmware);
    row("Klipper", Firmware::Klipper);
    row("Teacup", Firmware::Teacup);
    row("Malyan 3.8", Firmware::Malyan);
    row("Marlin Ultimaker2", Firmware::Ultimaker2);
    row("grblHAL", Firmware::Grbl);
    row("Sprinter", Firmware::Unknown);
    row("", Firmware::Unknown);
}

void TestFirmwareTraits::detectsByName()
{
    QFETCH(const QByteArray, name);
    QFETCH(const Firmware, firmware);
    QCOMPARE(detectFirmware(name), firmware);
    QCOMPARE(detectFirmware(name.toUpper()), firmware);
}

void TestFirmwareTraits::everyFirmwareHasItsRow()
{
    for (int i = 0; i <= static_cast<int>(Firmware::Grbl); ++i) {
        const auto firmware = static_cast<Firmware>(i);
        QCOMPARE(traitsOf(firmware).firmware, firmware);
        QVERIFY(!traitsOf(firmware).displayName.isEmpty());
    }
}

void TestFirmwareTraits::knowsTheHabits()
{
    using Numbers = FirmwareTraits::Numbers;
    QVERIFY(traitsOf(Firmware::Marlin).checksLineOrder);
    QVERIFY(traitsOf(Firmware::Marlin).takesBusyInterval);
    QVERIFY(traitsOf(Firmware::Marlin).queuesLines);
    QVERIFY(traitsOf(Firmware::Prusa).queuesLines);
    QVERIFY(!traitsOf(Firmware::Unknown).queuesLines);
    QVERIFY(!traitsOf(Firmware::Repetier).queuesLines);

    const FirmwareTraits &repetier = traitsOf(Firmware::Repetier);
    QVERIFY(repetier.acksCarryLastLineNumber);
    QVERIFY(repetier.blocksWhileDwelling);
    QVERIFY(repetier.reportsTargets);
    QCOMPARE(repetier.fullHeaterPower, 255);
    QCOMPARE(traitsOf(Firmware::Marlin).fullHeaterPower, 127);
    QCOMPARE(repetier.numbers, Numbers::Always);

    QVERIFY(!traitsOf(Firmware::Teacup).checksLineOrder);
    QVERIFY(!traitsOf(Firmware::Teacup).heatsWithM109);
    QVERIFY(traitsOf(Firmware::Malyan).sdAlwaysAvailable);
    QVERIFY(!traitsOf(Firmware::RepRapFirmware).sdPathsBeginWithSlash);
    QVERIFY(!traitsOf(Firmware::Ultimaker2).detectsDisplayStartedPrints);
    QVERIFY(traitsOf(Firmware::Prusa).sdNamesAreLowerCase);
}

void TestFirmwareTraits::refusesGrbl()
{
    QVERIFY(!traitsOf(Firmware::Grbl).supported);
    QCOMPARE(detectFirmwareFromBanner("Grbl 1.1h ['$' for help]"), Firmware::Grbl);
    QCOMPARE(detectFirmwareFromBanner("GrblHAL 1.1f ['$' or '$HELP' for help]"), Firmware::Grbl);
    QCOMPARE(detectFirmwareFromBanner("Marlin 2.1.2.7"), std::nullopt);
    QCOMPARE(detectFirmwareFromBanner("start"), std::nullopt);
    QCOMPARE(detectFirmwareFromBanner("grbl mode off"), std::nullopt);
}

QTEST_APPLESS_MAIN(TestFirmwareTraits)
#include "tst_firmwaretraits.moc"
