// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/serialportwatcher.h"

#include "transport/serialportlist.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>
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
        if (!m_scanning && isScanDue())
            refresh();
    });
    connect(&m_result, &QFutureWatcherBase::finished, this, &SerialPortWatcher::apply);
}

// A scan that still runs in the pool ends there; it holds its own copy of the function.
SerialPortWatcher::~SerialPortWatcher() = default;

QString SerialPortWatcher::systemDeviceFolder()
{
#ifdef Q_OS_UNIX
    return QStringLiteral("/dev");
#else
    return {};
#endif
}

void SerialPortWatcher::setDeviceFolder(const QString &folder)
{
    m_deviceFolder = folder;
    m_folderChanged = folderChanged();
}

QDateTime SerialPortWatcher::folderChanged() const
{
    return QFileInfo(m_deviceFolder).lastModified();
}

bool SerialPortWatcher::isScanDue()
{
    if (m_deviceFolder.isEmpty())
        return true;
    const QDateTime changed = folderChanged();
    if (changed != m_folderChanged) {
        m_folderChanged = changed;
        m_scansLeft = ScansAfterChange;
    }
    const bool due = m_scansLeft > 0 || ++m_quietIntervals >= QuietIntervals;
    if (due) {
        m_scansLeft = std::max(0, m_scansLeft - 1);
        m_quietIntervals = 0;
    }
    return due;
}

void SerialPortWatcher::setScan(Scan scan)
{
    m_scan = std::move(scan);
    if (m_timer.isActive())
        refresh();
}

void SerialPortWatcher::start()
{
    m_timer.start();
    m_folderChanged = folderChanged();
    m_scansLeft = 0;
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
        emit scanned();
    }
    if (m_again)
        refresh();
}

} // namespace gantry
