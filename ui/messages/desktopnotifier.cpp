// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/desktopnotifier.h"

#include "settings/settings.h"

#include <QApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

/// A window that is drawn for nobody has no desktop around it either.
std::unique_ptr<NotificationService> serviceOfThisDesktop()
{
    return QGuiApplication::platformName() == "offscreen"_L1 ? nullptr
                                                             : systemNotificationService();
}

} // namespace

DesktopNotifier::DesktopNotifier(const MessageJournal &journal, const Settings &settings,
                                 QWidget &window)
    : DesktopNotifier(journal, settings, window, serviceOfThisDesktop())
{}

DesktopNotifier::DesktopNotifier(const MessageJournal &journal, const Settings &settings,
                                 QWidget &window, std::unique_ptr<NotificationService> service)
    : DesktopNotifier(journal, settings, window, Outlet())
{
    m_outlet = {[this](const MessageJournal::Entry &entry) { show(entry); },
                [] { QApplication::beep(); }};
    m_service = std::move(service);
    if (!m_service)
        return;
    connect(m_service.get(), &NotificationService::clicked, this, &DesktopNotifier::raiseWindow);
    connect(m_service.get(), &NotificationService::undelivered, this, &DesktopNotifier::showInTray);
}

DesktopNotifier::DesktopNotifier(const MessageJournal &journal, const Settings &settings,
                                 QWidget &window, Outlet outlet)
    : QObject(&window)
    , m_settings(settings)
    , m_window(window)
    , m_outlet(std::move(outlet))
{
    connect(&journal, &MessageJournal::added, this, &DesktopNotifier::handleAdded);
    connect(qApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (state == Qt::ApplicationActive)
                    withdraw(); // she is here: nothing to call for
            });
}

void DesktopNotifier::handleAdded(const MessageJournal::Entry &entry)
{
    if (!entry.away)
        return;
    if (m_settings.notifiesDesktop())
        m_outlet.show(entry);
    if (m_settings.soundsNotifications())
        m_outlet.sound();
}

void DesktopNotifier::withdraw()
{
    if (m_service)
        m_service->withdraw();
    if (m_tray)
        m_tray->hide();
}

void DesktopNotifier::show(const MessageJournal::Entry &entry)
{
    if (m_service)
        m_service->show(entry);
    else
        showInTray(entry);
}

void DesktopNotifier::showInTray(const MessageJournal::Entry &entry)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
        m_tray->setToolTip(tr("Gantry"));
        connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this,
                &DesktopNotifier::raiseWindow);
        connect(m_tray.get(), &QSystemTrayIcon::activated, this, &DesktopNotifier::raiseWindow);
    }
    m_tray->show();
    const auto kind = entry.severity == Message::Severity::Error     ? QSystemTrayIcon::Critical
                      : entry.severity == Message::Severity::Warning ? QSystemTrayIcon::Warning
                                                                     : QSystemTrayIcon::Information;
    m_tray->showMessage(tr("Gantry"), entry.text, kind);
}

void DesktopNotifier::raiseWindow()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace gantry
