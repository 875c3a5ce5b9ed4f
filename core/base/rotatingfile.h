// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QFile>
#include <QString>

namespace gantry {

/// A file that lines are appended to and that does not grow without end: name, name.1, name.2 ..., the newest without a
/// number. Any one thread at a time.
class RotatingFile final
{
    Q_DISABLE_COPY_MOVE(RotatingFile)

public:
    /// @param maxSize bytes beyond which the next file begins
    /// @param keptFiles how many there may be, the one that is written included
    RotatingFile(const QString &path, qint64 maxSize, int keptFiles);

    [[nodiscard]] QString path() const { return m_file.fileName(); }
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    [[nodiscard]] QString errorString() const { return m_file.errorString(); }

    /// Makes the folder if it is missing and goes on behind what is there. False if it cannot be written.
    [[nodiscard]] bool open();
    /// Takes a whole line with its newline; it may wait in memory until flush(). False if it was not taken.
    [[nodiscard]] bool append(QByteArrayView line);
    /// False if the disk did not take everything.
    [[nodiscard]] bool flush();
    void close();

private:
    [[nodiscard]] bool rotate();

    QFile m_file;
    qint64 m_maxSize;
    int m_keptFiles;
    qint64 m_size = 0;
};

} // namespace gantry
