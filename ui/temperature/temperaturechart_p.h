// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "temperature/chartpainting.h"
#include "temperature/lineendorder.h"
#include "temperature/temperaturechart.h"
#include "temperature/temperaturemonitor.h"

#include <QTimer>

#include <functional>
#include <map>
#include <set>
#include <vector>

class QChart;
class QChartView;
class QLineSeries;
class QMouseEvent;
class QValueAxis;
class QWheelEvent;

namespace gantry {

/// One heater in the picture.
struct ChartCurve
{
    QLineSeries *actual = nullptr;
    std::vector<std::vector<TemperatureHistory::Sample>> targets; // stretches with a target
    std::optional<TemperatureHistory::Sample> last;               // the last one in the picture
};

[[nodiscard]] bool hasTarget(const TemperatureHistory::Sample &sample);

/// The inside of the chart: temperaturechart.cpp draws curves with Qt Charts, temperaturechartinput.cpp knows what
/// stands around them and what the mouse does.
struct TemperatureChart::Private
{
    Private(TemperatureChart *owner, const TemperatureMonitor &theMonitor)
        : q(owner)
        , monitor(theMonitor)
    {}

    void build();
    void connectData();
    void markStale();
    void redraw();
    void addMissingCurves();
    void clearCurves();
    void fillCurves(const ChartViewport::Range &range);
    static void fillCurve(ChartCurve &curve, const std::vector<TemperatureHistory::Sample> &samples,
                          const ChartViewport::Range &range);
    void applyColors();
    void refreshPicture();
    void layOut();
    void changeView(const std::function<void()> &change);
    void hover(const std::optional<QPointF> &position);

    void sortLineEnds();
    [[nodiscard]] std::optional<std::pair<qint64, qint64>> dataRange() const;
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] ChartScene scene() const;
    [[nodiscard]] ChartScene::Crosshair crosshair(qint64 time) const;

    bool handleMouse(QEvent *event);
    void handleDrag(const QMouseEvent *event);
    void handleWheel(const QWheelEvent *event);

    TemperatureChart *q;
    const TemperatureMonitor &monitor;
    PrinterProfile profile;
    ChartViewport viewport;
    ChartScale::Span span;
    std::map<HeaterId, ChartCurve> curves;
    std::set<HeaterId> hidden;
    LineEndOrder order;
    QList<HeaterId> lineEnds;   // from the top to the bottom
    QChart *chart = nullptr;    // owned by the view
    QRectF plot;                // where the curves are drawn
    QChartView *view = nullptr; // owned by q
    QValueAxis *timeAxis = nullptr;
    QValueAxis *valueAxis = nullptr;
    QTimer timer;
    bool stale = true;
    int redraws = 0;
    std::optional<double> hoverX;
    std::optional<double> dragX;
};

} // namespace gantry
