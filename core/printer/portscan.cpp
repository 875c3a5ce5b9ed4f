// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/portscan.h"

#include "printer/canonicalport.h"
#include "printer/connectionoptions.h"
#include "transport/portpatterns.h"
#include "transport/serialportlist.h"

#include <utility>

namespace gantry {

namespace {

QStringList devicesMatching(const QStringList &patterns)
{
    QStringList devices;
    for (const QString &port : portsMatching(patterns))
        devices.append(canonicalPort(port));
    devices.removeDuplicates();
    return devices;
}

} // namespace

PortScan portScan(const ConnectionPreferences &preferences, PortScan system)
{
    return [additional = preferences.additionalPorts, blocklist = preferences.blocklistedPorts,
            system = std::move(system)] {
        // A device that is named by a link is the one the system lists.
        return offeredPorts(system ? system() : scanSerialPorts(), devicesMatching(additional),
                            blocklist + devicesMatching(blocklist));
    };
}

} // namespace gantry
