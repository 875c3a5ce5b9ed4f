// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "common/card.h"
#include "common/icons.h"
#include "common/metrics.h"
#include "pagetabs.h"

#include <QAction>
#include <QCryptographicHash>
#include <QDataStream>
#include <QDockWidget>
#include <QEvent>
#include <QIODevice>
#include <QMenu>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

// Qt asks for as much memory as a damaged state says it has entries, so nothing is read that was not written like this.
const QByteArray LayoutMark = QByteArrayLiteral("layout 1\n");

QByteArray checkOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha1);
}

/// What was saved; empty if it is damaged or of another format.
QByteArray contentOf(const QByteArray &layout)
{
    const qsizetype head
        = LayoutMark.size() + QCryptographicHash::hashLength(QCryptographicHash::Sha1);
    const QByteArray content = layout.mid(head);
    return layout == LayoutMark + checkOf(content) + content ? content : QByteArray();
}

/// Gives the keyboard to the first widget of a panel that takes it.
void focusFirstIn(const QWidget *panel)
{
    for (QWidget *widget = panel->nextInFocusChain(); widget != panel;
         widget = widget->nextInFocusChain()) {
        const bool takesFocus = (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled();
        if (takesFocus && panel->isAncestorOf(widget) && widget->isVisibleTo(panel)) {
            widget->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

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
    addDockMenu(card, dock);
    m_docks.append(dock);
    m_places.append({dock, card, area});
    connect(card, &Card::wantedHeightChanged, &m_fit, qOverload<>(&QTimer::start));
}

// The title can be dragged and double clicked as well; this says so to those who do not guess it.
void Workspace::addDockMenu(Card *card, QDockWidget *dock)
{
    auto *button = new QToolButton(card->header());
    button->setObjectName(u"panelMenu"_s);
    button->setIcon(icon(Icon::More, IconTone::Muted));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where it is
    button->setAccessibleName(tr("Panel %1").arg(card->title()));
    button->setToolTip(tr("Move or hide this panel"));
    auto *menu = new QMenu(button);
    // Not the button's own menu: that would draw an arrow beside the dots, which say it already.
    connect(button, &QToolButton::clicked, this, [this, button, menu, dock] {
        fillDockMenu(menu, dock);
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
    card->header()->addWidget(button);
}

void Workspace::fillDockMenu(QMenu *menu, QDockWidget *dock)
{
    menu->clear();
    QAction *floating = menu->addAction(dock->isFloating() ? tr("Put back into the window")
                                                           : tr("Into a window of its own"));
    connect(floating, &QAction::triggered, dock,
            [dock] { dock->setFloating(!dock->isFloating()); });
    const auto page = std::find_if(m_pages.begin(), m_pages.end(),
                                   [dock](const Page &each) { return each.dock == dock; });
    if (page != m_pages.end()) {
        QAction *back = menu->addAction(tr("Back to the tabs"));
        connect(back, &QAction::triggered, page->detached,
                [action = page->detached] { action->setChecked(false); });
        return;
    }
    QAction *hide = menu->addAction(tr("Hide (menu View shows it again)"));
    connect(hide, &QAction::triggered, dock, &QWidget::close);
}

void Workspace::makeTabs()
{
    m_tabs = new PageTabs(this);
    m_tabs->setObjectName(u"centralTabs"_s);
    m_tabs->setMinimumSize(em(this, 18), em(this, 12));
    setCentralWidget(m_tabs);
    connect(m_tabs, &PageTabs::detachRequested, this, [this](QWidget *widget) {
        Page *page = pageOf(widget);
        if (page && page->detached->isEnabled())
            page->detached->setChecked(true);
    });
    connect(m_tabs, &PageTabs::menuRequested, this, [this](QWidget *widget, const QPoint &where) {
        const Page *page = pageOf(widget);
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setToolTipsVisible(true);
        menu->addAction(page->detached);
        menu->popup(where);
    });
}

void Workspace::addTab(QWidget *page, const QString &name, const QIcon &pageIcon,
                       const QString &title)
{
    // Made with the first page and not before: the Tab key goes in the order of making.
    if (!m_tabs)
        makeTabs();
    m_tabs->addTab(page, pageIcon, title);
    auto *action = new QAction(tr("%1 as a panel of its own").arg(title), this);
    action->setObjectName(name);
    action->setCheckable(true);
    m_pages.append({page, name, pageIcon, title, action});
    connect(action, &QAction::toggled, this, [this, page](bool detached) {
        Page *changed = pageOf(page);
        if (detached)
            detach(*changed);
        else
            attach(*changed);
        permitDetaching();
    });
    permitDetaching();
}

Workspace::Page *Workspace::pageOf(const QWidget *widget)
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [widget](const Page &page) { return page.widget == widget; });
    return found == m_pages.end() ? nullptr : &*found;
}

QList<QAction *> Workspace::pageActions() const
{
    QList<QAction *> actions;
    for (const Page &page : m_pages)
        actions << page.detached;
    return actions;
}

void Workspace::detach(Page &page)
{
    if (page.dock)
        return;
    m_tabs->removeTab(m_tabs->indexOf(page.widget));
    auto *card = new Card(page.title);
    card->setTakesSpareHeight(true);
    auto *column = new QVBoxLayout(card->content());
    column->setContentsMargins({});
    column->addWidget(page.widget);
    card->content()->setContentsMargins({});
    page.widget->show();
    auto *dock = new QDockWidget(page.title, this);
    dock->setObjectName(u"page_"_s + page.name);
    dock->setTitleBarWidget(card->header());
    dock->setWidget(card);
    dock->installEventFilter(this);
    page.dock = dock;
    addDockMenu(card, dock);
    addDockWidget(Qt::BottomDockWidgetArea, dock);
    dock->show();
    m_places.append({dock, card, Qt::BottomDockWidgetArea});
    connect(card, &Card::wantedHeightChanged, &m_fit, qOverload<>(&QTimer::start));
}

void Workspace::attach(Page &page)
{
    if (!page.dock)
        return;
    // Back to where it was among those that are left.
    int index = 0;
    for (const Page &other : std::as_const(m_pages)) {
        if (other.widget == page.widget)
            break;
        index += other.dock ? 0 : 1;
    }
    QDockWidget *dock = std::exchange(page.dock, nullptr);
    m_places.removeIf([dock](const Place &place) { return place.dock == dock; });
    m_tabs->insertTab(index, page.widget, page.icon, page.title);
    m_tabs->setCurrentWidget(page.widget);
    removeDockWidget(dock);
    dock->deleteLater();
}

// The middle is never empty.
void Workspace::permitDetaching()
{
    const bool onlyOne = m_tabs->count() < 2;
    for (const Page &page : std::as_const(m_pages)) {
        const bool may = page.dock || !onlyOne;
        page.detached->setEnabled(may);
        page.detached->setToolTip(may ? tr("Show %1 beside the other tabs").arg(page.title)
                                      : tr("The last tab stays in the middle."));
    }
}

void Workspace::showTab(const QWidget *page)
{
    const Page *shown = pageOf(page);
    if (!shown->dock) {
        m_tabs->setCurrentWidget(shown->widget);
        return;
    }
    shown->dock->show();
    shown->dock->raise();
    if (shown->dock->isFloating())
        shown->dock->activateWindow();
}

bool Workspace::eventFilter(QObject *watched, QEvent *event)
{
    // The window of a page that floats is closed: it goes back to the tabs, once the event is dealt with.
    if (event->type() == QEvent::Close) {
        for (const Page &page : std::as_const(m_pages)) {
            if (page.dock != watched)
                continue;
            event->ignore();
            QMetaObject::invokeMethod(
                page.detached, [action = page.detached] { action->setChecked(false); },
                Qt::QueuedConnection);
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

QByteArray Workspace::saveLayout() const
{
    QStringList detached;
    QString shown;
    for (const Page &page : m_pages) {
        if (page.dock)
            detached << page.name;
        else if (page.widget == m_tabs->currentWidget())
            shown = page.name;
    }
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << detached << shown << saveState();
    return LayoutMark + checkOf(content) + content;
}

void Workspace::restoreLayout(const QByteArray &layout)
{
    const QByteArray content = contentOf(layout);
    if (content.isEmpty())
        return;
    QDataStream stream(content);
    stream.setVersion(QDataStream::Qt_6_4);
    QStringList detached;
    QString shown;
    QByteArray docks;
    stream >> detached >> shown >> docks;
    for (const Page &page : std::as_const(m_pages)) {
        if (detached.contains(page.name) && page.detached->isEnabled())
            page.detached->setChecked(true);
    }
    restoreState(docks);
    for (const Page &page : std::as_const(m_pages)) {
        if (page.name == shown && !page.dock)
            m_tabs->setCurrentWidget(page.widget);
    }
}

void Workspace::showCard(const Card *card)
{
    for (const Place &place : std::as_const(m_places)) {
        if (place.card != card)
            continue;
        place.dock->show();
        place.dock->raise();
        focusFirstIn(place.card);
    }
}

void Workspace::resetLayout()
{
    for (const Page &page : std::as_const(m_pages))
        page.detached->setChecked(false);
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
    const auto takers = std::count_if(column.begin(), column.end(), [](const Place &place) {
        return place.card->takesSpareHeight();
    });
    for (qsizetype i = 0; i < column.size(); ++i) {
        if (column.at(i).card->takesSpareHeight())
            heights[i] += std::max(0, room) / int(takers);
    }
    resizeDocks(docks, heights, Qt::Vertical);
}

} // namespace gantry
