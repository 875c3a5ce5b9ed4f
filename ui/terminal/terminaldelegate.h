// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace gantry {

/// Draws one line of the terminal: time, mark, text; in the colour of its kind, with what is searched for marked.
///
class TerminalDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TerminalDelegate)

public:
    explicit TerminalDelegate(QObject *parent = nullptr);

    void setSearchText(const QString &text) { m_searchText = text; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    QString m_searchText;
};

} // namespace gantry
