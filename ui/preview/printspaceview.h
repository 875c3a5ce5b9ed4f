// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gcode/extent.h"
#include "profile/printerprofile.h"
#include "types/position.h"

#include <QWidget>

#include <optional>

namespace gantry {

/// The bed from above, to scale, with the space a print takes on it and where the tool is: shows before the heaters are on
/// whether a file fits and lies where it was meant to.
class PrintSpaceView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrintSpaceView)

public:
    explicit PrintSpaceView(QWidget *parent = nullptr);

    void setProfile(const PrinterProfile &profile);
    /// @param extent what is printed, mm; empty = nothing is drawn @param fits false marks it as wrong
    void setPrint(const Extent &extent, bool fits);
    /// Nothing, or an axis that is not known: no tool is drawn.
    void setTool(const std::optional<Position> &position);

    /// Where a point (mm) is drawn.
    [[nodiscard]] QPointF mapFromBed(double x, double y) const;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] PrinterProfile::Box world() const;
    [[nodiscard]] QRectF drawn(double xMin, double xMax, double yMin, double yMax) const;
    void paintBed(QPainter &painter) const;
    void paintGrid(QPainter &painter, const PrinterProfile::Box &bed) const;
    void paintPrint(QPainter &painter) const;
    void paintTool(QPainter &painter) const;
    void describe();

    PrinterProfile m_profile;
    Extent m_print;
    bool m_fits = true;
    std::optional<Position> m_tool;
};

} // namespace gantry
