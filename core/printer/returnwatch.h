// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/serialportwatcher.h"
#include "types/connectionsettings.h"
#include "types/linkstate.h"
#include "types/serialportinfo.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace gantry {

/// Looks for the printer a job waits for and says at which port it is again: by its USB identity, whatever the port is
/// called now; a port that is no USB device, or a network address, by its name. GUI thread; the looks at the ports run in
/// the pool.
class ReturnWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReturnWatch)

public:
    using PortScan = std::function<QList<SerialPortInfo>()>;

    static constexpr int IntervalMs = 250;
    static constexpr int RetryMs
        = 1000; ///< after a port that could not be opened, or that vanished again

    /// @param scan called in the pool
    explicit ReturnWatch(const PortScan &scan, QObject *parent = nullptr);
    ~ReturnWatch() override;

    /// False for the virtual printer, which never comes back as it was.
    [[nodiscard]] static bool canWatch(const QString &port);
    /// The port of the device that is the same; nothing if it is not there, or if nobody can tell. A device without a serial
    /// number is the same where it keeps its place, and as long as it is the only one of its kind.
    [[nodiscard]] static std::optional<QString> find(const SerialPortInfo &device,
                                                     const QList<SerialPortInfo> &ports);

    void handleLink(const LinkStatus &status);

signals:
    /// The settings open the port without resetting the printer, as far as the system lets us.
    void reattachRequested(const gantry::ConnectionSettings &settings);

private:
    void remember(const ConnectionSettings &settings);
    void identify();
    void wait();
    void stop();
    void look();
    [[nodiscard]] std::optional<QString> portOfReturn() const;

    PortScan m_scan;
    QFutureWatcher<QList<SerialPortInfo>> m_identification{this};
    SerialPortWatcher m_ports;              // runs while a device is waited for
    QTimer m_timer{this};                   // the next look
    ConnectionSettings m_settings;          // of the link when it was ready
    std::optional<SerialPortInfo> m_device; // what is behind them, if it is a USB device
    LinkStatus m_link;
    bool m_waiting = false;
};

} // namespace gantry
