// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports of temperatures in all dialects.

#include "protocol/temperatureparser.h"

#include <cmath>
#include <cstddef>

using namespace gantry;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArrayView line(data, static_cast<qsizetype>(size));
    (void) parseTargetReport(line);
    if (!isTemperatureReport(line))
        return 0;
    const QList<TemperatureWord> words = temperatureWords(line);
    for (const TemperatureWord &word : words) {
        if (!std::isfinite(word.actual) || !std::isfinite(word.target.value_or(0)))
            qFatal("not a temperature");
    }
    for (const int tools : {1, 2, 99})
        (void) toReadings(words, tools - 1, tools, true, 127);
    return 0;
}
