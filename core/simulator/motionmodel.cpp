// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/motionmodel.h"

#include <QtMath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace gantry {

namespace {

constexpr char Letters[] = {'X', 'Y', 'Z', 'E'};
constexpr double HomingSpeed = 50; ///< mm/s, X and Y
constexpr double HomingSpeedZ = 4; ///< mm/s
constexpr double HomingBump = 1.5; ///< seconds for the second, slow touch
constexpr double MillimetresPerInch = 25.4;
constexpr double DefaultSpeed = 25; ///< mm/s until the first F

} // namespace

MotionModel::MotionModel(const VirtualPrinterOptions &options, MachineTime time)
    : m_time(time)
    , m_planner(options.plannerBlocks, time)
    , m_size{options.width, options.depth, options.height}
{
    takeSettings(MachineSettings());
}

void MotionModel::takeSettings(const MachineSettings &settings)
{
    for (size_t axis = 0; axis < 4; ++axis) {
        // A zero or negative limit would stop the machine for good.
        m_maximumSpeed[axis] = std::max(settings.value(203, Letters[axis]), 0.1);
        m_maximumAcceleration[axis] = std::max(settings.value(201, Letters[axis]), 1.0);
        m_steps[axis] = settings.value(92, Letters[axis]);
    }
    m_printAcceleration = std::max(settings.value(204, 'P'), 1.0);
    m_retractAcceleration = std::max(settings.value(204, 'R'), 1.0);
    m_travelAcceleration = std::max(settings.value(204, 'T'), 1.0);
    m_planner.setJunctionDeviation(std::max(settings.value(205, 'J'), 0.0));
}

void MotionModel::move(const MachineCommand &command, bool coldExtruder, bool *prevented,
                       TimePoint now)
{
    if (const auto speed = command.value('F'); speed && *speed > 0)
        m_speed = *speed * m_unit / 60.0;
    PlannedMove move;
    move.target = target(command);
    const bool arc = command.code() == 2 || command.code() == 3;
    const double filament = move.target[3] - m_position[3];
    *prevented = coldExtruder && filament != 0;
    MachinePosition from = m_position;
    m_position = move.target;
    if (*prevented)
        from[3] = move.target[3]; // counted as done, not carried out
    if (m_time.isInstant()) {
        m_planner.setPosition(move.target);
        return;
    }

    double travel = 0;
    for (size_t axis = 0; axis < 3; ++axis)
        travel += (move.target[axis] - from[axis]) * (move.target[axis] - from[axis]);
    travel = std::sqrt(travel);
    const bool extrudes = filament != 0 && !*prevented;
    move.length = arc ? std::max(arcLength(command, from), travel) : travel;
    move.acceleration = extrudes ? m_printAcceleration : m_travelAcceleration;
    if (move.length <= 0 && extrudes) {
        move.length = std::abs(filament);
        move.acceleration = m_retractAcceleration;
    }
    if (move.length <= 0)
        return;
    move.speed = m_speed * m_feedPercent / 100.0;
    limit(move, from);
    m_planner.add(move, now);
}

MachinePosition MotionModel::target(const MachineCommand &command) const
{
    MachinePosition to = m_position;
    for (size_t axis = 0; axis < 4; ++axis) {
        const auto word = command.value(Letters[axis]);
        if (!word)
            continue;
        const bool relative = axis == 3 ? m_extruderRelative : m_relative;
        to[axis] = *word * m_unit + (relative ? m_position[axis] : m_shift[axis]);
    }
    for (size_t axis = 0; axis < 3; ++axis) {
        if (m_homed[axis])
            to[axis] = std::clamp(to[axis], 0.0, m_size[axis]);
    }
    return to;
}

double MotionModel::arcLength(const MachineCommand &command, const MachinePosition &from) const
{
    const double dx = m_position[0] - from[0];
    const double dy = m_position[1] - from[1];
    double sweep = 0;
    double radius = 0;
    if (const auto given = command.value('R')) {
        radius = std::abs(*given * m_unit);
        const double half = std::min(std::hypot(dx, dy) / 2.0, radius);
        sweep = radius > 0 ? 2.0 * std::asin(half / radius) : 0;
        if (*given < 0)
            sweep = 2.0 * std::numbers::pi - sweep;
    } else {
        const double i = command.value('I', 0.0) * m_unit;
        const double j = command.value('J', 0.0) * m_unit;
        radius = std::hypot(i, j);
        const double first = std::atan2(-j, -i);
        const double last = std::atan2(dy - j, dx - i);
        sweep = command.code() == 2 ? first - last : last - first;
        if (sweep <= 1e-9)
            sweep += 2.0 * std::numbers::pi;
    }
    return std::hypot(radius * sweep, m_position[2] - from[2]);
}

void MotionModel::limit(PlannedMove &move, const MachinePosition &from) const
{
    const double seconds = move.length / move.speed;
    double slower = 1;
    double softer = 1;
    for (size_t axis = 0; axis < 4; ++axis) {
        const double part = std::abs(move.target[axis] - from[axis]) / move.length;
        const double flow = axis == 3 ? m_flowPercent / 100.0 : 1.0;
        if (part <= 0)
            continue;
        slower = std::min(slower, m_maximumSpeed[axis] * seconds / (part * flow * move.length));
        softer = std::min(softer, m_maximumAcceleration[axis] / (part * move.acceleration));
    }
    move.speed *= slower;
    move.acceleration *= softer;
}

std::array<bool, 3> MotionModel::homingAxes(const MachineCommand &command) const
{
    std::array<bool, 3> axes{command.has('X'), command.has('Y'), command.has('Z')};
    if (!axes[0] && !axes[1] && !axes[2])
        axes = {true, true, true};
    return axes;
}

double MotionModel::homingSeconds(const MachineCommand &command) const
{
    const auto axes = homingAxes(command);
    double seconds = 0;
    for (size_t axis = 0; axis < 2; ++axis) {
        if (axes[axis])
            seconds += std::abs(m_position[axis]) / HomingSpeed + HomingBump;
    }
    if (axes[2]) {
        const double centre = std::hypot(m_size[0], m_size[1]) / 2.0;
        seconds += centre / HomingSpeed + std::max(m_position[2], 10.0) / HomingSpeedZ + HomingBump;
    }
    return seconds;
}

void MotionModel::home(const MachineCommand &command)
{
    const auto axes = homingAxes(command);
    for (size_t axis = 0; axis < 3; ++axis) {
        if (!axes[axis])
            continue;
        m_homed[axis] = true;
        m_position[axis] = 0;
        m_shift[axis] = 0;
    }
    if (axes[2]) { // the probe touches the middle of the bed
        m_position[0] = m_size[0] / 2.0;
        m_position[1] = m_size[1] / 2.0;
    }
    m_planner.setPosition(m_position);
}

void MotionModel::setOrigin(const MachineCommand &command)
{
    for (size_t axis = 0; axis < 4; ++axis) {
        const auto word = command.value(Letters[axis]);
        if (!word)
            continue;
        if (axis == 3) // filament has no place of its own: the number is simply replaced
            m_position[axis] = *word * m_unit;
        else
            m_shift[axis] = m_position[axis] - *word * m_unit;
    }
}

void MotionModel::setRelative(bool relative)
{
    m_relative = relative;
    m_extruderRelative = relative;
}

void MotionModel::setInches(bool inches)
{
    m_unit = inches ? MillimetresPerInch : 1.0;
}

void MotionModel::quickStop(TimePoint now)
{
    m_planner.stop(now);
    m_position = m_planner.position(now);
}

void MotionModel::restart()
{
    m_planner.stop(TimePoint());
    m_position = {};
    m_planner.setPosition(m_position);
    m_shift = {};
    m_homed = {};
    m_relative = m_extruderRelative = false;
    m_unit = 1;
    m_speed = DefaultSpeed;
    m_feedPercent = m_flowPercent = 100;
}

QByteArray MotionModel::report(TimePoint now) const
{
    const MachinePosition real = m_planner.position(now);
    QByteArray text;
    for (size_t axis = 0; axis < 4; ++axis) {
        const double logical = m_position[axis] - m_shift[axis];
        text.append(Letters[axis]).append(':').append(QByteArray::number(logical, 'f', 2));
        text.append(' ');
    }
    text.append("Count");
    for (size_t axis = 0; axis < 3; ++axis) {
        text.append(' ').append(Letters[axis]).append(':');
        text.append(QByteArray::number(qRound64(real[axis] * m_steps[axis])));
    }
    return text;
}

} // namespace gantry
