// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "types/temperaturepreset.h"

using namespace Qt::StringLiterals;

namespace gantry {

QList<TemperaturePreset> defaultTemperaturePresets()
{
    return {{u"PLA"_s, 210, 60, 0}, {u"PETG"_s, 240, 80, 0}, {u"ABS"_s, 245, 100, 0}};
}

} // namespace gantry
