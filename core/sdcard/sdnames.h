// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "types/sdfile.h"

#include <QString>
#include <QStringList>

/// Names of files on a memory card. Pure functions.
namespace gantry::SdNames {

/// By its extension: gcode, gco, g, gc~, in any case.
[[nodiscard]] bool isMachineCode(QStringView name);

/// A name of eight and three characters for a local file, "my_lon~1.gco" for "My Long Name.gcode", that none of the
/// taken names (compared without case and folders) is. Errors: InvalidFileType, InvalidArgument (ninety-nine files of
/// that name are there).
[[nodiscard]] Result<QString> shortName(const QString &localName, const QStringList &taken);

/// The name itself, for firmware that writes long names: without what no card and no line of G-code takes, cut to
/// what fits into a line, and with "~1" if it is taken. Errors as above.
[[nodiscard]] Result<QString> longName(const QString &localName, const QStringList &taken);

/// The file of this name, the firmware's (with or without a slash before it) or the long one, without case; nullptr if
/// there is none. Points into the list.
[[nodiscard]] const SdFile *find(const QList<SdFile> &files, const QString &name);

} // namespace gantry::SdNames
