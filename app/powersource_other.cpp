// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "powersource.h"

namespace gantry {

std::unique_ptr<PowerSource> systemPowerSource()
{
    return std::make_unique<PowerSource>(); // nothing is known that could be asked
}

} // namespace gantry
