// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/filesizes.h"

#include <QAbstractListModel>
#include <QStringList>

#include <optional>

namespace gantry {

/// The files opened last, newest first. Files that are gone stay listed, marked as missing. Their sizes are looked up when
/// the list changes, in a pool: until a disk has answered a file has none, and counts as there.
class RecentFilesModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecentFilesModel)

public:
    enum Role {
        PathRole = Qt::UserRole,
        SizeTextRole, ///< "752 KiB", or a word that says the file is missing
        ExistsRole,
    };

    explicit RecentFilesModel(QObject *parent = nullptr);

    void setPaths(const QStringList &paths);
    [[nodiscard]] int rowOf(const QString &path) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry
    {
        QString path;
        QString name;
        QString sizeText;
        bool exists = true;
    };

    void handleFound(const QString &path, const std::optional<qint64> &size);

    QList<Entry> m_entries;
    FileSizes m_sizes;
};

} // namespace gantry
