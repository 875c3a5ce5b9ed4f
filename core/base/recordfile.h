// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

namespace gantry {

/// One JSON file the program keeps for itself, with a format number. Nothing that cannot be understood is ever lost: a
/// broken file is renamed, one of a newer version or without permission is left alone and not written. Any one thread.
class RecordFile final
{
public:
    /// @param format the newest version that is understood, at least 1
    /// @param maxSize bytes; a larger file is broken
    RecordFile(QString path, int format, qint64 maxSize);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Why the last read() came back with nothing, for the person; no error as a rule. FileMalformed: renamed, the
    /// message tells to what. FileTooNew, FileUnreadable: left alone.
    [[nodiscard]] const Error &problem() const { return m_problem; }

    /// The content, empty if there is no file or it cannot be taken.
    [[nodiscard]] QJsonObject read();
    /// What was read is no such content after all: renames the file, see problem().
    void reject(const QString &detail);
    /// Writes atomically, with the format number. Errors: FileNotWritable, and the problem of a file that is left alone.
    [[nodiscard]] Result<void> write(QJsonObject object);
    /// Deletes the file unless it is left alone. Error: FileNotWritable.
    [[nodiscard]] Result<void> remove();

private:
    void refuse(const Error &error);

    QString m_path;
    int m_format;
    qint64 m_maxSize;
    Error m_problem;
    bool m_leftAlone = false;
};

} // namespace gantry
