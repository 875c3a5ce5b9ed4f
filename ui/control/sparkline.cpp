// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/sparkline.h"

#include "common/metrics.h"
#include "control/heaternames.h"
#include "temperature/temperaturehistory.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace gantry {

namespace {

constexpr qint64 Span = 120'000;     // ms
constexpr qint64 LeastSpan = 20'000; // ms, to be drawn
constexpr qint64 TrendSpan = 15'000; // ms
constexpr double TrendStep = 0.8;    // degrees C within TrendSpan
constexpr double LeastHeight = 8;    // degrees C, so that noise stays flat
constexpr std::size_t MostPoints = 60;

} // namespace

Sparkline::Sparkline(const HeaterId &heater, const TemperatureHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_heater(heater)
    , m_history(history)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::refresh()
{
    QString trend;
    if (const auto range = m_history.range()) {
        const auto samples
            = m_history.samples(m_heater, range->second - TrendSpan, range->second, MostPoints);
        if (samples.size() > 1) {
            const double change = samples.back().actual - samples.front().actual;
            trend = change > TrendStep    ? tr("Rising")
                    : change < -TrendStep ? tr("Falling")
                                          : tr("Steady");
        }
    }
    setToolTip(trend.isEmpty() ? QString()
                               : tr("%1; the line shows the last 2 minutes.").arg(trend));
    setAccessibleName(trend);
    update();
}

QSize Sparkline::sizeHint() const
{
    return {em(this, 2.5), em(this, 1.25)};
}

QSize Sparkline::minimumSizeHint() const
{
    return {em(this, 0.75), em(this, 1.25)};
}

// Asks for its samples only when it is drawn, so a hidden panel costs nothing.
void Sparkline::paintEvent(QPaintEvent *)
{
    const auto range = m_history.range();
    if (!range)
        return;
    const qint64 end = range->second;
    const auto samples = m_history.samples(m_heater, end - Span, end, MostPoints);
    // A dot or two beside the figures look like a flaw, and tell nothing of where it goes.
    if (samples.size() < 2 || end - samples.front().msecsSinceEpoch < LeastSpan)
        return;
    const auto [low, high]
        = std::minmax_element(samples.begin(), samples.end(),
                              [](const auto &a, const auto &b) { return a.actual < b.actual; });
    const double middle = (low->actual + high->actual) / 2;
    const double reach = std::max(high->actual - low->actual, LeastHeight) / 2;
    const QRectF field = QRectF(rect()).adjusted(2, 3, -2, -3);
    QPolygonF line;
    for (const TemperatureHistory::Sample &sample : samples) {
        const double x
            = field.left() + double(sample.msecsSinceEpoch - (end - Span)) / Span * field.width();
        const double y = field.center().y() - (sample.actual - middle) / reach * field.height() / 2;
        line << QPointF(x, y);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(heaterColor(m_heater, ThemeColors::of(this)), 1.75, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

} // namespace gantry
