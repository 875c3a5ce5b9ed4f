// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/printerprofile.h"

#include <QJsonObject>

/// Printer profiles as JSON. Pure. The file, version 1:
///
///     { "format": 1, "id", "name", "model", "color": text,
///       "volume": { "width", "depth", "height": mm, "formFactor": "rectangular"|"circular",
///                   "origin": "lowerleft"|"center",
///                   "custom_box": false | { "x_min", "x_max", "y_min", "y_max", "z_min", "z_max": mm } },
///       "heatedBed", "heatedChamber": bool,
///       "extruder": { "count": 1..99, "offsets": [[x, y], ...] mm, "nozzleDiameter": mm, "sharedNozzle": bool,
///                     "defaultExtrusionLength": mm },
///       "axes": { "x"|"y"|"z"|"e": { "speed": mm/min, "inverted": bool } },
///       "limits": { "maxToolTemperature", "maxBedTemperature", "maxChamberTemperature",
///                   "minExtrusionTemperature": degrees C },
///       "connection": { "resetOnConnect": bool | "ask", "resetOnBlockedStop": bool, "lowLatency": bool,
///                       "receiveBuffer": bytes the firmware takes in ahead, 0 = not known,
///                       "followAdvancedOk": bool, "compactLines": bool } }
///
/// Whatever is missing has its default. Members of other names are kept at every level and written back. A number may
/// be written as a text ("2"), and so may a truth value ("yes", "true", "1" and "y" are true, other texts and null false).
namespace gantry::PrinterProfileJson {

inline constexpr int Format = 1;

[[nodiscard]] QJsonObject toJson(const PrinterProfile &profile);

/// The profile as read, normalized but not validated. Errors: FileMalformed naming the field, FileTooNew.
[[nodiscard]] Result<PrinterProfile> fromJson(const QJsonObject &object);

/// The object brought to the present format, step by step. Errors as fromJson().
[[nodiscard]] Result<QJsonObject> migrated(QJsonObject object);

} // namespace gantry::PrinterProfileJson
