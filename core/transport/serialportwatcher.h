// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/serialportinfo.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

namespace gantry {

/// Keeps the list of ports fresh while somebody looks at it. GUI thread; the scan itself runs in the pool, so a
/// slow driver does not freeze the window. A scan costs far more than all else an idle window does; where the system
/// keeps a folder of devices there is one only after that changed, and now and then for what it does not show.
class SerialPortWatcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SerialPortWatcher)

public:
    /// Returns the ports there are; called in the pool, never twice at the same time.
    using Scan = std::function<QList<SerialPortInfo>()>;

    static constexpr int DefaultIntervalMs = 1000;
    /// After a change the system takes a moment until it can say what the new device is: intervals with a scan.
    static constexpr int ScansAfterChange = 4;
    /// Without a change: intervals per scan.
    static constexpr int QuietIntervals = 15;

    explicit SerialPortWatcher(QObject *parent = nullptr);
    /// With another scan than scanSerialPorts(), and another pause between two.
    explicit SerialPortWatcher(Scan scan, int intervalMs = DefaultIntervalMs,
                               QObject *parent = nullptr);
    ~SerialPortWatcher() override;

    /// The last known ports, the virtual printer last.
    [[nodiscard]] const QList<SerialPortInfo> &ports() const { return m_ports; }

    /// Where a device that comes or goes leaves a trace; empty scans at every interval. By default the system's.
    void setDeviceFolder(const QString &folder);
    [[nodiscard]] static QString systemDeviceFolder(); ///< empty where there is none
    /// Looks for ports in another way from now on; scans now if it is started.
    void setScan(Scan scan);
    void start(); ///< scans now, and from then on sees a change within about a second
    void stop();
    void refresh(); ///< scans now

signals:
    void scanned(); ///< a look has ended, whether something changed or not
    void portsChanged(const QList<gantry::SerialPortInfo> &ports);

private:
    [[nodiscard]] QDateTime folderChanged() const;
    [[nodiscard]] bool isScanDue();
    void apply();

    Scan m_scan;
    QTimer m_timer{this};
    QFutureWatcher<QList<SerialPortInfo>> m_result{this};
    QList<SerialPortInfo> m_ports;
    QString m_deviceFolder = systemDeviceFolder();
    QDateTime m_folderChanged;
    int m_scansLeft = 0;      // because something came or went
    int m_quietIntervals = 0; // since the last scan
    bool m_scanning = false;
    bool m_again = false; // asked for while a scan ran, which may have missed the change
};

} // namespace gantry
