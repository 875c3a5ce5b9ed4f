// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedLayout>

namespace gantry {

/// Pages of which one is shown, and which want no more height than that one needs: a page nobody sees makes nothing
/// scroll. As wide as the widest.
class PageLayout final : public QStackedLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageLayout)

public:
    explicit PageLayout(QWidget *parent); ///< of which it becomes the layout

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    [[nodiscard]] QLayoutItem *shown() const;
};

} // namespace gantry
