// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/systemtheme.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QGuiApplication>
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

} // namespace

SystemTheme::SystemTheme(QObject *parent)
    : QObject(parent)
    , m_dark(darkBySystemStore().value_or(isDarkPalette()))
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

#ifdef GANTRY_HAS_DBUS

static constexpr uint PortalPrefersDark = 1;
static constexpr uint PortalPrefersLight = 2;

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
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            handlePortalSetting(u"org.freedesktop.appearance"_s, u"color-scheme"_s, reply.value());
    });
}

void SystemTheme::handlePortalSetting(const QString &group, const QString &key,
                                      const QDBusVariant &value)
{
    if (group != u"org.freedesktop.appearance"_s || key != u"color-scheme"_s)
        return;
    QVariant scheme = value.variant();
    // Read() wraps the value twice, the signal once.
    if (scheme.canConvert<QDBusVariant>())
        scheme = scheme.value<QDBusVariant>().variant();
    if (scheme.toUInt() == PortalPrefersDark)
        setDark(true);
    else if (scheme.toUInt() == PortalPrefersLight)
        setDark(false);
}

#else

void SystemTheme::askPortal() {}

void SystemTheme::handlePortalSetting(const QString &, const QString &, const QDBusVariant &) {}

#endif

} // namespace gantry
