// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/printerprofile.h"

#include <QWidget>

namespace gantry {

/// The bed from above, to scale, with its measures, its origin and the space the tool can reach: a drawing that follows
/// the numbers of a profile while they are typed.
class VolumeView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VolumeView)

public:
    explicit VolumeView(QWidget *parent = nullptr);

    void setProfile(const PrinterProfile &profile);
    /// Where a point (mm) is drawn.
    [[nodiscard]] QPointF mapFromBed(double x, double y) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF drawn(const PrinterProfile::Box &box) const;
    void paintMeasures(QPainter &painter, const QRectF &bed) const;
    void paintOrigin(QPainter &painter) const;

    PrinterProfile m_profile;
};

} // namespace gantry
