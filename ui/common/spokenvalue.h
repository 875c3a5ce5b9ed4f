// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gantry {

/// "Left: 26 min": what a screen reader says of a value whose caption stands beside it. A name that is only the caption
/// would take the value's place, and nobody would hear it.
[[nodiscard]] QString spokenValue(const QString &caption, const QString &value);

} // namespace gantry
