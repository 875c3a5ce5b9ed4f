// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/messagerules.h"
#include "script/scriptset.h"
#include "types/timepoint.h"

#include <QByteArray>
#include <QList>
#include <QVariantMap>

#include <optional>

namespace gantry {

/// What the host does with commands besides sending them: a snapshot made of the printer's profile and the settings.
/// Plain value; the defaults are the documented ones.
struct HostRules
{
    // The machine
    int extruderCount = 1;              ///< at least 1
    bool sharedNozzle = false;          ///< all extruders feed one nozzle
    bool hasHeatedBed = true;           ///< false: M140, M190 are not sent
    bool hasHeatedChamber = false;      ///< false: M141, M191 are not sent
    double minExtrusionTemperature = 0; ///< degrees C; 0 = any

    // Commands; words as GcodeText::commandWord() gives them
    bool sanityCheckTools = true; ///< T<n> of an extruder that is not there is not sent
    QList<QByteArray> blockedCommands = {"M0", "M1"};        ///< never sent; somebody is warned
    QList<QByteArray> ignoredCommands;                       ///< never sent
    QList<QByteArray> pausingCommands = {"M0", "M1", "M25"}; ///< pause the job instead

    // Jobs
    bool logPositionOnPause = true;   ///< M400, M114 before a pause counts as reached
    bool logPositionOnCancel = false; ///< the same before a cancelled job ends
    bool abortHeatupOnCancel = true;  ///< M108 when a job is cancelled
    /// An interrupted job goes on as soon as the printer is back as it was left.
    bool continueByItself = false;
    std::optional<Duration> coolPausedNozzleAfter; ///< of a pause; nothing = it stays hot
    bool trustM73 = true;                          ///< the progress a file states by M73 is taken
    QByteArray sdCancelCommand = "M25";
    bool sdLowerCase = false;           ///< names on the card are sent in lower case
    bool sdDetectsDisplayStarts = true; ///< a print begun at the printer's display is noticed
    int sdMaxNotPrinting = 2; ///< "Not SD printing" so often in a row may be a slip of the firmware
    bool sdRelativePath = false; ///< names on the card are sent without their leading slash

    // Scripts
    ScriptSet scripts;
    QVariantMap profileContext; ///< "printer_profile" of the scripts

    // What the printer says
    QList<FeedbackExpression> feedback;
    QList<PauseTrigger> pauseTriggers;
};

} // namespace gantry
