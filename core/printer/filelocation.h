// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

/// Which files the published interface takes for printing.
namespace gantry::FileLocation {

/// True for names that end in .gcode, .gco, .g or .gc~, in either case.
[[nodiscard]] bool isMachineCode(const QString &name);

/// The full path this means, without a look at the disk.
[[nodiscard]] QString absolute(const QString &path, const QString &uploadsFolder);

/// What can be said of a local path without a look at the disk. Errors: InvalidFileType, InvalidFileLocation (no full path
/// and no uploads folder, or one that leads out of it).
[[nodiscard]] Result<void> check(const QString &path, const QString &uploadsFolder);

/// The absolute path of a local file. A relative path is looked up in the uploads folder and must not lead out of it; an
/// absolute one may be anywhere, since whoever sits at this computer chooses from all of its files. Errors:
/// InvalidFileType, InvalidFileLocation (not there, no file, not readable, or outside). Looks at the disk, which may take
/// its time. Any thread.
[[nodiscard]] Result<QString> resolve(const QString &path, const QString &uploadsFolder);

} // namespace gantry::FileLocation
