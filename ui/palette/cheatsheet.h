// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>
#include <QList>

class QGridLayout;

namespace gantry {

class ActionRegistry;

/// All shortcuts by group, and the keys of the keyboard jog. Shows what is set when it is made. GUI thread.
class CheatSheet final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheatSheet)

public:
    explicit CheatSheet(const ActionRegistry &registry, QWidget *parent = nullptr);

signals:
    void changeRequested(); ///< "Change shortcuts…"

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row
    {
        QStringList keys;
        QString text;
    };
    struct Group
    {
        QString title;
        QList<Row> rows;
    };

    [[nodiscard]] QList<Group> groups(const ActionRegistry &registry) const;
    [[nodiscard]] QWidget *createColumns(const QList<Group> &groups);
    void addGroup(QGridLayout *column, const Group &group);

    QList<QKeySequence> m_closingKeys; ///< those that opened it
};

} // namespace gantry
