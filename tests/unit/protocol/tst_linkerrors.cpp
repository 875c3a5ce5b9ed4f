// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/linkerrors.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

/// A halt of the firmware is told with what to look at first, taken from its words.
class TestLinkErrors final : public QObject
{
    Q_OBJECT

private slots:
    void aHaltSaysWhatToLookAt_data();
    void aHaltSaysWhatToLookAt();
};

void TestLinkErrors::aHaltSaysWhatToLookAt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("step");
    const QString heater = u"check that the heater"_s;
    const QString sensor = u"A temperature sensor"_s;
    QTest::newRow("runaway") << "Thermal Runaway, system stopped! Heater_ID: 0"_ba << heater;
    QTest::newRow("shouted") << "THERMAL RUNAWAY ( EXTRUDER )"_ba << heater;
    QTest::newRow("heating") << "Heating failed, system stopped! Heater_ID: bed"_ba << heater;
    QTest::newRow("preheat") << "PREHEAT ERROR"_ba << heater;
    QTest::newRow("too low") << "MINTEMP triggered, system stopped!"_ba << sensor;
    QTest::newRow("too high") << "MAXTEMP triggered, system stopped!"_ba << sensor;
    QTest::newRow("probe") << "Probing Failed"_ba << u"The probe did not find the bed"_s;
    QTest::newRow("anything else") << "kill() called!"_ba << u"Find the cause first."_s;
}

void TestLinkErrors::aHaltSaysWhatToLookAt()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, step);
    const Error error = LinkErrors::firmwareHalted(text);
    QVERIFY2(error.message.contains(step), qPrintable(error.message));
    QVERIFY(error.message.contains(u'“' + QString::fromUtf8(text) + u'”'));
    QVERIFY(error.message.endsWith(u"reset the printer and connect again."_s));
}

QTEST_APPLESS_MAIN(TestLinkErrors)
#include "tst_linkerrors.moc"
