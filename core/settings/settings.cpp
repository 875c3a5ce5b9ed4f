// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settings.h"

#include "base/logging.h"
#include "base/setaside.h"
#include "settings/protocolpreferencesfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

// The keys of the file. Renaming one forgets what people have set.
constexpr auto PortKey = "connection/port"_L1;
constexpr auto BaudRateKey = "connection/baudRate"_L1;
constexpr auto ProfileKey = "connection/profile"_L1;
constexpr auto AllPortsKey = "connection/showAllPorts"_L1;
constexpr auto PreferredPortKey = "connection/preferredPort"_L1;
constexpr auto PreferredBaudRateKey = "connection/preferredBaudRate"_L1;
constexpr auto PreferredProfileKey = "connection/preferredProfile"_L1;
constexpr auto AutoconnectKey = "connection/autoconnect"_L1;
constexpr auto AdditionalPortsKey = "connection/additionalPorts"_L1;
constexpr auto BlocklistedPortsKey = "connection/blocklistedPorts"_L1;
constexpr auto AdditionalBaudRatesKey = "connection/additionalBaudRates"_L1;
constexpr auto BlocklistedBaudRatesKey = "connection/blocklistedBaudRates"_L1;
constexpr auto BindingsGroup = "printers"_L1; // an array: printers/1/identity ...
constexpr auto RecentFilesKey = "files/recent"_L1;
constexpr auto FavouriteFoldersKey = "files/favouriteFolders"_L1;
constexpr auto GeometryKey = "window/geometry"_L1;
constexpr auto LayoutKey = "window/layout"_L1;
constexpr auto CommandsKey = "terminal/commands"_L1;
constexpr auto HiddenKindsKey = "terminal/hiddenKinds"_L1;
// With a capital: "general" is written as [%General], and that is read as "General".
constexpr auto ThemeKey = "General/theme"_L1;
constexpr auto LanguageKey = "General/language"_L1;
constexpr auto AsksBeforeCancelKey = "job/asksBeforeCancel"_L1;
constexpr auto OpensDoctorKey = "connection/opensDoctor"_L1;
constexpr auto NotifiesDesktopKey = "messages/notifiesDesktop"_L1;
constexpr auto SoundsKey = "messages/sound"_L1;
constexpr auto JogStepKey = "jog/step"_L1;

constexpr qsizetype MaxListEntries = 100;
constexpr qint64 MaxFileSize = 8 * 1024 * 1024;
constexpr double DefaultJogStep = 10;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::Settings)
};

bool isSettingsFile(const QString &fileName)
{
    if (QFileInfo(fileName).size() > MaxFileSize)
        return false;
    QFile file(fileName);
    // After a crash of the machine a file may hold nothing but zeros.
    if (!file.open(QIODevice::ReadOnly) || file.readAll().contains('\0'))
        return false;
    const QSettings settings(fileName, QSettings::IniFormat);
    (void) settings.allKeys(); // mistakes come to light only when a section is looked into
    return settings.status() == QSettings::NoError;
}

/// Renames a broken file; nothing if it is none.
std::optional<Settings::BrokenFile> setAsideIfBroken(const QString &fileName)
{
    if (!QFileInfo::exists(fileName) || isSettingsFile(fileName))
        return std::nullopt;
    const Result<QString> aside = setAside(fileName);
    qCWarning(lcSettings) << "Broken settings file" << fileName << "renamed:" << aside.has_value();
    return Settings::BrokenFile{aside ? *aside : QString()};
}

QList<int> toRates(const QStringList &texts)
{
    QList<int> rates;
    for (const QString &text : texts.mid(0, MaxListEntries)) {
        const int rate = text.toInt();
        if (rate > 0)
            rates.append(rate);
    }
    return rates;
}

QStringList toTexts(const QList<int> &rates)
{
    QStringList texts;
    for (const int rate : rates)
        texts.append(QString::number(rate));
    return texts.mid(0, MaxListEntries);
}

QString bindingKey(qsizetype index, QLatin1StringView name)
{
    return u"%1/%2/%3"_s.arg(BindingsGroup).arg(index + 1).arg(name);
}

QLatin1StringView themeName(Settings::Theme theme)
{
    switch (theme) {
    case Settings::Theme::Light:
        return "light"_L1;
    case Settings::Theme::Dark:
        return "dark"_L1;
    case Settings::Theme::System:
        break;
    }
    return "system"_L1;
}

} // namespace

Settings::Settings(const QString &fileName, QObject *parent)
    : QObject(parent)
    , m_broken(setAsideIfBroken(fileName))
    , m_settings(fileName, QSettings::IniFormat)
{}

// The sentence is made when it is asked for: the language is one of the settings.
Error Settings::loadProblem() const
{
    if (!m_broken)
        return {};
    if (m_broken->aside.isEmpty())
        return {ErrorCode::FileUnreadable,
                Text::tr("The settings in %1 cannot be read. Gantry uses its defaults; changes are "
                         "not kept.")
                    .arg(QDir::toNativeSeparators(fileName())),
                {}};
    return {ErrorCode::FileMalformed,
            Text::tr("The settings could not be read and start anew. The old file was kept as %1.")
                .arg(QDir::toNativeSeparators(m_broken->aside)),
            {}};
}

QString Settings::lastPort() const
{
    return m_settings.value(PortKey).toString();
}

void Settings::setLastPort(const QString &port)
{
    m_settings.setValue(PortKey, port);
}

int Settings::lastBaudRate() const
{
    return std::max(0, m_settings.value(BaudRateKey).toInt());
}

void Settings::setLastBaudRate(int rate)
{
    m_settings.setValue(BaudRateKey, std::max(0, rate));
}

QString Settings::lastProfile() const
{
    return m_settings.value(ProfileKey).toString();
}

void Settings::setLastProfile(const QString &id)
{
    m_settings.setValue(ProfileKey, id);
}

bool Settings::showsAllPorts() const
{
    return m_settings.value(AllPortsKey, false).toBool();
}

void Settings::setShowsAllPorts(bool all)
{
    m_settings.setValue(AllPortsKey, all);
}

ConnectionPreferences Settings::connectionPreferences() const
{
    const auto list = [this](QLatin1StringView key) {
        return m_settings.value(key).toStringList().mid(0, MaxListEntries);
    };
    // A port is opened because of this: nothing but a clear yes counts.
    const bool autoconnect = m_settings.value(AutoconnectKey).toString() == "true"_L1;
    return {.port = m_settings.value(PreferredPortKey).toString(),
            .baudRate = std::max(0, m_settings.value(PreferredBaudRateKey).toInt()),
            .profile = m_settings.value(PreferredProfileKey).toString(),
            .autoconnect = autoconnect,
            .additionalPorts = list(AdditionalPortsKey),
            .blocklistedPorts = list(BlocklistedPortsKey),
            .additionalBaudRates = toRates(list(AdditionalBaudRatesKey)),
            .blocklistedBaudRates = toRates(list(BlocklistedBaudRatesKey))};
}

void Settings::setConnectionPreferences(const ConnectionPreferences &preferences)
{
    if (preferences == connectionPreferences())
        return;
    m_settings.setValue(PreferredPortKey, preferences.port);
    m_settings.setValue(PreferredBaudRateKey, std::max(0, preferences.baudRate));
    m_settings.setValue(PreferredProfileKey, preferences.profile);
    m_settings.setValue(AutoconnectKey, preferences.autoconnect);
    m_settings.setValue(AdditionalPortsKey, preferences.additionalPorts.mid(0, MaxListEntries));
    m_settings.setValue(BlocklistedPortsKey, preferences.blocklistedPorts.mid(0, MaxListEntries));
    m_settings.setValue(AdditionalBaudRatesKey, toTexts(preferences.additionalBaudRates));
    m_settings.setValue(BlocklistedBaudRatesKey, toTexts(preferences.blocklistedBaudRates));
    emit connectionPreferencesChanged();
}

ProtocolPreferences Settings::protocolPreferences() const
{
    return ProtocolPreferencesFile::read(m_settings).preferences;
}

void Settings::setProtocolPreferences(ProtocolPreferences preferences)
{
    for (const QString &problem : preferences.correct())
        qCWarning(lcSettings) << "Protocol preferences corrected:" << problem;
    if (preferences == protocolPreferences())
        return;
    ProtocolPreferencesFile::write(m_settings, preferences);
    emit protocolPreferencesChanged();
}

QStringList Settings::protocolProblems() const
{
    return ProtocolPreferencesFile::read(m_settings).problems;
}

QList<PrinterBinding> Settings::printerBindings() const
{
    QList<PrinterBinding> bindings;
    const int size = m_settings.value(u"%1/size"_s.arg(BindingsGroup)).toInt();
    for (qsizetype i = 0; i < std::min<qsizetype>(size, MaxBindings); ++i) {
        PrinterBinding binding;
        binding.identity = m_settings.value(bindingKey(i, "identity"_L1)).toString();
        binding.profile = m_settings.value(bindingKey(i, "profile"_L1)).toString();
        binding.baudRate = std::max(0, m_settings.value(bindingKey(i, "baudRate"_L1)).toInt());
        if (!binding.identity.isEmpty())
            bindings.append(binding);
    }
    return bindings;
}

void Settings::bindPrinter(const PrinterBinding &binding)
{
    QList<PrinterBinding> bindings = printerBindings();
    if (binding.identity.isEmpty() || (!bindings.isEmpty() && bindings.first() == binding))
        return;
    bindings.removeIf([&](const PrinterBinding &old) { return old.identity == binding.identity; });
    bindings.prepend(binding);
    writeBindings(bindings.mid(0, MaxBindings));
}

void Settings::unbindPrinter(const QString &identity)
{
    QList<PrinterBinding> bindings = printerBindings();
    bindings.removeIf([&](const PrinterBinding &old) { return old.identity == identity; });
    writeBindings(bindings);
}

void Settings::writeBindings(const QList<PrinterBinding> &bindings)
{
    m_settings.remove(BindingsGroup);
    m_settings.setValue(u"%1/size"_s.arg(BindingsGroup), bindings.size());
    for (qsizetype i = 0; i < bindings.size(); ++i) {
        m_settings.setValue(bindingKey(i, "identity"_L1), bindings.at(i).identity);
        m_settings.setValue(bindingKey(i, "profile"_L1), bindings.at(i).profile);
        m_settings.setValue(bindingKey(i, "baudRate"_L1), bindings.at(i).baudRate);
    }
}

QStringList Settings::recentFiles() const
{
    return m_settings.value(RecentFilesKey).toStringList().mid(0, MaxRecentFiles);
}

void Settings::addRecentFile(const QString &path)
{
    if (path.isEmpty())
        return;
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    setRecentFiles(files);
}

void Settings::setRecentFiles(const QStringList &paths)
{
    m_settings.setValue(RecentFilesKey, paths.mid(0, MaxRecentFiles));
    emit recentFilesChanged();
}

QStringList Settings::favouriteFolders() const
{
    return m_settings.value(FavouriteFoldersKey).toStringList().mid(0, MaxFavouriteFolders);
}

void Settings::setFavouriteFolders(const QStringList &folders)
{
    m_settings.setValue(FavouriteFoldersKey, folders.mid(0, MaxFavouriteFolders));
    emit favouriteFoldersChanged();
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(GeometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(GeometryKey, geometry);
}

QByteArray Settings::windowLayout() const
{
    return m_settings.value(LayoutKey).toByteArray();
}

void Settings::setWindowLayout(const QByteArray &layout)
{
    m_settings.setValue(LayoutKey, layout);
}

QStringList Settings::commandHistory() const
{
    const QStringList commands = m_settings.value(CommandsKey).toStringList();
    return commands.mid(std::max<qsizetype>(0, commands.size() - MaxCommands));
}

void Settings::setCommandHistory(const QStringList &history)
{
    const auto excess = std::max<qsizetype>(0, history.size() - MaxCommands);
    m_settings.setValue(CommandsKey, history.mid(excess));
}

Settings::Theme Settings::theme() const
{
    const QString name = m_settings.value(ThemeKey).toString();
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        if (name == themeName(theme))
            return theme;
    }
    return Theme::System;
}

void Settings::setTheme(Theme theme)
{
    if (theme == this->theme())
        return;
    m_settings.setValue(ThemeKey, QString(themeName(theme)));
    emit themeChanged(theme);
}

QString Settings::language() const
{
    return m_settings.value(LanguageKey).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_settings.setValue(LanguageKey, language);
}

bool Settings::asksBeforeCancel() const
{
    return m_settings.value(AsksBeforeCancelKey, true).toBool();
}

void Settings::setAsksBeforeCancel(bool asks)
{
    if (asks == asksBeforeCancel())
        return;
    m_settings.setValue(AsksBeforeCancelKey, asks);
    emit asksBeforeCancelChanged();
}

QStringList Settings::hiddenTerminalKinds() const
{
    return m_settings.value(HiddenKindsKey).toStringList();
}

void Settings::setHiddenTerminalKinds(const QStringList &kinds)
{
    m_settings.setValue(HiddenKindsKey, kinds);
}

bool Settings::opensConnectionDoctor() const
{
    return m_settings.value(OpensDoctorKey, true).toBool();
}

void Settings::setOpensConnectionDoctor(bool opens)
{
    m_settings.setValue(OpensDoctorKey, opens);
}

bool Settings::notifiesDesktop() const
{
    return m_settings.value(NotifiesDesktopKey, true).toBool();
}

void Settings::setNotifiesDesktop(bool notifies)
{
    m_settings.setValue(NotifiesDesktopKey, notifies);
}

bool Settings::soundsNotifications() const
{
    return m_settings.value(SoundsKey, false).toBool();
}

void Settings::setSoundsNotifications(bool sounds)
{
    m_settings.setValue(SoundsKey, sounds);
}

double Settings::jogStep() const
{
    bool ok = false;
    const double step = m_settings.value(JogStepKey, DefaultJogStep).toDouble(&ok);
    return ok && std::isfinite(step) && step > 0 && step <= 1000 ? step : DefaultJogStep;
}

void Settings::setJogStep(double step)
{
    m_settings.setValue(JogStepKey, step);
}

} // namespace gantry
