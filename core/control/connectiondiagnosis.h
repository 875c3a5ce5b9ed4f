// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "types/connectionsettings.h"
#include "types/portaccess.h"
#include "types/serialportinfo.h"

#include <QByteArrayList>
#include <QStringList>

namespace gantry {

/// What is known when a connection has failed. Plain value.
struct ConnectionFacts
{
    ConnectionSettings settings; ///< as last tried
    Error error;                 ///< why the link ended
    QList<SerialPortInfo> ports; ///< those there are now
    PortAccess access;           ///< of the port, looked up afterwards
    QByteArrayList received;     ///< the last lines that came in, raw
};

/// What is wrong and what helps, for a person. Plain value.
struct ConnectionFinding
{
    enum class Cause {
        None, ///< nothing has failed
        NoDevice,
        NoDriver,     ///< its USB chip is plugged in, but there is no port
        NotPermitted, ///< the user is no member of the port's group
        InUse,
        WrongRate,   ///< what came in was garbage
        RateRefused, ///< the port does not offer it
        Silent,
        Bootloader,   ///< the board waits for new firmware
        ResetLoop,    ///< the board starts again and again
        OtherMachine, ///< Grbl and the like
        NotAPrinter,
        Network,
        Halted,      ///< the firmware stopped, or was stopped
        BadLink,     ///< lines arrive damaged
        Device,      ///< any other failure of the port
        SlowAnswers, ///< connected, but the port holds back what the printer says
    };

    Cause cause = Cause::None;
    QString title;       ///< translated, a few words
    QString explanation; ///< translated, whole sentences
    QStringList steps;   ///< translated, what to do, in order
    QString command;     ///< for a terminal; mostly empty

    /// Something has failed; else it is only a hint.
    [[nodiscard]] bool isFailure() const
    {
        return cause != Cause::None && cause != Cause::SlowAnswers;
    }

    friend bool operator==(const ConnectionFinding &, const ConnectionFinding &) = default;
};

/// Turns facts into a finding. Pure.
[[nodiscard]] ConnectionFinding diagnose(const ConnectionFacts &facts);

/// What could be better about a connection that works; Cause::None if nothing. Pure.
[[nodiscard]] ConnectionFinding adviseOn(const PortAccess &access);

} // namespace gantry
