// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/gcodefilefacts.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace gantry {

/// Looks at one file at a time in a thread of a pool; the newest wins. GUI thread. Nothing waits for the disk: a look
/// that was given up ends when the disk lets it, and nobody hears of it.
class FileInspector final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileInspector)

public:
    /// What is done with the path in the pool: inspectGcodeFile(), or more.
    using Look = std::function<Result<GcodeFileFacts>(const QString &path)>;
    /// What people do not notice: only a look that takes longer is worth a word.
    static constexpr std::chrono::milliseconds Moment{200};

    explicit FileInspector(QObject *parent = nullptr);
    ~FileInspector() override;

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// It has taken longer than a moment.
    [[nodiscard]] bool isSlow() const { return m_slow; }
    /// The file that is looked at; empty if none is.
    [[nodiscard]] const QString &path() const { return m_path; }

    /// Begins, instead of what may be under way.
    void start(const QString &path, const Look &look);
    void cancel();

signals:
    /// isSlow(), or the path while it is so.
    void slowChanged();
    void finished(const gantry::GcodeFileFacts &facts);
    void failed(const gantry::Error &error);

private:
    void handleMoment();
    void handleFinished();

    QFutureWatcher<Result<GcodeFileFacts>> m_watcher{this};
    QTimer m_moment{this};
    QString m_path;
    bool m_running = false;
    bool m_slow = false;
};

} // namespace gantry
