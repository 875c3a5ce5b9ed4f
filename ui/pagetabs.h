// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

namespace gantry {

/// Tabs that look like a card: a raised bar on top, one frame around all. Each tab can be asked to become a panel of its
/// own, by a double click or from the menu of its right button.
class PageTabs final : public QTabWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageTabs)

public:
    explicit PageTabs(QWidget *parent = nullptr);

signals:
    void detachRequested(QWidget *page);
    void menuRequested(QWidget *page, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace gantry
