// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/connectionpreferences.h"
#include "types/serialportinfo.h"

#include <QList>

#include <functional>

namespace gantry {

/// A look at the ports there are, as these preferences have it; for the pool, for the devices may be slow.
[[nodiscard]] std::function<QList<SerialPortInfo>()> portScan(
    const ConnectionPreferences &preferences);

} // namespace gantry
