// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace gantry {

/// A profile's id, which is its file's name, from an id or a name as a person wrote it: "My Printer (v2)" ->
/// "My_Printer_(v2)". ASCII letters, digits and -_.() stay, spaces become underscores, all else is dropped; at most
/// 100 characters, never hidden, never a device of Windows. InvalidArgument for path separators and if nothing is left.
[[nodiscard]] Result<QString> sanitizedProfileId(const QString &text);

} // namespace gantry
