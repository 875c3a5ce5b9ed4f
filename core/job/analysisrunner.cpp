// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/analysisrunner.h"

#include "base/diskpool.h"

#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace gantry {

namespace {

using Outcome = Result<std::optional<FileAnalysis>>;

constexpr int ProgressSteps = 1000;
constexpr int MostThreads = 4; // all but one of them are held up by disks that do not answer

QThreadPool &analysisPool()
{
    static auto *const pool = [] {
        auto *created = createDiskPool(MostThreads);
        created->setThreadPriority(QThread::LowPriority);
        return created;
    }();
    return *pool;
}

void run(QPromise<Outcome> &promise, const QString &path, const AnalysisOptions &options)
{
    promise.setProgressRange(0, ProgressSteps);
    promise.addResult(analyzeGcodeFile(path, options, [&promise](double done) {
        promise.setProgressValue(int(done * ProgressSteps));
        return !promise.isCanceled();
    }));
}

} // namespace

AnalysisRunner::AnalysisRunner(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &AnalysisRunner::handleFinished);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            &AnalysisRunner::progressChanged);
}

AnalysisRunner::~AnalysisRunner()
{
    cancel();
}

double AnalysisRunner::progress() const
{
    return double(m_watcher.progressValue()) / ProgressSteps;
}

void AnalysisRunner::start(const QString &path, const AnalysisOptions &options)
{
    cancel();
    m_running = true;
    m_watcher.setFuture(QtConcurrent::run(&analysisPool(), run, path, options));
}

void AnalysisRunner::cancel()
{
    m_running = false;
    m_watcher.cancel();
}

void AnalysisRunner::handleFinished()
{
    if (m_watcher.isCanceled() || !m_running)
        return;
    m_running = false;
    const Outcome outcome = m_watcher.result();
    if (!outcome)
        emit failed(outcome.error());
    else if (*outcome)
        emit finished(**outcome);
}

} // namespace gantry
