// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/recentfilesmodel.h"

#include "common/format.h"

#include <QDir>
#include <QFileInfo>

namespace gantry {

RecentFilesModel::RecentFilesModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void RecentFilesModel::setPaths(const QStringList &paths)
{
    beginResetModel();
    m_entries.clear();
    for (const QString &path : paths) {
        const QFileInfo file(path);
        const bool exists = file.isFile();
        m_entries.append({path, file.fileName(),
                          exists ? Format::fileSize(file.size()) : tr("missing"), exists});
    }
    endResetModel();
}

int RecentFilesModel::rowOf(const QString &path) const
{
    for (int row = 0; row < int(m_entries.size()); ++row) {
        if (m_entries.at(row).path == path)
            return row;
    }
    return -1;
}

int RecentFilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant RecentFilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case Qt::ToolTipRole:
        return QDir::toNativeSeparators(entry.path);
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(entry.name, entry.sizeText);
    case PathRole:
        return entry.path;
    case SizeTextRole:
        return entry.sizeText;
    case ExistsRole:
        return entry.exists;
    default:
        return {};
    }
}

} // namespace gantry
