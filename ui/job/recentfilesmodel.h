// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStringList>

namespace gantry {

/// The files opened last, newest first. Files that are gone stay listed, marked as missing. The size is looked up
/// when the list changes, not while drawing.
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
        bool exists = false;
    };
    QList<Entry> m_entries;
};

} // namespace gantry
