// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "job/analysisrunner.h"
#include "job/fileinspector.h"
#include "job/jobrequest.h"
#include "job/temperatureoffsets.h"
#include "types/jobstate.h"
#include "types/sdfile.h"

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
    /// For people, without its folder: the long name of a file on the card, where the firmware gives one.
    [[nodiscard]] QString fileName() const;
    /// A local file is being looked at, to be selected then; the one before it stays selected until then.
    [[nodiscard]] bool isOpening() const { return m_inspector.isRunning(); }
    /// The name of that file, once it takes longer than a moment; else empty.
    [[nodiscard]] QString slowlyOpening() const;
    /// The print is to begin as soon as the file is open.
    [[nodiscard]] bool startsWhenOpened() const { return m_startWhenOpened.has_value(); }
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
    /// Has a quick look taken at the first bytes of a local G-code file in a thread of a pool, selects it, and has all of
    /// it analysed: fileOpened() or openFailed() tells how that went, unless another file is chosen before. Errors at
    /// once: NotAvailable while a job is active.
    [[nodiscard]] Result<void> selectFile(const QString &path,
                                          const FileInspector::Look &look = inspectGcodeFile);
    /// Gives up the file that is being opened.
    void cancelOpening();
    /// Has the printer select a file of its card (as the firmware names it); the outcome comes with the facts. Refused
    /// while a job is active. @param start the print is to begin as soon as the printer has selected it
    /// @param position where it begins then, bytes
    [[nodiscard]] Result<void> selectCardFile(const QString &name, bool start = false,
                                              qint64 position = 0);
    void unselectFile();
    /// What is known of the selected file's printing time; nothing if nothing is. Forgotten with the file.
    void setExpectedTime(const std::optional<ExpectedTime> &expected) { m_expected = expected; }

    /// Prints the selected file from the first line that begins at this byte or behind it; one that is being opened as
    /// soon as that is done.
    void start(qint64 position = 0);
    /// Prints the file of a paused job all over.
    void restart();
    /// What is not selected yet is not printed at once any more.
    void forgetStart();
    void pause();
    void resume();
    void togglePause();
    void cancel();
    /// Keeps back what the job wants to send; counted, and released when the link closes.
    void hold();
    void release();
    /// Degrees added to the targets a file sets, until the link closes. @see PrinterConnection::setOffsets()
    void setOffsets(const gantry::TemperatureOffsetMap &offsets);
    /// That of one heater; the others keep theirs. @param celsius kept within MaxTemperatureOffset either way
    void setOffset(const gantry::HeaterId &heater, double celsius);
    [[nodiscard]] const TemperatureOffsetMap &offsets() const { return m_offsets; }
    /// The link has closed, and the comm thread has forgotten them.
    void forgetOffsets();

    /// Facts from the comm thread.
    void handleJobStatus(const JobStatus &status);
    void handleCard(const SdCardStatus &card);

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
    void offsetsChanged(); ///< offsets() are others
    void fileChanged(const QString &path);
    /// fileName() is another for the same file: the card was listed.
    void fileNameChanged();
    /// slowlyOpening() is another.
    void openingChanged(const QString &name);
    void fileOpened(const QString &path); ///< as chosen by selectFile(); now selected
    /// The file chosen last is not selected: FileMissing, FileUnreadable, FileEmpty, FileNotText, or NotAvailable if a job
    /// has begun meanwhile.
    void openFailed(const gantry::Error &error);
    void statusChanged(const gantry::JobStatus &status);
    /// analysisProgress(), analysis() or analysisError() are others.
    void analysisChanged();

private:
    [[nodiscard]] Result<void> whetherIdle() const;
    void handleInspected(const GcodeFileFacts &facts);
    void handleInspectionError(const Error &error);
    void select(const JobStatus &file);
    void analyze();
    void forgetAnalysis();
    void handleAnalysis(const FileAnalysis &analysis);
    void handleAnalysisError(const Error &error);
    void requestStart(qint64 position);
    void handleTransfer(const JobStatus &status);

    JobStatus m_status;
    JobStatus m_beforeTransfer; // what was selected
    QList<SdFile> m_cardFiles;
    GcodeFileFacts m_facts;
    FileInspector m_inspector;
    std::optional<qint64> m_startWhenOpened; // where
    AnalysisRunner m_runner;
    std::optional<FileAnalysis> m_analysis;
    Error m_analysisError;
    double m_firstFeed = 0;
    TemperatureOffsetMap m_offsets;
    QString m_startWhenSelected;
    qint64 m_startPosition = 0; // then
    std::optional<ExpectedTime> m_expected;
    QDateTime m_startedAt;
    QDateTime m_endedAt;
};

} // namespace gantry
