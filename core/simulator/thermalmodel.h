// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/heatermodel.h"
#include "simulator/machinetime.h"
#include "simulator/virtualprinteroptions.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace gantry {

/// All heaters of the machine and the firmware's way of reporting them. Pure.
class ThermalModel final
{
public:
    explicit ThermalModel(const VirtualPrinterOptions &options);

    [[nodiscard]] int hotendCount() const { return static_cast<int>(m_hotends.size()); }
    [[nodiscard]] HeaterModel &hotend(int tool) { return m_hotends[static_cast<size_t>(tool)]; }
    [[nodiscard]] const HeaterModel &hotend(int tool) const
    {
        return m_hotends[static_cast<size_t>(tool)];
    }
    [[nodiscard]] HeaterModel *bed() { return m_bed ? &*m_bed : nullptr; }
    [[nodiscard]] const HeaterModel *bed() const { return m_bed ? &*m_bed : nullptr; }
    [[nodiscard]] HeaterModel *chamber() { return m_chamber ? &*m_chamber : nullptr; }

    void setTarget(HeaterModel &heater, double celsius);
    void allOff();
    /// Lets time pass up to now.
    void advanceTo(TimePoint now, int fanSpeed);
    /// Starts cold at this moment.
    void restart(TimePoint now);

    /// "T:21.03 /0.00 B:20.98 /0.00 @:0 B@:0", with every hotend and the chamber where there are any.
    [[nodiscard]] QByteArray report(int activeTool);

private:
    template<typename Function>
    void forEach(Function function);
    /// What the sensor says: real ones are never still.
    [[nodiscard]] QByteArray reading(const HeaterModel &heater);

    MachineTime m_time;
    std::vector<HeaterModel> m_hotends;
    std::optional<HeaterModel> m_bed;
    std::optional<HeaterModel> m_chamber;
    TimePoint m_now;
    quint32 m_noise;
};

} // namespace gantry
