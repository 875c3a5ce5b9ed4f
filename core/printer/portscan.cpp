// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/portscan.h"

#include "printer/connectionoptions.h"
#include "transport/portpatterns.h"
#include "transport/serialportlist.h"

namespace gantry {

std::function<QList<SerialPortInfo>()> portScan(const ConnectionPreferences &preferences)
{
    return [additional = preferences.additionalPorts, blocklist = preferences.blocklistedPorts] {
        return offeredPorts(scanSerialPorts(), portsMatching(additional), blocklist);
    };
}

} // namespace gantry
