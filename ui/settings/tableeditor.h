// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QTableWidget;

namespace gantry {

/// A short table that a person fills: rows are added, removed and sorted with buttons, cells typed into. A check names
/// what is wrong; while something is, the cell is marked, the sentence stands below, and nothing is told. GUI thread.
class TableEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableEditor)

public:
    struct Column
    {
        QString title;
        bool checkable = false; ///< a check mark instead of a text; its texts are "1" and empty
        bool stretches = false;
    };
    struct Problem
    {
        int row = -1; ///< -1 = nothing is wrong
        int column = 0;
        QString text;
    };
    using Rows = QList<QStringList>;
    using Check = std::function<Problem(const Rows &)>;

    /// @param freshRow what a new row holds
    TableEditor(const QList<Column> &columns, const QStringList &freshRow, Check check,
                QWidget *parent = nullptr);

    void setTitle(const QString &title); ///< what it is a table of, for screen readers
    void setRows(const Rows &rows);      ///< tells nothing
    [[nodiscard]] Rows rows() const;
    /// A button of the page beside the ones of the table.
    void addButton(QPushButton *button);
    void setMaxRows(int most) { m_maxRows = most; }

signals:
    void edited(); ///< by a person, and nothing is wrong

private:
    void createButtons();
    void addRow();
    void removeRow();
    void moveRow(int by);
    void fillRow(int row, const QStringList &texts);
    void handleChange();
    void renderButtons();
    void markProblem(const Problem &problem);
    void fitHeight();

    QList<Column> m_columns;
    QStringList m_freshRow;
    Check m_check;
    QTableWidget *m_table;
    QLabel *m_problem;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    int m_maxRows = 100;
    bool m_filling = false;
};

} // namespace gantry
