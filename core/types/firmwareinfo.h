// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <optional>

namespace gantry {

/// What the firmware said of itself in answer to M115.
struct FirmwareInfo
{
    QString name;                  ///< FIRMWARE_NAME, e.g. "Marlin 2.1.2.7 (Nov 22 2026 12:04:18)"
    QMap<QString, QString> fields; ///< every KEY:value of the answer
    QMap<QString, bool> capabilities; ///< Cap:NAME:0|1

    [[nodiscard]] QString machineType() const
    {
        return fields.value(QStringLiteral("MACHINE_TYPE"));
    }
    [[nodiscard]] std::optional<int> extruderCount() const;
    [[nodiscard]] bool can(const QString &capability) const
    {
        return capabilities.value(capability);
    }
    /// Short form for a status bar: "Marlin 2.1.2.7".
    [[nodiscard]] QString shortName() const;

    friend bool operator==(const FirmwareInfo &, const FirmwareInfo &) = default;
};

} // namespace gantry
