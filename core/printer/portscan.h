// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/connectionpreferences.h"
#include "types/serialportinfo.h"

#include <QList>

#include <functional>

namespace gantry {

using PortScan = std::function<QList<SerialPortInfo>()>;

/// A look at the ports there are, as these preferences have it; for the pool, for the devices may be slow.
/// @param system what the system knows, for tests; by default scanSerialPorts()
[[nodiscard]] PortScan portScan(const ConnectionPreferences &preferences, PortScan system = {});

} // namespace gantry
