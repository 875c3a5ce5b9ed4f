// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/rotatingfile.h"

#include <QObject>
#include <QString>

namespace gantry {

/// Writes the program's log lines to a file that is rotated, and to the standard error. While it exists it is Qt's message
/// handler; lines of other threads are handed to its own, so nobody waits for the disk.
class LogFile final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogFile)

public:
    static constexpr qint64 DefaultMaxSize = 4 * 1024 * 1024;
    static constexpr int KeptFiles = 4; ///< gantry.log, gantry.log.1 ... gantry.log.3

    /// @param folder made if it is missing
    explicit LogFile(const QString &folder, qint64 maxSize = DefaultMaxSize);
    ~LogFile() override;

    [[nodiscard]] QString path() const { return m_file.path(); }

    /// Appends one line; this object's thread.
    void append(const QString &line);

private:
    static void handleMessage(QtMsgType type, const QMessageLogContext &context,
                              const QString &text);

    RotatingFile m_file;
    QtMessageHandler m_previous;
};

} // namespace gantry
