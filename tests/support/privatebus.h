// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace gantry::test {

/// A message bus of the test's own, so that neither the desktop's nor the system's is touched, with a connection for the
/// service the test plays. GANTRY_DBUS_DAEMON is the program.
class PrivateBus final
{
public:
    /// @param variable what the program looks for its bus in: DBUS_SESSION_BUS_ADDRESS, DBUS_SYSTEM_BUS_ADDRESS
    [[nodiscard]] bool start(const char *variable)
    {
        const QString address
            = QStringLiteral("unix:path=") + m_folder.filePath(QStringLiteral("bus"));
        m_daemon.start(QStringLiteral(GANTRY_DBUS_DAEMON),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--nosyslog"), QStringLiteral("--print-address"),
                        QStringLiteral("--address"), address});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead(10000))
            return false;
        qputenv(variable, m_daemon.readAllStandardOutput().trimmed());
        m_service = QDBusConnection::connectToBus(address, Name);
        return m_service.isConnected();
    }

    void stop()
    {
        QDBusConnection::disconnectFromBus(Name);
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    /// The connection of the service the test plays.
    [[nodiscard]] QDBusConnection &service() { return m_service; }

private:
    inline static const QString Name = QStringLiteral("played service");

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QDBusConnection m_service{QStringLiteral("none")};
};

} // namespace gantry::test
