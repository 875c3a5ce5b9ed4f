// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/returnwatch.h"

#include "transport/tcptransport.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>
#include <iterator>
#include <utility>

namespace gantry {

namespace {

bool isOfKind(const SerialPortInfo &port, const SerialPortInfo &device)
{
    return port.isUsb() && port.vendorId == device.vendorId && port.productId == device.productId
           && port.serialNumber == device.serialNumber;
}

} // namespace

ReturnWatch::ReturnWatch(const PortScan &scan, QObject *parent)
    : QObject(parent)
    , m_scan(scan)
    , m_ports(scan, IntervalMs)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ReturnWatch::look);
    connect(&m_identification, &QFutureWatcherBase::finished, this, &ReturnWatch::identify);
}

ReturnWatch::~ReturnWatch() = default;

bool ReturnWatch::canWatch(const QString &port)
{
    return port != ConnectionSettings::VirtualPort;
}

std::optional<QString> ReturnWatch::find(const SerialPortInfo &device,
                                         const QList<SerialPortInfo> &ports)
{
    QList<SerialPortInfo> alike;
    std::copy_if(ports.begin(), ports.end(), std::back_inserter(alike),
                 [&device](const SerialPortInfo &port) { return isOfKind(port, device); });
    if (alike.size() != 1)
        return std::nullopt;
    if (device.serialNumber.isEmpty() && alike.constFirst().port != device.port)
        return std::nullopt;
    return alike.constFirst().port;
}

void ReturnWatch::handleLink(const LinkStatus &status)
{
    const LinkStatus before = std::exchange(m_link, status);
    if (status.state == LinkState::Ready && before.state != LinkState::Ready)
        remember(status.settings);
    else if (status.jobWaits && status.state == LinkState::Lost)
        wait();
    else if (!status.jobWaits)
        stop();
}

void ReturnWatch::remember(const ConnectionSettings &settings)
{
    stop();
    m_settings = settings;
    m_device.reset();
    if (canWatch(settings.port) && !TcpTransport::isAddress(settings.port))
        m_identification.setFuture(QtConcurrent::run(m_scan));
}

/// What the device at the port in use is.
void ReturnWatch::identify()
{
    // What is plugged in once the link is lost may be another one.
    if (m_link.state != LinkState::Ready || m_identification.future().resultCount() == 0)
        return;
    const QList<SerialPortInfo> ports = m_identification.result();
    for (const SerialPortInfo &port : ports) {
        if (port.port == m_settings.port && port.isUsb())
            m_device = port;
    }
}

void ReturnWatch::wait()
{
    const bool again = std::exchange(m_waiting, true);
    if (!again && !TcpTransport::isAddress(m_settings.port))
        m_ports.start();
    m_timer.start(again ? RetryMs : IntervalMs);
}

void ReturnWatch::stop()
{
    m_waiting = false;
    m_timer.stop();
    m_ports.stop();
}

std::optional<QString> ReturnWatch::portOfReturn() const
{
    if (m_device)
        return find(*m_device, m_ports.ports());
    const QList<SerialPortInfo> &ports = m_ports.ports();
    const bool isThere
        = TcpTransport::isAddress(m_settings.port) || QFileInfo::exists(m_settings.port)
          || std::any_of(ports.begin(), ports.end(),
                         [this](const auto &port) { return port.port == m_settings.port; });
    return isThere ? std::make_optional(m_settings.port) : std::nullopt;
}

void ReturnWatch::look()
{
    if (!m_waiting || m_link.state != LinkState::Lost || !canWatch(m_settings.port))
        return;
    const std::optional<QString> port = portOfReturn();
    if (!port) {
        m_timer.start(IntervalMs);
        return;
    }
    ConnectionSettings settings = m_settings;
    settings.port = *port;
    settings.modemLines = ConnectionSettings::ModemLines::Keep;
    // Should the attempt end without a word, there is another one.
    m_timer.start(RetryMs);
    emit reattachRequested(settings);
}

} // namespace gantry
