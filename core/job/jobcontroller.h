// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "job/analysisrunner.h"
#include "job/gcodefilefacts.h"
#include "job/jobrequest.h"
#include "job/temperatureoffsets.h"
#include "types/jobstate.h"

#include <QDateTime>
#include <QObject>

#include <optional>

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
    /// What a look at the selected local file found.
    [[nodiscard]] const GcodeFileFacts &facts() const { return m_facts; }
    /// What all lines of the selected local file come to; nothing until that is known.
    [[nodiscard]] const std::optional<FileAnalysis> &analysis() const { return m_analysis; }
    /// How much of the file is analysed, 0..1; nothing if no analysis is under way.
    [[nodiscard]] std::optional<double> analysisProgress() const;
    /// Why the file could not be analysed to its end.
    [[nodiscard]] const Error &analysisError() const { return m_analysisError; }
    /// The layer that is printed, from 1; 0 before the first, or if it is not known.
    [[nodiscard]] int layer() const;
    /// When the present or last job was started, or ended; invalid if never.
    [[nodiscard]] QDateTime startedAt() const { return m_startedAt; }
    [[nodiscard]] QDateTime endedAt() const { return m_endedAt; }

    /// mm/min at which moves before the first F of a file are taken to be made, from the next selection on.
    void setFirstFeed(double feed) { m_firstFeed = feed; }
    /// Selects a local G-code file after a quick look at its first bytes, and has all of it analysed in a thread of the
    /// pool. Refused while a job is active. Errors: FileMissing, FileUnreadable, FileEmpty, FileNotText, NotAvailable.
    [[nodiscard]] Result<void> selectFile(const QString &path);
    /// Has the printer select a file of its card (as the firmware names it); the outcome comes with the facts. Refused
    /// while a job is active. @param start the print is to begin as soon as the printer has selected it
    /// @param position where it begins then, bytes
    [[nodiscard]] Result<void> selectCardFile(const QString &name, bool start = false,
                                              qint64 position = 0);
    void unselectFile();
    /// What is known of the selected file's printing time; nothing if nothing is. Forgotten with the file.
    void setExpectedTime(const std::optional<ExpectedTime> &expected) { m_expected = expected; }

    /// Prints the selected file from the first line that begins at this byte or behind it.
    void start(qint64 position = 0);
    /// Prints the file of a paused job all over.
    void restart();
    void pause();
    void resume();
    void togglePause();
    void cancel();
    /// Keeps back what the job wants to send; counted, and released when the link closes.
    void hold();
    void release();
    /// Degrees added to the targets a file sets. @see PrinterConnection::setOffsets()
    void setOffsets(const gantry::TemperatureOffsetMap &offsets);

    /// Facts from the comm thread.
    void handleJobStatus(const JobStatus &status);

signals:
    void selectCardFileRequested(const QString &name);
    void unselectCardFileRequested();
    void startRequested(const gantry::JobRequest &request);
    void pauseRequested();
    void resumeRequested();
    void cancelRequested();
    void holdRequested();
    void releaseRequested();
    void offsetsRequested(const gantry::TemperatureOffsetMap &offsets);
    void fileChanged(const QString &path);
    void statusChanged(const gantry::JobStatus &status);
    /// analysisProgress(), analysis() or analysisError() are others.
    void analysisChanged();

private:
    [[nodiscard]] Result<void> whetherIdle() const;
    void select(const JobStatus &file);
    void analyze();
    void forgetAnalysis();
    void handleAnalysis(const FileAnalysis &analysis);
    void handleAnalysisError(const Error &error);
    void requestStart(qint64 position);
    void handleTransfer(const JobStatus &status);

    JobStatus m_status;
    JobStatus m_beforeTransfer; // what was selected
    GcodeFileFacts m_facts;
    AnalysisRunner m_runner;
    std::optional<FileAnalysis> m_analysis;
    Error m_analysisError;
    double m_firstFeed = 0;
    QString m_startWhenSelected;
    qint64 m_startPosition = 0; // then
    std::optional<ExpectedTime> m_expected;
    QDateTime m_startedAt;
    QDateTime m_endedAt;
};

} // namespace gantry
