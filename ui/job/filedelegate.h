// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace gantry {

/// A row of the file list: the name on the left, cut in its middle if need be, its size on the right.
class FileDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Makes a view show the rows of a file list: with this delegate, a menu, and nothing to edit.
    static void prepare(QListView *view);
    [[nodiscard]] static int rowHeight(const QWidget *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace gantry
