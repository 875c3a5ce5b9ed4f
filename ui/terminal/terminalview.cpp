// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/terminalview.h"

#include "common/icons.h"
#include "common/metrics.h"
#include "common/steadyscrollbar.h"
#include "common/themecolors.h"
#include "terminal/terminaldelegate.h"
#include "terminal/terminalmodel.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

TerminalView::TerminalView(TerminalModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new TerminalDelegate(this))
    , m_newest(new QPushButton(this))
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    setFont(fixed);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    horizontalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    applyRowHeight();
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setVerticalScrollBar(new SteadyScrollBar(Qt::Vertical, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Conversation with the printer"));

    m_newest->setObjectName(u"jumpToNewest"_s);
    m_newest->setIcon(icon(Icon::ArrowDown));
    m_newest->setToolTip(tr("Scroll to the newest line and stay there (End)"));
    m_newest->setCursor(Qt::ArrowCursor);
    m_newest->hide();
    connect(m_newest, &QPushButton::clicked, this, &TerminalView::follow);

    setModel(&m_model);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TerminalView::handleScroll);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                m_unseen += last - first + 1;
                handleInserted();
            });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { handleRemoved(last - first + 1); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TerminalView::handleReset);
    updateButton();
}

void TerminalView::follow()
{
    setFollowing(true);
    const QScopedValueRollback settling(m_settling, true);
    scrollToBottom();
}

void TerminalView::setSearchText(const QString &text)
{
    m_delegate->setSearchText(text);
    viewport()->update();
}

void TerminalView::showRow(int row)
{
    const QModelIndex index = m_model.index(row);
    const QScopedValueRollback settling(m_settling, true);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index, QAbstractItemView::PositionAtCenter);
    setFollowing(verticalScrollBar()->value() >= verticalScrollBar()->maximum());
}

QString TerminalView::selectedText(bool asOnWire) const
{
    QList<int> rows;
    const QModelIndexList indexes = selectionModel()->selectedIndexes();
    rows.reserve(indexes.size());
    for (const QModelIndex &index : indexes)
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QString text;
    for (const int row : std::as_const(rows)) {
        const WireLine *line = m_model.line(row);
        if (!line)
            continue;
        text += asOnWire ? QString::fromUtf8(line->text) : m_model.displayText(*line);
        text += u'\n';
    }
    return text;
}

void TerminalView::setEmptyText(const QString &text)
{
    if (m_emptyText == text)
        return;
    m_emptyText = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void TerminalView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        return;
    }
    // A table would go to the ends of the row.
    if (event->key() == Qt::Key_End && event->modifiers() == Qt::NoModifier) {
        setCurrentIndex(m_model.index(m_model.rowCount() - 1));
        follow();
        return;
    }
    if (event->key() == Qt::Key_Home && event->modifiers() == Qt::NoModifier) {
        setCurrentIndex(m_model.index(0));
        scrollToTop();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TerminalView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model.rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(QApplication::font()); // words, no lines of the printer
    painter.setPen(ThemeColors::of(this).textMuted);
    const int inset = em(this, 2);
    painter.drawText(viewport()->rect().adjusted(inset, inset, -inset, -inset),
                     Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void TerminalView::resizeEvent(QResizeEvent *event)
{
    const bool following = m_following;
    {
        const QScopedValueRollback settling(m_settling, true);
        QTableView::resizeEvent(event);
    }
    if (following)
        follow();
    placeButton();
}

void TerminalView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_newest) {
        applyRowHeight();
        placeButton();
    }
}

// Only a scroll by the user decides; the bar also moves when lines come and go.
void TerminalView::handleScroll()
{
    if (m_settling)
        return;
    const QScrollBar *bar = verticalScrollBar();
    setFollowing(bar->value() >= bar->maximum());
}

void TerminalView::handleInserted()
{
    if (m_following)
        follow();
    else
        updateButton();
}

void TerminalView::handleRemoved(int count)
{
    const QScopedValueRollback settling(m_settling, true);
    if (!m_following)
        verticalScrollBar()->setValue(std::max(0, verticalScrollBar()->value() - count));
}

void TerminalView::handleReset()
{
    follow();
}

void TerminalView::applyRowHeight()
{
    const int height = fontMetrics().height();
    verticalHeader()->setDefaultSectionSize(height + height / 8);
}

void TerminalView::setFollowing(bool following)
{
    if (following || m_following)
        m_unseen = 0;
    m_following = following;
    updateButton();
}

void TerminalView::placeButton()
{
    m_newest->resize(m_newest->sizeHint());
    const QRect room = viewport()->geometry();
    const int gap = grid(this, 1);
    m_newest->move(room.right() - m_newest->width() - gap,
                   room.bottom() - m_newest->height() - gap);
    m_newest->raise();
}

void TerminalView::updateButton()
{
    const QString words
        = m_unseen > 0 ? tr("%n new line(s)", nullptr, m_unseen) : tr("Newest line");
    m_newest->setVisible(!m_following);
    if (m_newest->text() == words)
        return;
    m_newest->setText(words);
    placeButton();
}

} // namespace gantry
