// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/heater.h"
#include "types/interruption.h"

#include <QByteArray>
#include <QList>

/// What heaters have lost while nobody talked to the printer, and the lines that give it back. Pure functions.
namespace gantry::HeaterLoss {

/// Heaters whose target is lower than it was, or that have cooled since. What was still heating up is not missed.
[[nodiscard]] QList<CooledHeater> between(const QList<HeaterReading> &before,
                                          const QList<HeaterReading> &now);
/// Those of them that have not yet what they had.
[[nodiscard]] QList<CooledHeater> left(const QList<CooledHeater> &cooled,
                                       const QList<HeaterReading> &now);
/// Sets the target; empty for one that cannot be set, or has its target.
[[nodiscard]] QByteArray command(const CooledHeater &heater, int extruderCount);

} // namespace gantry::HeaterLoss
