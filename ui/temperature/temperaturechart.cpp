// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "temperature/temperaturechart_p.h"

#include "common/format.h"
#include "common/metrics.h"
#include "common/picturerole.h"
#include "common/themecolors.h"
#include "control/heaternames.h"

#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <limits>

namespace gantry {

namespace {

/// Everything around the curves is drawn here; Qt Charts draws the curves only.
class View final : public QChartView
{
public:
    using Painting = std::function<void(QPainter &)>;

    View(QChart *curves, QWidget *parent)
        : QChartView(curves, parent)
    {
        setRenderHint(QPainter::Antialiasing);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setMouseTracking(true);
        viewport()->setMouseTracking(true);
        setBackgroundBrush(Qt::NoBrush);
    }

    Painting background;
    Painting foreground;

protected:
    void drawBackground(QPainter *painter, const QRectF &) override { background(*painter); }
    void drawForeground(QPainter *painter, const QRectF &) override { foreground(*painter); }
};

} // namespace

TemperatureChart::TemperatureChart(const TemperatureMonitor &monitor, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, monitor))
{
    setFocusPolicy(Qt::StrongFocus);
    setPictureRole(this, QAccessible::Chart);
    setAccessibleName(tr("Temperature chart"));
    d->build();
    d->connectData();
    d->applyColors();
}

TemperatureChart::~TemperatureChart() = default;

void TemperatureChart::setProfile(const PrinterProfile &profile)
{
    d->profile = profile;
    d->layOut();
}

void TemperatureChart::setWindow(std::optional<qint64> span)
{
    d->changeView([this, span] { d->viewport.setWindow(span); });
}

void TemperatureChart::follow()
{
    d->changeView([this] { d->viewport.follow(); });
}

bool TemperatureChart::isFollowing() const
{
    return d->viewport.isFollowing();
}

ChartViewport::Range TemperatureChart::visibleRange() const
{
    return d->viewport.range();
}

void TemperatureChart::setHeaterShown(const HeaterId &heater, bool shown)
{
    if (shown)
        d->hidden.erase(heater);
    else
        d->hidden.insert(heater);
    d->redraw();
}

bool TemperatureChart::isHeaterShown(const HeaterId &heater) const
{
    return !d->hidden.contains(heater);
}

int TemperatureChart::redrawCount() const
{
    return d->redraws;
}

qsizetype TemperatureChart::pointCount(const HeaterId &heater) const
{
    const auto it = d->curves.find(heater);
    return it != d->curves.end() ? it->second.actual->count() : 0;
}

QRectF TemperatureChart::plotArea() const
{
    return d->plot;
}

std::optional<qint64> TemperatureChart::hoverTime() const
{
    return d->hoverX ? std::optional(d->scene().timeAt(*d->hoverX)) : std::nullopt;
}

QSize TemperatureChart::sizeHint() const
{
    return {em(this, 36), em(this, 22)};
}

QSize TemperatureChart::minimumSizeHint() const
{
    return {em(this, 16), em(this, 9)};
}

bool TemperatureChart::eventFilter(QObject *watched, QEvent *event)
{
    return d->handleMouse(event) || QWidget::eventFilter(watched, event);
}

void TemperatureChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (d->stale)
        d->redraw();
}

void TemperatureChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->layOut();
}

void TemperatureChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        d->applyColors();
    else if (event->type() == QEvent::FontChange)
        d->layOut();
}

void TemperatureChart::Private::build()
{
    chart = new QChart;
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setAnimationOptions(QChart::NoAnimation);
    timeAxis = new QValueAxis(chart);
    valueAxis = new QValueAxis(chart);
    timeAxis->setVisible(false);
    valueAxis->setVisible(false);
    chart->addAxis(timeAxis, Qt::AlignBottom);
    chart->addAxis(valueAxis, Qt::AlignLeft);

    auto *canvas = new View(chart, q);
    view = canvas;
    canvas->background
        = [this](QPainter &painter) { ChartPainting::background(painter, scene(), q); };
    canvas->foreground
        = [this](QPainter &painter) { ChartPainting::foreground(painter, scene(), q); };
    view->viewport()->installEventFilter(q);
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(view);
}

void TemperatureChart::Private::connectData()
{
    timer.setSingleShot(true);
    timer.setInterval(RedrawMs);
    QObject::connect(&timer, &QTimer::timeout, q, [this] { redraw(); });
    QObject::connect(&monitor, &TemperatureMonitor::readingsChanged, q, [this] { markStale(); });
    QObject::connect(&monitor, &TemperatureMonitor::marksChanged, q, [this] { markStale(); });
    addMissingCurves();
}

// Nothing is computed for a chart nobody sees; showing it catches up.
void TemperatureChart::Private::markStale()
{
    stale = true;
    addMissingCurves();
    if (q->isVisible() && !timer.isActive())
        timer.start();
}

void TemperatureChart::Private::redraw()
{
    if (!q->isVisible()) {
        stale = true;
        return;
    }
    stale = false;
    ++redraws;
    const bool wasFollowing = viewport.isFollowing();
    viewport.setData(dataRange());
    fillCurves(viewport.range());
    sortLineEnds();
    refreshPicture();
    if (viewport.isFollowing() != wasFollowing)
        emit q->followingChanged(viewport.isFollowing());
}

void TemperatureChart::Private::addMissingCurves()
{
    const QList<HeaterId> heaters = monitor.history().heaters();
    if (heaters.isEmpty() && !curves.empty()) {
        clearCurves();
        emit q->heatersChanged();
        return;
    }
    bool added = false;
    for (const HeaterId &heater : heaters) {
        if (curves.contains(heater))
            continue;
        ChartCurve curve;
        curve.actual = new QLineSeries(chart);
        chart->addSeries(curve.actual);
        curve.actual->attachAxis(timeAxis);
        curve.actual->attachAxis(valueAxis);
        curves.emplace(heater, std::move(curve));
        added = true;
    }
    if (!added)
        return;
    applyColors();
    layOut();
    emit q->heatersChanged();
}

void TemperatureChart::Private::clearCurves()
{
    chart->removeAllSeries();
    curves.clear();
}

void TemperatureChart::Private::fillCurves(const ChartViewport::Range &range)
{
    const auto width = static_cast<std::size_t>(std::max(16.0, plot.width()));
    // One more sample on either side, so that the lines reach the edges.
    const qint64 reach = std::max<qint64>(range.span() / 50, 5000);
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (auto &[heater, curve] : curves) {
        const bool shown = !hidden.contains(heater);
        const auto samples
            = shown ? monitor.history().samples(heater, range.from - reach, range.to + reach, width)
                    : std::vector<TemperatureHistory::Sample>();
        fillCurve(curve, samples, range);
        for (const TemperatureHistory::Sample &sample : samples) {
            low = std::min(low, sample.actual);
            high = std::max(high, sample.actual);
            if (hasTarget(sample))
                high = std::max(high, sample.target);
        }
    }
    span = ChartScale::temperatureSpan(low, high);
    timeAxis->setRange(0, double(range.span()));
    valueAxis->setRange(span.low, span.high);
}

void TemperatureChart::Private::fillCurve(ChartCurve &curve,
                                          const std::vector<TemperatureHistory::Sample> &samples,
                                          const ChartViewport::Range &range)
{
    curve.last.reset();
    curve.targets.clear();
    QList<QPointF> actual;
    actual.reserve(qsizetype(samples.size()));
    bool targetGoesOn = false;
    for (const TemperatureHistory::Sample &sample : samples) {
        actual << QPointF(double(sample.msecsSinceEpoch - range.from), sample.actual);
        if (sample.msecsSinceEpoch <= range.to)
            curve.last = sample;
        if (hasTarget(sample)) {
            if (!targetGoesOn)
                curve.targets.emplace_back();
            curve.targets.back().push_back(sample);
        }
        targetGoesOn = hasTarget(sample);
    }
    curve.actual->replace(actual);
}

void TemperatureChart::Private::applyColors()
{
    const ThemeColors &colors = ThemeColors::of(q);
    for (auto &[heater, curve] : curves) {
        const QColor color = heaterColor(heater, colors);
        curve.actual->setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    refreshPicture();
}

void TemperatureChart::Private::refreshPicture()
{
    view->viewport()->update();
}

void TemperatureChart::Private::layOut()
{
    const QFontMetrics metrics(q->font());
    const int left = metrics.horizontalAdvance(Format::number(888, 0)) + grid(q, 1);
    const int right = nameWidth() + grid(q, 2);
    const QRectF room = q->rect();
    plot = room.adjusted(left, em(q, 1.7), -right, -em(q, 1.8));
    chart->setPlotArea(plot);
    redraw();
}

} // namespace gantry
