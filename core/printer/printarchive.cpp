// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/printarchive.h"

#include "base/logging.h"

#include <utility>

namespace gantry {

namespace {

void logFailure(const Error &error)
{
    if (error.isError())
        qCWarning(lcPrinter) << error.message << error.detail;
}

void logFailure(const Result<void> &result)
{
    if (!result)
        logFailure(result.error());
}

} // namespace

PrintArchive::PrintArchive(const QString &folder, int printer)
{
    if (folder.isEmpty())
        return;
    m_stores.emplace(folder, printer);
    logFailure(m_stores->history.load());
    logFailure(m_stores->recovery.load());
    takeUnfinished();
}

void PrintArchive::handleJob(const JobStatus &status, const QString &profile, bool isVirtual)
{
    const JobState before = std::exchange(m_state, status.state);
    if (!m_stores || status.state == before || status.isTransfer || status.filePath.isEmpty())
        return;
    if (isContinuation(before, status.state))
        return clearRecovery();
    switch (status.state) {
    case JobState::Starting:
        clearRecovery();
        return handleBegun(status, isVirtual);
    case JobState::Interrupted: // the program may not live to see how it ends
        return keepRecovery(status);
    case JobState::Finished:
        clearRecovery();
        handleEnded();
        return addPrint(status, profile);
    case JobState::Cancelled:
    case JobState::Failed:
        // A job that could not even begin is no print.
        if (!isJobActive(before))
            return;
        keepRecovery(status);
        handleEnded();
        return addPrint(status, profile);
    case JobState::Idle:
    case JobState::Printing:
    case JobState::Pausing:
    case JobState::Paused:
    case JobState::Resuming:
    case JobState::Finishing:
    case JobState::Cancelling:
        return;
    }
}

void PrintArchive::handleFileSelected(const QString &path, FileOrigin origin)
{
    const std::optional<RecoveryRecord> record = recovery();
    if (!path.isEmpty() && record && (record->file.path != path || record->file.origin != origin))
        clearRecovery();
}

PrintSummary PrintArchive::summary(const FileIdentity &file, const QString &profile) const
{
    return m_stores ? m_stores->history.history().summary(file, profile) : PrintSummary();
}

std::optional<RecoveryRecord> PrintArchive::recovery() const
{
    return m_stores ? m_stores->recovery.record() : std::nullopt;
}

void PrintArchive::addPrint(const JobStatus &status, const QString &profile)
{
    PrintRecord print;
    print.finishedAt = QDateTime::currentDateTime();
    print.printTimeMs = status.elapsedMs;
    print.success = status.state == JobState::Finished;
    logFailure(m_stores->history.add(identityOf(status), profile, print));
}

void PrintArchive::keepRecovery(const JobStatus &status)
{
    RecoveryRecord record;
    record.file = identityOf(status);
    record.position = status.filePosition;
    record.line = status.lineNumber;
    record.machine = status.standing;
    record.date = QDateTime::currentDateTime();
    logFailure(m_stores->recovery.save(record));
}

void PrintArchive::clearRecovery()
{
    if (m_stores && m_stores->recovery.record())
        logFailure(m_stores->recovery.clear());
}

void PrintArchive::takeUnfinished()
{
    logFailure(m_stores->running.load());
    m_unfinished = m_stores->running.record();
    handleEnded();
}

// Written once: how far it came would have to be written again and again, and the disk is waited for here.
void PrintArchive::handleBegun(const JobStatus &status, bool isVirtual)
{
    m_unfinished.reset();
    if (isVirtual || status.origin != FileOrigin::Local)
        return; // ends with the program, or goes on without it
    RecoveryRecord record;
    record.file = identityOf(status);
    record.date = QDateTime::currentDateTime();
    logFailure(m_stores->running.save(record));
}

void PrintArchive::handleEnded()
{
    if (m_stores->running.record())
        logFailure(m_stores->running.clear());
}

FileIdentity identityOf(const JobStatus &status)
{
    FileIdentity file;
    file.origin = status.origin;
    file.path = status.filePath;
    file.size = status.fileSize > 0 ? status.fileSize : -1;
    file.modified = status.fileModified;
    return file;
}

} // namespace gantry
