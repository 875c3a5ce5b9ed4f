// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/iconmark.h"

#include "common/metrics.h"

#include <QPainter>

namespace gantry {

IconMark::IconMark(Icon name, IconTone tone, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon(name, tone))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize IconMark::sizeHint() const
{
    return {em(this), em(this)};
}

void IconMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace gantry
