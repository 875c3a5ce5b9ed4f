// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/portinspector.h"

#include "transport/portaddress.h"
#include "transport/serialdevice.h"
#include "transport/seriallatency.h"
#include "transport/serialportlist.h"
#include "transport/usbdevices.h"
#include "types/connectionsettings.h"
#include "types/usbserialchip.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace gantry {

namespace {

QStringList chipsWithoutPort(const QList<SerialPortInfo> &ports)
{
    QStringList chips;
    for (const UsbDevice &device : usbDevices()) {
        const QString name = UsbSerialChip::name(device.vendorId, device.productId);
        const bool hasPort
            = std::any_of(ports.cbegin(), ports.cend(), [&device](const SerialPortInfo &port) {
                  return port.vendorId == device.vendorId && port.productId == device.productId;
              });
        if (!name.isEmpty() && !hasPort && !chips.contains(name))
            chips.append(name);
    }
    return chips;
}

void addLatency(PortAccess &access, const QString &port, const QList<SerialPortInfo> &ports)
{
    if (const std::optional<LatencyTimer> timer = findLatencyTimer(serialDevicePath(port))) {
        access.latencyTimer = timer->milliseconds;
        access.latencyFile = timer->file;
    }
#ifdef Q_OS_WIN
    static constexpr quint16 Ftdi = 0x0403;
    access.hasLatencySetting
        = std::any_of(ports.cbegin(), ports.cend(), [&port](const SerialPortInfo &info) {
              return info.port.compare(port, Qt::CaseInsensitive) == 0 && info.vendorId == Ftdi;
          });
#else
    Q_UNUSED(ports)
#endif
}

PortAccess lookAt(const QString &port)
{
    PortAccess access;
    if (port == ConnectionSettings::VirtualPort || isNetworkAddress(port))
        return access;
    const QList<SerialPortInfo> ports = scanSerialPorts();
    access.chipsWithoutPort = chipsWithoutPort(ports);
    if (port.isEmpty())
        return access;
    addLatency(access, port, ports);
    const SerialPortFacts facts = lookAtPort(serialDevicePath(port));
    access.exists = facts.node == SerialPortFacts::Node::Device;
    access.isAllowed = facts.isAllowed;
    access.group = facts.group;
    access.isGroupJoined = facts.isGroupJoined;
    if (facts.owner) {
        access.ownerId = facts.owner->processId;
        access.ownerProgram = facts.owner->program;
    }
    return access;
}

} // namespace

PortInspector::PortInspector(QObject *parent)
    : QObject(parent)
{
    connect(&m_look, &QFutureWatcher<PortAccess>::finished, this,
            [this] { emit inspected(m_port, m_look.result()); });
}

// A look that is under way uses values of its own and ends in the pool.
PortInspector::~PortInspector() = default;

void PortInspector::inspect(const QString &port)
{
    m_port = port;
    m_look.setFuture(QtConcurrent::run(&lookAt, port));
}

} // namespace gantry
