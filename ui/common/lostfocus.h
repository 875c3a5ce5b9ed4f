// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace gantry {

/// Qt hands the focus on to the next control when the one that has it is switched off or hidden, and the key that was meant
/// for it then presses its neighbour. To be asked first in focusNextPrevChild(): takes the focus to what the control
/// stands in, which heeds no keys, and from where Tab goes on.
/// @param focus the widget that has the focus of the window
/// @return true if the focus was taken away from a widget that cannot have it any more
[[nodiscard]] bool leaveLostFocus(const QWidget *focus);

} // namespace gantry
