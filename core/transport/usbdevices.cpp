// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/usbdevices.h"

#include <QDir>
#include <QFile>

#include <optional>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

std::optional<quint16> readNumber(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    bool ok = false;
    const quint16 number = file.read(16).trimmed().toUShort(&ok, 16);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

// Only Linux has this folder; elsewhere there is nothing in it.
QList<UsbDevice> usbDevices(const QString &folder)
{
    const QDir bus(folder.isEmpty() ? u"/sys/bus/usb/devices"_s : folder);
    QList<UsbDevice> devices;
    for (const QString &name : bus.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto vendor = readNumber(bus.filePath(name + "/idVendor"_L1));
        const auto product = readNumber(bus.filePath(name + "/idProduct"_L1));
        if (vendor && product)
            devices.append({*vendor, *product});
    }
    return devices;
}

} // namespace gantry
