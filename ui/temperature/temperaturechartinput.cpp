// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "temperature/temperaturechart_p.h"

#include "common/format.h"
#include "common/metrics.h"
#include "common/themecolors.h"
#include "control/heaternames.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace gantry {

namespace {

constexpr qint64 HoverReach = 15'000; // ms; a sample further from the crosshair is not its value

} // namespace

bool hasTarget(const TemperatureHistory::Sample &sample)
{
    return std::isfinite(sample.target) && sample.target > 0;
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

void TemperatureChart::Private::changeView(const std::function<void()> &change)
{
    const bool wasFollowing = viewport.isFollowing();
    viewport.setData(dataRange());
    change();
    redraw();
    if (viewport.isFollowing() != wasFollowing)
        emit q->followingChanged(viewport.isFollowing());
}

void TemperatureChart::Private::hover(const std::optional<QPointF> &position)
{
    hoverX = position && plot.contains(*position) ? std::optional(position->x()) : std::nullopt;
    refreshPicture();
}

// Half the height of a name: nearer than that they stand beside the wrong end in any order.
void TemperatureChart::Private::sortLineEnds()
{
    QList<LineEndOrder::End> ends;
    for (const auto &[heater, curve] : curves) {
        if (curve.last && !hidden.contains(heater))
            ends << LineEndOrder::End{heater, curve.last->actual};
    }
    const double degreesPerPixel = (span.high - span.low) / std::max(1.0, plot.height());
    lineEnds = order.sorted(ends, em(q, 0.5) * degreesPerPixel);
}

// From the mark of the connection on, which is a moment before the first reading.
std::optional<std::pair<qint64, qint64>> TemperatureChart::Private::dataRange() const
{
    auto range = monitor.history().range();
    if (range && !monitor.marks().isEmpty())
        range->first = std::min(range->first, monitor.marks().first().msecsSinceEpoch);
    return range;
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
    scene.plot = plot;
    scene.range = viewport.range();
    scene.span = span;
    scene.empty = curves.empty();
    scene.focused = q->hasFocus();
    scene.marks = monitor.marks();
    const ThemeColors &colors = ThemeColors::of(q);
    for (const HeaterId &heater : lineEnds) {
        const auto curve = curves.find(heater);
        if (curve == curves.end() || !curve->second.last || hidden.contains(heater))
            continue;
        scene.lineEnds.push_back(
            {heaterName(heater, profile), heaterColor(heater, colors), curve->second.last->actual});
        for (const auto &points : curve->second.targets)
            scene.targets.push_back({heaterColor(heater, colors), points});
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
        if (hasTarget(*best))
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
    const double part = moved / std::max(1.0, plot.width());
    changeView([this, part] { viewport.pan(part); });
}

void TemperatureChart::Private::handleWheel(const QWheelEvent *event)
{
    const double anchor = (event->position().x() - plot.left()) / std::max(1.0, plot.width());
    const double notches = event->angleDelta().y() / 120.0;
    if (notches != 0)
        changeView([&] { viewport.zoom(std::pow(0.8, notches), anchor); });
}

} // namespace gantry
