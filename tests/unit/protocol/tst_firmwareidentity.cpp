// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/firmwareidentity.h"

#include "protocol/responseparser.h"

#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class tst_FirmwareIdentity : public QObject
{
    Q_OBJECT

private slots:
    void complete_data();
    void complete();
    void aLateCapabilityCompletesItAgain();
};

namespace {

/// Feeds lines; for each, whether the information came out: "....y"
QString feed(FirmwareIdentity &identity, const QStringList &lines)
{
    ResponseParser parser;
    QString out;
    for (const QString &line : lines)
        out += identity.take(parser.parse(line.toLatin1())) ? u'y' : u'.';
    return out;
}

const QString Report = u"FIRMWARE_NAME:Marlin 2.1.2.7 (Nov 22 2026) SOURCE_CODE_URL:x.org "
                       "EXTRUDER_COUNT:1"_s;

} // namespace

void tst_FirmwareIdentity::complete_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("when");
    QTest::newRow("Marlin") << QStringList{Report, u"Cap:EEPROM:1"_s, u"Cap:AUTOREPORT_TEMP:1"_s,
                                           u"ok"_s, u"ok"_s}
                            << u"...y."_s;
    QTest::newRow("without capabilities") << QStringList{Report, u"ok"_s} << u".y"_s;
    QTest::newRow("Repetier answers after the ok")
        << QStringList{u"ok 1"_s, Report, u"Cap:EEPROM:1"_s, u"PrinterMode:FFF"_s} << u"...y"_s;
    QTest::newRow("no report at all") << QStringList{u"ok"_s, u"echo:hello"_s, u"ok"_s} << u"..."_s;
    QTest::newRow("capabilities without a name")
        << QStringList{u"Cap:EEPROM:1"_s, u"ok"_s} << u".."_s;
    QTest::newRow("asked twice, nothing new")
        << QStringList{Report, u"Cap:EEPROM:1"_s, u"ok"_s, u"Cap:EEPROM:1"_s, u"ok"_s}
        << u"..y.."_s;
}

void tst_FirmwareIdentity::complete()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, when);
    FirmwareIdentity identity;
    QCOMPARE(feed(identity, lines), when);
}

void tst_FirmwareIdentity::aLateCapabilityCompletesItAgain()
{
    FirmwareIdentity identity;
    QCOMPARE(feed(identity, {Report, u"Cap:EEPROM:1"_s, u"C?p:VOLUMETRIC:1"_s,
                             u"Cap:AUTOREPORT_TEMP:1"_s, u"Cap:SDCARD:0"_s, u"ok"_s}),
             u"..y..y"_s);
    QCOMPARE(identity.info().name, u"Marlin 2.1.2.7 (Nov 22 2026)"_s);
    QCOMPARE(identity.info().capabilities.size(), 3);
    QVERIFY(identity.info().can(u"AUTOREPORT_TEMP"_s));
    QVERIFY(!identity.info().can(u"SDCARD"_s));
    identity.reset();
    QVERIFY(identity.info().name.isEmpty());
}

QTEST_APPLESS_MAIN(tst_FirmwareIdentity)
#include "tst_firmwareidentity.moc"
