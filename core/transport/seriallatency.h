// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

class QSerialPort;

namespace gantry {

// How long the driver of a serial port may keep back what came in. Linux only; elsewhere nothing is known or done.

/// The system's ioctl(); a test has one of its own.
using DeviceControl = std::function<int(int descriptor, unsigned long request, void *argument)>;

/// Asks the driver behind an open port to hand over at once what comes in (ASYNC_LOW_LATENCY). Empty if it does; else why
/// not, in English, for the log. The device keeps the setting until it is unplugged.
[[nodiscard]] QString requestLowLatency(const QSerialPort &port, const DeviceControl &control = {});

/// The timer of an FTDI chip: how long it collects bytes before it hands them on. Plain value.
struct LatencyTimer
{
    int milliseconds = 0;
    QString file; ///< where it can be set; empty if not by a file

    friend bool operator==(const LatencyTimer &, const LatencyTimer &) = default;
};

/// What the system says of this timer, without opening the port; nothing for ports that have none.
/// @param systemFolder where the kernel shows its devices
[[nodiscard]] std::optional<LatencyTimer> findLatencyTimer(const QString &devicePath,
                                                           const QString &systemFolder
                                                           = QStringLiteral("/sys"));

} // namespace gantry
