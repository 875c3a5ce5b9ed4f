// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/serialportlist.h"

#include "types/connectionsettings.h"

#include <QSerialPortInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Removes the number at the front of the text and returns its digits without leading zeros.
QStringView takeNumber(QStringView &text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    QStringView digits = text.first(end - text.begin());
    text = text.sliced(digits.size());
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.sliced(1);
    return digits;
}

// "ttyUSB2" before "ttyUSB10", "COM3" before "COM10".
int compareNaturally(QStringView left, QStringView right)
{
    while (!left.isEmpty() && !right.isEmpty()) {
        int order = 0;
        if (isDigit(left.front()) && isDigit(right.front())) {
            const QStringView a = takeNumber(left);
            const QStringView b = takeNumber(right);
            order = a.size() != b.size() ? (a.size() < b.size() ? -1 : 1) : a.compare(b);
        } else {
            order = left.first(1).compare(right.first(1), Qt::CaseInsensitive);
            left = left.sliced(1);
            right = right.sliced(1);
        }
        if (order != 0)
            return order;
    }
    return int(!left.isEmpty()) - int(!right.isEmpty());
}

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
