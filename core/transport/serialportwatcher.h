// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/serialportinfo.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

namespace gantry {

/// Keeps the list of ports fresh while somebody looks at it. GUI thread; the scan itself runs in the pool, so a
/// slow driver does not freeze the window.
class SerialPortWatcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SerialPortWatcher)

public:
    /// Returns the ports there are; called in the pool, never twice at the same time.
    using Scan = std::function<QList<SerialPortInfo>()>;

    static constexpr int DefaultIntervalMs = 1000;

    explicit SerialPortWatcher(QObject *parent = nullptr);
    /// With another scan than scanSerialPorts(), and another pause between two.
    explicit SerialPortWatcher(Scan scan, int intervalMs = DefaultIntervalMs,
                               QObject *parent = nullptr);
    ~SerialPortWatcher() override;

    /// The last known ports, the virtual printer last.
    [[nodiscard]] const QList<SerialPortInfo> &ports() const { return m_ports; }

    void start(); ///< scans now and then about once a second
    void stop();
    void refresh(); ///< scans now

signals:
    void portsChanged(const QList<gantry::SerialPortInfo> &ports);

private:
    void apply();

    Scan m_scan;
    QTimer m_timer{this};
    QFutureWatcher<QList<SerialPortInfo>> m_result{this};
    QList<SerialPortInfo> m_ports;
    bool m_scanning = false;
    bool m_again = false; // asked for while a scan ran, which may have missed the change
};

} // namespace gantry
