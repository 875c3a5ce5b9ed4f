// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "temperature/temperaturechart.h"

#include "common/format.h"
#include "common/metrics.h"
#include "common/themecolors.h"
#include "control/heaternames.h"
#include "temperature/chartpainting.h"
#include "temperature/temperaturemonitor.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QTimer>
#include <QVBoxLayout>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <set>

namespace gantry {

namespace {

// Where a heater is off there is no target to draw: the dashed line leaves the picture downwards.
constexpr double BelowThePicture = -100'000;
constexpr qint64 HoverReach = 15'000; // ms; a sample further from the crosshair is not its value

double drawnTarget(const TemperatureHistory::Sample &sample)
{
    return std::isfinite(sample.target) && sample.target > 0 ? sample.target : BelowThePicture;
}

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

struct Curve
{
    QLineSeries *actual = nullptr;
    QLineSeries *target = nullptr;
    std::optional<TemperatureHistory::Sample> last; // the last one in the picture
};

} // namespace

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
    void applyColors();
    void layOut();
    void changeView(const std::function<void()> &change);
    void hover(const std::optional<QPointF> &position);

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
    std::map<HeaterId, Curve> curves;
    std::set<HeaterId> hidden;
    QChart *chart = nullptr; // owned by the view
    View *view = nullptr;
    QValueAxis *timeAxis = nullptr;
    QValueAxis *valueAxis = nullptr;
    QTimer timer;
    bool stale = true;
    int redraws = 0;
    std::optional<double> hoverX;
    std::optional<double> dragX;
};

TemperatureChart::TemperatureChart(const TemperatureMonitor &monitor, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, monitor))
{
    setFocusPolicy(Qt::StrongFocus);
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
    return d->chart->plotArea();
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

void TemperatureChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        d->changeView([this] { d->viewport.zoom(0.8, 0.5); });
        return;
    case Qt::Key_Minus:
        d->changeView([this] { d->viewport.zoom(1.25, 0.5); });
        return;
    case Qt::Key_Left:
        d->changeView([this] { d->viewport.pan(-0.1); });
        return;
    case Qt::Key_Right:
        d->changeView([this] { d->viewport.pan(0.1); });
        return;
    case Qt::Key_End:
        follow();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
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

    view = new View(chart, q);
    view->background
        = [this](QPainter &painter) { ChartPainting::background(painter, scene(), q); };
    view->foreground
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
    viewport.setData(monitor.history().range());
    fillCurves(viewport.range());
    view->viewport()->update();
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
        Curve curve;
        curve.target = new QLineSeries(chart);
        curve.actual = new QLineSeries(chart);
        for (QLineSeries *series : {curve.target, curve.actual}) {
            chart->addSeries(series);
            series->attachAxis(timeAxis);
            series->attachAxis(valueAxis);
        }
        curves.emplace(heater, curve);
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
    const auto width = static_cast<std::size_t>(std::max(16.0, chart->plotArea().width()));
    // One more sample on either side, so that the lines reach the edges.
    const qint64 reach = std::max<qint64>(range.span() / 50, 5000);
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (auto &[heater, curve] : curves) {
        const bool shown = !hidden.contains(heater);
        curve.actual->setVisible(shown);
        curve.target->setVisible(shown);
        curve.last.reset();
        QList<QPointF> actual;
        QList<QPointF> target;
        const auto samples
            = shown ? monitor.history().samples(heater, range.from - reach, range.to + reach, width)
                    : std::vector<TemperatureHistory::Sample>();
        actual.reserve(qsizetype(samples.size()));
        target.reserve(qsizetype(samples.size()));
        for (const TemperatureHistory::Sample &sample : samples) {
            const auto x = double(sample.msecsSinceEpoch - range.from);
            const double goal = drawnTarget(sample);
            actual << QPointF(x, sample.actual);
            target << QPointF(x, goal);
            low = std::min(low, sample.actual);
            high = std::max({high, sample.actual, goal});
            if (sample.msecsSinceEpoch <= range.to)
                curve.last = sample;
        }
        curve.actual->replace(actual);
        curve.target->replace(target);
    }
    span = ChartScale::temperatureSpan(low, high);
    timeAxis->setRange(0, double(range.span()));
    valueAxis->setRange(span.low, span.high);
}

void TemperatureChart::Private::applyColors()
{
    const ThemeColors &colors = ThemeColors::of(q);
    for (auto &[heater, curve] : curves) {
        const QColor color = heaterColor(heater, colors);
        curve.actual->setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        curve.target->setPen(QPen(color, 1.5, Qt::DashLine));
    }
    view->viewport()->update();
}

void TemperatureChart::Private::layOut()
{
    const QFontMetrics metrics(q->font());
    const int left = metrics.horizontalAdvance(Format::number(888, 0)) + grid(q, 1);
    const int right = nameWidth() + grid(q, 2);
    const QRectF room = q->rect();
    chart->setPlotArea(room.adjusted(left, em(q, 1.7), -right, -em(q, 1.8)));
    redraw();
}

void TemperatureChart::Private::changeView(const std::function<void()> &change)
{
    const bool wasFollowing = viewport.isFollowing();
    viewport.setData(monitor.history().range());
    change();
    redraw();
    if (viewport.isFollowing() != wasFollowing)
        emit q->followingChanged(viewport.isFollowing());
}

void TemperatureChart::Private::hover(const std::optional<QPointF> &position)
{
    const QRectF plot = chart->plotArea();
    hoverX = position && plot.contains(*position) ? std::optional(position->x()) : std::nullopt;
    view->viewport()->update();
}

int TemperatureChart::Private::nameWidth() const
{
    const QFontMetrics metrics(q->font());
    int width = em(q, 2);
    for (const auto &entry : curves)
        width = std::max(width, metrics.horizontalAdvance(heaterName(entry.first, profile)));
    return std::min(width, em(q, 7));
}

ChartScene TemperatureChart::Private::scene() const
{
    ChartScene scene;
    scene.plot = chart->plotArea();
    scene.range = viewport.range();
    scene.span = span;
    scene.empty = curves.empty();
    scene.focused = q->hasFocus();
    scene.marks = monitor.marks();
    const ThemeColors &colors = ThemeColors::of(q);
    for (const auto &[heater, curve] : curves) {
        if (!curve.last || hidden.contains(heater))
            continue;
        scene.lineEnds.push_back(
            {heaterName(heater, profile), heaterColor(heater, colors), curve.last->actual});
    }
    if (hoverX)
        scene.crosshair = crosshair(scene.timeAt(*hoverX));
    return scene;
}

ChartScene::Crosshair TemperatureChart::Private::crosshair(qint64 time) const
{
    ChartScene::Crosshair crosshair{time, {}};
    const qint64 reach = std::max(HoverReach, viewport.range().span() / 100);
    for (const auto &entry : curves) {
        if (hidden.contains(entry.first))
            continue;
        const auto near = monitor.history().samples(entry.first, time - reach, time + reach, 200);
        const auto best
            = std::min_element(near.begin(), near.end(), [time](const auto &a, const auto &b) {
                  return std::abs(a.msecsSinceEpoch - time) < std::abs(b.msecsSinceEpoch - time);
              });
        if (best == near.end())
            continue;
        QString words
            = tr("%1 %2").arg(heaterName(entry.first, profile), Format::temperature(best->actual));
        if (std::isfinite(best->target) && best->target > 0)
            words = tr("%1 of %2").arg(words, Format::temperature(best->target, 0));
        crosshair.values.push_back(
            {words, heaterColor(entry.first, ThemeColors::of(q)), best->actual});
    }
    return crosshair;
}

bool TemperatureChart::Private::handleMouse(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel:
        handleWheel(static_cast<QWheelEvent *>(event));
        event->accept();
        return true;
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton)
            return false;
        q->setFocus(Qt::MouseFocusReason);
        dragX = mouse->position().x();
        return true;
    }
    case QEvent::MouseMove:
        handleDrag(static_cast<QMouseEvent *>(event));
        hover(static_cast<QMouseEvent *>(event)->position());
        return true;
    case QEvent::MouseButtonRelease:
        dragX.reset();
        return true;
    case QEvent::MouseButtonDblClick:
        dragX.reset();
        q->follow();
        return true;
    case QEvent::Leave:
        hover(std::nullopt);
        return false;
    default:
        return false;
    }
}

void TemperatureChart::Private::handleDrag(const QMouseEvent *event)
{
    if (!dragX || !(event->buttons() & Qt::LeftButton))
        return;
    const double moved = *dragX - event->position().x();
    // A hand that trembles while it clicks does not end following.
    if (viewport.isFollowing() && std::abs(moved) < QApplication::startDragDistance())
        return;
    dragX = event->position().x();
    const double part = moved / std::max(1.0, chart->plotArea().width());
    changeView([this, part] { viewport.pan(part); });
}

void TemperatureChart::Private::handleWheel(const QWheelEvent *event)
{
    const QRectF plot = chart->plotArea();
    const double anchor = (event->position().x() - plot.left()) / std::max(1.0, plot.width());
    const double notches = event->angleDelta().y() / 120.0;
    if (notches != 0)
        changeView([&] { viewport.zoom(std::pow(0.8, notches), anchor); });
}

} // namespace gantry
