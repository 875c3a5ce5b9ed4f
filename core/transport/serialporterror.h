// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "transport/portowner.h"

#include <QString>

#include <optional>

namespace gantry {

/// What is known about a port that could not be opened. Plain value.
struct SerialPortFacts
{
    enum class Node {
        Device,
        Missing,      ///< no such name, or a name with no device behind it
        NoSerialPort, ///< a folder, a file, a device of another kind
    };

    QString port; ///< as the user named it
    Node node = Node::Device;
    bool isAllowed = true; ///< the user may read and write it
    QString group;         ///< the group that may use it; empty if membership would not help
    bool isGroupJoined
        = false;          ///< the user was added to that group, but is still logged in from before
    bool isInUse = false; ///< somebody has it open exclusively
    std::optional<PortOwner> owner;
    QString systemText; ///< the system's words, for Error::detail
};

/// The error for these facts: PortMissing, PortNotPermitted, PortBusy or PortFailed, in this order of precedence.
[[nodiscard]] Error classifyOpenError(const SerialPortFacts &facts);

/// An open port that went away, or failed otherwise.
[[nodiscard]] Error portVanishedError(const QString &port, const QString &systemText);
[[nodiscard]] Error portFailedError(const QString &port, const QString &systemText);

/// @param actual the rate the device has instead; 0 if it refused outright
[[nodiscard]] Error baudRateRefusedError(const QString &port, int wanted, int actual,
                                         const QString &systemText);

/// Whether a device that says `actual` can talk to one at `wanted`: a receiver tolerates about 2.5 %.
[[nodiscard]] bool isBaudRateCloseEnough(int wanted, int actual);

} // namespace gantry
