// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/systemtheme.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QPalette>
#include <QSettings>

#ifdef GANTRY_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

#include <optional>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

bool isDarkPalette()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

/// What the system's own store says; nothing where there is none to read.
std::optional<bool> darkBySystemStore()
{
#if defined(Q_OS_WIN)
    const QSettings registry(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    return registry.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#elif defined(Q_OS_MACOS)
    const QSettings preferences(QDir::homePath()
                                    + u"/Library/Preferences/.GlobalPreferences.plist"_s,
                                QSettings::NativeFormat);
    return preferences.value(u"AppleInterfaceStyle"_s).toString() == u"Dark"_s;
#else
    return std::nullopt;
#endif
}

bool reducesMotionBySystemStore()
{
#ifdef Q_OS_MACOS
    const QSettings preferences(QDir::homePath()
                                    + u"/Library/Preferences/com.apple.universalaccess.plist"_s,
                                QSettings::NativeFormat);
    return preferences.value(u"reduceMotion"_s).toBool();
#else
    return !QApplication::isEffectEnabled(Qt::UI_General);
#endif
}

} // namespace

SystemTheme::SystemTheme(QObject *parent)
    : QObject(parent)
    , m_dark(darkBySystemStore().value_or(isDarkPalette()))
    , m_reducesMotion(reducesMotionBySystemStore())
{
    qApp->installEventFilter(this);
    askPortal();
}

bool SystemTheme::eventFilter(QObject *watched, QEvent *event)
{
    // Windows and macOS tell no program of Qt 6.4 that the appearance changed; coming back from the settings is
    // the moment to look again.
    if (event->type() == QEvent::ApplicationActivate || event->type() == QEvent::ThemeChange) {
        if (const std::optional<bool> dark = darkBySystemStore())
            setDark(*dark);
    }
    return QObject::eventFilter(watched, event);
}

void SystemTheme::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    emit darkChanged(dark);
}

void SystemTheme::setReducesMotion(bool reduces)
{
    if (m_reducesMotion == reduces)
        return;
    m_reducesMotion = reduces;
    emit motionChanged(reduces);
}

#ifdef GANTRY_HAS_DBUS

namespace {

constexpr uint PortalPrefersDark = 1;
constexpr uint PortalPrefersLight = 2;
constexpr uint PortalReducesMotion = 1;

const QString AppearanceGroup = u"org.freedesktop.appearance"_s;
const QString ColorSchemeKey = u"color-scheme"_s;
const QString ReducedMotionKey = u"reduced-motion"_s;
// Where desktops have asked for less motion before the portal had a word for it.
const QString GnomeGroup = u"org.gnome.desktop.interface"_s;
const QString AnimationsKey = u"enable-animations"_s;

} // namespace

void SystemTheme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(handlePortalSetting(QString, QString, QDBusVariant)));
    const auto read = [&](const QString &group, const QString &key) {
        QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
        question << group << key;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            watcher->deleteLater();
            if (!reply.isError())
                handlePortalSetting(group, key, reply.value());
        });
    };
    read(AppearanceGroup, ColorSchemeKey);
    read(GnomeGroup, AnimationsKey);
    read(AppearanceGroup, ReducedMotionKey);
}

void SystemTheme::handlePortalSetting(const QString &group, const QString &key,
                                      const QDBusVariant &value)
{
    QVariant setting = value.variant();
    // Read() wraps the value twice, the signal once.
    if (setting.canConvert<QDBusVariant>())
        setting = setting.value<QDBusVariant>().variant();
    if (group == AppearanceGroup && key == ColorSchemeKey) {
        if (setting.toUInt() == PortalPrefersDark)
            setDark(true);
        else if (setting.toUInt() == PortalPrefersLight)
            setDark(false);
    } else if (group == AppearanceGroup && key == ReducedMotionKey) {
        setReducesMotion(setting.toUInt() == PortalReducesMotion);
    } else if (group == GnomeGroup && key == AnimationsKey) {
        setReducesMotion(!setting.toBool());
    }
}

#else

void SystemTheme::askPortal() {}

void SystemTheme::handlePortalSetting(const QString &, const QString &, const QDBusVariant &) {}

#endif

} // namespace gantry
