// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace gantry {

/// How to reach a printer; a snapshot, taken when the user connects.
struct ConnectionSettings
{
    /// What opening the port does to the DTR and RTS lines (DTR resets most boards).
    enum class ModemLines {
        Default, ///< as the printer's profile says; without one, both are raised
        Raise,   ///< raise both, as every terminal program does, whatever the profile says
        /// Leave both as opening makes them. On Unix the system raises DTR when the port is opened, whatever is asked
        /// for, so a board that resets on it resets once; Keep avoids the drop at closing and thus the next reset.
        Keep,
    };

    /// The port that means the built-in virtual printer.
    static constexpr QLatin1StringView VirtualPort{"virtual"};

    /// A device ("/dev/ttyACM0", "COM5"), VirtualPort, "tcp://host:port" or "host:port"; empty = automatic.
    QString port;
    /// Bits per second; 0 = automatic (several are tried). Without meaning for TCP and the virtual printer.
    int baudRate = 0;
    ModemLines modemLines = ModemLines::Default;
    /// An emergency stop that the port does not take is followed by a pulse of DTR.
    bool resetsOnBlockedStop = true;
    /// The driver is asked to hand over at once what comes in (Linux).
    bool lowLatency = false;

    friend bool operator==(const ConnectionSettings &, const ConnectionSettings &) = default;
};

/// Rates by likelihood, the order in which "automatic" tries them.
[[nodiscard]] QList<int> commonBaudRates();

} // namespace gantry
