// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/serialportinfo.h"

#include <QList>

namespace gantry {

/// The serial ports of this machine, opened by nobody: names and identities only. USB devices first, natural
/// order; on macOS cu.* and not its twin tty.*. Does not contain the virtual printer.
[[nodiscard]] QList<SerialPortInfo> scanSerialPorts();

/// The order and choice of scanSerialPorts() for a list as the system gives it.
[[nodiscard]] QList<SerialPortInfo> arrangedSerialPorts(QList<SerialPortInfo> ports);

/// The list's entry for the built-in virtual printer.
[[nodiscard]] SerialPortInfo virtualPrinterPort();

} // namespace gantry
