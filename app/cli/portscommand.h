// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/serialportinfo.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace gantry {

/// gantry-cli ports: lists the ports a printer may be behind. Opens none.
class PortsCommand final
{
public:
    [[nodiscard]] int run(const QStringList &arguments);

    /// One line a port: the port, what it is, "2c99:000c", the serial number.
    [[nodiscard]] static QString table(const QList<SerialPortInfo> &ports);
    /// An array of objects: port, name, description, manufacturer, serialNumber, vendorId, productId, usb, virtual. Ids are
    /// numbers, null where the device has none.
    [[nodiscard]] static QByteArray json(const QList<SerialPortInfo> &ports);
};

} // namespace gantry
