// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/serialportwatcher.h"

#include "transport/serialportlist.h"

#include <QtConcurrentRun>

#include <utility>

namespace gantry {

SerialPortWatcher::SerialPortWatcher(QObject *parent)
    : SerialPortWatcher(&scanSerialPorts, DefaultIntervalMs, parent)
{}

SerialPortWatcher::SerialPortWatcher(Scan scan, int intervalMs, QObject *parent)
    : QObject(parent)
    , m_scan(std::move(scan))
    , m_ports({virtualPrinterPort()})
{
    m_timer.setInterval(intervalMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_scanning)
            refresh();
    });
    connect(&m_result, &QFutureWatcherBase::finished, this, &SerialPortWatcher::apply);
}

// A scan that still runs in the pool ends there; it holds its own copy of the function.
SerialPortWatcher::~SerialPortWatcher() = default;

void SerialPortWatcher::start()
{
    m_timer.start();
    refresh();
}

void SerialPortWatcher::stop()
{
    m_timer.stop();
}

void SerialPortWatcher::refresh()
{
    m_again = m_scanning;
    if (m_scanning)
        return;
    m_scanning = true;
    m_result.setFuture(QtConcurrent::run(m_scan));
}

void SerialPortWatcher::apply()
{
    m_scanning = false;
    if (m_result.future().resultCount() > 0) { // none if the scan threw
        QList<SerialPortInfo> ports = m_result.result();
        ports.append(virtualPrinterPort());
        if (ports != m_ports) {
            m_ports = std::move(ports);
            emit portsChanged(m_ports);
        }
    }
    if (m_again)
        refresh();
}

} // namespace gantry
