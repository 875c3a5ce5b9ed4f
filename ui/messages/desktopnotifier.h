// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/messagejournal.h"
#include "messages/notificationservice.h"

#include <QSystemTrayIcon>

#include <functional>
#include <memory>

namespace gantry {

class Settings;

/// Tells the desktop what happens while nobody is at the window, and makes a sound if that is wished: by the desktop's
/// service for it, else in the tray, else not at all. A click on it brings the window to the front. GUI thread.
class DesktopNotifier final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopNotifier)

public:
    /// How a message is shown and how it sounds; replaced in tests.
    struct Outlet
    {
        std::function<void(const MessageJournal::Entry &)> show;
        std::function<void()> sound;
    };

    DesktopNotifier(const MessageJournal &journal, const Settings &settings, QWidget &window);
    DesktopNotifier(const MessageJournal &journal, const Settings &settings, QWidget &window,
                    Outlet outlet);
    /// @param service null: there is only the tray
    DesktopNotifier(const MessageJournal &journal, const Settings &settings, QWidget &window,
                    std::unique_ptr<NotificationService> service);

private:
    void handleAdded(const MessageJournal::Entry &entry);
    void show(const MessageJournal::Entry &entry);
    void withdraw();
    void showInTray(const MessageJournal::Entry &entry);
    void raiseWindow();

    const Settings &m_settings;
    QWidget &m_window;
    Outlet m_outlet;
    std::unique_ptr<NotificationService> m_service; ///< may be null
    std::unique_ptr<QSystemTrayIcon> m_tray;        ///< made with the first message
};

} // namespace gantry
