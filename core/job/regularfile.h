// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFile>

#include <memory>

namespace gantry {

/// Opens a plain file for reading, unbuffered. Pipes, devices, sockets and directories are refused without ever
/// waiting for them. Errors: FileMissing, FileUnreadable. Any thread; a sleeping disk may block it.
[[nodiscard]] Result<std::unique_ptr<QFile>> openRegularFile(const QString &path);

/// The sentences of openRegularFile(), for whoever finds the same out in another way.
namespace FileProblem {
[[nodiscard]] Error missing(const QString &path);
[[nodiscard]] Error directory(const QString &path);
[[nodiscard]] Error notRegular(const QString &path);
[[nodiscard]] Error notPermitted(const QString &path);
[[nodiscard]] Error unreadable(const QString &path, const QString &systemText);
[[nodiscard]] Error empty(const QString &path); ///< FileEmpty: nothing in it that could be printed
[[nodiscard]] Error changed(const QString &path);
[[nodiscard]] Error vanished(const QString &path);
/// As changed() or vanished(), when all of the file had been read before.
[[nodiscard]] Error changedButRead(const QString &path);
} // namespace FileProblem

} // namespace gantry
