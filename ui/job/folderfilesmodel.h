// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/folderlisting.h"

#include <QAbstractListModel>

namespace gantry {

/// The G-code files of one folder, with the roles of RecentFilesModel.
class FolderFilesModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderFilesModel)

public:
    explicit FolderFilesModel(QObject *parent = nullptr);

    void setFiles(const QList<FolderFile> &files);
    [[nodiscard]] int rowOf(const QString &path) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<FolderFile> m_files;
};

} // namespace gantry
