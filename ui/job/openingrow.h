// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace gantry {

class ElidedLabel;
class JobController;

/// Says which file is being opened, once that takes longer than a moment, and lets it be given up. Not shown else.
class OpeningRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpeningRow)

public:
    explicit OpeningRow(JobController &job, QWidget *parent = nullptr);

private:
    void render();

    const JobController &m_job;
    ElidedLabel *m_text;
    QPushButton *m_cancel;
};

} // namespace gantry
