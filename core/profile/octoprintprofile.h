// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/printerprofile.h"

#include <QByteArray>

/// Printer profiles of OctoPrint: the ".profile" files (YAML) of its folder "printerProfiles", of every version. Only
/// the documented members are taken; tags are ignored, so nothing in a file is ever executed.
namespace gantry::OctoPrintProfile {

/// The largest file that is read, in bytes; real ones have about 600.
inline constexpr qint64 MaxSize = 64 * 1024;
/// The most values a file may hold, those that repeat others counted each time, and how deep they may nest.
inline constexpr int MaxValues = 4000;
inline constexpr int MaxDepth = 16;

/// The profile as read: corrected, valid, and with an empty id if the text names none. Pure. Errors: FileMalformed
/// naming the line or the field, InvalidProfile.
[[nodiscard]] Result<PrinterProfile> fromYaml(const QByteArray &text);

/// The profile of a file; without an id of its own it has the file's name for one. Errors: as fromYaml(), FileMissing,
/// FileUnreadable, FileMalformed (also when larger than MaxSize).
[[nodiscard]] Result<PrinterProfile> read(const QString &path);

} // namespace gantry::OctoPrintProfile
