// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What people set in the settings dialog, as far as it is more than one simple value.

#include "settings/settings.h"

#include "settings/settingsjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

// The keys of the file. Renaming one forgets what people have set.
constexpr auto ShortcutsKey = "window/shortcuts"_L1;
constexpr auto PresetsKey = "heaters/presets"_L1;
constexpr auto ExpressionsKey = "terminal/expressions"_L1;
constexpr auto LogsConversationKey = "terminal/logsConversation"_L1;
constexpr auto LogMegabytesKey = "terminal/logMegabytes"_L1;
constexpr auto SpeedUnitKey = "General/speedUnit"_L1; // with a capital, as in settings.cpp
constexpr auto StepsKey = "jog/steps"_L1;
constexpr auto SpeedKey = "jog/speedPercent"_L1;
constexpr auto WatchesHeatersKey = "safety/watchesIdleHeaters"_L1;
constexpr auto IdleMinutesKey = "safety/idleMinutes"_L1;
constexpr auto CoolsPausedNozzleKey = "safety/coolsPausedNozzle"_L1;
constexpr auto PausedNozzleMinutesKey = "safety/pausedNozzleMinutes"_L1;
constexpr auto HoldsToStopKey = "safety/holdsToStop"_L1;

constexpr auto PerMinuteName = "mm/min"_L1;

} // namespace

SpeedUnit Settings::speedUnit() const
{
    return m_settings.value(SpeedUnitKey).toString() == PerMinuteName
               ? SpeedUnit::MillimetresPerMinute
               : SpeedUnit::MillimetresPerSecond;
}

void Settings::setSpeedUnit(SpeedUnit unit)
{
    if (unit == speedUnit())
        return;
    m_settings.setValue(
        SpeedUnitKey, unit == SpeedUnit::MillimetresPerMinute ? QString(PerMinuteName) : u"mm/s"_s);
    emit speedUnitChanged();
}

QMap<QString, QStringList> Settings::shortcuts() const
{
    return SettingsJson::toShortcuts(m_settings.value(ShortcutsKey).toString())
        .value_or(QMap<QString, QStringList>());
}

void Settings::setShortcuts(const QMap<QString, QStringList> &shortcuts)
{
    if (shortcuts == this->shortcuts())
        return;
    m_settings.setValue(ShortcutsKey, SettingsJson::fromShortcuts(shortcuts));
    emit shortcutsChanged();
}

QList<TemperaturePreset> Settings::temperaturePresets() const
{
    return SettingsJson::toPresets(m_settings.value(PresetsKey).toString())
        .value_or(defaultTemperaturePresets());
}

void Settings::setTemperaturePresets(const QList<TemperaturePreset> &presets)
{
    if (presets == temperaturePresets())
        return;
    m_settings.setValue(PresetsKey,
                        SettingsJson::fromPresets(presets.mid(0, SettingsJson::MaxEntries)));
    emit temperaturePresetsChanged();
}

QList<TerminalExpression> Settings::terminalExpressions() const
{
    return SettingsJson::toExpressions(m_settings.value(ExpressionsKey).toString())
        .value_or(QList<TerminalExpression>());
}

void Settings::setTerminalExpressions(const QList<TerminalExpression> &expressions)
{
    if (expressions == terminalExpressions())
        return;
    m_settings.setValue(ExpressionsKey, SettingsJson::fromExpressions(
                                            expressions.mid(0, SettingsJson::MaxEntries)));
    emit terminalExpressionsChanged();
}

ConversationLogPreferences Settings::conversationLog() const
{
    using Preferences = ConversationLogPreferences;
    Preferences preferences;
    // Only a clear yes writes to the disk.
    preferences.enabled = m_settings.value(LogsConversationKey).toString() == "true"_L1;
    const int megabytes = m_settings.value(LogMegabytesKey, preferences.megabytes).toInt();
    if (megabytes >= Preferences::LeastMegabytes)
        preferences.megabytes = std::min(megabytes, Preferences::MostMegabytes);
    return preferences;
}

void Settings::setConversationLog(const ConversationLogPreferences &preferences)
{
    using Preferences = ConversationLogPreferences;
    if (preferences == conversationLog())
        return;
    m_settings.setValue(LogsConversationKey, preferences.enabled);
    m_settings.setValue(
        LogMegabytesKey,
        std::clamp(preferences.megabytes, Preferences::LeastMegabytes, Preferences::MostMegabytes));
    emit conversationLogChanged();
}

JogPreferences Settings::jogPreferences() const
{
    JogPreferences preferences;
    const QStringList texts = m_settings.value(StepsKey).toStringList();
    if (!texts.isEmpty()) {
        preferences.steps.clear();
        for (const QString &text : texts)
            preferences.steps.append(text.toDouble());
    }
    preferences.speedPercent = m_settings.value(SpeedKey, preferences.speedPercent).toInt();
    return preferences.isValid() ? preferences : JogPreferences();
}

void Settings::setJogPreferences(const JogPreferences &preferences)
{
    if (!preferences.isValid() || preferences == jogPreferences())
        return;
    QStringList texts;
    for (const double step : preferences.steps)
        texts.append(QString::number(step));
    m_settings.setValue(StepsKey, texts);
    m_settings.setValue(SpeedKey, preferences.speedPercent);
    emit jogPreferencesChanged();
}

SafetyPreferences Settings::safetyPreferences() const
{
    SafetyPreferences preferences;
    // Only a clear no switches the watch off.
    preferences.watchesIdleHeaters = m_settings.value(WatchesHeatersKey).toString() != "false"_L1;
    preferences.coolsPausedNozzle = m_settings.value(CoolsPausedNozzleKey).toString() != "false"_L1;
    const auto take = [this](QLatin1StringView key, int &value) {
        const int minutes = m_settings.value(key, value).toInt();
        if (minutes >= SafetyPreferences::LeastIdleMinutes)
            value = std::min(minutes, SafetyPreferences::MostIdleMinutes);
    };
    take(IdleMinutesKey, preferences.idleMinutes);
    take(PausedNozzleMinutesKey, preferences.pausedNozzleMinutes);
    // Only a clear yes makes stopping slower.
    preferences.holdsToStop = m_settings.value(HoldsToStopKey).toString() == "true"_L1;
    return preferences;
}

void Settings::setSafetyPreferences(const SafetyPreferences &preferences)
{
    if (preferences == safetyPreferences())
        return;
    m_settings.setValue(WatchesHeatersKey, preferences.watchesIdleHeaters);
    const auto keep = [this](QLatin1StringView key, int minutes) {
        m_settings.setValue(key, std::clamp(minutes, SafetyPreferences::LeastIdleMinutes,
                                            SafetyPreferences::MostIdleMinutes));
    };
    keep(IdleMinutesKey, preferences.idleMinutes);
    keep(PausedNozzleMinutesKey, preferences.pausedNozzleMinutes);
    m_settings.setValue(CoolsPausedNozzleKey, preferences.coolsPausedNozzle);
    m_settings.setValue(HoldsToStopKey, preferences.holdsToStop);
    emit safetyPreferencesChanged();
}

} // namespace gantry
