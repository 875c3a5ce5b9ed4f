// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "temperature/chartscale.h"
#include "temperature/temperaturemonitor.h"

#include <QColor>
#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

class QPainter;
class QWidget;

namespace gantry {

/// What stands around the curves of the temperature chart at one moment. Plain value.
struct ChartScene
{
    /// The name at the end of a line.
    struct LineEnd
    {
        QString name;
        QColor color;
        double celsius = 0;
    };
    /// A stretch in which a heater had a target.
    struct Target
    {
        QColor color;
        std::vector<TemperatureHistory::Sample> points; ///< at least two
    };
    /// One value under the crosshair.
    struct Value
    {
        QString words; ///< "Nozzle 210.3 °C of 210 °C"
        QColor color;
        double celsius = 0;
    };
    struct Crosshair
    {
        qint64 time = 0;
        std::vector<Value> values;
    };

    QRectF plot; ///< where the curves are drawn
    ChartViewport::Range range;
    ChartScale::Span span;
    bool empty = true;
    bool focused = false;
    std::vector<LineEnd> lineEnds; ///< from the top to the bottom
    std::vector<Target> targets;
    QList<TemperatureMark> marks;
    std::optional<Crosshair> crosshair;

    [[nodiscard]] double xOf(qint64 time) const;
    [[nodiscard]] double yOf(double celsius) const;
    [[nodiscard]] qint64 timeAt(double x) const;
};

/// Draws a scene in the font and the colours of a widget.
namespace ChartPainting {

void background(QPainter &painter, const ChartScene &scene, const QWidget *widget);
void foreground(QPainter &painter, const ChartScene &scene, const QWidget *widget);

} // namespace ChartPainting

} // namespace gantry
