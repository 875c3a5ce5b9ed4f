// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "job/hostrules.h"
#include "profile/printerprofile.h"
#include "protocol/protocoloptions.h"
#include "types/connectionsettings.h"
#include "types/serialportinfo.h"

#include <QList>

/// What follows from a printer's profile and the ports there are. Pure functions.
namespace gantry::PrinterSetup {

/// The connections to try, in this order. A given port is tried at the given rate, or at all common rates; without a
/// port every USB serial device is tried (no other: one of them may be a console), at all common rates if there is
/// just one, else at the two that nearly all printers use. Empty if no port was given and there is no such device.
[[nodiscard]] QList<ConnectionSettings> candidates(const ConnectionSettings &wanted,
                                                   const PrinterProfile &profile,
                                                   const QList<SerialPortInfo> &ports);

[[nodiscard]] ProtocolOptions protocolOptions(const PrinterProfile &profile);

/// What the host does with commands besides sending them; everything the profile does not say is as documented.
[[nodiscard]] HostRules hostRules(const PrinterProfile &profile, const ScriptSet &scripts);

} // namespace gantry::PrinterSetup
