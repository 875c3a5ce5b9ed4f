// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/filedelegate.h"

#include "common/metrics.h"
#include "common/themecolors.h"
#include "job/recentfilesmodel.h"

#include <QApplication>
#include <QListView>
#include <QPainter>
#include <QStyle>

namespace gantry {

namespace {

constexpr double RowEms = 1.65;

} // namespace

int FileDelegate::rowHeight(const QWidget *view)
{
    return em(view, RowEms);
}

void FileDelegate::prepare(QListView *view)
{
    view->setItemDelegate(new FileDelegate(view));
    view->setFrameShape(QFrame::NoFrame);
    view->setUniformItemSizes(true);
    view->setMouseTracking(true);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->setMinimumHeight(FileDelegate::rowHeight(view));
}

void FileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString name = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const ThemeColors &colors = ThemeColors::of(option.palette);
    const int step = option.fontMetrics.height() / 2;
    const QRect area = option.rect.adjusted(step, 0, -step, 0);
    const QString size = index.data(RecentFilesModel::SizeTextRole).toString();
    const bool enabled = (option.state & QStyle::State_Enabled)
                         && index.data(RecentFilesModel::ExistsRole).toBool();
    const int sizeWidth = option.fontMetrics.horizontalAdvance(size);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(enabled ? colors.textMuted : colors.textDisabled);
    painter->drawText(area, int(Qt::AlignVCenter | Qt::AlignTrailing), size);
    QRect nameArea = area;
    nameArea.setWidth(area.width() - sizeWidth - step);
    if (option.direction == Qt::RightToLeft)
        nameArea.moveRight(area.right());
    painter->setPen(enabled ? colors.text : colors.textDisabled);
    painter->drawText(nameArea, int(Qt::AlignVCenter | Qt::AlignLeading),
                      option.fontMetrics.elidedText(name, Qt::ElideMiddle, nameArea.width()));
    painter->restore();
}

QSize FileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int em = option.fontMetrics.height();
    return {em * 8, qRound(em * RowEms)};
}

} // namespace gantry
