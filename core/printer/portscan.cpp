// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/portscan.h"

#include "printer/connectionoptions.h"
#include "transport/portpatterns.h"
#include "transport/serialportlist.h"

#include <utility>

namespace gantry {

PortScan portScan(const ConnectionPreferences &preferences, PortScan system)
{
    return [additional = preferences.additionalPorts, blocklist = preferences.blocklistedPorts,
            system = std::move(system)] {
        return offeredPorts(system ? system() : scanSerialPorts(), portsMatching(additional),
                            blocklist);
    };
}

} // namespace gantry
