// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace gantry {

/// Tells screen readers what a widget that paints itself is: a chart, a drawing. Otherwise they call it an unknown area.
/// To be called first in the constructor: giving a name is already a question that fixes the answer.
void setPictureRole(QWidget *widget, QAccessible::Role role);

} // namespace gantry
