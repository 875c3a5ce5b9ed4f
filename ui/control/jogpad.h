// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/axis.h"

#include <QWidget>

#include <optional>

namespace gantry {

class PadButton;
struct Availability;

/// The buttons of the jog panel in the printer's orientation: X to the right, Y to the back, Z up, homing between them.
class JogPad final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JogPad)

public:
    /// One of the six directions.
    struct Direction
    {
        Axis axis = Axis::X;
        int sign = 1;
        friend bool operator==(const Direction &, const Direction &) = default;
    };

    explicit JogPad(QWidget *parent = nullptr);

    /// @param step mm, for the tooltips
    void render(const Availability &availability, double step);

signals:
    void moveRequested(gantry::Axis axis, int sign);
    void homeRequested(const gantry::Axes &axes);
    /// The pointer or the focus rests on this direction's button.
    void previewChanged(const std::optional<gantry::JogPad::Direction> &direction);

private:
    struct MoveButton
    {
        PadButton *button;
        Direction direction;
    };
    struct HomeButton
    {
        PadButton *button;
        bool includesZ;
    };

    void addMove(int row, int column, Direction direction, const QString &text,
                 const QString &name);
    void addHome(int row, int column, const Axes &axes, const QString &text, const QString &name);

    QList<MoveButton> m_moves;
    QList<HomeButton> m_homes;
};

} // namespace gantry
