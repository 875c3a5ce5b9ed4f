// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/folderfilesmodel.h"

#include "common/format.h"
#include "job/recentfilesmodel.h"

#include <QDir>
#include <QFileInfo>

namespace gantry {

FolderFilesModel::FolderFilesModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void FolderFilesModel::setFiles(const QList<FolderFile> &files)
{
    if (files == m_files)
        return;
    beginResetModel();
    m_files = files;
    endResetModel();
}

int FolderFilesModel::rowOf(const QString &path) const
{
    for (int row = 0; row < int(m_files.size()); ++row) {
        if (m_files.at(row).path == path)
            return row;
    }
    return -1;
}

int FolderFilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_files.size());
}

QVariant FolderFilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FolderFile &file = m_files.at(index.row());
    const QString name = QFileInfo(file.path).fileName();
    const QString size = Format::fileSize(file.size);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
        return QDir::toNativeSeparators(file.path);
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(name, size);
    case RecentFilesModel::PathRole:
        return file.path;
    case RecentFilesModel::SizeTextRole:
        return size;
    case RecentFilesModel::ExistsRole:
        return true;
    default:
        return {};
    }
}

} // namespace gantry
