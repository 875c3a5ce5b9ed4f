// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/codepopup.h"

#include "common/metrics.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

enum Column { CodeColumn, NameColumn, ParametersColumn, ColumnCount };

} // namespace

CodePopup::CodePopup(QWidget &anchor)
    : QFrame(&anchor)
    , m_anchor(anchor)
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"codePopup"_s);
    setFrameShape(QFrame::NoFrame);
    m_list->setObjectName(u"codes"_s);
    m_list->setAccessibleName(tr("Codes that begin like this"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the line keeps the keyboard
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(CodeColumn, QHeaderView::ResizeToContents);
    setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list);
    connect(m_list, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) {
        if (m_choosable)
            emit clicked(m_codes.at(m_list->indexOfTopLevelItem(item)));
    });
    hide();
}

void CodePopup::offer(const QList<CodeTable::Code> &codes, bool choosable)
{
    m_choosable = choosable;
    if (codes.isEmpty()) {
        dismiss();
        return;
    }
    if (codes != m_codes) {
        m_codes = codes;
        m_list->clear();
        for (const CodeTable::Code &code : codes) {
            auto *item = new QTreeWidgetItem(m_list, {code.code, code.name, code.parameters});
            QFont bold = m_list->font();
            bold.setBold(true);
            item->setFont(CodeColumn, bold);
            item->setForeground(ParametersColumn, palette().placeholderText());
            for (int column = 0; column < ColumnCount; ++column)
                item->setToolTip(column, code.name + u' ' + code.parameters);
        }
    }
    // While choosing, what a code does must not be cut; while its parameters are typed, these must not.
    const int whole = choosable ? NameColumn : ParametersColumn;
    for (const int column : {NameColumn, ParametersColumn}) {
        m_list->header()->setSectionResizeMode(
            column, column == whole ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    }
    m_list->setCurrentItem(nullptr);
    m_list->clearSelection();
    m_list->scrollToTop();
    // Over everything of the window, while it is shown.
    if (parentWidget() != m_anchor.window()) {
        setParent(m_anchor.window());
        m_anchor.window()->installEventFilter(this);
    }
    place();
    show();
    raise();
    emit chosenChanged();
}

void CodePopup::dismiss()
{
    hide();
    // Not left behind in a window that may close: the terminal can be taken out of it.
    if (parentWidget() != &m_anchor)
        setParent(&m_anchor);
    m_codes.clear();
    m_list->clear();
    emit chosenChanged();
}

void CodePopup::step(int direction)
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem()) + direction;
    if (row >= int(m_codes.size()))
        return;
    m_list->setCurrentItem(row < 0 ? nullptr : m_list->topLevelItem(row));
    if (row < 0)
        m_list->clearSelection();
    emit chosenChanged();
}

std::optional<CodeTable::Code> CodePopup::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return canChoose() && row >= 0 ? std::optional(m_codes.at(row)) : std::nullopt;
}

bool CodePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget() && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

int CodePopup::rowHeight() const
{
    return std::max(m_list->sizeHintForRow(0), em(this));
}

void CodePopup::place()
{
    const int frame = 2 * m_list->frameWidth();
    const int wanted = rowHeight() * std::min(int(m_codes.size()), MostRows) + frame;
    const QPoint corner = m_anchor.mapTo(m_anchor.window(), QPoint());
    const int gap = grid(this, 0.5);
    // Above the line, which stands at the bottom of the terminal; below it only where there is no room.
    const int above = corner.y() - gap;
    const int height = std::min(wanted, std::max(above, rowHeight() + frame));
    const int top = above >= height ? above - height : corner.y() + m_anchor.height() + gap;
    // As wide as the panel: names are longer than commands.
    const QWidget *panel = m_anchor.parentWidget();
    const int width = panel ? panel->width() - 2 * m_anchor.x() : m_anchor.width();
    setGeometry(corner.x(), top, std::max(width, m_anchor.width()), height);
}

} // namespace gantry
