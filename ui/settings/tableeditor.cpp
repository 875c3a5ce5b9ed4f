// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/tableeditor.h"

#include "common/icons.h"
#include "common/metrics.h"
#include "common/themecolors.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

TableEditor::TableEditor(const QList<Column> &columns, const QStringList &freshRow, Check check,
                         QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_freshRow(freshRow)
    , m_check(std::move(check))
    , m_table(new QTableWidget(0, int(columns.size()), this))
    , m_problem(new QLabel(this))
{
    QStringList titles;
    for (const Column &column : columns)
        titles << column.title;
    m_table->setObjectName(u"table"_s);
    m_table->setHorizontalHeaderLabels(titles);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false); // the Tab key leaves the table
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed
                             | QAbstractItemView::SelectedClicked);
    m_table->horizontalHeader()->setHighlightSections(false);
    for (int i = 0; i < int(columns.size()); ++i) {
        m_table->horizontalHeader()->setSectionResizeMode(
            i, columns.at(i).stretches ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    m_problem->setObjectName(u"tableProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(grid(this));
    layout->addWidget(m_table);
    layout->addWidget(m_problem);
    createButtons();
    connect(m_table, &QTableWidget::itemChanged, this, &TableEditor::handleChange);
    connect(m_table, &QTableWidget::currentCellChanged, this, &TableEditor::renderButtons);
    renderButtons();
    fitHeight();
}

void TableEditor::createButtons()
{
    const auto create = [this](Icon image, const QString &text, const QString &name) {
        auto *button = new QPushButton(icon(image), text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        return button;
    };
    m_add = create(Icon::Plus, tr("Add"), u"addRow"_s);
    m_remove = create(Icon::Trash, tr("Remove"), u"removeRow"_s);
    m_up = create(Icon::ArrowUp, QString(), u"rowUp"_s);
    m_up->setAccessibleName(tr("Move up"));
    m_up->setToolTip(tr("Move up"));
    m_down = create(Icon::ArrowDown, QString(), u"rowDown"_s);
    m_down->setAccessibleName(tr("Move down"));
    m_down->setToolTip(tr("Move down"));
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(this));
    for (QPushButton *button : {m_add, m_remove, m_up, m_down})
        row->addWidget(button);
    row->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &TableEditor::addRow);
    connect(m_remove, &QPushButton::clicked, this, &TableEditor::removeRow);
    connect(m_up, &QPushButton::clicked, this, [this] { moveRow(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveRow(1); });
}

void TableEditor::addButton(QPushButton *button)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    static_cast<QHBoxLayout *>(column->itemAt(column->count() - 1)->layout())->addWidget(button);
}

void TableEditor::setTitle(const QString &title)
{
    m_table->setAccessibleName(title);
}

void TableEditor::setRows(const Rows &rows)
{
    const QScopedValueRollback filling(m_filling, true);
    m_table->setRowCount(int(rows.size()));
    for (int row = 0; row < int(rows.size()); ++row)
        fillRow(row, rows.at(row));
    markProblem(m_check(rows));
    renderButtons();
    fitHeight();
}

TableEditor::Rows TableEditor::rows() const
{
    Rows rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList texts;
        for (int column = 0; column < int(m_columns.size()); ++column) {
            const QTableWidgetItem *item = m_table->item(row, column);
            texts << (m_columns.at(column).checkable
                          ? (item->checkState() == Qt::Checked ? u"1"_s : QString())
                          : item->text().trimmed());
        }
        rows << texts;
    }
    return rows;
}

void TableEditor::fillRow(int row, const QStringList &texts)
{
    for (int column = 0; column < int(m_columns.size()); ++column) {
        const bool checkable = m_columns.at(column).checkable;
        auto *item = new QTableWidgetItem(checkable ? QString() : texts.value(column));
        if (checkable) {
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(texts.value(column).isEmpty() ? Qt::Unchecked : Qt::Checked);
        }
        m_table->setItem(row, column, item);
    }
}

void TableEditor::addRow()
{
    const int row = m_table->rowCount();
    {
        const QScopedValueRollback filling(m_filling, true);
        m_table->insertRow(row);
        fillRow(row, m_freshRow);
    }
    fitHeight();
    handleChange();
    m_table->setFocus();
    m_table->setCurrentCell(row, 0);
    m_table->editItem(m_table->item(row, 0));
}

void TableEditor::removeRow()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_table->removeRow(row);
    fitHeight();
    handleChange();
}

void TableEditor::moveRow(int by)
{
    const int row = m_table->currentRow();
    const int column = std::max(0, m_table->currentColumn());
    Rows all = rows();
    if (row < 0 || row + by < 0 || row + by >= all.size())
        return;
    all.swapItemsAt(row, row + by);
    setRows(all);
    m_table->setCurrentCell(row + by, column);
    handleChange();
}

void TableEditor::handleChange()
{
    if (m_filling)
        return;
    const Problem problem = m_check(rows());
    markProblem(problem);
    renderButtons();
    if (problem.row < 0)
        emit edited();
}

void TableEditor::renderButtons()
{
    const int row = m_table->currentRow();
    m_add->setEnabled(m_table->rowCount() < m_maxRows);
    m_add->setToolTip(m_add->isEnabled() ? tr("Add a row") : tr("There is no room for more rows."));
    m_remove->setEnabled(row >= 0);
    m_remove->setToolTip(row >= 0 ? tr("Remove the selected row") : tr("Select a row first."));
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_table->rowCount());
}

void TableEditor::markProblem(const Problem &problem)
{
    const QScopedValueRollback filling(m_filling, true);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < int(m_columns.size()); ++column) {
            const bool wrong = row == problem.row && column == problem.column;
            QTableWidgetItem *item = m_table->item(row, column);
            item->setIcon(wrong ? icon(Icon::Warning, IconTone::Error) : QIcon());
            item->setToolTip(wrong ? problem.text : QString());
        }
    }
    m_problem->setText(problem.text);
    m_problem->setVisible(problem.row >= 0);
}

// As high as its rows, within reason: the page scrolls, not a window in a window.
void TableEditor::fitHeight()
{
    const int rowHeight = std::max(m_table->verticalHeader()->defaultSectionSize(), em(this, 1.5));
    const int shown = std::clamp(m_table->rowCount(), 3, 10);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + shown * rowHeight
                            + 2 * m_table->frameWidth() + 2);
}

} // namespace gantry
