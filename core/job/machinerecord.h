// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/machinestanding.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

/// How a machine was left, as it stands in a recovery record (RecoveryRecord says how). Pure functions.
namespace gantry::MachineRecord {

[[nodiscard]] QJsonObject toJson(const MachineStanding &standing);
/// Nothing for what no machine can have: who goes on by it moves a hot nozzle.
[[nodiscard]] std::optional<MachineStanding> fromJson(const QJsonValue &value);

} // namespace gantry::MachineRecord
