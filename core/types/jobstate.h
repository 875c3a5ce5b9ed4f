// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "types/heater.h"
#include "types/interruption.h"
#include "types/machinestanding.h"
#include "types/position.h"

#include <QDateTime>
#include <QMap>
#include <QString>

#include <optional>

namespace gantry {

/// The state of the print job. Authority: JobMachine on the comm thread.
enum class JobState {
    Idle, ///< nothing was started since the file was selected
    Starting,
    Printing,
    Pausing,
    Paused,
    Resuming,
    Finishing, ///< the file is sent, moves are still carried out
    Finished,
    Cancelling,
    Cancelled,
    Failed,
    Interrupted, ///< the link broke; the job waits for the printer's return
};

/// A job holds the machine: moves by hand are locked (except while Paused).
[[nodiscard]] constexpr bool isJobActive(JobState state)
{
    return state != JobState::Idle && state != JobState::Finished && state != JobState::Cancelled
           && state != JobState::Failed;
}

/// A job has ended, in whatever way.
[[nodiscard]] constexpr bool isJobOver(JobState state)
{
    return state == JobState::Finished || state == JobState::Cancelled || state == JobState::Failed;
}

/// An interrupted job is again what it was.
[[nodiscard]] constexpr bool isContinuation(JobState before, JobState now)
{
    return before == JobState::Interrupted && now != JobState::Interrupted && isJobActive(now)
           && now != JobState::Cancelling;
}

/// Where the file of a job is.
enum class FileOrigin { Local, SdCard };

/// What the remaining time was made of: the documented words in lower case.
enum class TimeLeftOrigin {
    Unknown,
    Linear,        ///< by bytes
    Analysis,      ///< a look at the file before
    MixedAnalysis, ///< and the progress so far
    Average,       ///< past prints of the file
    MixedAverage,  ///< and the progress so far
    Estimate,      ///< the progress so far, which has become steady
    Printer,       ///< the file or the printer says so (M73)
};

/// A job as a fact. Times in ms, -1 = unknown.
struct JobStatus
{
    JobState state = JobState::Idle;
    QString filePath; ///< of a local file; the firmware's name of a file on the card
    FileOrigin origin = FileOrigin::Local;
    bool isTransfer = false; ///< the file is being copied to the card, nothing is printed
    QString remoteName;      ///< of a transfer: the file's name on the card
    qint64 fileSize = 0;     ///< bytes
    QDateTime fileModified;  ///< of a local file that has been opened
    qint64 filePosition = 0; ///< end of the last line the printer acknowledged, bytes
    quint64 linesSent = 0;   ///< lines of the file, each counted once
    quint64 linesAcknowledged = 0;
    quint64 lineNumber = 0; ///< of the last line acknowledged, in the file, from 1
    double completion = 0;  ///< 0..1, by acknowledged bytes, or as the file's M73 says
    qint64 elapsedMs = 0;   ///< printing time without pauses
    qint64 cleanedMs = 0;   ///< the same without waiting for heaters
    qint64 remainingMs = -1;
    qint64 remainingSpreadMs = 0; ///< how far off remainingMs may well be, either way
    TimeLeftOrigin remainingOrigin = TimeLeftOrigin::Unknown;
    bool onHold = false;         ///< nothing of the file is sent until the hold is released
    bool waitsForDisk = false;   ///< the next line has not come from the disk for some seconds
    bool waitsForHeater = false; ///< a line is carried out that waits for a temperature
    /// The heater that line waits for; nothing if it waits for all of them.
    std::optional<HeaterId> awaitedHeater;
    /// While paused: nozzles that have been switched off, and to what they are heated before the print goes on; degrees C.
    QMap<HeaterId, double> cooledNozzles;
    bool causedByError = false; ///< of a cancelled job: an error of the firmware was the reason
    Position pausePosition;     ///< where the tool was when it paused
    Position cancelPosition;    ///< where it was when the job was cancelled, if that was asked
    /// Set in Failed and Interrupted, while paused because of the file, and in Cancelled if the printer could not be told.
    Error error;
    std::optional<Interruption> interruption; ///< set in Interrupted
    std::optional<MachineStanding>
        standing; ///< of a job that was cut short: how the machine was left

    friend bool operator==(const JobStatus &, const JobStatus &) = default;
};

} // namespace gantry
