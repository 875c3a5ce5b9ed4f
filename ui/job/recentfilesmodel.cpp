// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/recentfilesmodel.h"

#include "common/format.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace gantry {

RecentFilesModel::RecentFilesModel(QObject *parent)
    : QAbstractListModel(parent)
{
    connect(&m_sizes, &FileSizes::found, this, &RecentFilesModel::handleFound);
}

void RecentFilesModel::setPaths(const QStringList &paths)
{
    m_sizes.look(paths);
    const auto isSame = [](const Entry &entry, const QString &path) { return entry.path == path; };
    if (std::equal(m_entries.cbegin(), m_entries.cend(), paths.cbegin(), paths.cend(), isSame))
        return;
    QList<Entry> entries;
    for (const QString &path : paths) {
        const int known = rowOf(path);
        entries.append(known >= 0 ? m_entries.at(known)
                                  : Entry{path, QFileInfo(path).fileName(), {}, true});
    }
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void RecentFilesModel::handleFound(const QString &path, const std::optional<qint64> &size)
{
    const int row = rowOf(path);
    if (row < 0)
        return;
    Entry &entry = m_entries[row];
    const QString text = size ? Format::fileSize(*size) : tr("missing");
    if (entry.sizeText == text)
        return;
    entry.exists = size.has_value();
    entry.sizeText = text;
    emit dataChanged(index(row), index(row));
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
        return entry.exists
                   ? QDir::toNativeSeparators(entry.path)
                   : tr("%1 is no longer there.").arg(QDir::toNativeSeparators(entry.path));
    case Qt::AccessibleTextRole:
        return entry.sizeText.isEmpty() ? entry.name : tr("%1, %2").arg(entry.name, entry.sizeText);
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
