// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportarchive.h"

#include <QFutureWatcher>
#include <QObject>

namespace gantry {

/// Writes a report in the pool. GUI thread; one at a time.
class ReportTask final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportTask)

public:
    explicit ReportTask(QObject *parent = nullptr);
    ~ReportTask() override; ///< cancels what is under way; an unfinished file does not stay

    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }
    /// progressed(), then one of succeeded() and failed() follow; does nothing while it runs.
    void start(const QString &path, const QList<ReportPart> &parts, const ReportOptions &options);
    void cancel(); ///< failed() with NotAvailable follows

signals:
    void progressed(int percent);
    void succeeded(const QString &path);
    void failed(const gantry::Error &error);

private:
    void handleFinished();

    QString m_path;
    QFutureWatcher<Error> m_work{this};
};

} // namespace gantry
