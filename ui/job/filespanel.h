// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "common/card.h"
#include "job/recentfilesmodel.h"

class QListView;
class QStackedWidget;

namespace gantry {

class CardPage;
class DropArea;
class JobController;
class PrinterMirror;
class SdCardController;
class SegmentedControl;
class Settings;

/// The files to print: those opened last, and those on the printer's card. A click selects one for the next print; nothing
/// here starts a print by itself. A file dropped on it is opened, or copied to the card if that is in view.
class FilesPanel final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilesPanel)

public:
    FilesPanel(const PrinterMirror &mirror, JobController &job, SdCardController &card,
               Settings &settings, QWidget *parent = nullptr);

signals:
    void fileRequested(const QString &path);
    void previewRequested(); ///< a double click: the person wants to look at the file
    void refused(const gantry::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *buildRecent();
    void refresh();
    void render();
    void setDropHot(bool hot);
    [[nodiscard]] bool isCardInView() const;

    const PrinterMirror &m_mirror;
    Settings &m_settings;
    RecentFilesModel m_model;
    SegmentedControl *m_choice;
    QStackedWidget *m_pages;
    QListView *m_list = nullptr;
    DropArea *m_empty = nullptr;
    CardPage *m_card;
};

} // namespace gantry
