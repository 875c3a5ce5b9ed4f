// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace gantry {

/// One port a printer may be behind, as the operating system describes it. Plain value.
struct SerialPortInfo
{
    QString port;        ///< what ConnectionSettings::port takes: "/dev/ttyACM0", "COM5", "virtual"
    QString shortName;   ///< "ttyACM0"
    QString description; ///< "Original Prusa i3 MK3", may be empty
    QString manufacturer;
    QString serialNumber;
    std::optional<quint16> vendorId;
    std::optional<quint16> productId;
    bool isVirtualPrinter = false;
    bool isAdditional = false; ///< named by a person in the settings

    [[nodiscard]] bool isUsb() const { return vendorId.has_value(); }
    /// A USB serial device, or named by a person: what is listed unless the user asks for all ports, and what "automatic"
    /// tries. Any other port may be a console.
    [[nodiscard]] bool isLikely() const { return isUsb() || isAdditional; }
    /// "Original Prusa i3 MK3 on ttyACM0"; translated.
    [[nodiscard]] QString displayName() const;

    friend bool operator==(const SerialPortInfo &, const SerialPortInfo &) = default;
};

/// What people call a port: "/dev/ttyACM0" is "ttyACM0", "/dev/serial/by-id/usb-Prusa" is "usb-Prusa", and the
/// pseudo-terminal "/dev/pts/3" is "pts/3".
[[nodiscard]] QString shortPortName(const QString &port);

} // namespace gantry
