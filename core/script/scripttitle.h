// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gantry {

/// What people call a script: "After a print" for afterPrintDone, its own name for any other.
[[nodiscard]] QString scriptTitle(const QString &name);

} // namespace gantry
