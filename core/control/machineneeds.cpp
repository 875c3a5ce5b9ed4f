// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/machineneeds.h"

#include "profile/printerprofile.h"

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

CoolingRisk coolingRisk(const PrinterState &state, const PrinterProfile &profile)
{
    // A copy to the card needs no heat.
    if (!state.isReady() || state.job.isTransfer)
        return CoolingRisk::None;
    switch (state.job.state) {
    case JobState::Starting:
    case JobState::Printing:
    case JobState::Resuming:
    case JobState::Finishing:
        return CoolingRisk::Printing;
    case JobState::Pausing:
    case JobState::Paused:
        return profile.heatedBed ? CoolingRisk::Paused : CoolingRisk::None;
    case JobState::Interrupted: // the link is not ready then
    case JobState::Cancelling:
    case JobState::Idle:
    case JobState::Finished:
    case JobState::Cancelled:
    case JobState::Failed:
        break;
    }
    return CoolingRisk::None;
}

} // namespace gantry
