// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace gantry {

class ActionRegistry;
class ElidedLabel;
class JobController;
class PrintSpaceView;
class PrinterMirror;
class ProfileSelection;

/// What will be printed, before it is printed: where it lies on the bed of the connected or the chosen printer, how large it
/// is, and the slicer's picture of it. GUI thread.
class PreviewPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewPanel)

public:
    PreviewPanel(const PrinterMirror &mirror, const JobController &job,
                 const ProfileSelection &profiles, ActionRegistry &actions,
                 QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildEmpty(ActionRegistry &actions);
    void buildPrint();
    void render();
    void renderPicture();
    void renderTool();
    [[nodiscard]] QString explanation() const;

    const PrinterMirror &m_mirror;
    const JobController &m_job;
    const ProfileSelection &m_profiles;
    QByteArray m_pictureBytes; ///< of the picture that is shown
    int m_pictureSide = 0;
    QWidget *m_empty = nullptr;
    QWidget *m_print = nullptr;
    PrintSpaceView *m_view = nullptr;
    ElidedLabel *m_name = nullptr;
    ElidedLabel *m_facts = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_picture = nullptr;
    QStackedLayout *m_pages = nullptr;
};

} // namespace gantry
