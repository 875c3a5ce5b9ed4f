// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace gantry {

/// True for what names a serial device: "/dev/ttyACM0", "COM5", "\\\\.\\COM12".
[[nodiscard]] bool isDevicePath(const QString &text);

/// The port from what a person types under "other": a device as it is, or a network address. Errors: InvalidArgument
/// with a sentence.
[[nodiscard]] Result<QString> parseTypedPort(const QString &text);

/// "tcp://host:port" from what a person types: "printer.local:23", "192.168.1.20:2000", "[::1]:23", with or without
/// the scheme. Errors: InvalidArgument with a sentence.
[[nodiscard]] Result<QString> parseNetworkAddress(const QString &text);

/// Bits per second from what a person types; nothing typed, or the given word, is 0 = automatic. Errors: InvalidArgument
/// with a sentence.
[[nodiscard]] Result<int> parseBaudRate(const QString &text, const QString &automatic);

} // namespace gantry
