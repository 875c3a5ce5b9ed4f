// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace gantry {

/// A host and a TCP port. Plain value.
struct NetworkAddress
{
    QString host; ///< a name or an IP address; IPv6 without its brackets
    quint16 port = 0;

    friend bool operator==(const NetworkAddress &, const NetworkAddress &) = default;
};

/// True for what is meant as a network address: "tcp://anything", "host:port", "[::1]:port". Device paths and COM ports
/// ("COM23", "com23:", "\\.\COM23") are none.
[[nodiscard]] bool isNetworkAddress(QStringView port);

/// The address in "host:port", "[::1]:port", each with or without "tcp://"; nothing if it is incomplete.
[[nodiscard]] std::optional<NetworkAddress> parseNetworkAddress(QStringView port);

/// What the system opens for a serial port as people name it: trimmed, "ttyUSB0" becomes "/dev/ttyUSB0" on Unix, "com23"
/// becomes "COM23". Paths are left as they are.
[[nodiscard]] QString serialDevicePath(QStringView port);

} // namespace gantry
