// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/portowner.h"

namespace gantry {

// Neither Windows nor macOS tells an ordinary program who holds a device.
std::optional<PortOwner> findPortOwner(const QString &)
{
    return std::nullopt;
}

} // namespace gantry
