// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/reasontooltip.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace gantry {

void applyPermission(QWidget *widget, const Permission &permission, const QString &normalTip)
{
    widget->setEnabled(permission.allowed());
    const QString tip = permission.allowed() ? normalTip : permission.reason;
    if (widget->toolTip() == tip && widget->accessibleDescription() == tip)
        return; // either would be an event to the widget and its readers
    widget->setToolTip(tip);
    widget->setAccessibleDescription(tip);
}

void applyPermission(QAction *action, const Permission &permission, const QString &normalTip)
{
    action->setEnabled(permission.allowed());
    const QString tip
        = permission.allowed() ? tipWithShortcut(normalTip, action) : permission.reason;
    action->setToolTip(tip);
    action->setStatusTip(permission.reason);
}

QString tipWithShortcut(const QString &tip, const QAction *action)
{
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString words = tip.isEmpty() ? action->iconText() : tip;
    return keys.isEmpty() ? words : u"%1 (%2)"_s.arg(words, keys);
}

} // namespace gantry
