// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/availability.h"

#include <QCoreApplication>

#include <cmath>

namespace gantry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::Availability)
};

bool isConnecting(LinkState state)
{
    return state == LinkState::Opening || state == LinkState::Handshaking;
}

Permission whileReady(const PrinterState &state)
{
    if (state.isReady())
        return {};
    if (isConnecting(state.link.state))
        return {Text::tr("Gantry is still connecting to the printer.")};
    return {Text::tr("There is no connection to a printer.")};
}

Permission connecting(const PrinterState &state)
{
    if (state.job.state == JobState::Interrupted)
        return {
            Text::tr("A print waits for its printer. Gantry connects by itself when it is back; "
                     "to use another one, cancel the print first.")};
    if (isConnecting(state.link.state))
        return {Text::tr("Gantry is already connecting.")};
    if (state.isReady())
        return {Text::tr("Gantry is already connected. Disconnect first.")};
    return {};
}

/// Also while a print waits for its printer: then it ends, and is never continued.
Permission whileLinkOpen(const PrinterState &state)
{
    const bool waits = state.job.state == JobState::Interrupted;
    return waits || isLinkOpen(state.link.state) ? Permission{} : whileReady(state);
}

Permission moving(const PrinterState &state)
{
    const Permission ready = whileReady(state);
    if (!ready.allowed())
        return ready;
    if (isJobActive(state.job.state) && state.job.state != JobState::Paused) {
        if (state.job.state == JobState::Printing)
            return {Text::tr("Moves are locked while printing. Pause the print first.")};
        return {Text::tr("Moves are locked while a print is starting, pausing or ending.")};
    }
    // The firmware would keep the line and carry it out when somebody has a hand in the machine.
    if (state.pausedForUser)
        return {Text::tr("The printer waits for you. Answer it at the printer first.")};
    return {};
}

Permission homingZ(const PrinterState &state)
{
    const Permission move = moving(state);
    if (move.allowed() && state.job.state == JobState::Paused)
        return {Text::tr("Homing Z would drive the nozzle into the print. Home X and Y only.")};
    return move;
}

Permission extruding(const PrinterState &state, const PrinterProfile &profile)
{
    const Permission move = moving(state);
    if (!move.allowed() || profile.minExtrusionTemperature <= 0)
        return move;
    const int tool = profile.sharedNozzle ? 0 : state.activeTool;
    const auto heater = state.heaters.find(HeaterId::tool(tool));
    if (heater == state.heaters.end() || !heater->second.reading)
        return {Text::tr("The temperature of the nozzle is not known yet.")};
    const double actual = heater->second.reading->actual;
    if (actual >= profile.minExtrusionTemperature)
        return {};
    // Rounded down: 169.6 must not read as warm enough.
    return {
        Text::tr("The nozzle is too cold to extrude: it has %1 °C. Heat it to %2 °C or more first.")
            .arg(QString::number(std::floor(actual)),
                 QString::number(std::ceil(profile.minExtrusionTemperature)))};
}

Permission selectingFile(const PrinterState &state)
{
    if (isJobActive(state.job.state))
        return {Text::tr("Another file can be chosen when the print has ended.")};
    return {};
}

Permission starting(const PrinterState &state)
{
    const Permission ready = whileReady(state);
    if (!ready.allowed())
        return ready;
    if (isJobActive(state.job.state))
        return {Text::tr("A print is already running.")};
    if (!state.openingFile.isEmpty())
        return {Text::tr("“%1” is still being opened. Wait for it, or cancel that.")
                    .arg(state.openingFile)};
    if (state.job.filePath.isEmpty())
        return {Text::tr("There is no file to print. Open a G-code file first.")};
    return {};
}

Permission pausing(const PrinterState &state)
{
    if (state.job.isTransfer && isJobActive(state.job.state))
        return {Text::tr("A file is being copied to the card. That cannot be paused.")};
    switch (state.job.state) {
    case JobState::Starting:
    case JobState::Printing:
    case JobState::Resuming:
        return whileReady(state);
    case JobState::Pausing:
        return {Text::tr("The print is already pausing.")};
    case JobState::Paused:
        return {Text::tr("The print is already paused.")};
    case JobState::Finishing:
    case JobState::Cancelling:
        return {Text::tr("The print is already ending.")};
    case JobState::Interrupted:
        return {Text::tr("The print is interrupted: the connection to the printer is lost.")};
    case JobState::Idle:
    case JobState::Finished:
    case JobState::Cancelled:
    case JobState::Failed:
        break;
    }
    return {Text::tr("Nothing is being printed.")};
}

Permission continuing(const Interruption &interruption)
{
    switch (interruption.phase) {
    case Interruption::Phase::Gone:
        return {Text::tr("The printer is not there. Plug its cable in again.")};
    case Interruption::Phase::Asking:
        return {Text::tr("Gantry is asking the printer where it stands.")};
    case Interruption::Phase::Heating:
        return {Text::tr("The print goes on as soon as the heaters are hot again.")};
    case Interruption::Phase::Back:
        break;
    }
    return {};
}

Permission resuming(const PrinterState &state)
{
    if (state.job.state == JobState::Paused || state.job.state == JobState::Pausing)
        return whileReady(state);
    if (state.job.interruption)
        return continuing(*state.job.interruption);
    return {Text::tr("No print is paused.")};
}

Permission restarting(const PrinterState &state)
{
    if (state.job.state == JobState::Idle || (state.job.isTransfer && isJobActive(state.job.state)))
        return {Text::tr("No print is paused or over.")};
    if (isJobActive(state.job.state)) {
        const Permission ready = whileReady(state);
        return !ready.allowed() || state.job.state == JobState::Paused
                   ? ready
                   : Permission{Text::tr("Pause the print first.")};
    }
    return starting(state);
}

Permission cancelling(const PrinterState &state)
{
    if (!isJobActive(state.job.state))
        return {Text::tr("Nothing is being printed.")};
    if (state.job.state == JobState::Cancelling)
        return {Text::tr("The print is already being cancelled.")};
    return {};
}

} // namespace

Availability availabilityFor(const PrinterState &state, const PrinterProfile &profile)
{
    const Permission ready = whileReady(state);
    const Permission linkOpen = whileLinkOpen(state);
    const Permission move = moving(state);
    return {.connectPrinter = connecting(state),
            .disconnectPrinter = linkOpen,
            .emergencyStop = linkOpen,
            .move = move,
            .home = move,
            .homeZ = homingZ(state),
            .extrude = extruding(state, profile),
            .setTemperature = ready,
            .setFan = ready,
            .setRates = ready,
            .sendCommand = ready,
            .selectFile = selectingFile(state),
            .startJob = starting(state),
            .pauseJob = pausing(state),
            .resumeJob = resuming(state),
            .restartJob = restarting(state),
            .cancelJob = cancelling(state)};
}

} // namespace gantry
