// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reporttask.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

namespace gantry {

namespace {

void write(QPromise<Error> &promise, const QString &path, const QList<ReportPart> &parts,
           const ReportOptions &options)
{
    promise.setProgressRange(0, 100);
    const auto progress = [&promise](double part) {
        promise.setProgressValue(int(part * 100));
        return !promise.isCanceled();
    };
    const Result<void> written = writeReportFile(path, parts, options, progress);
    promise.addResult(written ? Error() : written.error());
}

} // namespace

ReportTask::ReportTask(QObject *parent)
    : QObject(parent)
{
    connect(&m_work, &QFutureWatcher<Error>::progressValueChanged, this, &ReportTask::progressed);
    connect(&m_work, &QFutureWatcher<Error>::finished, this, &ReportTask::handleFinished);
}

ReportTask::~ReportTask()
{
    m_work.cancel();
}

void ReportTask::start(const QString &path, const QList<ReportPart> &parts,
                       const ReportOptions &options)
{
    if (isRunning())
        return;
    m_path = path;
    m_work.setFuture(QtConcurrent::run(&write, path, parts, options));
}

void ReportTask::cancel()
{
    m_work.cancel();
}

void ReportTask::handleFinished()
{
    // What was cancelled has no result, even if the last byte was written meanwhile.
    if (m_work.isCanceled()) {
        emit failed({ErrorCode::NotAvailable, tr("The report was cancelled."), {}});
        return;
    }
    const Error error = m_work.result();
    if (error.isError())
        emit failed(error);
    else
        emit succeeded(m_path);
}

} // namespace gantry
