// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagetabs.h"

#include "common/metrics.h"
#include "common/themecolors.h"

#include <QPainter>
#include <QPainterPath>
#include <QTabBar>

namespace gantry {

PageTabs::PageTabs(QWidget *parent)
    : QTabWidget(parent)
{
    setDocumentMode(true);
    tabBar()->setDrawBase(false);
    tabBar()->setExpanding(false);
    // Room for the frame, which this widget paints itself.
    setContentsMargins(1, 1, 1, 1);
    tabBar()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(tabBar(), &QTabBar::tabBarDoubleClicked, this, [this](int index) {
        if (index >= 0)
            emit detachRequested(widget(index));
    });
    connect(tabBar(), &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        const int index = tabBar()->tabAt(position);
        if (index >= 0)
            emit menuRequested(widget(index), tabBar()->mapToGlobal(position));
    });
}

void PageTabs::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = ThemeColors::of(this);
    const qreal radius = grid(this, 0.75);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath card;
    card.addRoundedRect(frame, radius, radius);
    painter.fillPath(card, colors.surface);
    const int barBottom = tabBar()->geometry().bottom();
    painter.save();
    painter.setClipRect(QRect(0, 0, width(), barBottom + 1));
    painter.fillPath(card, colors.raised);
    painter.restore();
    painter.fillRect(QRectF(1, barBottom, width() - 2, 1), colors.line);
    painter.setPen(colors.line);
    painter.drawPath(card);
}

} // namespace gantry
