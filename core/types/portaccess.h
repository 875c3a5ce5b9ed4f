// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace gantry {

/// What the system says of a port without opening it. Plain value.
struct PortAccess
{
    bool exists = true;
    bool isAllowed = true;      ///< the user may read and write it
    QString group;              ///< the group that may use it; empty if membership would not help
    bool isGroupJoined = false; ///< added to that group, but logged in from before
    qint64 ownerId = 0;         ///< the process that has it open; 0: nobody that is known
    QString ownerProgram;       ///< may be empty
    /// Milliseconds for which an FTDI chip holds back what came in; 0: no such chip, or not known.
    int latencyTimer = 0;
    QString
        latencyFile; ///< where that can be set, "/sys/class/tty/ttyUSB0/device/latency_timer"; empty: not in a file
    bool hasLatencySetting = false; ///< an FTDI chip whose driver has a page for it (Windows)
    QStringList
        chipsWithoutPort; ///< USB serial chips that are plugged in but have no port: "CH340"

    friend bool operator==(const PortAccess &, const PortAccess &) = default;
};

} // namespace gantry

Q_DECLARE_METATYPE(gantry::PortAccess)
