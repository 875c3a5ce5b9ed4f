// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

/// What people set in the settings dialog is kept, told once, and odd values are the defaults.
class TestWindowSettings final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void startsWithTheDefaults();
    void isKept();
    void tellsChangesOnce();
    void takesOddValuesForDefaults();
    void refusesStepsThatAreNone_data();
    void refusesStepsThatAreNone();

private:
    QString fileName() const { return m_folder->filePath(u"settings.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWindowSettings::startsWithTheDefaults()
{
    const Settings settings(fileName());
    QCOMPARE(settings.temperaturePresets(), defaultTemperaturePresets());
    QCOMPARE(settings.terminalExpressions(), QList<TerminalExpression>());
    QCOMPARE(settings.shortcuts(), (QMap<QString, QStringList>()));
    QCOMPARE(settings.jogPreferences(), JogPreferences());
    QCOMPARE(settings.safetyPreferences().idleMinutes, 30);
    QVERIFY(settings.safetyPreferences().watchesIdleHeaters);
    QVERIFY(!settings.safetyPreferences().holdsToStop);
    QCOMPARE(settings.safetyPreferences().pausedNozzlePatience(),
             std::optional(std::chrono::minutes(30)));
}

void TestWindowSettings::isKept()
{
    const QList<TemperaturePreset> presets{{u"Nylon, dry; \"x\"=1"_s, 250, 70, 0}};
    const QList<TerminalExpression> expressions{{u"Fans"_s, u"RPM\\b|\"x\""_s, true}};
    const QMap<QString, QStringList> shortcuts{{u"tools.settings"_s, {u"Ctrl+,"_s}},
                                               {u"job.print"_s, {}}};
    const JogPreferences jog{{0.05, 0.5, 5, 50}, 60};
    const SafetyPreferences safety{false, 45, true};
    {
        Settings settings(fileName());
        settings.setTemperaturePresets(presets);
        settings.setTerminalExpressions(expressions);
        settings.setShortcuts(shortcuts);
        settings.setJogPreferences(jog);
        settings.setSafetyPreferences(safety);
        settings.setConversationLog({true, 25});
    }
    Settings settings(fileName());
    QCOMPARE(settings.temperaturePresets(), presets);
    QCOMPARE(settings.terminalExpressions(), expressions);
    QCOMPARE(settings.shortcuts(), shortcuts);
    QCOMPARE(settings.jogPreferences(), jog);
    QCOMPARE(settings.safetyPreferences(), safety);
    QCOMPARE(settings.conversationLog(), (ConversationLogPreferences{true, 25}));
    settings.setTemperaturePresets({}); // none is a choice, too
    QCOMPARE(settings.temperaturePresets(), QList<TemperaturePreset>());
}

void TestWindowSettings::tellsChangesOnce()
{
    Settings settings(fileName());
    QSignalSpy presets(&settings, &Settings::temperaturePresetsChanged);
    QSignalSpy safety(&settings, &Settings::safetyPreferencesChanged);
    QSignalSpy jog(&settings, &Settings::jogPreferencesChanged);
    QSignalSpy asks(&settings, &Settings::asksBeforeCancelChanged);
    for (int i = 0; i < 2; ++i) {
        settings.setTemperaturePresets({{u"PLA"_s, 200, 50, 0}});
        settings.setSafetyPreferences({true, 10});
        settings.setJogPreferences({{1, 2, 3, 4}, 50});
        settings.setAsksBeforeCancel(false);
    }
    QCOMPARE(presets.size(), 1);
    QCOMPARE(safety.size(), 1);
    QCOMPARE(jog.size(), 1);
    QCOMPARE(asks.size(), 1);
}

void TestWindowSettings::takesOddValuesForDefaults()
{
    QFile file(fileName());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[safety]\nwatchesIdleHeaters=perhaps\nidleMinutes=-3\nholdsToStop=perhaps\n"
               "coolsPausedNozzle=perhaps\npausedNozzleMinutes=0\n[jog]"
               "\nsteps=1, 2\n"
               "speedPercent=900\n[heaters]\npresets=hot\n[window]\nshortcuts=F1\n"
               "[terminal]\nlogsConversation=perhaps\nlogMegabytes=-2\n");
    file.close();
    const Settings settings(fileName());
    QVERIFY(settings.safetyPreferences().watchesIdleHeaters);
    QCOMPARE(settings.safetyPreferences().idleMinutes, 30);
    QVERIFY(!settings.safetyPreferences().holdsToStop);
    QCOMPARE(settings.jogPreferences(), JogPreferences());
    QCOMPARE(settings.temperaturePresets(), defaultTemperaturePresets());
    QVERIFY(settings.shortcuts().isEmpty());
    QCOMPARE(settings.conversationLog(), ConversationLogPreferences());
}

void TestWindowSettings::refusesStepsThatAreNone_data()
{
    QTest::addColumn<QList<double>>("steps");
    QTest::newRow("too few") << QList<double>{1, 2, 3};
    QTest::newRow("not ascending") << QList<double>{1, 10, 10, 100};
    QTest::newRow("zero") << QList<double>{0, 1, 10, 100};
    QTest::newRow("too long") << QList<double>{0.1, 1, 10, 1000};
    QTest::newRow("no number") << QList<double>{0.1, 1, qQNaN(), 100};
}

void TestWindowSettings::refusesStepsThatAreNone()
{
    QFETCH(QList<double>, steps);
    Settings settings(fileName());
    settings.setJogPreferences({steps, 100});
    QCOMPARE(settings.jogPreferences(), JogPreferences());
}

QTEST_GUILESS_MAIN(TestWindowSettings)
#include "tst_windowsettings.moc"
