// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "temperature/exporttask.h"

#include "base/diskpool.h"

#include <QSaveFile>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace gantry {

namespace {

/// Its result is what went wrong, and empty if nothing did.
void work(QPromise<QString> &promise, const QString &path, const ExportTask::Fill &fill)
{
    promise.setProgressRange(0, 100);
    const auto progress = [&promise](double part) {
        promise.setProgressValue(int(part * 100));
        return !promise.isCanceled();
    };
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && fill(file, progress)
                         && !promise.isCanceled() && file.flush() && file.commit();
    promise.addResult(written ? QString() : file.errorString());
}

} // namespace

ExportTask::ExportTask(QObject *parent)
    : QObject(parent)
{
    connect(&m_work, &QFutureWatcher<QString>::progressValueChanged, this, &ExportTask::progressed);
    connect(&m_work, &QFutureWatcher<QString>::finished, this, &ExportTask::handleFinished);
}

ExportTask::~ExportTask()
{
    m_work.cancel();
}

void ExportTask::start(const QString &path, const Fill &fill)
{
    if (isRunning())
        return;
    m_path = path;
    m_work.setFuture(QtConcurrent::run(&diskPool(), &work, path, fill));
}

void ExportTask::cancel()
{
    if (!isRunning())
        return;
    m_work.cancel();
    // Not waited for: a disk that hangs may never let go of it.
    m_work.setFuture({});
    emit cancelled();
}

void ExportTask::handleFinished()
{
    if (m_work.isCanceled())
        return;
    const QString reason = m_work.result();
    if (reason.isEmpty())
        emit succeeded(m_path);
    else
        emit failed(m_path, reason);
}

} // namespace gantry
