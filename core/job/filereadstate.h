// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/gcodelinescanner.h"

#include <QDateTime>
#include <QFile>
#include <QString>

#include <memory>

namespace gantry {

/// What one step of reading gave.
struct FileReadResult
{
    GcodeLineScanner::Chunk chunk;
    qint64 size = 0;    ///< of the file, when it was opened
    QDateTime modified; ///< of the file, when a piece of it was read; else invalid
    qint64 offset = 0;  ///< how much of it has been read
    bool atEnd = false;
    Error fileError;    ///< missing, changed, I/O: a later retry may help
    Error contentError; ///< what stands behind the last line of the chunk cannot be printed
};

/// The disk's side of FileLineSource: the open file and the scanner. Used by one task of the pool at a time; every
/// function may block for as long as the disk likes.
class FileReadState final
{
public:
    static constexpr qint64 ChunkSize = 256 * 1024;

    /// @param startAt lines that begin before this byte are left out; they are read all the same, so that the rest
    /// have their true numbers
    explicit FileReadState(QString path, qint64 startAt = 0)
        : m_path(std::move(path))
    {
        m_scanner.skipTo(startAt);
    }

    /// Comments on lines of their own are wanted too. To be called before the first piece is read.
    void keepComments() { m_scanner.keepComments(); }
    /// Reads and scans the next piece; opens the file on the first call.
    [[nodiscard]] FileReadResult readNext();
    /// Is the file still the one that was opened?
    [[nodiscard]] FileReadResult verify() const;
    /// Opens the file anew and goes on where reading had stopped, if it is still the same file.
    [[nodiscard]] FileReadResult reopen();

private:
    Error open();
    [[nodiscard]] Error change() const;
    void scan(QByteArrayView bytes, FileReadResult &result);

    QString m_path;
    std::unique_ptr<QFile> m_file;
    GcodeLineScanner m_scanner;
    qint64 m_size = -1; // -1 = never opened
    QDateTime m_modified;
};

} // namespace gantry
