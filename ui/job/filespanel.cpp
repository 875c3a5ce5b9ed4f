// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/filespanel.h"

#include "common/metrics.h"
#include "common/panelrefresh.h"
#include "common/reasontooltip.h"
#include "control/printermirror.h"
#include "control/segmentedcontrol.h"
#include "job/cardpage.h"
#include "job/droparea.h"
#include "job/filedelegate.h"
#include "settings/settings.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

enum Page { RecentPage, CardPageIndex };

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
    , m_choice(new SegmentedControl({tr("Recent"), tr("SD card")}, this))
    , m_pages(new QStackedWidget(content()))
    , m_card(new CardPage(mirror, job, card))
{
    setAcceptDrops(true);
    m_choice->setObjectName(u"filesChoice"_s);
    m_choice->button(RecentPage)->setToolTip(tr("Files opened last"));
    m_choice->button(CardPageIndex)->setToolTip(tr("Files on the printer's memory card"));
    m_choice->setCurrentIndex(RecentPage);
    header()->addWidget(m_choice);
    m_pages->addWidget(buildRecent());
    m_pages->addWidget(m_card);
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins({});
    column->addWidget(m_pages, 1);
    // The rows carry their own inset.
    content()->setContentsMargins(grid(this, 0.75), grid(this, 0.75), grid(this, 0.75),
                                  grid(this, 0.25));
    setTakesSpareHeight(true);
    connect(m_choice, &SegmentedControl::activated, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_card, &CardPage::refused, this, &FilesPanel::refused);
    connect(&settings, &Settings::recentFilesChanged, this, &FilesPanel::refresh);
    m_model.setPaths(m_settings.recentFiles());
    new PanelRefresh(mirror, *this, {.atOnce = PrinterAspect::Job | PrinterAspect::Permissions},
                     [this] { render(); });
}

QWidget *FilesPanel::buildRecent()
{
    auto *page = new QWidget(m_pages);
    m_list = new QListView(page);
    m_empty = new DropArea(tr("Drop a G-code file here, or open one (Ctrl+O)."), page);
    m_empty->setObjectName(u"filesEmpty"_s);
    m_list->setObjectName(u"recentFiles"_s);
    m_list->setAccessibleName(tr("Recent files"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FileDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(em(this, 3.5));
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

void FilesPanel::showEvent(QShowEvent *event)
{
    refresh();
    Card::showEvent(event);
}

void FilesPanel::refresh()
{
    m_model.setPaths(m_settings.recentFiles());
    render();
}

void FilesPanel::render()
{
    const bool empty = m_model.rowCount() == 0;
    m_empty->setVisible(empty);
    m_list->setVisible(!empty);
    applyPermission(m_list, m_mirror.availability().selectFile);
    const int row = m_model.rowOf(m_mirror.state().job.filePath);
    if (row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model.index(row));
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
