// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/timepoint.h"

namespace gantry {

/// Turns how long the machine takes into how long the host waits: the speed factor of the virtual printer.
class MachineTime final
{
public:
    explicit MachineTime(double speed)
        : m_speed(speed > 0 ? speed : 0)
    {}

    /// Nothing the machine does takes any time.
    [[nodiscard]] bool isInstant() const { return m_speed == 0; }
    [[nodiscard]] Duration wall(double machineSeconds) const
    {
        return isInstant() ? Duration::zero()
                           : std::chrono::duration_cast<Duration>(
                               std::chrono::duration<double>(machineSeconds / m_speed));
    }
    [[nodiscard]] double machineSeconds(Duration wall) const
    {
        return std::chrono::duration<double>(wall).count() * m_speed;
    }

private:
    double m_speed;
};

} // namespace gantry
