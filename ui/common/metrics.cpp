// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/metrics.h"

#include <QFontMetricsF>
#include <QWidget>

#include <algorithm>

namespace gantry {

int em(const QWidget *widget, double count)
{
    return std::max(1, qRound(QFontMetricsF(widget->font()).height() * count));
}

int grid(const QWidget *widget, double steps)
{
    return em(widget, steps / 2);
}

int controlHeight(const QWidget *widget)
{
    return controlHeight(widget->fontMetrics().height());
}

int accentRoom(const QWidget *widget)
{
    return em(widget, 0.13);
}

} // namespace gantry
