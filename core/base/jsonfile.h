// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>

namespace gantry::JsonFile {

/// The largest JSON file that is read, in bytes; more is refused, so that no wrong file fills the memory.
inline constexpr qint64 MaxSize = 4 * 1024 * 1024;

/// Reads a file that holds one JSON object. Errors: FileMissing, FileUnreadable, FileMalformed (also when
/// larger than maxSize). Never changes the file.
[[nodiscard]] Result<QJsonObject> read(const QString &path, qint64 maxSize = MaxSize);

/// Writes atomically (QSaveFile): the old content stays until the new one is on the disk. Creates the folder.
/// Error: FileNotWritable.
[[nodiscard]] Result<void> write(const QString &path, const QJsonObject &object);

} // namespace gantry::JsonFile
