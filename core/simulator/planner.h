// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/machinetime.h"

#include <array>
#include <deque>
#include <optional>

namespace gantry {

/// X, Y, Z and E in mm, as the machine has them.
using MachinePosition = std::array<double, 4>;

/// One straight move with the limits it has to keep.
struct PlannedMove
{
    MachinePosition target{};
    double speed = 0;        ///< mm/s along the path
    double acceleration = 0; ///< mm/s2 along the path
    double length = 0;       ///< mm along the path; for an arc more than the way from end to end
};

/// The firmware's move buffer: a bounded number of moves that are carried out one after the other, each with a
/// trapezoid of speed, looking ahead over the buffer so that a curve of short moves does not stop at each one.
/// Pure. The place of a move is taken until it is finished, and as in the firmware one place always stays empty.
class Planner final
{
public:
    Planner(int blocks, MachineTime time);

    [[nodiscard]] bool isFull() const { return freeBlocks() <= 0; }
    [[nodiscard]] bool isIdle() const { return m_blocks.empty(); }
    [[nodiscard]] int freeBlocks() const { return m_capacity - static_cast<int>(m_blocks.size()); }
    /// When the move that is carried out now will be finished.
    [[nodiscard]] std::optional<TimePoint> nextEvent() const;

    /// When the last move ended; means something only while idle.
    [[nodiscard]] TimePoint idleSince() const { return m_ends; }

    /// Appends a move; must not be full.
    void add(const PlannedMove &move, TimePoint now);
    /// Lets time pass up to now.
    void advanceTo(TimePoint now);
    /// Where the machine really is.
    [[nodiscard]] MachinePosition position(TimePoint now) const;
    /// Says where the machine is; only while idle.
    void setPosition(const MachinePosition &position);
    /// Drops everything; the machine stays where it is.
    void stop(TimePoint now);
    void setJunctionDeviation(double millimetres) { m_junctionDeviation = millimetres; }

private:
    struct Block
    {
        PlannedMove move;
        MachinePosition from{};
        std::array<double, 3> direction{};
        double maximumEntry = 0; ///< squares of speeds, as all here
        double entry = 0;
    };

    void start(TimePoint at);
    void lookAhead();
    [[nodiscard]] double junction(const Block &before, const Block &after) const;
    [[nodiscard]] double duration(const Block &block, double exit) const;

    int m_capacity;
    MachineTime m_time;
    double m_junctionDeviation = 0.08;
    MachinePosition m_position{}; ///< at the end of the last finished move
    std::deque<Block> m_blocks;   ///< the first one runs, once its time has come
    bool m_running = false;
    TimePoint m_started;
    TimePoint m_ends; ///< of the running block; of the waiting time before the first one
};

} // namespace gantry
