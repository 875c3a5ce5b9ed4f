// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "types/heater.h"

#include <QTest>

#include <algorithm>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestHeater final : public QObject
{
    Q_OBJECT

private slots:
    void readsKeys_data();
    void readsKeys();
    void ordersToolsBeforeBedBeforeSensors();
};

void TestHeater::readsKeys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("known");
    QTest::newRow("tool0") << u"tool0"_s << true;
    QTest::newRow("tool12") << u"tool12"_s << true;
    QTest::newRow("bed") << u"bed"_s << true;
    QTest::newRow("chamber") << u"chamber"_s << true;
    QTest::newRow("toolx") << u"toolx"_s << false;
    QTest::newRow("tool") << u"tool"_s << false;
    QTest::newRow("sign") << u"tool+1"_s << false;
    QTest::newRow("negative") << u"tool-1"_s << false;
    QTest::newRow("blank") << u"tool 1"_s << false;
    QTest::newRow("huge") << u"tool99999999999"_s << false;
    QTest::newRow("other digits") << u"tool\u0663"_s << false;
    QTest::newRow("capital") << u"Bed"_s << false;
    QTest::newRow("anchored") << u"bed "_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestHeater::readsKeys()
{
    QFETCH(QString, key);
    QFETCH(bool, known);
    const auto heater = HeaterId::fromKey(key);
    QCOMPARE(heater.has_value(), known);
    if (heater)
        QCOMPARE(heater->key(), key);
}

void TestHeater::ordersToolsBeforeBedBeforeSensors()
{
    const HeaterId sensor{HeaterId::Kind::Sensor, 0, u"P"_s};
    QCOMPARE(sensor.key(), u"P"_s);
    QList<HeaterId> heaters
        = {sensor, HeaterId::chamber(), HeaterId::bed(), HeaterId::tool(10), HeaterId::tool(2)};
    std::sort(heaters.begin(), heaters.end());
    const QList<HeaterId> expected
        = {HeaterId::tool(2), HeaterId::tool(10), HeaterId::bed(), HeaterId::chamber(), sensor};
    QCOMPARE(heaters, expected);
}

QTEST_APPLESS_MAIN(TestHeater)
#include "tst_heater.moc"
