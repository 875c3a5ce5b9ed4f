// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "powersource.h"

#include <QTimer>

#include <IOKit/ps/IOPSKeys.h>
#include <IOKit/ps/IOPowerSources.h>

#include <chrono>

namespace gantry {

namespace {

constexpr auto LookInterval = std::chrono::seconds(15);

/// By the system's list of power sources.
class PowerSources final : public PowerSource
{
public:
    PowerSources()
    {
        m_timer.setTimerType(Qt::VeryCoarseTimer);
        connect(&m_timer, &QTimer::timeout, this, &PowerSources::look);
        m_timer.start(LookInterval);
        look();
    }

private:
    void look()
    {
        const CFTypeRef snapshot = ::IOPSCopyPowerSourcesInfo();
        if (!snapshot)
            return;
        const CFStringRef type = ::IOPSGetProvidingPowerSourceType(snapshot);
        setBattery(type && ::CFEqual(type, CFSTR(kIOPMBatteryPowerKey)));
        ::CFRelease(snapshot);
    }

    QTimer m_timer;
};

} // namespace

std::unique_ptr<PowerSource> systemPowerSource()
{
    return std::make_unique<PowerSources>();
}

} // namespace gantry
