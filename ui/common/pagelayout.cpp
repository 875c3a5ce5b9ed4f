// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/pagelayout.h"

#include <QWidget>

namespace gantry {

PageLayout::PageLayout(QWidget *parent)
    : QStackedLayout(parent)
{
    connect(this, &QStackedLayout::currentChanged, parent, &QWidget::updateGeometry);
}

QSize PageLayout::sizeHint() const
{
    QSize size = QStackedLayout::sizeHint();
    if (QLayoutItem *page = shown())
        size.setHeight(page->sizeHint().height());
    return size;
}

QSize PageLayout::minimumSize() const
{
    QSize size = QStackedLayout::minimumSize();
    if (QLayoutItem *page = shown())
        size.setHeight(page->minimumSize().height());
    return size;
}

bool PageLayout::hasHeightForWidth() const
{
    return shown() && shown()->hasHeightForWidth();
}

int PageLayout::heightForWidth(int width) const
{
    return shown() ? shown()->heightForWidth(width) : -1;
}

QLayoutItem *PageLayout::shown() const
{
    return itemAt(currentIndex());
}

} // namespace gantry
