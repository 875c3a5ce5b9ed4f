// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/machineneeds.h"

#include <algorithm>

namespace gantry {

namespace {

constexpr double TouchableCelsius = 50;

bool isOn(const PrinterState::Heater &heater)
{
    if (heater.requested)
        return *heater.requested > 0;
    if (!heater.reading)
        return false;
    if (heater.reading->target)
        return *heater.reading->target > 0;
    return heater.reading->actual > TouchableCelsius;
}

} // namespace

bool isHeating(const PrinterState &state)
{
    if (!isLinkOpen(state.link.state))
        return false;
    return std::any_of(state.heaters.cbegin(), state.heaters.cend(), [](const auto &entry) {
        return entry.first.kind != HeaterId::Kind::Sensor && isOn(entry.second);
    });
}

AwakeReason awakeReason(const PrinterState &state)
{
    if (isJobActive(state.job.state))
        return AwakeReason::Job;
    return isHeating(state) ? AwakeReason::Heater : AwakeReason::None;
}

LeavingRisk leavingRisk(const PrinterState &state)
{
    if (isJobActive(state.job.state)) {
        if (state.job.isTransfer)
            return LeavingRisk::CardCopy;
        return state.job.origin == FileOrigin::SdCard ? LeavingRisk::CardPrint
                                                      : LeavingRisk::HostPrint;
    }
    return isHeating(state) ? LeavingRisk::Heating : LeavingRisk::None;
}

} // namespace gantry
