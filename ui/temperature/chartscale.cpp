// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "temperature/chartscale.h"

#include "common/format.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gantry::ChartScale {

namespace {

constexpr double LeastHeight = 10;

// 1, 2 or 5 times a power of ten, not less than wanted.
double roundStep(double wanted)
{
    const double power = std::pow(10.0, std::floor(std::log10(std::max(wanted, 1e-6))));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= wanted * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

constexpr qint64 Second = 1000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

qint64 timeStep(qint64 span, int mostTicks)
{
    constexpr qint64 Steps[]
        = {Second,     2 * Second, 5 * Second,  10 * Second, 15 * Second, 30 * Second, Minute,
           2 * Minute, 5 * Minute, 10 * Minute, 15 * Minute, 30 * Minute, Hour,        2 * Hour,
           3 * Hour,   6 * Hour,   12 * Hour,   Day,         2 * Day,     7 * Day};
    for (const qint64 step : Steps) {
        if (span / step < mostTicks)
            return step;
    }
    return 14 * Day;
}

QString clock(const QDateTime &time, qint64 step)
{
    const QLocale locale;
    if (step < Minute)
        return Format::clockTimeWithSeconds(time.time());
    if (step >= Day)
        return locale.toString(time.date(), QLocale::ShortFormat);
    // Some locales have seconds in their short form.
    return locale.toString(time.time(), locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
}

} // namespace

Span temperatureSpan(double low, double high)
{
    if (!std::isfinite(low) || !std::isfinite(high) || low > high)
        return {};
    const bool farAboveZero = low > 0 && high - low < low * 0.5;
    double bottom = farAboveZero ? low : std::min(0.0, low);
    double top = high;
    if (top - bottom < LeastHeight) {
        const double middle = (top + bottom) / 2;
        bottom = std::min(bottom, middle - LeastHeight / 2);
        top = std::max(top, middle + LeastHeight / 2);
    }
    const double step = roundStep((top - bottom) / 6);
    const double room = (top - bottom) * 0.04; // a curve does not run along the edge
    const double first = bottom == 0.0 ? 0.0 : std::floor((bottom - room) / step) * step;
    return {first, std::ceil((top + room) / step) * step};
}

std::vector<Tick> temperatureTicks(const Span &span, int mostTicks)
{
    std::vector<Tick> ticks;
    const double height = span.high - span.low;
    if (!(height > 0) || mostTicks < 1)
        return ticks;
    const double step = roundStep(height / mostTicks);
    const int decimals = step < 1 ? 1 : 0;
    for (double value = std::ceil(span.low / step - 1e-6) * step; value <= span.high + step * 1e-6;
         value += step)
        ticks.push_back({value, Format::number(value, decimals)});
    return ticks;
}

std::vector<Tick> timeTicks(const ChartViewport::Range &range, int mostTicks)
{
    std::vector<Tick> ticks;
    if (range.span() <= 0 || mostTicks < 1)
        return ticks;
    const qint64 step = timeStep(range.span(), mostTicks);
    // Counted from midnight here, so that the labels are round in the local time.
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(range.from).date().startOfDay();
    const qint64 midnight = begin.toMSecsSinceEpoch();
    const qint64 passed = (range.from - midnight + step - 1) / step;
    for (qint64 at = midnight + passed * step; at <= range.to; at += step)
        ticks.push_back({double(at), clock(QDateTime::fromMSecsSinceEpoch(at), step)});
    return ticks;
}

QString momentText(qint64 msecsSinceEpoch, qint64 reference)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(msecsSinceEpoch);
    const QString clock = Format::clockTimeWithSeconds(time.time());
    if (time.date() == QDateTime::fromMSecsSinceEpoch(reference).date())
        return clock;
    return QLocale().toString(time.date(), QLocale::ShortFormat) + u' ' + clock;
}

} // namespace gantry::ChartScale
