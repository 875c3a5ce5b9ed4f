// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gcode/arcpath.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gantry {

namespace {

constexpr double FullCircle = 2 * std::numbers::pi;
constexpr double Same = 1e-6;  // mm: closer places are one
constexpr double Slack = 1e-9; // radians

double angleOf(QPointF vector)
{
    return std::atan2(vector.y(), vector.x());
}

double distance(QPointF a, QPointF b)
{
    return std::hypot(b.x() - a.x(), b.y() - a.y());
}

/// An angle in 0 <= a < full circle.
double positive(double angle)
{
    const double rest = std::fmod(angle, FullCircle);
    return rest < 0 ? rest + FullCircle : rest;
}

} // namespace

std::optional<ArcPath> ArcPath::around(QPointF centre, QPointF start, QPointF end, Turn turn)
{
    ArcPath arc;
    arc.m_centre = centre;
    arc.m_start = start;
    arc.m_radius = distance(centre, start);
    if (arc.m_radius < Same)
        return std::nullopt;
    const bool clockwise = turn == Turn::Clockwise;
    const double first = angleOf(start - centre);
    const double last = angleOf(end - centre);
    arc.m_from = clockwise ? last : first;
    arc.m_sweep = positive(clockwise ? first - last : last - first);
    if (distance(start, end) < Same || arc.m_sweep < Slack)
        arc.m_sweep = FullCircle;
    return arc;
}

std::optional<ArcPath> ArcPath::withRadius(double radius, QPointF start, QPointF end, Turn turn)
{
    const double chord = distance(start, end);
    const double square = radius * radius - chord * chord / 4;
    if (chord < Same || square < -Same)
        return std::nullopt;
    // The centre is beside the middle of the chord: on its left for a short counter-clockwise arc.
    const bool left = (turn == Turn::CounterClockwise) == (radius > 0);
    const double height = std::sqrt(std::max(square, 0.0)) * (left ? 1 : -1);
    const QPointF along = (end - start) / chord;
    const QPointF centre = (start + end) / 2 + QPointF(-along.y(), along.x()) * height;
    return around(centre, start, end, turn);
}

double ArcPath::length() const
{
    return m_radius * (m_sweep + m_turns * FullCircle);
}

bool ArcPath::passes(double angle) const
{
    return m_turns > 0 || positive(angle - m_from) <= m_sweep + Slack;
}

QPointF ArcPath::at(double angle) const
{
    return m_centre + QPointF(std::cos(angle), std::sin(angle)) * m_radius;
}

std::array<QPointF, 4> ArcPath::extremes() const
{
    std::array<QPointF, 4> places;
    for (std::size_t quarter = 0; quarter < places.size(); ++quarter) {
        const double angle = static_cast<double>(quarter) * FullCircle / 4;
        places[quarter] = passes(angle) ? at(angle) : m_start;
    }
    return places;
}

QPointF ArcPath::farthest() const
{
    const double angle = angleOf(m_centre);
    return passes(angle) ? at(angle) : m_start;
}

} // namespace gantry
