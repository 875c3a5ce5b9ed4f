// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/card.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace gantry {

class ActionRegistry;
class IconLabel;
class JobController;
class JobSummaryWidget;
class NumberLabel;
class PrinterMirror;
class ProfileSelection;

/// The file to print and its job: what it is, how far it is, what became of it. The outcome stays until the next job.
class JobPanel final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobPanel)

public:
    JobPanel(const PrinterMirror &mirror, JobController &job, const ProfileSelection &profiles,
             ActionRegistry &actions, QWidget *parent = nullptr);

private:
    struct Figure
    {
        QLabel *caption = nullptr;
        NumberLabel *value = nullptr;
        void setVisible(bool visible) const;
    };

    void buildFile(JobController &job);
    void buildFigures();
    void buildButtons(ActionRegistry &actions);
    void render();
    void renderButtons();
    void renderOutcome();
    void renderFigures();
    [[nodiscard]] QString layerText() const;

    const PrinterMirror &m_mirror;
    const JobController &m_job;
    const ProfileSelection &m_profiles;
    QLabel *m_empty = nullptr;
    JobSummaryWidget *m_file = nullptr;
    QWidget *m_figures = nullptr;
    QProgressBar *m_progress = nullptr;
    Figure m_percent;
    Figure m_elapsed;
    Figure m_left;
    Figure m_layer;
    Figure m_lines;
    QWidget *m_outcome = nullptr;
    IconLabel *m_outcomeIcon = nullptr;
    QLabel *m_outcomeText = nullptr;
    NumberLabel *m_outcomeTime = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_restart = nullptr;
    QPushButton *m_restartPaused
        = nullptr; ///< in a line of its own: three do not fit beside each other
    QPushButton *m_cancel = nullptr;
};

} // namespace gantry
