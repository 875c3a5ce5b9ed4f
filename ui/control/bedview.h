// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/printerprofile.h"
#include "types/position.h"

#include <QWidget>

#include <optional>

namespace gantry {

/// A small drawing of the bed from above with a scale for Z beside it: where the tool is, as far as that is known, and
/// where the next step would take it.
class BedView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BedView)

public:
    explicit BedView(QWidget *parent = nullptr);

    void setProfile(const PrinterProfile &profile);
    /// @param homed the position is true; otherwise it is drawn as a guess
    void setPosition(const Position &position, bool homed);
    /// Where a step would end; nothing = no preview.
    void setTarget(const std::optional<Position> &target);
    [[nodiscard]] const std::optional<Position> &target() const { return m_target; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Where a point of the bed (mm) is drawn.
    [[nodiscard]] QPointF mapFromBed(double x, double y) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF bedRect() const;
    [[nodiscard]] QRectF scaleRect() const;
    [[nodiscard]] double mapFromHeight(double z) const;
    [[nodiscard]] double toolRadius() const;
    [[nodiscard]] QRegion movingParts() const;
    void paintBed(QPainter &painter) const;
    void paintTool(QPainter &painter) const;
    void paintTarget(QPainter &painter) const;
    void paintHeight(QPainter &painter) const;
    void describe();

    PrinterProfile m_profile;
    Position m_position;
    bool m_homed = false;
    std::optional<Position> m_target;
};

} // namespace gantry
