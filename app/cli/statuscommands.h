// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/printerprofile.h"

#include <QList>
#include <QStringList>

/// gantry-cli status and profiles: what is known of a printer, and which profiles there are.
namespace gantry::StatusCommands {

[[nodiscard]] int status(const QStringList &arguments);
[[nodiscard]] int profiles(const QStringList &arguments);

/// One line a profile: a star for the default one, the id, the name, the volume.
[[nodiscard]] QString profileTable(const QList<PrinterProfile> &profiles, const QString &defaultId);

} // namespace gantry::StatusCommands
