// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/jobcontroller.h"

#include "base/logging.h"
#include "job/gcodefilefacts.h"

#include <QFileInfo>

namespace gantry {

JobController::JobController(QObject *parent)
    : QObject(parent)
{}

QString JobController::fileName() const
{
    return QFileInfo(m_status.filePath).fileName();
}

Result<void> JobController::selectFile(const QString &path)
{
    if (isJobActive(m_status.state)) {
        return failure(ErrorCode::NotAvailable,
                       tr("A print is active. Wait for its end or cancel it before you choose "
                          "another file."));
    }
    const Result<GcodeFileFacts> facts = inspectGcodeFile(path);
    if (!facts)
        return failure(facts.error());
    m_status = {};
    m_status.filePath = facts->path;
    m_status.fileSize = facts->size;
    emit fileChanged(m_status.filePath);
    emit statusChanged(m_status);
    return {};
}

void JobController::unselectFile()
{
    if (isJobActive(m_status.state) || !hasFile())
        return;
    m_status = {};
    emit fileChanged(QString());
    emit statusChanged(m_status);
}

void JobController::start()
{
    if (!hasFile() || isJobActive(m_status.state)) {
        qCInfo(lcJob) << "start without a file, or while a job is active";
        return;
    }
    emit startRequested({m_status.filePath, m_scripts});
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

void JobController::handleJobStatus(const JobStatus &status)
{
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
    if (fileDiffers)
        emit fileChanged(m_status.filePath);
    emit statusChanged(m_status);
}

} // namespace gantry
