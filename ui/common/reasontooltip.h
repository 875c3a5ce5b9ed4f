// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/availability.h"

#include <QString>

class QAction;
class QWidget;

namespace gantry {

/// Enables the control, or disables it and explains why: the tooltip is then the permission's reason, and assistive
/// technology reads it as the description.
void applyPermission(QWidget *widget, const Permission &permission, const QString &normalTip = {});
/// The same for an action; buttons and menu entries made from it follow. The shortcut is added to the tooltip.
void applyPermission(QAction *action, const Permission &permission, const QString &normalTip = {});

/// A tooltip with the action's first shortcut: "Pause the print (Ctrl+Space)".
[[nodiscard]] QString tipWithShortcut(const QString &tip, const QAction *action);

} // namespace gantry
