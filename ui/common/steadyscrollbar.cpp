// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/steadyscrollbar.h"

#include <QStyle>
#include <QStyleOptionSlider>

namespace gantry {

SteadyScrollBar::SteadyScrollBar(Qt::Orientation orientation, QWidget *parent)
    : QScrollBar(orientation, parent)
{}

void SteadyScrollBar::sliderChange(SliderChange change)
{
    if (change == SliderOrientationChange || handle() != m_painted)
        QScrollBar::sliderChange(change);
}

void SteadyScrollBar::paintEvent(QPaintEvent *event)
{
    m_painted = handle();
    QScrollBar::paintEvent(event);
}

QRect SteadyScrollBar::handle() const
{
    if (minimum() == maximum())
        return {};
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
}

} // namespace gantry
