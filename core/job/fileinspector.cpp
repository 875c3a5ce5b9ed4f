// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/fileinspector.h"

#include "base/diskpool.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <utility>

namespace gantry {

FileInspector::FileInspector(QObject *parent)
    : QObject(parent)
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(Moment);
    connect(&m_moment, &QTimer::timeout, this, &FileInspector::handleMoment);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FileInspector::handleFinished);
}

FileInspector::~FileInspector() = default;

void FileInspector::start(const QString &path, const Look &look)
{
    cancel();
    m_path = path;
    m_running = true;
    m_moment.start();
    m_watcher.setFuture(QtConcurrent::run(&diskPool(), look, path));
}

void FileInspector::cancel()
{
    m_running = false;
    m_path.clear();
    m_moment.stop();
    if (std::exchange(m_slow, false))
        emit slowChanged();
}

void FileInspector::handleMoment()
{
    m_slow = true;
    emit slowChanged();
}

void FileInspector::handleFinished()
{
    if (!m_running)
        return;
    const Result<GcodeFileFacts> facts = m_watcher.result();
    cancel();
    if (facts)
        emit finished(*facts);
    else
        emit failed(facts.error());
}

} // namespace gantry
