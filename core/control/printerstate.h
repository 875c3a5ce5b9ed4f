// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/axis.h"
#include "types/firmwareinfo.h"
#include "types/heater.h"
#include "types/jobstate.h"
#include "types/linkstate.h"
#include "types/linkstatistics.h"
#include "types/position.h"

#include <QSet>

#include <map>
#include <optional>

namespace gantry {

/// Everything known of one printer at one moment: only what it reported or what was sent. Plain value.
struct PrinterState
{
    struct Heater
    {
        std::optional<HeaterReading> reading;
        std::optional<double> requested; ///< sent, but not yet in a report: pending

        friend bool operator==(const Heater &, const Heater &) = default;
    };

    LinkStatus link;
    JobStatus job;
    QString openingFile; ///< name of the file that is being opened, if that takes its time
    FirmwareInfo firmware;
    std::map<HeaterId, Heater>
        heaters; ///< those of the profile, and every sensor the firmware reports
    Position position;
    QSet<Axis> homedAxes; ///< homed since connecting, motors not switched off since
    int activeTool = 0;
    std::optional<int> fanPercent; ///< as last sent
    std::optional<int> feedRatePercent;
    std::optional<int> flowRatePercent;
    LinkStatistics statistics;
    bool pausedForUser = false; ///< the firmware waits for somebody at the printer
    bool printOnBed
        = false; ///< what was printed last may still stand on the bed: Z was not homed since

    [[nodiscard]] bool isReady() const { return link.state == LinkState::Ready; }
    friend bool operator==(const PrinterState &, const PrinterState &) = default;
};

} // namespace gantry
