// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <functional>

class QIODevice;

namespace gantry {

/// Writes a file in the pool, whole or not at all: a slow disk or a network share must not hold up the window. GUI
/// thread; one at a time.
class ExportTask final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportTask)

public:
    /// Told how much is done (0 to 1); false if it was cancelled.
    using Progress = std::function<bool(double part)>;
    /// Fills the file; runs in the pool, so it must own what it reads. False if the device did not take all of it.
    using Fill = std::function<bool(QIODevice &device, const Progress &progress)>;

    explicit ExportTask(QObject *parent = nullptr);
    ~ExportTask() override; ///< cancels what is under way; an unfinished file does not stay

    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }
    /// One of succeeded(), failed() and cancelled() follows; does nothing while it runs.
    void start(const QString &path, const Fill &fill);
    void cancel(); ///< counts at once; the file as it was stays

signals:
    void progressed(int percent);
    void succeeded(const QString &path);
    void failed(const QString &path, const QString &reason); ///< in the system's words
    void cancelled();

private:
    void handleFinished();

    QString m_path;
    QFutureWatcher<QString> m_work{this};
};

} // namespace gantry
