// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/printspaceview.h"

#include "common/format.h"
#include "common/metrics.h"
#include "common/picturerole.h"
#include "common/themecolors.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace gantry {

namespace {

/// Lines of the grid every so many mm: at least a few characters apart, and a number people count in.
double gridStep(double pixelsPerMm, double leastPixels)
{
    for (const double step : {1.0, 5.0, 10.0, 50.0, 100.0, 500.0}) {
        if (step * pixelsPerMm >= leastPixels)
            return step;
    }
    return 1000;
}

} // namespace

PrintSpaceView::PrintSpaceView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setPictureRole(this, QAccessible::Graphic);
    setAccessibleName(tr("Where the print lies on the bed"));
    describe();
}

void PrintSpaceView::setProfile(const PrinterProfile &profile)
{
    if (m_profile == profile)
        return;
    m_profile = profile;
    update();
}

void PrintSpaceView::setPrint(const Extent &extent, bool fits)
{
    if (m_print == extent && m_fits == fits)
        return;
    m_print = extent;
    m_fits = fits;
    describe();
    update();
}

void PrintSpaceView::setTool(const std::optional<Position> &position)
{
    if (m_tool == position)
        return;
    m_tool = position;
    update();
}

QSize PrintSpaceView::sizeHint() const
{
    return {em(this, 30), em(this, 24)};
}

QSize PrintSpaceView::minimumSizeHint() const
{
    return {em(this, 10), em(this, 8)};
}

/// What has to be seen: the bed, and what of the print lies beside it.
PrinterProfile::Box PrintSpaceView::world() const
{
    PrinterProfile::Box box = m_profile.bedBox();
    if (!m_print.isEmpty) {
        box.xMin = std::min(box.xMin, m_print.xMin);
        box.xMax = std::max(box.xMax, m_print.xMax);
        box.yMin = std::min(box.yMin, m_print.yMin);
        box.yMax = std::max(box.yMax, m_print.yMax);
    }
    return box;
}

QPointF PrintSpaceView::mapFromBed(double x, double y) const
{
    const PrinterProfile::Box box = world();
    const double width = std::max(1.0, box.xMax - box.xMin);
    const double depth = std::max(1.0, box.yMax - box.yMin);
    // Room for the numbers below and at the left.
    const double left = em(this, 3.5);
    const double bottom = 1.8 * fontMetrics().height();
    const QRectF room = QRectF(rect()).adjusted(left, grid(this, 1), -grid(this, 2), -bottom);
    const double scale = std::max(0.01, std::min(room.width() / width, room.height() / depth));
    const QPointF middle = room.center();
    return {middle.x() + (x - (box.xMin + box.xMax) / 2) * scale,
            middle.y() - (y - (box.yMin + box.yMax) / 2) * scale};
}

QRectF PrintSpaceView::drawn(double xMin, double xMax, double yMin, double yMax) const
{
    return QRectF(mapFromBed(xMin, yMax), mapFromBed(xMax, yMin));
}

void PrintSpaceView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBed(painter);
    paintPrint(painter);
    paintTool(painter);
}

void PrintSpaceView::paintBed(QPainter &painter) const
{
    const ThemeColors &colors = ThemeColors::of(this);
    const PrinterProfile::Box bed = m_profile.bedBox();
    const QRectF outline = drawn(bed.xMin, bed.xMax, bed.yMin, bed.yMax);
    QPainterPath shape;
    if (m_profile.formFactor == PrinterProfile::FormFactor::Circular)
        shape.addEllipse(outline);
    else
        shape.addRoundedRect(outline, 3, 3);
    painter.fillPath(shape, colors.raised);
    painter.save();
    painter.setClipPath(shape);
    paintGrid(painter, bed);
    painter.restore();
    painter.strokePath(shape, QPen(colors.edge, 1));

    // The origin: from here X counts to the right and Y to the back.
    const QPointF origin = mapFromBed(0, 0);
    const double arm = grid(this, 2);
    painter.setPen(QPen(colors.textMuted, 2));
    painter.drawLine(origin, origin + QPointF(arm, 0));
    painter.drawLine(origin, origin - QPointF(0, arm));
}

void PrintSpaceView::paintGrid(QPainter &painter, const PrinterProfile::Box &bed) const
{
    const ThemeColors &colors = ThemeColors::of(this);
    const double perMm = mapFromBed(1, 0).x() - mapFromBed(0, 0).x();
    const double step = gridStep(perMm, em(this, 3));
    const auto numbers = [&](double from, double to, const auto &draw) {
        for (double at = std::ceil(from / step) * step; at <= to + 1e-6; at += step)
            draw(at);
    };
    const double height = fontMetrics().height();
    const double width = em(this, 3.2);
    numbers(bed.xMin, bed.xMax, [&](double x) {
        painter.setPen(QPen(colors.line, 1));
        painter.drawLine(mapFromBed(x, bed.yMin), mapFromBed(x, bed.yMax));
        painter.setClipping(false);
        painter.setPen(colors.textMuted);
        const QPointF below = mapFromBed(x, world().yMin);
        painter.drawText(QRectF(below.x() - width / 2, below.y() + height * 0.25, width, height),
                         Qt::AlignCenter, Format::number(x, 0));
        painter.setClipping(true);
    });
    numbers(bed.yMin, bed.yMax, [&](double y) {
        painter.setPen(QPen(colors.line, 1));
        painter.drawLine(mapFromBed(bed.xMin, y), mapFromBed(bed.xMax, y));
        painter.setClipping(false);
        painter.setPen(colors.textMuted);
        const QPointF left = mapFromBed(world().xMin, y);
        painter.drawText(
            QRectF(left.x() - width - grid(this, 0.75), left.y() - height / 2, width, height),
            Qt::AlignVCenter | Qt::AlignRight, Format::number(y, 0));
        painter.setClipping(true);
    });
}

void PrintSpaceView::paintPrint(QPainter &painter) const
{
    if (m_print.isEmpty)
        return;
    const ThemeColors &colors = ThemeColors::of(this);
    QColor fill = m_fits ? colors.accentTint : colors.errorTint;
    fill.setAlphaF(0.75F);
    painter.setBrush(fill);
    painter.setPen(QPen(m_fits ? colors.accentText : colors.error, 1.5, Qt::SolidLine,
                        Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(drawn(m_print.xMin, m_print.xMax, m_print.yMin, m_print.yMax));
}

void PrintSpaceView::paintTool(QPainter &painter) const
{
    if (!m_tool || !m_tool->x || !m_tool->y)
        return;
    const ThemeColors &colors = ThemeColors::of(this);
    const double radius = grid(this, 0.75);
    painter.save();
    painter.setClipRect(rect());
    painter.setPen(QPen(colors.surface, 2));
    painter.setBrush(colors.accent);
    painter.drawEllipse(mapFromBed(*m_tool->x, *m_tool->y), radius, radius);
    painter.restore();
}

void PrintSpaceView::describe()
{
    if (m_print.isEmpty) {
        setAccessibleDescription(tr("Nothing is chosen."));
        return;
    }
    const QString text = tr("X %1 to %2, Y %3 to %4 mm")
                             .arg(Format::number(m_print.xMin), Format::number(m_print.xMax),
                                  Format::number(m_print.yMin), Format::number(m_print.yMax));
    setAccessibleDescription(m_fits ? text : tr("%1; it does not fit").arg(text));
}

} // namespace gantry
