// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>

class QAction;

namespace gantry {

class ActionRegistry;

/// The actions that fit a text, the best first; among equals those that can act now, then those used last, then
/// in the order in which they are wanted most: the print first, leaving last. GUI thread.
class CommandModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandModel)

public:
    enum Role {
        GroupRole = Qt::UserRole, ///< "Job"
        ShortcutRole,             ///< "Ctrl+P", as the platform writes it
        ReasonRole,               ///< why the action cannot act now; empty = it can
    };

    static constexpr qsizetype MaxRecent = 8;

    explicit CommandModel(const ActionRegistry &registry, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QAction *action(int row) const { return m_rows.value(row); }

    void setFilter(const QString &text);
    void noteUsed(QAction *action);

private:
    [[nodiscard]] qsizetype rankOf(QAction *action) const;
    void forget(const QAction *action);

    const ActionRegistry &m_registry;
    QList<QAction *> m_rows;
    QList<QAction *> m_recent; ///< the last one first
};

} // namespace gantry
