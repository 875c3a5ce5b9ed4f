// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/wheelguard.h"

#include <QEvent>
#include <QWidget>

namespace gantry {

WheelGuard::WheelGuard(QWidget *widget)
    : QObject(widget)
{
    widget->installEventFilter(this);
}

void WheelGuard::protect(QWidget *widget)
{
    new WheelGuard(widget); // owned by the widget
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QObject::eventFilter(watched, event);
    // Ignored and not delivered: it goes on to the parent.
    event->ignore();
    return true;
}

} // namespace gantry
