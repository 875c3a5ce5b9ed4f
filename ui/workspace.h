// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMainWindow>
#include <QTimer>

class QDockWidget;
class QTabWidget;

namespace gantry {

class Card;

/// The area of docks around the central tabs, below the header. Its layout can be saved, restored and put back to the one
/// the program started with.
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
    void addTab(QWidget *page, const QIcon &pageIcon, const QString &title);
    void showTab(const QWidget *page);

    [[nodiscard]] const QList<QDockWidget *> &docks() const { return m_docks; }
    void resetLayout();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Place
    {
        QDockWidget *dock;
        Card *card;
        Qt::DockWidgetArea area;
    };

    void fitColumns();
    void fitColumn(const QList<Place> &column);

    QTabWidget *m_tabs = nullptr;
    QList<QDockWidget *> m_docks;
    QList<Place> m_places;
    QTimer m_fit{this};
};

} // namespace gantry
