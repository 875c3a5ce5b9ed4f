// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "temperature/temperaturehistory.h"

#include <functional>

class QIODevice;

namespace gantry {

/// Writes a history as CSV: UTC in ISO form, an actual and a target column for each heater. Pure; any thread.
namespace TemperatureTable {

/// Told how much is done (0 to 1) every few hundred rows; false stops.
using Progress = std::function<bool(double part)>;

/// The rows between two times, oldest first. False if the device did not take them or it was stopped.
[[nodiscard]] bool write(QIODevice &device, const TemperatureHistory &history, qint64 from,
                         qint64 to, const Progress &progress);

} // namespace TemperatureTable

} // namespace gantry
