// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "types/connectionsettings.h"

namespace gantry {

QList<int> commonBaudRates()
{
    return {115200, 250000, 230400, 57600, 38400, 19200, 9600};
}

} // namespace gantry
