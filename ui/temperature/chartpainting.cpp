// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "temperature/chartpainting.h"

#include "common/format.h"
#include "common/metrics.h"
#include "common/themecolors.h"
#include "temperature/marklayout.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPolygonF>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace gantry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::TemperatureChart)
};

// A line one pixel wide on whole pixels is crisp.
double crisp(double position)
{
    return std::round(position) + 0.5;
}

void paintValueAxis(QPainter &painter, const ChartScene &scene, const QWidget *widget)
{
    const ThemeColors &colors = ThemeColors::of(widget);
    const int height = em(widget);
    const int rows = std::max(2, int(scene.plot.height() / em(widget, 3)));
    for (const ChartScale::Tick &tick : ChartScale::temperatureTicks(scene.span, rows)) {
        const double y = crisp(scene.yOf(tick.value));
        painter.setPen(QPen(colors.line, 1));
        painter.drawLine(QPointF(scene.plot.left(), y), QPointF(scene.plot.right(), y));
        painter.setPen(colors.textMuted);
        painter.drawText(QRectF(0, y - height, scene.plot.left() - grid(widget, 1), 2 * height),
                         Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
    painter.setPen(colors.textMuted);
    painter.drawText(
        QRectF(0, scene.plot.top() - 1.6 * height, scene.plot.left() - grid(widget, 1), height),
        Qt::AlignRight | Qt::AlignVCenter, Text::tr("°C"));
}

void paintTimeAxis(QPainter &painter, const ChartScene &scene, const QWidget *widget)
{
    const ThemeColors &colors = ThemeColors::of(widget);
    const int columns = std::max(2, int(scene.plot.width() / em(widget, 5.5)));
    for (const ChartScale::Tick &tick : ChartScale::timeTicks(scene.range, columns)) {
        const double x = crisp(scene.xOf(static_cast<qint64>(tick.value)));
        const double y = scene.plot.bottom();
        painter.setPen(QPen(colors.edge, 1));
        painter.drawLine(QPointF(x, y), QPointF(x, y + grid(widget, 0.5)));
        painter.setPen(colors.textMuted);
        painter.drawText(
            QRectF(x - em(widget, 4), y + grid(widget, 1), em(widget, 8), em(widget, 1.1)),
            Qt::AlignHCenter | Qt::AlignTop, tick.label);
    }
}

// Only where there is a target: a chart's own series cannot have gaps.
void paintTargets(QPainter &painter, const ChartScene &scene)
{
    painter.save();
    painter.setClipRect(scene.plot);
    for (const ChartScene::Target &target : scene.targets) {
        QPolygonF line;
        line.reserve(qsizetype(target.points.size()));
        for (const TemperatureHistory::Sample &sample : target.points)
            line << QPointF(scene.xOf(sample.msecsSinceEpoch), scene.yOf(sample.target));
        painter.setPen(QPen(target.color, 1.5, Qt::DashLine));
        painter.drawPolyline(line);
    }
    painter.restore();
}

/// How many lines of labels there may be: not so many that they lie over the curves of a low chart.
int markRows(const ChartScene &scene, double height)
{
    return std::clamp(int(scene.plot.height() / height / 4), 1, 5);
}

// All lines first: none runs through the words of another one.
void paintMarks(QPainter &painter, const ChartScene &scene, const QWidget *widget)
{
    const ThemeColors &colors = ThemeColors::of(widget);
    const QFontMetrics metrics(widget->font());
    std::vector<MarkLayout::Mark> marks;
    QStringList words;
    painter.setPen(QPen(colors.edge, 1, Qt::DashLine));
    for (const TemperatureMark &mark : scene.marks) {
        if (mark.msecsSinceEpoch < scene.range.from || mark.msecsSinceEpoch > scene.range.to)
            continue;
        const double x = crisp(scene.xOf(mark.msecsSinceEpoch));
        painter.drawLine(QPointF(x, scene.plot.top()), QPointF(x, scene.plot.bottom()));
        marks.push_back({x, metrics.horizontalAdvance(mark.label) + 1.0});
        words << mark.label;
    }
    const double height = em(widget, 1.1);
    const auto labels = MarkLayout::place(
        marks, {scene.plot, height, double(grid(widget, 0.75)), markRows(scene, height)});
    painter.setPen(colors.textMuted);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (!labels[i])
            continue; // its line alone stays
        painter.fillRect(*labels[i], colors.surface);
        painter.drawText(*labels[i], Qt::AlignLeft | Qt::AlignVCenter, words.at(qsizetype(i)));
    }
}

// The names are moved apart where the lines end close together.
void paintLineEnds(QPainter &painter, const ChartScene &scene, const QWidget *widget)
{
    const ThemeColors &colors = ThemeColors::of(widget);
    const QFontMetrics metrics(widget->font());
    const double height = em(widget);
    const double dot = grid(widget, 0.3);
    const double left = scene.plot.right() + grid(widget, 1.5);
    const double width = widget->width() - left;
    double above = scene.plot.top() - height;
    for (const ChartScene::LineEnd &end : scene.lineEnds) {
        const double wanted = std::max(scene.yOf(end.celsius), above + height);
        const double y
            = std::clamp(wanted, scene.plot.top(), std::max(scene.plot.bottom(), above + height));
        above = y;
        painter.setPen(Qt::NoPen);
        painter.setBrush(end.color);
        painter.drawEllipse(QPointF(scene.plot.right() + grid(widget, 0.75), y), dot, dot);
        painter.setPen(colors.text);
        painter.drawText(QRectF(left, y - height / 2, width, height),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(end.name, Qt::ElideRight, int(width)));
    }
}

QRectF crosshairBox(const ChartScene &scene, const QWidget *widget, int textWidth)
{
    const double padding = grid(widget, 1);
    const double lines = double(scene.crosshair->values.size()) + 1;
    const double x = scene.xOf(scene.crosshair->time);
    QRectF box(x + padding, scene.plot.top() + em(widget, 3.6), textWidth + 2 * padding,
               lines * em(widget, 1.2) + 1.5 * padding);
    if (box.right() > scene.plot.right())
        box.moveRight(x - padding);
    return box;
}

void paintCrosshair(QPainter &painter, const ChartScene &scene, const QWidget *widget)
{
    const ThemeColors &colors = ThemeColors::of(widget);
    const QFontMetrics metrics(widget->font());
    const double x = crisp(scene.xOf(scene.crosshair->time));
    painter.setPen(QPen(colors.text, 1));
    painter.drawLine(QPointF(x, scene.plot.top()), QPointF(x, scene.plot.bottom()));

    const int indent = grid(widget, 1.5);
    const QString moment = ChartScale::momentText(scene.crosshair->time, scene.range.to);
    int width = metrics.horizontalAdvance(moment);
    for (const ChartScene::Value &value : scene.crosshair->values)
        width = std::max(width, metrics.horizontalAdvance(value.words) + indent + 1);
    const QRectF box = crosshairBox(scene, widget, width);
    const double corner = grid(widget, 0.5);
    painter.setPen(QPen(colors.edge, 1));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(box, corner, corner);

    const double padding = grid(widget, 1);
    const double dot = grid(widget, 0.35);
    QRectF row(box.left() + padding, box.top() + padding * 0.75, width, em(widget, 1.2));
    painter.setPen(colors.textMuted);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, moment);
    for (const ChartScene::Value &value : scene.crosshair->values) {
        row.translate(0, row.height());
        painter.setBrush(value.color);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(row.left() + dot, row.center().y()), dot, dot);
        painter.setPen(QPen(colors.surface, 1.5));
        painter.drawEllipse(QPointF(x, scene.yOf(value.celsius)), dot * 1.2, dot * 1.2);
        painter.setPen(colors.text);
        painter.drawText(row.adjusted(indent, 0, 1, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         value.words);
    }
}

} // namespace

double ChartScene::xOf(qint64 time) const
{
    return plot.left()
           + double(time - range.from) / double(std::max<qint64>(1, range.span())) * plot.width();
}

double ChartScene::yOf(double celsius) const
{
    const double height = std::max(1e-9, span.high - span.low);
    return plot.bottom() - (celsius - span.low) / height * plot.height();
}

qint64 ChartScene::timeAt(double x) const
{
    const double part = (x - plot.left()) / std::max(1.0, plot.width());
    return range.from + static_cast<qint64>(part * double(range.span()));
}

namespace ChartPainting {

void background(QPainter &painter, const ChartScene &scene, const QWidget *widget)
{
    painter.fillRect(QRectF(widget->rect()), ThemeColors::of(widget).surface);
    painter.setFont(widget->font());
    if (scene.empty)
        return;
    paintValueAxis(painter, scene, widget);
    paintTimeAxis(painter, scene, widget);
}

void foreground(QPainter &painter, const ChartScene &scene, const QWidget *widget)
{
    const ThemeColors &colors = ThemeColors::of(widget);
    painter.setFont(widget->font());
    if (scene.empty) {
        painter.setPen(colors.textMuted);
        painter.drawText(
            scene.plot, Qt::AlignCenter | Qt::TextWordWrap,
            Text::tr("The temperatures appear here as soon as a printer reports them."));
    } else {
        paintTargets(painter, scene);
        paintMarks(painter, scene, widget);
        paintLineEnds(painter, scene, widget);
        if (scene.crosshair)
            paintCrosshair(painter, scene, widget);
    }
    if (scene.focused) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(widget->rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

} // namespace ChartPainting

} // namespace gantry
