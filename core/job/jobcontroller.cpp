// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/jobcontroller.h"

#include "base/logging.h"
#include "job/gcodefilefacts.h"

#include <QFileInfo>

#include <utility>

namespace gantry {

JobController::JobController(QObject *parent)
    : QObject(parent)
{
    connect(&m_runner, &AnalysisRunner::progressChanged, this, &JobController::analysisChanged);
    connect(&m_runner, &AnalysisRunner::finished, this, &JobController::handleAnalysis);
    connect(&m_runner, &AnalysisRunner::failed, this, &JobController::handleAnalysisError);
}

std::optional<double> JobController::analysisProgress() const
{
    return m_runner.isRunning() ? std::optional(m_runner.progress()) : std::nullopt;
}

int JobController::layer() const
{
    return m_analysis && !m_status.isTransfer ? m_analysis->moves.layers.at(m_status.filePosition)
                                              : 0;
}

QString JobController::fileName() const
{
    return QFileInfo(m_status.filePath).fileName();
}

Result<void> JobController::whetherIdle() const
{
    if (isJobActive(m_status.state)) {
        return failure(ErrorCode::NotAvailable,
                       tr("A print is active. Wait for its end or cancel it before you choose "
                          "another file."));
    }
    return {};
}

Result<void> JobController::selectFile(const QString &path)
{
    if (const Result<void> idle = whetherIdle(); !idle)
        return idle;
    const Result<GcodeFileFacts> facts = inspectGcodeFile(path);
    if (!facts)
        return failure(facts.error());
    JobStatus file;
    file.filePath = facts->path;
    file.fileSize = facts->size;
    m_facts = *facts;
    select(file);
    analyze();
    return {};
}

Result<void> JobController::selectCardFile(const QString &name, bool start, qint64 position)
{
    if (const Result<void> idle = whetherIdle(); !idle)
        return idle;
    m_startWhenSelected = start ? name : QString();
    m_startPosition = position;
    emit selectCardFileRequested(name);
    return {};
}

void JobController::unselectFile()
{
    if (!isJobActive(m_status.state) && hasFile())
        select({});
}

void JobController::select(const JobStatus &file)
{
    // Whatever the printer is about to select is not wanted any more either.
    m_startWhenSelected.clear();
    emit unselectCardFileRequested();
    m_status = file;
    m_expected.reset();
    forgetAnalysis();
    emit fileChanged(m_status.filePath);
    emit statusChanged(m_status);
}

void JobController::analyze()
{
    m_runner.start(m_facts.path, {m_firstFeed, m_facts.notes.diameters});
    emit analysisChanged();
}

void JobController::forgetAnalysis()
{
    m_runner.cancel();
    m_analysis.reset();
    m_analysisError = {};
    emit analysisChanged();
}

void JobController::handleAnalysis(const FileAnalysis &analysis)
{
    m_analysis = analysis;
    emit analysisChanged();
}

void JobController::handleAnalysisError(const Error &error)
{
    qCInfo(lcJob) << "analysis failed:" << error.message << error.detail;
    m_analysisError = error;
    emit analysisChanged();
}

void JobController::start(qint64 position)
{
    if (!hasFile() || isJobActive(m_status.state)) {
        qCInfo(lcJob) << "start without a file, or while a job is active";
        return;
    }
    requestStart(position);
}

void JobController::restart()
{
    if (m_status.state == JobState::Paused)
        requestStart(0);
    else
        qCInfo(lcJob) << "restart while no job is paused";
}

void JobController::requestStart(qint64 position)
{
    JobRequest request;
    request.filePath = m_status.filePath;
    request.origin = m_status.origin;
    request.startPosition = position;
    request.expected = m_expected;
    emit startRequested(request);
}

void JobController::pause()
{
    emit pauseRequested();
}

void JobController::resume()
{
    emit resumeRequested();
}

void JobController::togglePause()
{
    if (m_status.state == JobState::Paused || m_status.state == JobState::Pausing)
        resume();
    else
        pause();
}

void JobController::cancel()
{
    emit cancelRequested();
}

void JobController::hold()
{
    emit holdRequested();
}

void JobController::release()
{
    emit releaseRequested();
}

void JobController::setOffsets(const TemperatureOffsetMap &offsets)
{
    emit offsetsRequested(offsets);
}

void JobController::handleJobStatus(const JobStatus &status)
{
    if (status.isTransfer) {
        handleTransfer(status);
        return;
    }
    // The comm thread does not know which local file is selected.
    if (status.state == JobState::Idle && status.filePath.isEmpty()
        && m_status.origin == FileOrigin::Local) {
        m_status.onHold = status.onHold;
        emit statusChanged(m_status);
        return;
    }
    const bool wasActive = isJobActive(m_status.state);
    const bool isActive = isJobActive(status.state);
    const bool fileDiffers = status.filePath != m_status.filePath;
    m_status = status;
    if (isActive && !wasActive) {
        m_startedAt = QDateTime::currentDateTime();
        m_endedAt = {};
    } else if (!isActive && wasActive) {
        m_endedAt = QDateTime::currentDateTime();
    }
    if (fileDiffers) {
        m_expected.reset();
        forgetAnalysis();
        emit fileChanged(m_status.filePath);
    }
    emit statusChanged(m_status);
    if (m_status.state == JobState::Idle && m_status.filePath == m_startWhenSelected && hasFile()) {
        m_startWhenSelected.clear();
        start(m_startPosition);
    }
}

/// A file is copied to the card: what was selected before is selected again afterwards.
void JobController::handleTransfer(const JobStatus &status)
{
    if (!m_status.isTransfer) {
        m_beforeTransfer = {};
        m_beforeTransfer.filePath = m_status.filePath;
        m_beforeTransfer.fileSize = m_status.fileSize;
        m_beforeTransfer.origin = m_status.origin;
    }
    m_status = status;
    emit statusChanged(m_status);
    if (isJobActive(status.state))
        return;
    m_status = std::exchange(m_beforeTransfer, {});
    emit statusChanged(m_status);
}

} // namespace gantry
