// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "powersource.h"

#include <QTimer>

#include <windows.h>

#include <chrono>

namespace gantry {

namespace {

constexpr auto LookInterval = std::chrono::seconds(15);

/// By the system's power status: asking for it costs next to nothing.
class PowerStatus final : public PowerSource
{
public:
    PowerStatus()
    {
        m_timer.setTimerType(Qt::VeryCoarseTimer);
        connect(&m_timer, &QTimer::timeout, this, &PowerStatus::look);
        m_timer.start(LookInterval);
        look();
    }

private:
    void look()
    {
        constexpr BYTE Offline = 0; // 1: online, 255: unknown
        SYSTEM_POWER_STATUS status{};
        if (::GetSystemPowerStatus(&status))
            setBattery(status.ACLineStatus == Offline);
    }

    QTimer m_timer;
};

} // namespace

std::unique_ptr<PowerSource> systemPowerSource()
{
    return std::make_unique<PowerStatus>();
}

} // namespace gantry
