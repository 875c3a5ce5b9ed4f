// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QScrollBar>

namespace gantry {

/// The scroll bar of a list to which something is added all the time: it is painted anew only when its handle looks
/// different, which among 100,000 lines it seldom does. Otherwise each line would paint the bar and all that shines
/// through it.
class SteadyScrollBar final : public QScrollBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SteadyScrollBar)

public:
    explicit SteadyScrollBar(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void sliderChange(SliderChange change) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where it is; empty if there is nothing to scroll, so that none is painted.
    [[nodiscard]] QRect handle() const;

    QRect m_painted;
};

} // namespace gantry
