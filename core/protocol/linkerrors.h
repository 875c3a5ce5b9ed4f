// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "types/connectionsettings.h"

#include <QByteArray>

/// The sentences for people about everything that ends or prevents a connection. Pure.
namespace gantry::LinkErrors {

/// "ttyACM0", "COM5", "host:port": a port as people know it.
[[nodiscard]] QString portName(const QString &port);

[[nodiscard]] Error silentAtConnect(const ConnectionSettings &settings, bool severalTried);
[[nodiscard]] Error unreadable(const ConnectionSettings &settings, bool severalTried);
[[nodiscard]] Error notAPrinter(const ConnectionSettings &settings, const QByteArray &answer);
[[nodiscard]] Error unsupportedFirmware(const ConnectionSettings &settings,
                                        QLatin1StringView firmware);
[[nodiscard]] Error silent(const ConnectionSettings &settings, int seconds);
[[nodiscard]] Error printerReset();
/// Why a job does not go on though the printer is back.
[[nodiscard]] Error restartedWhileGone();
/// The emergency stop while a job waits for a printer that is not there.
[[nodiscard]] Error stoppedOutOfReach();
[[nodiscard]] Error takesAnyNumber();
[[nodiscard]] Error otherNumbers(qint64 lastTaken);
[[nodiscard]] Error disconnectedDuringJob();
[[nodiscard]] Error emergencyStopped();
[[nodiscard]] Error firmwareHalted(const QByteArray &text);
/// @param halted the printer was told to halt
[[nodiscard]] Error firmwareError(const QByteArray &text, bool halted);
[[nodiscard]] Error resendMissing(qint64 line, bool halted);
[[nodiscard]] Error resendLoop(qint64 line, bool halted);

} // namespace gantry::LinkErrors
