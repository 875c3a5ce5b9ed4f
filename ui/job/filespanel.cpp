// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/filespanel.h"

#include "common/icons.h"
#include "common/metrics.h"
#include "common/pagelayout.h"
#include "common/panelrefresh.h"
#include "common/reasontooltip.h"
#include "control/printermirror.h"
#include "control/segmentedcontrol.h"
#include "job/cardpage.h"
#include "job/droparea.h"
#include "job/filedelegate.h"
#include "job/folderpage.h"
#include "job/recentfilesmenu.h"
#include "settings/settings.h"

#include <QAbstractButton>
#include <QAction>
#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

enum Page { RecentPage, FolderPageIndex, CardPageIndex };

/// The one local file that is dragged; empty if it is anything else.
QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

FilesPanel::FilesPanel(const PrinterMirror &mirror, JobController &job, SdCardController &card,
                       Settings &settings, QWidget *parent)
    : Card(tr("Files"), parent)
    , m_mirror(mirror)
    , m_settings(settings)
    , m_choice(new SegmentedControl({tr("Recent"), tr("Folders"), tr("SD card")}, this))
    , m_pages(new PageLayout(new QWidget(content())))
    , m_folders(new FolderPage(mirror, settings))
    , m_card(new CardPage(mirror, job, card))
{
    setAcceptDrops(true);
    buildChoice();
    m_pages->addWidget(buildRecent());
    buildMenu();
    m_pages->addWidget(m_folders);
    m_pages->addWidget(m_card);
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins({});
    column->setSpacing(grid(this, 0.75));
    // Not in the header: three words beside the title would make the whole column wider.
    auto *row = new QHBoxLayout;
    row->setContentsMargins(grid(this, 0.75), 0, grid(this, 0.75),
                            0); // the rest of other cards' margins
    row->addWidget(m_choice);
    row->addStretch(1);
    row->addWidget(m_more);
    column->addLayout(row);
    column->addWidget(m_pages->parentWidget(), 1);
    setHoldsLists(true);
    setTakesSpareHeight(true);
    // The lists scroll for themselves: there is room for one row of each and what stands around it.
    setLeastContentHeight(6.5);
    connect(m_folders, &FolderPage::fileRequested, this, &FilesPanel::fileRequested);
    connect(m_folders, &FolderPage::printRequested, this, &FilesPanel::printRequested);
    connect(m_folders, &FolderPage::previewRequested, this, &FilesPanel::previewRequested);
    connect(m_folders, &FolderPage::refused, this, &FilesPanel::refused);
    connect(m_card, &CardPage::refused, this, &FilesPanel::refused);
    connect(m_card, &CardPage::printRequested, this, &FilesPanel::cardPrintRequested);
    connect(&settings, &Settings::recentFilesChanged, this, &FilesPanel::refresh);
    m_model.setPaths(m_settings.recentFiles());
    new PanelRefresh(mirror, *this, {.atOnce = PrinterAspect::Job | PrinterAspect::Permissions},
                     [this] { render(); });
}

QList<NamedAction> FilesPanel::panelActions() const
{
    return QList<NamedAction>{{u"files.recent"_s, m_choices.at(RecentPage)},
                              {u"files.folders"_s, m_choices.at(FolderPageIndex)},
                              {u"files.card"_s, m_choices.at(CardPageIndex)}}
           + m_card->panelActions();
}

void FilesPanel::buildChoice()
{
    m_choice->setObjectName(u"filesChoice"_s);
    m_choice->setCurrentIndex(RecentPage);
    connect(m_choice, &SegmentedControl::activated, this, &FilesPanel::showPage);
    const auto addPage = [this](int page, const QString &text, const QString &tip) {
        m_choice->button(page)->setToolTip(tip);
        m_choices << new QAction(text, this);
        connect(m_choices.last(), &QAction::triggered, this, [this, page] { showPage(page); });
        standFor(m_choice->button(page), m_choices.last());
    };
    addPage(RecentPage, tr("Show the recent files"), tr("Files opened last"));
    addPage(FolderPageIndex, tr("Show the folders"), tr("Files of folders you print from often"));
    addPage(CardPageIndex, tr("Show the files on the memory card"),
            tr("Files on the printer's memory card"));
}

QWidget *FilesPanel::buildRecent()
{
    auto *page = new QWidget(m_pages->parentWidget());
    m_list = new QListView(page);
    m_empty = new DropArea(tr("Drop a G-code file here, or open one (Ctrl+O)."), page);
    m_empty->setObjectName(u"filesEmpty"_s);
    m_list->setObjectName(u"recentFiles"_s);
    m_list->setAccessibleName(tr("Recent files"));
    m_list->setModel(&m_model);
    FileDelegate::prepare(m_list);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(m_empty, 1);
    column->addWidget(m_list, 1);
    const auto request = [this](const QModelIndex &index) {
        emit fileRequested(index.data(RecentFilesModel::PathRole).toString());
    };
    connect(m_list, &QListView::clicked, this, request);
    connect(m_list, &QListView::activated, this, [this, request](const QModelIndex &index) {
        // A double click has already been a click.
        if (index.data(RecentFilesModel::PathRole) != m_mirror.state().job.filePath)
            request(index);
        emit previewRequested();
    });
    return page;
}

void FilesPanel::buildMenu()
{
    m_menu = new RecentFilesMenu(m_mirror, m_settings, *m_list, this);
    m_more = new QToolButton(this);
    m_more->setObjectName(u"recentMore"_s);
    m_more->setIcon(icon(Icon::More));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    // Not the button's own menu: that would draw an arrow beside the dots, which say it already.
    connect(m_more, &QToolButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    m_more->setToolTip(tr("What can be done with the chosen file and the list"));
    m_more->setAccessibleName(tr("More for recent files"));
    connect(m_menu, &FileMenu::openRequested, this, &FilesPanel::fileRequested);
    connect(m_menu, &FileMenu::printRequested, this, &FilesPanel::printRequested);
    connect(m_menu, &FileMenu::refused, this, &FilesPanel::refused);
    connect(m_list, &QWidget::customContextMenuRequested, this, &FilesPanel::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FilesPanel::renderMenu);
    connect(&m_model, &RecentFilesModel::dataChanged, this, &FilesPanel::renderMenu);
}

void FilesPanel::showPage(int page)
{
    m_choice->setCurrentIndex(page);
    m_pages->setCurrentIndex(page);
    m_more->setVisible(page == RecentPage);
}

void FilesPanel::showMenu(const QPoint &place)
{
    if (m_list->indexAt(place).isValid())
        m_list->setCurrentIndex(m_list->indexAt(place));
    m_menu->popup(m_list->viewport()->mapToGlobal(place));
}

void FilesPanel::renderMenu()
{
    if (m_menu->isVisible())
        return; // its entries go on to mean the file it was opened for
    const QModelIndex current = m_list->currentIndex();
    m_menu->setFile(current.data(RecentFilesModel::PathRole).toString(),
                    current.data(RecentFilesModel::ExistsRole).toBool());
}

void FilesPanel::showEvent(QShowEvent *event)
{
    refresh();
    Card::showEvent(event);
}

void FilesPanel::refresh()
{
    const int row = m_list->currentIndex().row();
    m_model.setPaths(m_settings.recentFiles());
    render();
    // Whoever takes files off the list one by one goes on where the last one was.
    if (!m_list->currentIndex().isValid() && row >= 0)
        m_list->setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1)));
    renderMenu();
}

void FilesPanel::render()
{
    const bool empty = m_model.rowCount() == 0;
    m_empty->setVisible(empty);
    m_list->setVisible(!empty);
    applyPermission(m_list, m_mirror.availability().selectFile);
    // Only when another file is chosen: a row that somebody is at is not taken away.
    const QString file = m_mirror.state().job.filePath;
    const int row = m_model.rowOf(file);
    if (row >= 0 && (file != m_followed || !m_list->currentIndex().isValid()))
        m_list->setCurrentIndex(m_model.index(row));
    m_followed = file;
}

bool FilesPanel::isCardInView() const
{
    return m_pages->currentIndex() == CardPageIndex;
}

void FilesPanel::setDropHot(bool hot)
{
    m_empty->setHot(hot);
    m_card->setDropHot(hot);
    setEmphasized(hot);
}

void FilesPanel::dragEnterEvent(QDragEnterEvent *event)
{
    const Permission may
        = isCardInView() ? m_card->permission() : m_mirror.availability().selectFile;
    if (draggedFile(event->mimeData()).isEmpty() || !may.allowed())
        return;
    event->acceptProposedAction();
    setDropHot(true);
}

void FilesPanel::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropHot(false);
}

void FilesPanel::dropEvent(QDropEvent *event)
{
    setDropHot(false);
    const QString path = draggedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    if (isCardInView())
        m_card->upload(path);
    else
        emit fileRequested(path);
}

} // namespace gantry
