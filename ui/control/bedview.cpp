// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/bedview.h"

#include "common/format.h"
#include "common/metrics.h"
#include "common/picturerole.h"
#include "common/themecolors.h"

#include <QPainter>
#include <QRegion>

#include <algorithm>

namespace gantry {

BedView::BedView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setPictureRole(this, QAccessible::Graphic);
    setAccessibleName(tr("Position of the tool above the bed"));
    describe();
}

void BedView::setProfile(const PrinterProfile &profile)
{
    if (m_profile == profile)
        return;
    m_profile = profile;
    updateGeometry();
    update();
}

void BedView::setPosition(const Position &position, bool homed)
{
    if (m_position == position && m_homed == homed)
        return;
    const bool onlyMoves = m_homed == homed && !m_target;
    const QRegion before = movingParts();
    m_position = position;
    m_homed = homed;
    describe();
    if (onlyMoves)
        update(before | movingParts());
    else
        update();
}

/// What is painted differently once the tool has moved. During a print it moves all the time, and what stands behind this
/// picture is painted with it.
QRegion BedView::movingParts() const
{
    constexpr double Edge = 2; // of a line, and of smoothing it
    QRegion parts;
    const auto add = [&parts](const QRectF &part) {
        parts += part.adjusted(-Edge, -Edge, Edge, Edge).toAlignedRect();
    };
    if (m_position.x && m_position.y) {
        const double radius = toolRadius();
        add(QRectF(mapFromBed(*m_position.x, *m_position.y), QSizeF())
                .adjusted(-radius, -radius, radius, radius));
    }
    if (m_position.z) {
        const QRectF scale = scaleRect();
        const double reach = grid(this, 0.25);
        add(QRectF(scale.left(), mapFromHeight(*m_position.z), scale.width(), 0)
                .adjusted(-reach, 0, reach, 0));
    }
    return parts;
}

double BedView::toolRadius() const
{
    return grid(this, 0.45);
}

void BedView::setTarget(const std::optional<Position> &target)
{
    if (m_target == target)
        return;
    m_target = target;
    update();
}

QSize BedView::sizeHint() const
{
    return {em(this, 6.5), em(this, 5)};
}

QSize BedView::minimumSizeHint() const
{
    return {em(this, 5), em(this, 4.5)};
}

QPointF BedView::mapFromBed(double x, double y) const
{
    const PrinterProfile::Box box = m_profile.reach();
    const QRectF bed = bedRect();
    const double width = std::max(1.0, box.xMax - box.xMin);
    const double depth = std::max(1.0, box.yMax - box.yMin);
    return {bed.left() + (x - box.xMin) / width * bed.width(),
            bed.bottom() - (y - box.yMin) / depth * bed.height()};
}

void BedView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBed(painter);
    paintHeight(painter);
    paintTarget(painter);
    paintTool(painter);
}

// As large as fits beside the scale, in the proportions of the machine.
QRectF BedView::bedRect() const
{
    const PrinterProfile::Box box = m_profile.reach();
    const double width = std::max(1.0, box.xMax - box.xMin);
    const double depth = std::max(1.0, box.yMax - box.yMin);
    const QRectF room = QRectF(rect()).adjusted(1, 1, -1.0 - grid(this, 1.5), -1);
    const double scale = std::min(room.width() / width, room.height() / depth);
    const QSizeF size(width * scale, depth * scale);
    return {QPointF(room.left(), room.center().y() - size.height() / 2), size};
}

QRectF BedView::scaleRect() const
{
    const QRectF bed = bedRect();
    return {bed.right() + grid(this, 0.75), bed.top(), double(grid(this, 0.5)), bed.height()};
}

double BedView::mapFromHeight(double z) const
{
    const PrinterProfile::Box box = m_profile.reach();
    const QRectF scale = scaleRect();
    const double part = (z - box.zMin) / std::max(1.0, box.zMax - box.zMin);
    return scale.bottom() - std::clamp(part, 0.0, 1.0) * scale.height();
}

void BedView::paintBed(QPainter &painter) const
{
    const ThemeColors &colors = ThemeColors::of(this);
    const QRectF bed = bedRect();
    painter.setPen(QPen(colors.edge, 1));
    painter.setBrush(colors.raised);
    if (m_profile.formFactor == PrinterProfile::FormFactor::Circular)
        painter.drawEllipse(bed);
    else
        painter.drawRoundedRect(bed, 2, 2);
    painter.setPen(QPen(colors.line, 1));
    painter.drawLine(QPointF(bed.center().x(), bed.top() + 1),
                     QPointF(bed.center().x(), bed.bottom() - 1));
    painter.drawLine(QPointF(bed.left() + 1, bed.center().y()),
                     QPointF(bed.right() - 1, bed.center().y()));
    // The origin: from here X counts to the right and Y to the back.
    const QPointF origin = mapFromBed(0, 0);
    const double arm = grid(this, 1.25);
    painter.setPen(QPen(colors.textMuted, 1.5));
    painter.drawLine(origin, origin + QPointF(arm, 0));
    painter.drawLine(origin, origin - QPointF(0, arm));
}

void BedView::paintTool(QPainter &painter) const
{
    if (!m_position.x || !m_position.y)
        return;
    const ThemeColors &colors = ThemeColors::of(this);
    const QPointF at = mapFromBed(*m_position.x, *m_position.y);
    const double radius = toolRadius();
    // A ring as long as the position is a guess, filled once the printer is homed.
    painter.setPen(QPen(m_homed ? colors.surface : colors.textMuted, 1.5));
    painter.setBrush(m_homed ? QBrush(colors.accent) : QBrush(Qt::NoBrush));
    painter.drawEllipse(at, radius, radius);
}

void BedView::paintTarget(QPainter &painter) const
{
    if (!m_target || !m_target->x || !m_target->y || !m_position.x || !m_position.y)
        return;
    const ThemeColors &colors = ThemeColors::of(this);
    const QPointF from = mapFromBed(*m_position.x, *m_position.y);
    const QPointF to = mapFromBed(*m_target->x, *m_target->y);
    if (from == to)
        return;
    const double radius = toolRadius();
    painter.save();
    painter.setClipRect(QRectF(rect()));
    painter.setPen(QPen(colors.accentText, 1.5, Qt::DotLine));
    painter.drawLine(from, to);
    painter.setPen(QPen(colors.accentText, 1.5));
    painter.setBrush(colors.accentTint);
    painter.drawEllipse(to, radius, radius);
    painter.restore();
}

void BedView::paintHeight(QPainter &painter) const
{
    const ThemeColors &colors = ThemeColors::of(this);
    const QRectF scale = scaleRect();
    painter.setPen(QPen(colors.edge, 1));
    painter.setBrush(colors.raised);
    painter.drawRoundedRect(scale, 2, 2);
    const double reach = grid(this, 0.25);
    const auto mark = [&](double z, const QColor &color, Qt::PenStyle line) {
        const double y = mapFromHeight(z);
        painter.setPen(QPen(color, 2, line));
        painter.drawLine(QPointF(scale.left() - reach, y), QPointF(scale.right() + reach, y));
    };
    if (m_target && m_target->z && m_target->z != m_position.z)
        mark(*m_target->z, colors.accentText, Qt::DotLine);
    if (m_position.z)
        mark(*m_position.z, m_homed ? colors.accent : colors.textMuted, Qt::SolidLine);
}

void BedView::describe()
{
    const auto words = [](const std::optional<double> &value) {
        return value ? Format::length(*value) : tr("unknown");
    };
    setAccessibleDescription(
        tr("X %1, Y %2, Z %3").arg(words(m_position.x), words(m_position.y), words(m_position.z)));
    setToolTip(m_homed ? tr("The bed from above, and the height at its right.")
                       : tr("The bed from above, and the height at its right. The printer is not "
                            "homed, so the position is a guess."));
}

} // namespace gantry
