// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/fileanalysis.h"

#include <QFutureWatcher>
#include <QObject>

namespace gantry {

/// Analyses one file at a time on a thread of a pool of low priority; the newest wins. GUI thread. Nothing waits for
/// the pool: a cancelled analysis ends with the piece it is reading, and nobody hears of it.
class AnalysisRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnalysisRunner)

public:
    explicit AnalysisRunner(QObject *parent = nullptr);
    ~AnalysisRunner() override;

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// How much of the file is done, 0..1.
    [[nodiscard]] double progress() const;

    /// Begins, instead of what may be under way.
    void start(const QString &path, const AnalysisOptions &options);
    void cancel();

signals:
    void progressChanged();
    void finished(const gantry::FileAnalysis &analysis);
    /// @see analyzeGcodeFile()
    void failed(const gantry::Error &error);

private:
    void handleFinished();

    QFutureWatcher<Result<std::optional<FileAnalysis>>> m_watcher;
    bool m_running = false;
};

} // namespace gantry
