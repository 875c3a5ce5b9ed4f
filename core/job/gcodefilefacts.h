// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "job/slicernotes.h"

#include <QDateTime>
#include <QString>

namespace gantry {

/// What a quick look at a G-code file tells.
struct GcodeFileFacts
{
    QString path; ///< absolute
    qint64 size = 0;
    QDateTime modified;
    SlicerNotes notes; ///< from the first and the last 64 KiB

    friend bool operator==(const GcodeFileFacts &, const GcodeFileFacts &) = default;
};

/// Looks at the first 64 KiB of a file: could a printer take this? Errors, one sentence each: FileMissing,
/// FileUnreadable (directory, device, pipe, permission), FileEmpty (also comments only), FileNotText (binary,
/// UTF-16, a command longer than any printer takes). Any thread.
[[nodiscard]] Result<GcodeFileFacts> inspectGcodeFile(const QString &path);

} // namespace gantry
