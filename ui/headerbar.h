// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;

namespace gantry {

class ActionRegistry;
class ElidedLabel;
class HoldButton;
class IconLabel;
class JobController;
class NumberLabel;
class PrinterMirror;
class ProfileSelection;
class Settings;

/// Always in view: which printer, what it is doing, how far, when it will be done; pause, cancel and, apart from all else,
/// the emergency stop.
class HeaderBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeaderBar)

public:
    HeaderBar(const PrinterMirror &mirror, const JobController &job, ProfileSelection &profiles,
              const Settings &settings, ActionRegistry &actions, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildState();
    void buildButtons(ActionRegistry &actions);
    void applyMetrics();
    void render();
    void renderTimes();
    void fitDetail();
    void fillProfileMenu();
    void followPreferences();

    const PrinterMirror &m_mirror;
    const JobController &m_job;
    ProfileSelection &m_profiles;
    const Settings &m_settings;
    QHBoxLayout *m_layout;
    QPushButton *m_profile;
    QMenu *m_profileMenu;
    QAction *m_editProfiles;
    IconLabel *m_icon = nullptr;
    QLabel *m_word = nullptr;
    ElidedLabel *m_file = nullptr;
    ElidedLabel *m_detail = nullptr;
    QWidget *m_state = nullptr; ///< what stands between the profile and the buttons
    NumberLabel *m_percent = nullptr;
    NumberLabel *m_left = nullptr;
    QLabel *m_doneCaption = nullptr;
    NumberLabel *m_done = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_cancel = nullptr;
    HoldButton *m_stop = nullptr;
};

} // namespace gantry
