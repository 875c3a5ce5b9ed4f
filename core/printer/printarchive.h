// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/jobhistorystore.h"
#include "job/recoverystore.h"
#include "types/jobstate.h"

#include <QString>

namespace gantry {

/// Writes down how jobs end: each print into the history, and how far one came that was cut short into the recovery record.
/// GUI thread; a few kilobytes are written when a job starts and ends. What cannot be written is logged and harms no
/// print.
class PrintArchive final
{
public:
    /// @param folder empty = nothing is kept
    /// @param printer number of the printer, which has a recovery record of its own; the history is shared
    explicit PrintArchive(const QString &folder = {}, int printer = 1);

    /// Facts about the job, each new state once. @param isVirtual the printer ends with the program
    void handleJob(const JobStatus &status, const QString &profile, bool isVirtual = false);
    /// Another file was selected: the record of the one before is of no use any more.
    void handleFileSelected(const QString &path, FileOrigin origin);

    [[nodiscard]] PrintSummary summary(const FileIdentity &file, const QString &profile) const;
    /// The print that was cut short last; nothing if none was, or it has been dealt with.
    [[nodiscard]] std::optional<RecoveryRecord> recovery() const;
    /// The print whose end nobody saw when the program ran last, with the time it began; told once, and nothing any more when
    /// another one begins.
    [[nodiscard]] const std::optional<RecoveryRecord> &unfinished() const { return m_unfinished; }

private:
    struct Stores
    {
        Stores(const QString &folder, int printer)
            : history(folder)
            , recovery(folder, printer)
            , running(folder, printer, QStringLiteral("printing"))
        {}

        JobHistoryStore history;
        RecoveryStore recovery;
        RecoveryStore
            running; // the print there is; left behind where the program does not live to see its end
    };

    void addPrint(const JobStatus &status, const QString &profile);
    void keepRecovery(const JobStatus &status);
    void clearRecovery();
    void takeUnfinished();
    void handleBegun(const JobStatus &status, bool isVirtual);
    void handleEnded();

    std::optional<Stores> m_stores;
    std::optional<RecoveryRecord> m_unfinished;
    JobState m_state = JobState::Idle;
};

/// What tells the file of a job from others; looks at the disk for a local one.
[[nodiscard]] FileIdentity identityOf(const JobStatus &status);

} // namespace gantry
