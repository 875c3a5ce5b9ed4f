// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/connectionpreferences.h"
#include "types/connectionsettings.h"
#include "types/serialportinfo.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace gantry {

/// What one can choose to connect with; the documented connection options. Plain value.
struct ConnectionOptions
{
    QStringList ports;          ///< the preferred one first, then in natural order
    QList<int> baudrates;       ///< the preferred one first, then by likelihood
    QString portPreference;     ///< empty = none
    int baudratePreference = 0; ///< 0 = none
    bool autoconnect = false;   ///< connected when the program starts

    /// {ports, baudrates, portPreference, baudratePreference, autoconnect}; a preference that is none is null.
    [[nodiscard]] QJsonObject toJson() const;

    friend bool operator==(const ConnectionOptions &, const ConnectionOptions &) = default;
};

/// What to connect with when the program starts.
struct ConnectionChoice
{
    ConnectionSettings settings;
    QString profile; ///< id of the printer profile; empty = the default one

    friend bool operator==(const ConnectionChoice &, const ConnectionChoice &) = default;
};

/// The ports a person may choose: those of the system, then the additional ones the system does not know, without those
/// on the block list (which is asked last and applies to all).
/// @param additional what the patterns of the preferences match, see portsMatching()
[[nodiscard]] QList<SerialPortInfo> offeredPorts(QList<SerialPortInfo> system,
                                                 const QStringList &additional,
                                                 const QStringList &blocklist);

/// The usual rates by likelihood, after the additional ones in ascending order, without those on the block list; the
/// preferred one first if it is among them.
[[nodiscard]] QList<int> offeredBaudRates(const ConnectionPreferences &preferences);

/// @param ports see offeredPorts()
[[nodiscard]] ConnectionOptions connectionOptions(const QList<SerialPortInfo> &ports,
                                                  const ConnectionPreferences &preferences);

/// What tells one USB device from others, "2c99:0002:CZPX1234" (vendor, product, serial number, which cheap boards do not
/// have); empty for other ports.
[[nodiscard]] QString usbIdentity(const SerialPortInfo &port);

/// What was right for the printer behind a port the last time. None if the port is no known USB device, or if another one
/// that is plugged in cannot be told from it.
/// @param port in the words of canonicalPort(), as for all functions here
[[nodiscard]] std::optional<PrinterBinding> bindingFor(const QString &port,
                                                       const QList<SerialPortInfo> &ports,
                                                       const QList<PrinterBinding> &bindings);

/// Whether and how to connect when the program starts: only if the person switched that on, and the preferred port is
/// there or, if none is preferred, some USB device or a port named in the settings. A known printer gets its own profile
/// and rate.
[[nodiscard]] std::optional<ConnectionChoice> autoconnectChoice(
    const ConnectionPreferences &preferences, const QList<SerialPortInfo> &ports,
    const QList<PrinterBinding> &bindings);

} // namespace gantry
