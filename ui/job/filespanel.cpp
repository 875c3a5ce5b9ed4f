// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/filespanel.h"

#include "common/metrics.h"
#include "common/reasontooltip.h"
#include "control/printermirror.h"
#include "job/filedelegate.h"
#include "settings/settings.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gantry {

FilesPanel::FilesPanel(const PrinterMirror &mirror, Settings &settings, QWidget *parent)
    : Card(tr("Files"), parent)
    , m_mirror(mirror)
    , m_settings(settings)
    , m_list(new QListView(content()))
    , m_empty(new QLabel(tr("The files you open are listed here."), content()))
{
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
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins({});
    m_empty->setContentsMargins(grid(this, 0.75), grid(this, 0.5), grid(this, 0.75), 0);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    // The rows carry their own inset.
    content()->setContentsMargins(grid(this, 0.75), grid(this, 0.75), grid(this, 0.75), 0);
    setTakesSpareHeight(true);
    connect(&settings, &Settings::recentFilesChanged, this, &FilesPanel::refresh);
    connect(&mirror, &PrinterMirror::stateChanged, this, &FilesPanel::render);
    const auto request = [this](const QModelIndex &index) {
        emit fileRequested(index.data(RecentFilesModel::PathRole).toString());
    };
    connect(m_list, &QListView::clicked, this, request);
    connect(m_list, &QListView::activated, this, [this, request](const QModelIndex &index) {
        // A double click has already been a click.
        if (index.data(RecentFilesModel::PathRole) != m_mirror.state().job.filePath)
            request(index);
    });
    refresh();
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

} // namespace gantry
