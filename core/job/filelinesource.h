// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/filelinereader.h"
#include "job/filereadstate.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

#include <deque>
#include <memory>

namespace gantry {

/// Reads the file being printed ahead, in pieces, by tasks of a pool: the comm thread it lives on takes lines from a
/// small buffer and never waits for a disk. Notices a file that changes, shrinks or goes away.
class FileLineSource final : public QObject, public FileLineReader
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileLineSource)

public:
    /// Starts reading at once; the first changed() tells how that went.
    /// @param startAt the first line handed out is the first that begins at this byte or behind it
    explicit FileLineSource(const QString &path, qint64 startAt = 0, QObject *parent = nullptr);
    ~FileLineSource() override;

    Pull next(FileLine &line) override;
    [[nodiscard]] Pull peek() const override;
    [[nodiscard]] const Error &error() const override { return m_error; }
    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] QDateTime modified() const override { return m_modified; }
    void retry() override;

signals:
    /// Lines have come after there were none, or an error came or went.
    void changed();

private:
    using Step = FileReadResult (*)(FileReadState &);

    void run(Step step);
    void readAhead();
    void handleResult();
    void takeLines(FileReadResult &&result);
    void watchFile();

    QString m_path;
    std::shared_ptr<FileReadState>
        m_state; // shared with the one task that runs, which may outlive us
    QFutureWatcher<FileReadResult> m_watcher{this};
    QTimer m_watchTimer{this};
    std::deque<GcodeLineScanner::Chunk> m_chunks;
    std::size_t m_nextLine = 0; // in the first chunk
    qint64 m_size = 0;
    QDateTime m_modified;
    quint64 m_lines = 0;
    bool m_busy = false;
    bool m_complete = false; // everything is in the buffer
    bool m_retryWanted = false;
    bool m_retrying = false;
    Error m_error;
    Error m_contentError; // becomes m_error once the lines before it are handed out
};

} // namespace gantry
