// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

/// The files and the names of scripts. Reads and writes at once; GUI thread.
namespace gantry::ScriptFile {

/// The text of a file. Errors: FileUnreadable, FileNotText.
[[nodiscard]] Result<QString> read(const QString &path);
/// Replaces the file at once or not at all. Errors: SaveFailed.
[[nodiscard]] Result<void> write(const QString &path, const QString &text);
/// A name that every file system takes: "My script" -> "My_script". Errors: InvalidArgument.
[[nodiscard]] Result<QString> sanitizedName(const QString &text);

} // namespace gantry::ScriptFile
