// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/filelinesource.h"

#include "base/diskpool.h"
#include "base/logging.h"
#include "job/regularfile.h"

#include <QThreadPool>
#include <QtConcurrentRun>

namespace gantry {

namespace {

constexpr std::size_t ChunksAhead = 2;
constexpr int WatchIntervalMs = 1000;

QThreadPool &readerPool()
{
    static auto *const pool = createDiskPool(8);
    return *pool;
}

} // namespace

FileLineSource::FileLineSource(const QString &path, qint64 startAt, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_state(std::make_shared<FileReadState>(path, startAt))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FileLineSource::handleResult);
    connect(&m_watchTimer, &QTimer::timeout, this, &FileLineSource::watchFile);
    m_watchTimer.start(WatchIntervalMs);
    readAhead();
}

FileLineSource::~FileLineSource() = default;

FileLineReader::Pull FileLineSource::peek() const
{
    if (m_error.isError())
        return Pull::Failed;
    if (!m_chunks.empty())
        return Pull::Line;
    return m_complete ? Pull::End : Pull::NotYet;
}

FileLineReader::Pull FileLineSource::next(FileLine &line)
{
    const Pull pull = peek();
    if (pull != Pull::Line)
        return pull;
    const GcodeLineScanner::Chunk &chunk = m_chunks.front();
    const GcodeLineScanner::Line &entry = chunk.lines[m_nextLine];
    line.text = chunk.command(m_nextLine);
    line.endOffset = entry.endOffset;
    line.number = entry.number;
    if (++m_nextLine == chunk.lines.size()) {
        m_chunks.pop_front();
        m_nextLine = 0;
        if (m_chunks.empty() && m_contentError.isError())
            m_error = m_contentError;
        readAhead();
    }
    return Pull::Line;
}

void FileLineSource::run(Step step)
{
    m_busy = true;
    m_watcher.setFuture(
        QtConcurrent::run(&readerPool(), [state = m_state, step] { return step(*state); }));
}

void FileLineSource::readAhead()
{
    if (!m_busy && !m_complete && !m_error.isError() && m_chunks.size() < ChunksAhead)
        run([](FileReadState &state) { return state.readNext(); });
}

void FileLineSource::watchFile()
{
    // Nothing to look at before it was opened, and no second report while it is known to have changed.
    if (!m_busy && m_size > 0 && !m_error.isError())
        run([](FileReadState &state) { return state.verify(); });
}

void FileLineSource::retry()
{
    if (m_complete) {
        // Nothing more is wanted from the disk: the buffer holds the rest of the file as it was.
        m_watchTimer.stop();
        m_error = m_chunks.empty() ? m_contentError : Error();
        QMetaObject::invokeMethod(this, &FileLineSource::changed, Qt::QueuedConnection);
        return;
    }
    if (m_busy) {
        m_retryWanted = true;
        return;
    }
    m_retrying = true;
    run([](FileReadState &state) { return state.reopen(); });
}

void FileLineSource::handleResult()
{
    m_busy = false;
    const Pull before = peek();
    const bool wasRetrying = std::exchange(m_retrying, false);
    FileReadResult result = m_watcher.future().takeResult();
    if (result.size > 0)
        m_size = result.size;
    if (result.modified.isValid())
        m_modified = result.modified;
    if (result.fileError.isError()) {
        qCInfo(lcJob) << "file" << m_path << "failed:" << result.fileError.detail;
        m_error = m_complete ? FileProblem::changedButRead(m_path) : result.fileError;
    } else if (wasRetrying) {
        m_error = m_chunks.empty() ? m_contentError : Error();
    } else {
        takeLines(std::move(result));
    }
    if (std::exchange(m_retryWanted, false))
        retry();
    else
        readAhead();
    if (peek() != before || wasRetrying)
        emit changed();
}

void FileLineSource::takeLines(FileReadResult &&result)
{
    m_complete = m_complete || result.atEnd || result.contentError.isError();
    if (result.contentError.isError())
        m_contentError = result.contentError;
    m_lines += result.chunk.lines.size();
    if (!result.chunk.lines.empty())
        m_chunks.push_back(std::move(result.chunk));
    if (!m_chunks.empty())
        return;
    if (m_contentError.isError())
        m_error = m_contentError;
    else if (m_complete && m_lines == 0)
        m_error = FileProblem::empty(m_path);
}

} // namespace gantry
