// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QList>
#include <QMainWindow>
#include <QTimer>

class QAction;
class QDockWidget;
class QMenu;

namespace gantry {

class Card;
class PageTabs;

/// The area of docks around the central tabs, below the header. A page of the tabs can be made a dock of its own and put
/// back. The layout can be saved, restored and put back to the one the program started with. GUI thread.
class Workspace final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspace)

public:
    explicit Workspace(QWidget *parent = nullptr);

    /// Adds a card as a dock; the order of the calls is the order from the top in the first layout.
    /// @param name stable name of the dock in the saved layout
    void addCard(Card *card, const QString &name, Qt::DockWidgetArea area);
    /// Adds a page in the middle; cards added before it come before it for the Tab key.
    /// @param name stable name of the page in the saved layout
    void addTab(QWidget *page, const QString &name, const QIcon &pageIcon, const QString &title);
    /// Brings a page to the front, wherever it is.
    void showTab(const QWidget *page);
    /// Brings a card into view and gives it the keyboard, also if it was closed or lies behind another one.
    void showCard(const Card *card);

    [[nodiscard]] const QList<QDockWidget *> &docks() const { return m_docks; }
    /// An action for each page that makes it a panel of its own, while it is checked.
    [[nodiscard]] QList<QAction *> pageActions() const;

    void resetLayout();
    /// The places of docks and pages, and which page is shown.
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout); ///< does nothing with what is damaged

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place
    {
        QDockWidget *dock;
        Card *card;
        Qt::DockWidgetArea area;
    };
    struct Page
    {
        QWidget *widget;
        QString name;
        QIcon icon;
        QString title;
        QAction *detached;
        QDockWidget *dock = nullptr; ///< while it is detached
    };

    void makeTabs();
    void detach(Page &page);
    void attach(Page &page);
    void permitDetaching();
    [[nodiscard]] Page *pageOf(const QWidget *widget);
    void addDockMenu(Card *card, QDockWidget *dock);
    void fillDockMenu(QMenu *menu, QDockWidget *dock);
    void fitColumns();
    void fitColumn(const QList<Place> &column);

    PageTabs *m_tabs = nullptr;
    QList<QDockWidget *> m_docks;
    QList<Place> m_places;
    QList<Page> m_pages;
    QTimer m_fit{this};
};

} // namespace gantry
