// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "job/hostrules.h"
#include "profile/printerprofile.h"
#include "protocol/protocoloptions.h"
#include "settings/connectionpreferences.h"
#include "settings/protocolpreferences.h"
#include "types/connectionsettings.h"
#include "types/serialportinfo.h"

#include <QList>

/// What follows from a printer's profile, what a person decided, and the ports there are. Pure functions.
namespace gantry::PrinterSetup {

/// Whether somebody has to say first if opening the port may restart the board: the profile wants it asked, and nobody has
/// decided. Never for addresses and the virtual printer.
[[nodiscard]] bool isResetUndecided(const ConnectionSettings &wanted,
                                    const PrinterProfile &profile);

/// The connections to try, in this order. A given port is tried at the given rate, or at all rates that are offered; without
/// a port every USB serial device and what the settings name is tried (no other: one of them may be a console), at all
/// these rates if there is just one, else at the additional ones and the two that nearly all printers use. Blocked rates
/// are left out. Errors: PortMissing if no port was given and there is no such device, InvalidArgument if all rates are
/// blocked, or the reset is undecided.
/// @param ports what is there, without those that are blocked
[[nodiscard]] Result<QList<ConnectionSettings>> candidates(const ConnectionSettings &wanted,
                                                           const PrinterProfile &profile,
                                                           const QList<SerialPortInfo> &ports,
                                                           const ConnectionPreferences &preferences
                                                           = {});

/// What a connection may assume and how long it waits. The preferences must be within their limits.
[[nodiscard]] ProtocolOptions protocolOptions(const PrinterProfile &profile,
                                              const ProtocolPreferences &preferences = {});

/// What the host does with commands besides sending them. The preferences must be within their limits.
[[nodiscard]] HostRules hostRules(const PrinterProfile &profile, const ScriptSet &scripts,
                                  const ProtocolPreferences &preferences = {});

/// The profile of an open connection after it was edited: its names, sizes, speeds and limits are the new ones; what the
/// connection was opened with (heaters, tools, buffers, the reset) stays until the next one.
[[nodiscard]] PrinterProfile editedInUse(const PrinterProfile &inUse, const PrinterProfile &edited);

} // namespace gantry::PrinterSetup
