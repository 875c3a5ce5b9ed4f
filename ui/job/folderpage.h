// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "job/folderfilesmodel.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QListView;
class QToolButton;

namespace gantry {

class DropArea;
class FileMenu;
class PrinterMirror;
class Settings;

/// The G-code files of the folders a person prints from often: which folders those are, and the files of one of them, the
/// newest first. Listed anew whenever it comes into view, so that what a slicer has just written is there. A click
/// selects a file for the next print.
class FolderPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderPage)

public:
    FolderPage(const PrinterMirror &mirror, Settings &settings, QWidget *parent = nullptr);

    /// Adds a folder to the favourites and shows it.
    void addFolder(const QString &folder);

signals:
    void fileRequested(const QString &path);
    void printRequested(const QString &path); ///< to be opened, and printed then
    void previewRequested();
    void refused(const gantry::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildFolders(QBoxLayout *column);
    void buildList(QBoxLayout *column);
    void connectListing();
    void chooseFolder();
    void removeFolder();
    void renderFolders();
    void render();
    void renderMenu();
    void list();
    void activate(const QModelIndex &index);
    void showMenu(const QPoint &place);
    [[nodiscard]] QString folder() const;

    const PrinterMirror &m_mirror;
    Settings &m_settings;
    FolderListing m_listing;
    FolderFilesModel m_model;
    QString m_followed; // the chosen file the list went to last
    QString m_problem;  // why the folder cannot be listed
    QComboBox *m_folders = nullptr;
    QToolButton *m_remove = nullptr;
    QToolButton *m_refresh = nullptr;
    DropArea *m_empty = nullptr;
    QListView *m_list = nullptr;
    FileMenu *m_menu = nullptr;
};

} // namespace gantry
