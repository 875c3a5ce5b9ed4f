// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace gantry {

/// A device at the USB, whether or not the system has a driver for it.
struct UsbDevice
{
    quint16 vendorId = 0;
    quint16 productId = 0;

    friend bool operator==(const UsbDevice &, const UsbDevice &) = default;
};

/// Those that are plugged in; empty where the system does not tell. For the pool.
/// @param folder where Linux lists them (for tests); empty: the system's
[[nodiscard]] QList<UsbDevice> usbDevices(const QString &folder = {});

} // namespace gantry
