// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/sdfile.h"

#include <QStandardItemModel>

namespace gantry {

/// The files of the printer's card as a tree: folders first, each level by name. Sizes are text, in the roles of
/// RecentFilesModel, so that one delegate paints both lists. Rebuilt only when the list differs.
class CardTreeModel final : public QStandardItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardTreeModel)

public:
    static constexpr int NameRole = Qt::UserRole + 10; ///< the firmware's name; empty for folders

    explicit CardTreeModel(QObject *parent = nullptr);

    /// Returns true if the tree was rebuilt.
    bool setFiles(const QList<SdFile> &files);
    [[nodiscard]] const QList<SdFile> &files() const { return m_files; }
    /// The place of a file, by the firmware's name; invalid if there is none.
    [[nodiscard]] QModelIndex indexOf(const QString &name) const;

private:
    QStandardItem *folder(QStandardItem *parent, const QString &key, const QString &label);

    QList<SdFile> m_files;
};

} // namespace gantry
