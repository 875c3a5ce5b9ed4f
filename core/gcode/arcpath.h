// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <array>
#include <optional>

namespace gantry {

/// An arc in the XY plane as G2 and G3 draw it, mm. Plain value, pure.
class ArcPath final
{
public:
    enum class Turn { Clockwise, CounterClockwise };

    /// By its centre (the words I and J). The end is taken to lie on the circle of the start; a start that is also
    /// the end makes a full circle. Nothing if there is no radius.
    [[nodiscard]] static std::optional<ArcPath> around(QPointF centre, QPointF start, QPointF end,
                                                       Turn turn);
    /// By its radius (the word R); a negative one takes the long way. Nothing if the circle cannot reach both, or
    /// if start and end are one.
    [[nodiscard]] static std::optional<ArcPath> withRadius(double radius, QPointF start,
                                                           QPointF end, Turn turn);

    /// Full circles in addition.
    void addTurns(int turns) { m_turns = turns; }

    [[nodiscard]] double length() const;
    /// The places where the arc turns back in X or Y; those it does not pass are its start.
    [[nodiscard]] std::array<QPointF, 4> extremes() const;
    /// Where it is farthest from the origin of the coordinates, unless that is at one of its ends (then the start).
    [[nodiscard]] QPointF farthest() const;

private:
    [[nodiscard]] bool passes(double angle) const;
    [[nodiscard]] QPointF at(double angle) const;

    QPointF m_centre;
    QPointF m_start;
    double m_radius = 0;
    double m_from = 0;  // angle, radians, where it begins when walked counter-clockwise
    double m_sweep = 0; // 0 < sweep <= full circle
    int m_turns = 0;
};

} // namespace gantry
