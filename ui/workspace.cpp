// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "common/card.h"
#include "common/metrics.h"
#include "common/themecolors.h"

#include <QDockWidget>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace gantry {

namespace {

/// Tabs that look like a card: a raised bar on top, one frame around all.
class CardTabs final : public QTabWidget
{
public:
    explicit CardTabs(QWidget *parent)
        : QTabWidget(parent)
    {
        setDocumentMode(true);
        tabBar()->setDrawBase(false);
        tabBar()->setExpanding(false);
        // Room for the frame, which this widget paints itself.
        setContentsMargins(1, 1, 1, 1);
    }

protected:
    void paintEvent(QPaintEvent *) override
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
};

} // namespace

Workspace::Workspace(QWidget *parent)
    : QMainWindow(parent, Qt::Widget)
{
    setObjectName(QStringLiteral("workspace"));
    setContentsMargins(grid(this), grid(this), grid(this), grid(this));
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setCorner(Qt::TopLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    // Several cards change at once when the state changes; one pass afterwards puts them in place.
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &Workspace::fitColumns);
}

void Workspace::addCard(Card *card, const QString &name, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(card->title(), this);
    dock->setObjectName(name);
    dock->setTitleBarWidget(card->header());
    dock->setWidget(card);
    addDockWidget(area, dock);
    m_docks.append(dock);
    m_places.append({dock, card, area});
    connect(card, &Card::wantedHeightChanged, &m_fit, qOverload<>(&QTimer::start));
}

void Workspace::addTab(QWidget *page, const QIcon &pageIcon, const QString &title)
{
    if (!m_tabs) {
        // Made with the first page and not before: the Tab key goes in the order of making.
        m_tabs = new CardTabs(this);
        m_tabs->setObjectName(QStringLiteral("centralTabs"));
        m_tabs->setMinimumSize(em(this, 18), em(this, 12));
        setCentralWidget(m_tabs);
    }
    m_tabs->addTab(page, pageIcon, title);
}

void Workspace::showTab(const QWidget *page)
{
    m_tabs->setCurrentIndex(m_tabs->indexOf(const_cast<QWidget *>(page)));
}

void Workspace::resetLayout()
{
    for (const Place &place : m_places) {
        removeDockWidget(place.dock);
        place.dock->setFloating(false);
        addDockWidget(place.area, place.dock);
        place.dock->show();
    }
    QList<QDockWidget *> first;
    QList<int> widths;
    for (const Qt::DockWidgetArea area : {Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea}) {
        int width = em(this, area == Qt::LeftDockWidgetArea ? 16 : 17.5);
        QDockWidget *top = nullptr;
        for (const Place &place : m_places) {
            if (place.area != area)
                continue;
            top = top ? top : place.dock;
            width = std::max(width, place.dock->minimumSizeHint().width());
        }
        if (top) {
            first.append(top);
            widths.append(width);
        }
    }
    resizeDocks(first, widths, Qt::Horizontal);
    fitColumns();
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_fit.start();
}

void Workspace::fitColumns()
{
    for (const Qt::DockWidgetArea area : {Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea}) {
        QList<Place> column;
        for (const Place &place : m_places) {
            const bool here = dockWidgetArea(place.dock) == area && !place.dock->isFloating();
            if (here && !place.dock->isHidden() && tabifiedDockWidgets(place.dock).isEmpty())
                column.append(place);
        }
        std::sort(column.begin(), column.end(),
                  [](const Place &a, const Place &b) { return a.dock->y() < b.dock->y(); });
        fitColumn(column);
    }
}

void Workspace::fitColumn(const QList<Place> &column)
{
    if (column.isEmpty())
        return;
    const int separator = style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent, nullptr, this);
    int room = contentsRect().height() - separator * int(column.size() - 1);
    for (const Place &place : column)
        room -= place.dock->minimumSizeHint().height();
    // From the top each card gets what it wants, as long as those below keep their least height.
    QList<QDockWidget *> docks;
    QList<int> heights;
    for (const Place &place : column) {
        const int least = place.dock->minimumSizeHint().height();
        const int wanted = place.card->takesSpareHeight() ? least : place.dock->sizeHint().height();
        const int extra = std::clamp(wanted - least, 0, std::max(0, room));
        room -= extra;
        docks.append(place.dock);
        heights.append(least + extra);
    }
    if (column.last().card->takesSpareHeight())
        heights.last() += std::max(0, room);
    resizeDocks(docks, heights, Qt::Vertical);
}

} // namespace gantry
