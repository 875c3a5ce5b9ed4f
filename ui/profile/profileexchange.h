// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "profile/printerprofile.h"

#include <QByteArray>

/// Profiles as files of their own, to be handed on. Reads and writes at once; GUI thread.
namespace gantry::ProfileExchange {

/// A profile of Gantry (JSON) or of OctoPrint (".profile", YAML); told by its first character. Its id is empty, so that
/// it cannot take the place of another one. Errors: FileMissing, FileUnreadable, FileMalformed, FileTooNew,
/// InvalidProfile.
[[nodiscard]] Result<PrinterProfile> read(const QString &path);
/// As JSON. Error: FileNotWritable.
[[nodiscard]] Result<void> write(const QString &path, const PrinterProfile &profile);

} // namespace gantry::ProfileExchange
