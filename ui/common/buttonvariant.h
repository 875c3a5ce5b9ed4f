// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;

namespace gantry {

/// How a button stands out.
enum class ButtonVariant {
    Normal,
    Primary, ///< the one thing to do next in its panel
    Stop,    ///< emergency stop, the only red button
    Quiet,   ///< no frame until the pointer is over it or it has the focus
};

void setButtonVariant(QAbstractButton *button, ButtonVariant variant);
[[nodiscard]] ButtonVariant buttonVariant(const QAbstractButton *button);

} // namespace gantry
