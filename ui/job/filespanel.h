// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "common/actionregistry.h"
#include "common/card.h"
#include "job/recentfilesmodel.h"

class QListView;
class QToolButton;

namespace gantry {

class CardPage;
class DropArea;
class FolderPage;
class JobController;
class PageLayout;
class PrinterMirror;
class RecentFilesMenu;
class SdCardController;
class SegmentedControl;
class Settings;

/// The files to print: those opened last, those of folders a person prints from often, and those on the printer's card. A
/// click selects one for the next print; a print is only begun by the entry of a menu that says so. A file dropped on it is
/// opened, or copied to the card if that is in view.
class FilesPanel final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilesPanel)

public:
    FilesPanel(const PrinterMirror &mirror, JobController &job, SdCardController &card,
               Settings &settings, QWidget *parent = nullptr);

    /// For the registry: which files are in view, and what is done with those of the card.
    [[nodiscard]] QList<NamedAction> panelActions() const;

signals:
    void fileRequested(const QString &path);
    void printRequested(const QString &path);     ///< to be opened, and printed then
    void cardPrintRequested(const QString &name); ///< the same with a file of the card
    void previewRequested(); ///< a double click: the person wants to look at the file
    void refused(const gantry::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildChoice();
    [[nodiscard]] QWidget *buildRecent();
    void buildMenu();
    void showPage(int page);
    void showMenu(const QPoint &place);
    void refresh();
    void render();
    void renderMenu();
    void setDropHot(bool hot);
    [[nodiscard]] bool isCardInView() const;

    const PrinterMirror &m_mirror;
    Settings &m_settings;
    RecentFilesModel m_model;
    SegmentedControl *m_choice;
    QList<QAction *> m_choices; ///< as the buttons of the choice
    PageLayout *m_pages;
    QListView *m_list = nullptr;
    DropArea *m_empty = nullptr;
    QString m_followed; // the chosen file the list went to last
    RecentFilesMenu *m_menu = nullptr;
    QToolButton *m_more = nullptr;
    FolderPage *m_folders;
    CardPage *m_card;
};

} // namespace gantry
