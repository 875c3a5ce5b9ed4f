// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/printeraspects.h"

#include <algorithm>

namespace gantry {

namespace {

/// The job with the figures of another one: what is left to compare is the rest.
JobStatus withFiguresOf(JobStatus job, const JobStatus &figures)
{
    job.filePosition = figures.filePosition;
    job.linesSent = figures.linesSent;
    job.linesAcknowledged = figures.linesAcknowledged;
    job.lineNumber = figures.lineNumber;
    job.completion = figures.completion;
    job.elapsedMs = figures.elapsedMs;
    job.cleanedMs = figures.cleanedMs;
    job.remainingMs = figures.remainingMs;
    job.remainingSpreadMs = figures.remainingSpreadMs;
    job.remainingOrigin = figures.remainingOrigin;
    return job;
}

using Entry = std::pair<const HeaterId, PrinterState::Heater>;

std::optional<double> targetOf(const PrinterState::Heater &heater)
{
    return heater.reading ? heater.reading->target : std::nullopt;
}

bool areSetAlike(const Entry &left, const Entry &right)
{
    return left.first == right.first
           && left.second.reading.has_value() == right.second.reading.has_value()
           && left.second.requested == right.second.requested
           && targetOf(left.second) == targetOf(right.second);
}

PrinterAspects changedHeaters(const PrinterState &before, const PrinterState &now)
{
    if (before.heaters == now.heaters)
        return {};
    const bool alike = std::equal(before.heaters.begin(), before.heaters.end(), now.heaters.begin(),
                                  now.heaters.end(), areSetAlike);
    return alike ? PrinterAspect::Readings : PrinterAspect::Heaters | PrinterAspect::Readings;
}

bool haveSameModes(const PrinterState &before, const PrinterState &now)
{
    return before.homedAxes == now.homedAxes && before.activeTool == now.activeTool
           && before.fanPercent == now.fanPercent && before.feedRatePercent == now.feedRatePercent
           && before.flowRatePercent == now.flowRatePercent && before.printOnBed == now.printOnBed;
}

} // namespace

PrinterAspects changedAspects(const JobStatus &before, const JobStatus &now)
{
    if (before == now)
        return {};
    const JobStatus rest = withFiguresOf(before, now);
    PrinterAspects changed;
    changed.setFlag(PrinterAspect::Job, rest != now);
    changed.setFlag(PrinterAspect::Progress, rest != before);
    return changed;
}

PrinterAspects changedAspects(const PrinterState &before, const PrinterState &now)
{
    PrinterAspects changed = changedAspects(before.job, now.job) | changedHeaters(before, now);
    if (before.openingFile != now.openingFile)
        changed |= PrinterAspect::Job;
    changed.setFlag(PrinterAspect::Link, before.link != now.link);
    changed.setFlag(PrinterAspect::Firmware, before.firmware != now.firmware);
    changed.setFlag(PrinterAspect::Position, before.position != now.position);
    changed.setFlag(PrinterAspect::Modes, !haveSameModes(before, now));
    changed.setFlag(PrinterAspect::Statistics, before.statistics != now.statistics);
    changed.setFlag(PrinterAspect::Attention, before.pausedForUser != now.pausedForUser);
    return changed;
}

} // namespace gantry
