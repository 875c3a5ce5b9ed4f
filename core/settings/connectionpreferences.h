// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace gantry {

/// What a person decided about connecting: what is offered, and what is connected when the program starts. Plain value.
struct ConnectionPreferences
{
    QString port;                 ///< the preferred one; empty = automatic
    int baudRate = 0;             ///< the preferred one, bits per second; 0 = automatic
    QString profile;              ///< id of the preferred printer profile; empty = the default one
    bool autoconnect = false;     ///< connect with these when the program starts
    QStringList additionalPorts;  ///< shell patterns of devices the system's list does not have
    QStringList blocklistedPorts; ///< shell patterns of ports that are never offered
    QList<int> additionalBaudRates;  ///< offered before the usual ones
    QList<int> blocklistedBaudRates; ///< never offered

    friend bool operator==(const ConnectionPreferences &, const ConnectionPreferences &) = default;
};

/// What was right for one printer the last time, told apart by its USB identity. Plain value.
struct PrinterBinding
{
    QString identity; ///< "2c99:0002:CZPX1234", see usbIdentity()
    QString profile;  ///< id of the printer profile
    int baudRate = 0; ///< bits per second; 0 = automatic

    friend bool operator==(const PrinterBinding &, const PrinterBinding &) = default;
};

} // namespace gantry
