// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/response.h"
#include "types/firmwareinfo.h"

#include <QByteArrayView>

#include <optional>

namespace gantry {

/// Reads the line of an M115 answer that names the firmware; nothing if the line is another one.
[[nodiscard]] std::optional<response::FirmwareReport> parseFirmwareReport(QByteArrayView line);
/// Reads "Cap:NAME:0|1"; nothing for any other form.
[[nodiscard]] std::optional<response::Capability> parseCapability(QByteArrayView line);

/// Splits "KEY:value KEY2:value with spaces" at its keys.
[[nodiscard]] QList<std::pair<QByteArray, QByteArray>> splitReportFields(QByteArrayView line);
/// FIRMWARE_NAME, or "<NAME> <VER>" of the Malyan form; empty if neither is there.
[[nodiscard]] QByteArray firmwareName(const response::FirmwareReport &report);
/// The report as the value the program keeps; capabilities follow in lines of their own.
[[nodiscard]] FirmwareInfo toFirmwareInfo(const response::FirmwareReport &report);

} // namespace gantry
