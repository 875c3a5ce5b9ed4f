// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settingsjson.h"

#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestSettingsJson final : public QObject
{
    Q_OBJECT

private slots:
    void comesBack();
    void isNothingIfOfAnotherShape_data();
    void isNothingIfOfAnotherShape();
    void leavesOutWhatMakesNoSense();
    void staysBounded();
};

void TestSettingsJson::comesBack()
{
    const QList<TemperaturePreset> presets{{u"PLA \"warm\", ü"_s, 212.5, 60, 0},
                                           {u"ABS"_s, 245, 100, 45}};
    QCOMPARE(SettingsJson::toPresets(SettingsJson::fromPresets(presets)), presets);
    QCOMPARE(SettingsJson::toPresets(SettingsJson::fromPresets({})), QList<TemperaturePreset>());
    const QList<TerminalExpression> expressions{{u"Fans"_s, u"^E\\d+:\\d+ RPM"_s, true},
                                                {QString(), u"echo:"_s, false}};
    QCOMPARE(SettingsJson::toExpressions(SettingsJson::fromExpressions(expressions)), expressions);
    const QMap<QString, QStringList> shortcuts{{u"job.print"_s, {u"Ctrl+,"_s, u"F5"_s}},
                                               {u"file.open"_s, {}}};
    QCOMPARE(SettingsJson::toShortcuts(SettingsJson::fromShortcuts(shortcuts)), shortcuts);
}

void TestSettingsJson::isNothingIfOfAnotherShape_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("words") << u"PLA, PETG"_s;
    QTest::newRow("cut off") << u"[{\"name\":\"PL"_s;
    QTest::newRow("number") << u"42"_s;
}

void TestSettingsJson::isNothingIfOfAnotherShape()
{
    QFETCH(QString, text);
    QVERIFY(!SettingsJson::toPresets(text));
    QVERIFY(!SettingsJson::toExpressions(text));
    QVERIFY(!SettingsJson::toShortcuts(text));
    QVERIFY(!SettingsJson::toPresets(u"{}"_s));
    QVERIFY(!SettingsJson::toShortcuts(u"[]"_s));
}

void TestSettingsJson::leavesOutWhatMakesNoSense()
{
    const auto presets = SettingsJson::toPresets(
        u"[1, {\"tool\": 200}, {\"name\": \" \"}, {\"name\": \"A\", \"tool\": -5, \"bed\": \"hot\","
        " \"chamber\": 1e9}]"_s);
    QCOMPARE(presets, (QList<TemperaturePreset>{{u"A"_s, 0, 0, 1000}}));
    const auto expressions
        = SettingsJson::toExpressions(u"[{\"name\": \"none\"}, {\"pattern\": \"x\"}]"_s);
    QCOMPARE(expressions, (QList<TerminalExpression>{{QString(), u"x"_s, false}}));
    const auto shortcuts = SettingsJson::toShortcuts(u"{\"a\": \"F1\", \"b\": [\"F2\"]}"_s);
    QCOMPARE(shortcuts, (QMap<QString, QStringList>{{u"b"_s, {u"F2"_s}}}));
}

void TestSettingsJson::staysBounded()
{
    const QList<TemperaturePreset> many(500, {u"PLA"_s, 200, 60, 0});
    QCOMPARE(SettingsJson::toPresets(SettingsJson::fromPresets(many))->size(),
             SettingsJson::MaxEntries);
    const QList<TerminalExpression> longOne{{u"x"_s, QString(501, u'x'), false}};
    QCOMPARE(SettingsJson::toExpressions(SettingsJson::fromExpressions(longOne))->size(), 0);
}

QTEST_APPLESS_MAIN(TestSettingsJson)
#include "tst_settingsjson.moc"
