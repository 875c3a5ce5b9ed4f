// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace gantry {

/// A named set of targets ("PLA": 210 / 60), applied with one click. Degrees C, 0 = off. Plain value.
struct TemperaturePreset
{
    QString name;
    double tool = 0;
    double bed = 0;
    double chamber = 0;

    friend bool operator==(const TemperaturePreset &, const TemperaturePreset &) = default;
};

/// Those a new installation has.
[[nodiscard]] QList<TemperaturePreset> defaultTemperaturePresets();

} // namespace gantry
