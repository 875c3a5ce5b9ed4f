// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace gantry {

/// Renames a file that cannot be understood to "<name>.broken-<time>", so that nothing of it is lost and a new one can be
/// written. Returns the new name, which no file had before. Error: FileUnreadable if it cannot be renamed.
[[nodiscard]] Result<QString> setAside(const QString &fileName);

} // namespace gantry
