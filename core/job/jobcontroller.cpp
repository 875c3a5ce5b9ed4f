// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/jobcontroller.h"

#include "base/logging.h"
#include "sdcard/sdnames.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace gantry {

JobController::JobController(QObject *parent)
    : QObject(parent)
{
    connect(&m_inspector, &FileInspector::finished, this, &JobController::handleInspected);
    connect(&m_inspector, &FileInspector::failed, this, &JobController::handleInspectionError);
    connect(&m_inspector, &FileInspector::slowChanged, this,
            [this] { emit openingChanged(slowlyOpening()); });
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
    QString path = m_status.filePath;
    if (m_status.origin == FileOrigin::SdCard && !m_status.isTransfer) {
        if (const SdFile *file = SdNames::find(m_cardFiles, path))
            path = file->display;
    }
    return QFileInfo(path).fileName();
}

void JobController::handleCard(const SdCardStatus &card)
{
    const QString before = fileName();
    m_cardFiles = card.files;
    if (fileName() != before)
        emit fileNameChanged();
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

QString JobController::slowlyOpening() const
{
    return m_inspector.isSlow() ? QFileInfo(m_inspector.path()).fileName() : QString();
}

Result<void> JobController::selectFile(const QString &path, const FileInspector::Look &look)
{
    if (const Result<void> idle = whetherIdle(); !idle)
        return idle;
    forgetStart();
    m_inspector.start(path, look);
    return {};
}

void JobController::cancelOpening()
{
    m_startWhenOpened.reset();
    m_inspector.cancel();
}

void JobController::handleInspected(const GcodeFileFacts &facts)
{
    // The printer may have begun one of its own meanwhile.
    if (const Result<void> idle = whetherIdle(); !idle) {
        handleInspectionError(idle.error());
        return;
    }
    JobStatus file;
    file.filePath = facts.path;
    file.fileSize = facts.size;
    file.fileModified = facts.modified;
    m_facts = facts;
    select(file);
    analyze();
    emit fileOpened(facts.path);
    if (const auto position = std::exchange(m_startWhenOpened, {}))
        start(*position);
}

void JobController::handleInspectionError(const Error &error)
{
    m_startWhenOpened.reset();
    emit openFailed(error);
}

Result<void> JobController::selectCardFile(const QString &name, bool start, qint64 position)
{
    if (const Result<void> idle = whetherIdle(); !idle)
        return idle;
    cancelOpening();
    m_startWhenSelected = start ? name : QString();
    m_startPosition = position;
    emit selectCardFileRequested(name);
    return {};
}

void JobController::unselectFile()
{
    cancelOpening();
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
    if (isOpening()) {
        m_startWhenOpened = position;
        return;
    }
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

void JobController::forgetStart()
{
    m_startWhenOpened.reset();
    m_startWhenSelected.clear();
}

void JobController::requestStart(qint64 position)
{
    JobRequest request;
    request.filePath = m_status.filePath;
    request.origin = m_status.origin;
    request.startPosition = position;
    request.fileSize = m_status.fileSize;
    request.fileModified = m_status.fileModified;
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
    if (m_status.state == JobState::Paused || m_status.state == JobState::Pausing
        || m_status.state == JobState::Interrupted)
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
    if (std::exchange(m_offsets, offsets) != offsets)
        emit offsetsChanged();
}

void JobController::setOffset(const HeaterId &heater, double celsius)
{
    TemperatureOffsetMap offsets = m_offsets;
    offsets.insert(heater, std::clamp(celsius, -MaxTemperatureOffset, MaxTemperatureOffset));
    setOffsets(offsets);
}

void JobController::forgetOffsets()
{
    if (!std::exchange(m_offsets, {}).isEmpty())
        emit offsetsChanged();
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
        m_beforeTransfer.fileModified = m_status.fileModified;
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
