// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/volumeview.h"

#include "common/format.h"
#include "common/metrics.h"
#include "common/picturerole.h"
#include "common/themecolors.h"

#include <QPainter>

#include <algorithm>

namespace gantry {

VolumeView::VolumeView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("volumeView"));
    setPictureRole(this, QAccessible::Graphic);
    setAccessibleName(tr("Drawing of the bed"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void VolumeView::setProfile(const PrinterProfile &profile)
{
    m_profile = profile;
    setAccessibleDescription(tr("%1 wide, %2 deep, %3 high")
                                 .arg(Format::length(profile.width, 0),
                                      Format::length(profile.depth, 0),
                                      Format::length(profile.height, 0)));
    update();
}

QSize VolumeView::sizeHint() const
{
    return {em(this, 18), em(this, 16)};
}

QSize VolumeView::minimumSizeHint() const
{
    return {em(this, 10), em(this, 9)};
}

QPointF VolumeView::mapFromBed(double x, double y) const
{
    const PrinterProfile::Box bed = m_profile.bedBox();
    const PrinterProfile::Box reach = m_profile.reach();
    const double left = std::min(bed.xMin, reach.xMin);
    const double right = std::max(bed.xMax, reach.xMax);
    const double front = std::min(bed.yMin, reach.yMin);
    const double back = std::max(bed.yMax, reach.yMax);
    const int margin = em(this, 2.2);
    const QRectF room = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    const double scale = std::min(room.width() / (right - left), room.height() / (back - front));
    return {room.center().x() + (x - (left + right) / 2) * scale,
            room.center().y() - (y - (front + back) / 2) * scale};
}

QRectF VolumeView::drawn(const PrinterProfile::Box &box) const
{
    return QRectF(mapFromBed(box.xMin, box.yMax), mapFromBed(box.xMax, box.yMin));
}

void VolumeView::paintEvent(QPaintEvent *)
{
    if (!m_profile.validate())
        return; // there is no such bed; the fields say why
    const ThemeColors &colors = ThemeColors::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bed = drawn(m_profile.bedBox());
    if (m_profile.customBox) {
        painter.setPen(QPen(colors.edge, 1, Qt::DashLine));
        painter.drawRect(drawn(m_profile.reach()));
    }
    painter.setPen(QPen(colors.edge, 1.5));
    painter.setBrush(colors.raised);
    if (m_profile.formFactor == PrinterProfile::FormFactor::Circular)
        painter.drawEllipse(bed);
    else
        painter.drawRect(bed);
    paintOrigin(painter);
    paintMeasures(painter, bed);
}

void VolumeView::paintOrigin(QPainter &painter) const
{
    const ThemeColors &colors = ThemeColors::of(this);
    const QPointF origin = mapFromBed(0, 0);
    const double length = em(this, 1.6);
    painter.setPen(QPen(colors.accent, 2));
    painter.drawLine(origin, origin + QPointF(length, 0));
    painter.drawLine(origin, origin - QPointF(0, length));
    painter.setBrush(colors.accent);
    painter.drawEllipse(origin, grid(this, 0.4), grid(this, 0.4));
    painter.setPen(colors.accentText);
    const QFontMetrics metrics(font());
    painter.drawText(origin + QPointF(length + 3, -3), QStringLiteral("X"));
    painter.drawText(origin + QPointF(-metrics.horizontalAdvance(u'Y') - 3, -length + 2),
                     QStringLiteral("Y"));
}

void VolumeView::paintMeasures(QPainter &painter, const QRectF &bed) const
{
    painter.setPen(ThemeColors::of(this).textMuted);
    const double lineHeight = em(this, 1.2);
    const QRectF above(bed.left() - bed.width(), bed.top() - lineHeight - 2, bed.width() * 3,
                       lineHeight);
    painter.drawText(above, int(Qt::AlignCenter), Format::length(m_profile.width, 0));
    painter.save();
    painter.translate(bed.right() + lineHeight * 0.75, bed.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-bed.height() * 1.5, -lineHeight / 2, bed.height() * 3, lineHeight),
                     int(Qt::AlignCenter), Format::length(m_profile.depth, 0));
    painter.restore();
    painter.drawText(bed, int(Qt::AlignCenter),
                     tr("%1 high").arg(Format::length(m_profile.height, 0)));
}

} // namespace gantry
