// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/serialportlist.h"

#include "base/naturalorder.h"
#include "types/connectionsettings.h"

#include <QSerialPortInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

bool comesBefore(const SerialPortInfo &left, const SerialPortInfo &right)
{
    if (left.isUsb() != right.isUsb())
        return left.isUsb();
    const int order = compareNaturally(left.shortName, right.shortName);
    return order != 0 ? order < 0 : left.port < right.port;
}

SerialPortInfo describe(const QSerialPortInfo &info)
{
    SerialPortInfo port;
#ifdef Q_OS_WIN
    port.port = info.portName();
#else
    port.port = info.systemLocation();
#endif
    port.shortName = info.portName();
    port.description = info.description();
    port.manufacturer = info.manufacturer();
    port.serialNumber = info.serialNumber();
    if (info.hasVendorIdentifier())
        port.vendorId = info.vendorIdentifier();
    if (info.hasProductIdentifier())
        port.productId = info.productIdentifier();
    return port;
}

} // namespace

QList<SerialPortInfo> scanSerialPorts()
{
    QList<SerialPortInfo> ports;
    for (const QSerialPortInfo &info : QSerialPortInfo::availablePorts())
        ports.append(describe(info));
    return arrangedSerialPorts(std::move(ports));
}

QList<SerialPortInfo> arrangedSerialPorts(QList<SerialPortInfo> ports)
{
    // macOS lists each device twice; opening tty.* waits for a carrier that printers do not have.
    QSet<QString> names;
    for (const SerialPortInfo &port : std::as_const(ports))
        names.insert(port.port);
    ports.removeIf([&names](const SerialPortInfo &port) {
        return port.port.startsWith("/dev/tty."_L1)
               && names.contains("/dev/cu."_L1 + port.port.sliced(9));
    });
    std::sort(ports.begin(), ports.end(), comesBefore);
    return ports;
}

SerialPortInfo virtualPrinterPort()
{
    SerialPortInfo port;
    port.port = ConnectionSettings::VirtualPort;
    port.shortName = ConnectionSettings::VirtualPort;
    port.isVirtualPrinter = true;
    return port;
}

} // namespace gantry
