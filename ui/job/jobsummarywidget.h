// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QProgressBar;

namespace gantry {

class ElidedLabel;
class IconLabel;
class JobController;
class PrinterMirror;
class ProfileSelection;

/// The selected file: its picture, name and size, and, until it is printed, what is known of the print: time, filament,
/// layers, the box it takes, and a warning if the printer does not reach all of that.
class JobSummaryWidget final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobSummaryWidget)

public:
    JobSummaryWidget(const PrinterMirror &mirror, const JobController &job,
                     const ProfileSelection &profiles, QWidget *parent = nullptr);

private:
    struct Row
    {
        QLabel *caption = nullptr;
        QLabel *value = nullptr;
    };

    void buildHead(QGridLayout *table);
    [[nodiscard]] Row addRow(QGridLayout *table, const QString &caption, const QString &name);
    void buildProgress(QBoxLayout *column);
    void buildWarning(QBoxLayout *column);
    /// A row that says nothing is not there.
    static void setRow(const Row &row, const QString &text);
    void render();
    void renderPicture();
    void renderFacts();
    void renderAnalysis();
    void renderWarning();
    [[nodiscard]] QString warning() const;
    [[nodiscard]] bool showsFacts() const;

    const PrinterMirror &m_mirror;
    const JobController &m_job;
    const ProfileSelection &m_profiles;
    QByteArray m_shownPicture;
    IconLabel *m_mark = nullptr;
    QLabel *m_picture = nullptr;
    ElidedLabel *m_name = nullptr;
    ElidedLabel *m_size = nullptr;
    QWidget *m_facts = nullptr;
    Row m_time;
    Row m_filament;
    Row m_layers;
    Row m_box;
    QWidget *m_analysing = nullptr;
    QLabel *m_analysingText = nullptr;
    QProgressBar *m_analysed = nullptr;
    QWidget *m_warning = nullptr;
    QLabel *m_warningText = nullptr;
};

} // namespace gantry
