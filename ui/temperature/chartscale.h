// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "temperature/chartviewport.h"

#include <QString>

#include <vector>

/// Round numbers for the axes of a chart. Pure functions.
namespace gantry::ChartScale {

struct Tick
{
    double value = 0; ///< degrees C, or ms since the epoch
    QString label;
};

/// The axis for values between low and high: begins at 0 unless all values lie close together far above it; at least
/// ten degrees high, with round ends.
struct Span
{
    double low = 0;
    double high = 100;
    friend bool operator==(const Span &, const Span &) = default;
};
[[nodiscard]] Span temperatureSpan(double low, double high);
/// At most mostTicks round temperatures from low to high.
[[nodiscard]] std::vector<Tick> temperatureTicks(const Span &span, int mostTicks);

/// Round clock times within the range, at most mostTicks, in the local time zone; with seconds where they are that
/// close, with the day where the range is longer than one.
[[nodiscard]] std::vector<Tick> timeTicks(const ChartViewport::Range &range, int mostTicks);
/// "15:24:06" of a moment, with the day if it is not that of reference.
[[nodiscard]] QString momentText(qint64 msecsSinceEpoch, qint64 reference);

} // namespace gantry::ChartScale
