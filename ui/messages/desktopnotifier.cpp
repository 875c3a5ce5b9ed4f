// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/desktopnotifier.h"

#include "settings/settings.h"

#include <QApplication>
#include <QWidget>

namespace gantry {

DesktopNotifier::DesktopNotifier(const MessageJournal &journal, const Settings &settings,
                                 QWidget &window)
    : DesktopNotifier(journal, settings, window, {})
{
    m_outlet = {[this](const MessageJournal::Entry &entry) { showInTray(entry); },
                [] { QApplication::beep(); }};
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
                if (m_tray && state == Qt::ApplicationActive)
                    m_tray->hide(); // she is here: nothing to call for
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
    m_window.raise();
    m_window.activateWindow();
}

} // namespace gantry
