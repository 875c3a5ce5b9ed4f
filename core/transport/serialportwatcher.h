// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/serialportinfo.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace gantry {

/// Keeps the list of ports fresh while somebody looks at it. GUI thread; the scan itself runs in the pool, so a
/// slow driver does not freeze the window.
class SerialPortWatcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SerialPortWatcher)

public:
    explicit SerialPortWatcher(QObject *parent = nullptr);

    /// The last known ports, the virtual printer last.
    [[nodiscard]] const QList<SerialPortInfo> &ports() const { return m_ports; }

    void start(); ///< scans now and then about once a second
    void stop();
    void refresh(); ///< scans now

signals:
    void portsChanged(const QList<gantry::SerialPortInfo> &ports);

private:
    void apply(QList<SerialPortInfo> ports);

    QTimer m_timer{this};
    QList<SerialPortInfo> m_ports;
    bool m_scanning = false;
};

} // namespace gantry
