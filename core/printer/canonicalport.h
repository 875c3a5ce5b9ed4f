// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gantry {

/// One name for each port: "ttyACM0", "/dev/ttyACM0" and a link to it ("/dev/serial/by-id/usb-...") are the same. Addresses,
/// the virtual printer and devices that are not there stay as they are. Follows links, opens nothing. Any thread.
[[nodiscard]] QString canonicalPort(const QString &port);

} // namespace gantry
