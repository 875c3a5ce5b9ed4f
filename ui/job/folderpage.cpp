// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/folderpage.h"

#include "common/icons.h"
#include "common/metrics.h"
#include "common/panelrefresh.h"
#include "common/reasontooltip.h"
#include "control/printermirror.h"
#include "job/droparea.h"
#include "job/filedelegate.h"
#include "job/filemenu.h"
#include "job/recentfilesmodel.h"
#include "settings/settings.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QListView>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

FolderPage::FolderPage(const PrinterMirror &mirror, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_mirror(mirror)
    , m_settings(settings)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(this, 0.75));
    buildFolders(column);
    buildList(column);
    connectListing();
    renderFolders();
    new PanelRefresh(mirror, *this, {.atOnce = PrinterAspect::Job | PrinterAspect::Permissions},
                     [this] { render(); });
}

void FolderPage::buildFolders(QBoxLayout *column)
{
    const auto makeTool = [this](Icon name, const QString &objectName, const QString &words) {
        auto *button = new QToolButton(this);
        button->setObjectName(objectName);
        button->setIcon(icon(name));
        button->setToolTip(words);
        button->setAccessibleName(words);
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    };
    m_folders = new QComboBox(this);
    m_folders->setObjectName(u"favouriteFolders"_s);
    m_folders->setAccessibleName(tr("Folder"));
    m_folders->setPlaceholderText(tr("No folder yet"));
    m_folders->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_folders->setMinimumContentsLength(6);
    auto *add = makeTool(Icon::Plus, u"folderAdd"_s, tr("Add a folder"));
    m_remove = makeTool(Icon::Minus, u"folderRemove"_s, tr("Take this folder off the list"));
    m_refresh = makeTool(Icon::Refresh, u"folderRefresh"_s, tr("Read the folder again"));
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(this, 0.75));
    row->addWidget(m_folders, 1);
    row->addWidget(add);
    row->addWidget(m_remove);
    row->addWidget(m_refresh);
    column->addLayout(row);
    connect(add, &QToolButton::clicked, this, &FolderPage::chooseFolder);
    connect(m_remove, &QToolButton::clicked, this, &FolderPage::removeFolder);
    connect(m_refresh, &QToolButton::clicked, this, &FolderPage::list);
    connect(m_folders, &QComboBox::currentIndexChanged, this, &FolderPage::list);
    connect(&m_settings, &Settings::favouriteFoldersChanged, this, &FolderPage::renderFolders);
}

void FolderPage::buildList(QBoxLayout *column)
{
    m_empty = new DropArea({}, this);
    m_empty->setObjectName(u"folderEmpty"_s);
    m_list = new QListView(this);
    m_list->setObjectName(u"folderFiles"_s);
    m_list->setAccessibleName(tr("Files of the folder"));
    m_list->setModel(&m_model);
    FileDelegate::prepare(m_list);
    column->addWidget(m_empty, 1);
    column->addWidget(m_list, 1);
    m_menu = new FileMenu(m_mirror, *m_list, this);
    m_menu->setObjectName(u"folderMenu"_s);
    connect(m_menu, &FileMenu::openRequested, this, &FolderPage::fileRequested);
    connect(m_menu, &FileMenu::printRequested, this, &FolderPage::printRequested);
    connect(m_menu, &FileMenu::refused, this, &FolderPage::refused);
    connect(m_list, &QWidget::customContextMenuRequested, this, &FolderPage::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FolderPage::renderMenu);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        emit fileRequested(index.data(RecentFilesModel::PathRole).toString());
    });
    connect(m_list, &QListView::activated, this, &FolderPage::activate);
}

void FolderPage::connectListing()
{
    connect(&m_listing, &FolderListing::listed, this, [this](const QList<FolderFile> &files) {
        m_problem.clear();
        m_model.setFiles(files);
        render();
    });
    connect(&m_listing, &FolderListing::failed, this, [this](const Error &error) {
        m_problem = error.message;
        m_model.setFiles({});
        render();
    });
    // Somebody comes back from the slicer.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (state == Qt::ApplicationActive && isVisible())
                    list();
            });
}

QString FolderPage::folder() const
{
    return m_folders->currentData().toString();
}

void FolderPage::renderFolders()
{
    const QString before = folder();
    const QStringList folders = m_settings.favouriteFolders();
    const QSignalBlocker blocker(m_folders);
    m_folders->clear();
    for (const QString &path : folders) {
        const QString shown = QDir::toNativeSeparators(path);
        const QString name = QDir(path).dirName();
        m_folders->addItem(name.isEmpty() ? shown : name, path);
        m_folders->setItemData(m_folders->count() - 1, shown, Qt::ToolTipRole);
    }
    // With words for "none" it begins with none.
    if (!folders.isEmpty())
        m_folders->setCurrentIndex(std::max(0, m_folders->findData(before)));
    list();
}

void FolderPage::list()
{
    m_folders->setToolTip(QDir::toNativeSeparators(folder()));
    m_problem.clear();
    if (folder().isEmpty())
        m_listing.cancel();
    else if (isVisible())
        m_listing.start(folder());
    // What another folder holds is not shown under the name of this one.
    if (m_model.rowCount() > 0
        && !m_model.index(0)
                .data(RecentFilesModel::PathRole)
                .toString()
                .startsWith(folder() + u'/'))
        m_model.setFiles({});
    render();
}

void FolderPage::render()
{
    const bool empty = m_model.rowCount() == 0;
    m_empty->setVisible(empty);
    m_list->setVisible(!empty);
    m_empty->setText(folder().isEmpty()
                         ? tr("Add a folder you print from often: its newest files are then one "
                              "click away.")
                     : !m_problem.isEmpty()  ? m_problem
                     : m_listing.isRunning() ? tr("Reading the folder…")
                                             : tr("There are no G-code files in this folder."));
    Permission chosen;
    if (folder().isEmpty())
        chosen.reason = tr("Add a folder first.");
    m_folders->setEnabled(chosen.allowed());
    applyPermission(m_remove, chosen, tr("Take this folder off the list; it stays as it is"));
    applyPermission(m_refresh, chosen, tr("Read the folder again"));
    applyPermission(m_list, m_mirror.availability().selectFile);
    const QString file = m_mirror.state().job.filePath;
    const int row = m_model.rowOf(file);
    if (row >= 0 && (file != m_followed || !m_list->currentIndex().isValid()))
        m_list->setCurrentIndex(m_model.index(row));
    m_followed = file;
    renderMenu();
}

void FolderPage::renderMenu()
{
    if (!m_menu->isVisible())
        m_menu->setFile(m_list->currentIndex().data(RecentFilesModel::PathRole).toString(), true);
}

void FolderPage::activate(const QModelIndex &index)
{
    const QString path = index.data(RecentFilesModel::PathRole).toString();
    // A double click has already been a click.
    if (path != m_mirror.state().job.filePath)
        emit fileRequested(path);
    emit previewRequested();
}

void FolderPage::showMenu(const QPoint &place)
{
    if (m_list->indexAt(place).isValid())
        m_list->setCurrentIndex(m_list->indexAt(place));
    m_menu->popup(m_list->viewport()->mapToGlobal(place));
}

void FolderPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Add a folder"));
    dialog->setObjectName(u"folderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &FolderPage::addFolder);
    dialog->open();
}

void FolderPage::addFolder(const QString &folder)
{
    const QString path = QDir::cleanPath(folder);
    QStringList folders = m_settings.favouriteFolders();
    if (!folders.contains(path)) {
        folders.prepend(path);
        m_settings.setFavouriteFolders(folders);
    }
    m_folders->setCurrentIndex(std::max(0, m_folders->findData(path)));
}

void FolderPage::removeFolder()
{
    QStringList folders = m_settings.favouriteFolders();
    folders.removeAll(folder());
    m_settings.setFavouriteFolders(folders);
}

void FolderPage::showEvent(QShowEvent *event)
{
    list();
    QWidget::showEvent(event);
}

} // namespace gantry
