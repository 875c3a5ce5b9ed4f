// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "types/wireline.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>

namespace gantry {

class RotatingFile;
class TerminalLog;

/// Writes the whole conversation to a rotating file while it is switched on, once a second and in the pool. What a disk
/// does not take in time waits in bounded memory; beyond that lines are left out and counted. A line of the file is its
/// time, `>` to the printer, `<` from it or `#` for a remark, and the text as it was on the wire, bytes that are no text
/// as \xNN. GUI thread.
class ConversationLog final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConversationLog)

public:
    static constexpr int WriteMs = 1000;
    static constexpr qsizetype MaxWaiting = 8 * 1024 * 1024; ///< bytes

    /// @param log must outlive this object
    explicit ConversationLog(const TerminalLog &log, QObject *parent = nullptr);
    ~ConversationLog() override; ///< what waits is written

    /// From now on; a log that is on goes on in the new file. @param maxSize of each file, bytes
    void start(const QString &path, qint64 maxSize, int keptFiles);
    void stop(); ///< what waits is written
    [[nodiscard]] bool isOn() const { return m_file != nullptr; }

    /// A line as it stands in the file, with its newline.
    [[nodiscard]] static QByteArray formatted(const WireLine &line);

signals:
    /// The file cannot be written, the disk may be full: it is off.
    void failed(const gantry::Error &error);

private:
    void handleLines(qsizetype count);
    void write();
    void finish();
    void handleWritten();
    [[nodiscard]] QList<WireLine> takeWaiting();

    const TerminalLog &m_log;
    std::shared_ptr<RotatingFile> m_file; ///< used by the pool only
    QString m_path;
    QList<WireLine> m_waiting;
    qsizetype m_waitingBytes = 0;
    qsizetype m_leftOut = 0;
    QTimer m_timer{this};
    QFutureWatcher<QString> m_work{this}; ///< its result is what went wrong
};

} // namespace gantry
