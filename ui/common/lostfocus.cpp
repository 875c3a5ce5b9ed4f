// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/lostfocus.h"

#include <QWidget>

namespace gantry {

namespace {

bool canHaveFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled();
}

} // namespace

bool leaveLostFocus(const QWidget *focus)
{
    if (!focus || focus->isWindow() || canHaveFocus(focus))
        return false;
    QWidget *place = focus->parentWidget();
    while (place && !place->isWindow() && !canHaveFocus(place))
        place = place->parentWidget();
    if (!place || !canHaveFocus(place))
        return false;
    place->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace gantry
