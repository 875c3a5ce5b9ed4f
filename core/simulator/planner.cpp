// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/planner.h"

#include <algorithm>
#include <cmath>

namespace gantry {

namespace {

/// The first move after a rest waits this long for company, unless enough has come.
constexpr double FirstMoveDelay = 0.1;
constexpr size_t EnoughMoves = 3;
constexpr double StraightOn = 0.999999;

} // namespace

Planner::Planner(int blocks, MachineTime time)
    : m_capacity(std::max(blocks - 1, 1))
    , m_time(time)
{}

std::optional<TimePoint> Planner::nextEvent() const
{
    return m_blocks.empty() ? std::nullopt : std::optional(m_ends);
}

void Planner::add(const PlannedMove &move, TimePoint now)
{
    if (m_time.isInstant()) {
        m_position = move.target;
        return;
    }
    advanceTo(now);
    Block block;
    block.move = move;
    block.from = m_blocks.empty() ? m_position : m_blocks.back().move.target;
    double length = 0;
    for (size_t axis = 0; axis < 3; ++axis) {
        block.direction[axis] = move.target[axis] - block.from[axis];
        length += block.direction[axis] * block.direction[axis];
    }
    length = std::sqrt(length);
    for (double &component : block.direction)
        component = length > 0 ? component / length : 0;
    block.maximumEntry = m_blocks.empty() ? 0 : junction(m_blocks.back(), block);
    m_blocks.push_back(block);

    if (m_blocks.size() == 1)
        m_ends = now + m_time.wall(FirstMoveDelay);
    lookAhead();
    if (!m_running && m_blocks.size() >= EnoughMoves)
        start(now);
}

void Planner::advanceTo(TimePoint now)
{
    while (!m_blocks.empty() && m_ends <= now) {
        const TimePoint at = m_ends;
        if (m_running) {
            m_position = m_blocks.front().move.target;
            m_blocks.pop_front();
            m_running = false;
        }
        if (!m_blocks.empty())
            start(at);
    }
}

MachinePosition Planner::position(TimePoint now) const
{
    if (!m_running)
        return m_position;
    const Block &block = m_blocks.front();
    const auto whole = std::chrono::duration<double>(m_ends - m_started).count();
    const auto done = std::chrono::duration<double>(now - m_started).count();
    const double part = whole > 0 ? std::clamp(done / whole, 0.0, 1.0) : 1.0;
    MachinePosition position = block.from;
    for (size_t axis = 0; axis < position.size(); ++axis)
        position[axis] += (block.move.target[axis] - block.from[axis]) * part;
    return position;
}

void Planner::setPosition(const MachinePosition &position)
{
    m_position = position;
}

void Planner::stop(TimePoint now)
{
    m_position = position(now);
    m_blocks.clear();
    m_running = false;
    m_ends = now;
}

void Planner::start(TimePoint at)
{
    const double exit = m_blocks.size() > 1 ? m_blocks[1].entry : 0;
    m_running = true;
    m_started = at;
    m_ends = at + m_time.wall(duration(m_blocks.front(), exit));
}

void Planner::lookAhead()
{
    // The running move and the speed it ends with (the entry of the one behind it) are fixed; everything
    // else may still change.
    const size_t fixed = m_running ? 1 : 0;
    double exit = 0;
    for (size_t index = m_blocks.size(); index-- > fixed + 1;) {
        Block &block = m_blocks[index];
        block.entry
            = std::min(block.maximumEntry, exit + 2 * block.move.acceleration * block.move.length);
        exit = block.entry;
    }
    for (size_t index = fixed; index + 1 < m_blocks.size(); ++index) {
        const Block &block = m_blocks[index];
        Block &after = m_blocks[index + 1];
        after.entry
            = std::min(after.entry, block.entry + 2 * block.move.acceleration * block.move.length);
    }
}

double Planner::junction(const Block &before, const Block &after) const
{
    const double slower = std::min(before.move.speed, after.move.speed);
    double cosine = 0;
    for (size_t axis = 0; axis < 3; ++axis)
        cosine -= before.direction[axis] * after.direction[axis];
    const std::array<double, 3> none{};
    if (before.direction == none || after.direction == none)
        return 0; // the extruder alone: a stop before and after
    if (cosine > StraightOn)
        return 0; // straight back
    const double sine = std::sqrt(0.5 * (1.0 - cosine));
    if (sine >= StraightOn)
        return slower * slower;
    const double acceleration = std::min(before.move.acceleration, after.move.acceleration);
    return std::min(slower * slower, acceleration * m_junctionDeviation * sine / (1.0 - sine));
}

double Planner::duration(const Block &block, double exit) const
{
    const double acceleration = block.move.acceleration;
    const double length = block.move.length;
    const double top = std::min(block.move.speed * block.move.speed,
                                (2 * acceleration * length + block.entry + exit) / 2);
    const double entrySpeed = std::sqrt(std::min(block.entry, top));
    const double exitSpeed = std::sqrt(std::min(exit, top));
    const double topSpeed = std::sqrt(top);
    const double ramps
        = (2 * top - entrySpeed * entrySpeed - exitSpeed * exitSpeed) / (2 * acceleration);
    return (2 * topSpeed - entrySpeed - exitSpeed) / acceleration
           + std::max(length - ramps, 0.0) / topSpeed;
}

} // namespace gantry
