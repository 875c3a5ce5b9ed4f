// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/heatermodel.h"
#include "simulator/machinetime.h"

#include <QByteArray>

#include <optional>

namespace gantry {

/// The waiting of M109, M190 and M191: near the target for ten seconds of the machine, or until M108. Pure.
class HeatWait final
{
public:
    explicit HeatWait(MachineTime time)
        : m_time(time)
    {}

    /// Without cooling (the S word) a heater above its target is not waited for.
    void start(const HeaterModel &heater, bool cooling, TimePoint now);
    void cancel() { m_heater = nullptr; }
    [[nodiscard]] bool isActive() const { return m_heater != nullptr; }
    /// Looks at the temperature: true as long as the wait goes on.
    [[nodiscard]] bool isWaiting(TimePoint now);
    /// Time between two looks at the temperature, as the host sees it.
    [[nodiscard]] Duration step() const { return m_time.wall(0.1); }
    /// "W:?" or the seconds left.
    [[nodiscard]] QByteArray remaining(TimePoint now) const;

private:
    [[nodiscard]] bool coolsTooSlowly(TimePoint now);

    MachineTime m_time;
    const HeaterModel *m_heater = nullptr;
    bool m_cooling = false;
    std::optional<TimePoint> m_near; ///< since when the temperature is close to the target
    TimePoint m_slopeTime;
    double m_slopeTemperature = 0;
};

} // namespace gantry
