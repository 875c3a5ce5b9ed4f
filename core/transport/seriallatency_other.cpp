// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/seriallatency.h"

namespace gantry {

QString requestLowLatency(const QSerialPort &, const DeviceControl &)
{
    return QStringLiteral("this system has no such setting");
}

// Windows keeps it in the properties of the driver, macOS in the driver itself.
std::optional<LatencyTimer> findLatencyTimer(const QString &, const QString &)
{
    return std::nullopt;
}

} // namespace gantry
