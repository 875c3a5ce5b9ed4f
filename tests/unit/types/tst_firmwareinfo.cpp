// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "types/firmwareinfo.h"

#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestFirmwareInfo final : public QObject
{
    Q_OBJECT

private slots:
    void shortensTheName_data();
    void shortensTheName();
    void readsTheExtruderCount_data();
    void readsTheExtruderCount();
    void knowsCapabilities();
};

void TestFirmwareInfo::shortensTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("shortName");
    QTest::newRow("Marlin") << u"Marlin 2.1.2.7 (Nov 22 2026 12:04:18)"_s << QString()
                            << u"Marlin 2.1.2.7"_s;
    QTest::newRow("Prusa") << u"Prusa-Firmware 3.13.2 based on Marlin; https://x"_s << QString()
                           << u"Prusa-Firmware 3.13.2"_s;
    QTest::newRow("Repetier") << u"Repetier_1.0.4"_s << QString() << u"Repetier_1.0.4"_s;
    QTest::newRow("Klipper") << u"Klipper"_s << u"v0.10.0"_s << u"Klipper v0.10.0"_s;
    QTest::newRow("version not twice") << u"Foo 1.2"_s << u"1.2"_s << u"Foo 1.2"_s;
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("bracket first") << u" (x)"_s << QString() << u"(x)"_s;
    QTest::newRow("long") << QString(100, u'x') << QString() << QString(39, u'x') + u'\u2026';
}

void TestFirmwareInfo::shortensTheName()
{
    QFETCH(QString, name);
    QFETCH(QString, version);
    QFETCH(QString, shortName);
    FirmwareInfo info;
    info.name = name;
    if (!version.isEmpty())
        info.fields.insert(u"FIRMWARE_VERSION"_s, version);
    QCOMPARE(info.shortName(), shortName);
}

void TestFirmwareInfo::readsTheExtruderCount_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("count"); // 0 = not known
    QTest::newRow("one") << u"1"_s << 1;
    QTest::newRow("blanks") << u" 2 "_s << 2;
    QTest::newRow("none") << QString() << 0;
    QTest::newRow("zero") << u"0"_s << 0;
    QTest::newRow("negative") << u"-1"_s << 0;
    QTest::newRow("too many") << u"100"_s << 0;
    QTest::newRow("word") << u"two"_s << 0;
}

void TestFirmwareInfo::readsTheExtruderCount()
{
    QFETCH(QString, field);
    QFETCH(int, count);
    FirmwareInfo info;
    info.fields.insert(u"EXTRUDER_COUNT"_s, field);
    QCOMPARE(info.extruderCount().value_or(0), count);
}

void TestFirmwareInfo::knowsCapabilities()
{
    FirmwareInfo info;
    info.capabilities.insert(u"AUTOREPORT_TEMP"_s, true);
    info.capabilities.insert(u"EEPROM"_s, false);
    QVERIFY(info.can(u"AUTOREPORT_TEMP"_s));
    QVERIFY(!info.can(u"EEPROM"_s));
    QVERIFY(!info.can(u"UNHEARD_OF"_s));
}

QTEST_APPLESS_MAIN(TestFirmwareInfo)
#include "tst_firmwareinfo.moc"
