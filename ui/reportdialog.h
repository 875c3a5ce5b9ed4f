// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reporttask.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace gantry {

class IconLabel;

/// Writes a report and says where it is. GUI thread; does not block the window.
class ReportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportDialog)

public:
    ReportDialog(const QList<ReportPart> &parts, QWidget *parent);

    /// Begins to write into this folder, under a name with the date and the time.
    void start(const QString &folder);
    void reject() override; ///< cancels what is under way

private:
    void build();
    void handleProgress(int percent);
    void handleSuccess(const QString &path);
    void handleFailure(const Error &error);
    void chooseFolder();
    void showOutcome(const QString &title, const QString &text, bool worked);

    QList<ReportPart> m_parts;
    ReportTask m_task;
    QString m_path;
    IconLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_folder = nullptr; ///< shows it, or chooses another one
    QPushButton *m_copy = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace gantry
