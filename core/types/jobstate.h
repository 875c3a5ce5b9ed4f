// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "types/position.h"

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
};

/// A job holds the machine: moves by hand are locked (except while Paused).
[[nodiscard]] constexpr bool isJobActive(JobState state)
{
    return state != JobState::Idle && state != JobState::Finished && state != JobState::Cancelled
           && state != JobState::Failed;
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
    qint64 filePosition = 0; ///< end of the last line the printer acknowledged, bytes
    quint64 linesSent = 0;   ///< lines of the file, each counted once
    quint64 linesAcknowledged = 0;
    double completion = 0; ///< 0..1, by acknowledged bytes, or as the file's M73 says
    qint64 elapsedMs = 0;  ///< printing time without pauses
    qint64 cleanedMs = 0;  ///< the same without waiting for heaters
    qint64 remainingMs = -1;
    TimeLeftOrigin remainingOrigin = TimeLeftOrigin::Unknown;
    bool onHold = false;        ///< nothing of the file is sent until the hold is released
    bool waitsForDisk = false;  ///< the next line has not come from the disk for some seconds
    bool causedByError = false; ///< of a cancelled job: an error of the firmware was the reason
    Position pausePosition;     ///< where the tool was when it paused
    Position cancelPosition;    ///< where it was when the job was cancelled, if that was asked
    Error error;                ///< set in Failed, and while paused because of the file

    friend bool operator==(const JobStatus &, const JobStatus &) = default;
};

} // namespace gantry
