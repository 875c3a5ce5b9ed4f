// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batterywatch.h"

#include "control/machineneeds.h"
#include "control/printermirror.h"
#include "powersource.h"

namespace gantry {

namespace {

bool dependsOnComputer(const PrinterState &state)
{
    const LeavingRisk risk = leavingRisk(state);
    return (risk == LeavingRisk::HostPrint || risk == LeavingRisk::CardCopy)
           && state.link.settings.port != ConnectionSettings::VirtualPort;
}

} // namespace

BatteryWatch::BatteryWatch(const PrinterMirror &mirror, const PowerSource &source)
    : m_mirror(mirror)
    , m_source(source)
{
    connect(&mirror, &PrinterMirror::stateChanged, this, &BatteryWatch::follow);
    connect(&source, &PowerSource::changed, this, &BatteryWatch::follow);
    follow();
}

void BatteryWatch::follow()
{
    const bool risky = m_source.isBattery() && dependsOnComputer(m_mirror.state());
    if (risky == m_risky)
        return;
    m_risky = risky;
    emit changed(risky);
}

} // namespace gantry
