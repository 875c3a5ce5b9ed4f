// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/cardtreemodel.h"

#include "common/format.h"
#include "job/recentfilesmodel.h"

#include <algorithm>

namespace gantry {

namespace {

constexpr int KeyRole = CardTreeModel::NameRole + 1; // of folders: what the firmware calls it

QStringList partsOf(const QString &path)
{
    return path.split(u'/', Qt::SkipEmptyParts);
}

/// Folders above files, then by what is shown.
bool comesBefore(const SdFile &a, const SdFile &b)
{
    const QStringList left = partsOf(a.name);
    const QStringList right = partsOf(b.name);
    const qsizetype depth = std::min(left.size(), right.size()) - 1;
    for (qsizetype i = 0; i < depth; ++i) {
        const int order = left[i].compare(right[i], Qt::CaseInsensitive);
        if (order != 0)
            return order < 0;
    }
    if (left.size() != right.size())
        return left.size() > right.size();
    return a.display.localeAwareCompare(b.display) < 0;
}

QStandardItem *makeItem(const QString &label, const QString &sizeText)
{
    auto *item = new QStandardItem(label);
    item->setEditable(false);
    item->setData(sizeText, RecentFilesModel::SizeTextRole);
    item->setData(true, RecentFilesModel::ExistsRole);
    return item;
}

} // namespace

CardTreeModel::CardTreeModel(QObject *parent)
    : QStandardItemModel(parent)
{}

bool CardTreeModel::setFiles(const QList<SdFile> &files)
{
    if (files == m_files)
        return false;
    m_files = files;
    clear();
    QList<SdFile> sorted = files;
    std::stable_sort(sorted.begin(), sorted.end(), comesBefore);
    for (const SdFile &file : std::as_const(sorted)) {
        const QStringList keys = partsOf(file.name);
        if (keys.isEmpty())
            continue;
        const QStringList labels = partsOf(file.display);
        QStandardItem *parent = invisibleRootItem();
        for (qsizetype i = 0; i + 1 < keys.size(); ++i)
            parent = folder(parent, keys[i], labels.size() == keys.size() ? labels[i] : keys[i]);
        const QString size = file.size ? Format::fileSize(*file.size) : QString();
        QStandardItem *item = makeItem(labels.isEmpty() ? keys.last() : labels.last(), size);
        item->setData(file.name, NameRole);
        item->setToolTip(file.name);
        item->setAccessibleText(size.isEmpty() ? item->text()
                                               : tr("%1, %2").arg(item->text(), size));
        parent->appendRow(item);
    }
    return true;
}

QStandardItem *CardTreeModel::folder(QStandardItem *parent, const QString &key,
                                     const QString &label)
{
    for (int row = 0; row < parent->rowCount(); ++row) {
        QStandardItem *child = parent->child(row);
        if (child->data(KeyRole).toString().compare(key, Qt::CaseInsensitive) == 0)
            return child;
    }
    QStandardItem *item = makeItem(label, {});
    item->setData(key, KeyRole);
    item->setAccessibleText(tr("Folder %1").arg(label));
    parent->appendRow(item);
    return item;
}

QModelIndex CardTreeModel::indexOf(const QString &name) const
{
    const QModelIndexList found = name.isEmpty() ? QModelIndexList()
                                                 : match(index(0, 0), NameRole, name, 1,
                                                         Qt::MatchExactly | Qt::MatchRecursive);
    return found.value(0);
}

} // namespace gantry
