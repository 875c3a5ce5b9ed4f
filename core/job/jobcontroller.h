// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "job/jobrequest.h"
#include "types/jobstate.h"

#include <QDateTime>
#include <QObject>

namespace gantry {

/// The job as the window sees it: which file is selected, what may be done, how far it is. GUI thread. It emits
/// intents and mirrors facts; the job itself runs on the comm thread.
class JobController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobController)

public:
    explicit JobController(QObject *parent = nullptr);

    [[nodiscard]] const JobStatus &status() const { return m_status; }
    [[nodiscard]] bool hasFile() const { return !m_status.filePath.isEmpty(); }
    [[nodiscard]] QString fileName() const;
    /// When the present or last job was started, or ended; invalid if never.
    [[nodiscard]] QDateTime startedAt() const { return m_startedAt; }
    [[nodiscard]] QDateTime endedAt() const { return m_endedAt; }

    /// Selects a local G-code file after a quick look at its first bytes. Refused while a job is active. Errors:
    /// FileMissing, FileUnreadable, FileEmpty, FileNotText, NotAvailable.
    [[nodiscard]] Result<void> selectFile(const QString &path);
    /// Has the printer select a file of its card (as the firmware names it); the outcome comes with the facts. Refused
    /// while a job is active. @param start the print is to begin as soon as the printer has selected it
    [[nodiscard]] Result<void> selectCardFile(const QString &name, bool start = false);
    void unselectFile();
    void setScripts(const JobScripts &scripts) { m_scripts = scripts; }

    void start();
    void pause();
    void resume();
    void togglePause();
    void cancel();

    /// Facts from the comm thread.
    void handleJobStatus(const JobStatus &status);

signals:
    void selectCardFileRequested(const QString &name);
    void unselectCardFileRequested();
    void startRequested(const gantry::JobRequest &request);
    void pauseRequested();
    void resumeRequested();
    void cancelRequested();
    void fileChanged(const QString &path);
    void statusChanged(const gantry::JobStatus &status);

private:
    [[nodiscard]] Result<void> whetherIdle() const;
    void select(const JobStatus &file);
    void handleTransfer(const JobStatus &status);

    JobStatus m_status;
    JobStatus m_beforeTransfer; // what was selected
    QString m_startWhenSelected;
    JobScripts m_scripts;
    QDateTime m_startedAt;
    QDateTime m_endedAt;
};

} // namespace gantry
