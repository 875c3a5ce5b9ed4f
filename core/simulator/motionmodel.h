// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/machinecommand.h"
#include "simulator/machinesettings.h"
#include "simulator/planner.h"
#include "simulator/virtualprinteroptions.h"

namespace gantry {

/// The axes and the extruder: positions, modes and limits as the firmware keeps them, on top of the Planner. Pure.
class MotionModel final
{
public:
    MotionModel(const VirtualPrinterOptions &options, MachineTime time);

    [[nodiscard]] Planner &planner() { return m_planner; }
    [[nodiscard]] const Planner &planner() const { return m_planner; }

    /// G0..G3. The planner must have room. coldExtruder: the filament is not moved; prevented tells that it would
    /// have been.
    void move(const MachineCommand &command, bool coldExtruder, bool *prevented, TimePoint now);
    /// G28, once the planner is idle: how many seconds it takes; and the state when it is done.
    [[nodiscard]] double homingSeconds(const MachineCommand &command) const;
    void home(const MachineCommand &command);
    void setOrigin(const MachineCommand &command); ///< G92
    void setRelative(bool relative);               ///< G91, G90: the extruder too
    void setExtruderRelative(bool relative) { m_extruderRelative = relative; }
    void setInches(bool inches);
    void setFeedPercent(int percent) { m_feedPercent = percent; }
    void setFlowPercent(int percent) { m_flowPercent = percent; }
    void motorsOff() { m_homed = {}; }
    /// Drops all moves; the position is where the machine stopped.
    void quickStop(TimePoint now);
    /// Everything as after power-on, wherever the axes stand.
    void restart();
    /// Limits and accelerations come from the settings.
    void takeSettings(const MachineSettings &settings);

    [[nodiscard]] bool isHomed() const { return m_homed[0] && m_homed[1] && m_homed[2]; }
    [[nodiscard]] int feedPercent() const { return m_feedPercent; }
    [[nodiscard]] int flowPercent() const { return m_flowPercent; }
    /// "X:50.00 Y:50.00 Z:5.00 E:0.00 Count X:4000 Y:4000 Z:2000": where it was told to be, and where it is.
    [[nodiscard]] QByteArray report(TimePoint now) const;

private:
    [[nodiscard]] std::array<bool, 3> homingAxes(const MachineCommand &command) const;
    [[nodiscard]] MachinePosition target(const MachineCommand &command) const;
    [[nodiscard]] double arcLength(const MachineCommand &command, const MachinePosition &to) const;
    void limit(PlannedMove &move, const MachinePosition &from) const;

    MachineTime m_time;
    Planner m_planner;
    std::array<double, 3> m_size;
    std::array<double, 4> m_maximumSpeed{};
    std::array<double, 4> m_maximumAcceleration{};
    std::array<double, 4> m_steps{};
    double m_printAcceleration = 0;
    double m_retractAcceleration = 0;
    double m_travelAcceleration = 0;

    MachinePosition m_position{}; ///< where it was told to go, in machine coordinates
    MachinePosition m_shift{};    ///< G92: machine = logical + shift
    std::array<bool, 3> m_homed{};
    bool m_relative = false;
    bool m_extruderRelative = false;
    double m_unit = 1;
    double m_speed = 25; ///< mm/s, from the last F
    int m_feedPercent = 100;
    int m_flowPercent = 100;
};

} // namespace gantry
