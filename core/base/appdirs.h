// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gantry::AppDirs {

/// Folder of settings.ini; created on first use. GANTRY_HOME redirects all of these (tests, portable use).
[[nodiscard]] QString config();
/// Folder of the user's printer profiles (JSON files).
[[nodiscard]] QString profiles();
/// Folder of the user's G-code scripts.
[[nodiscard]] QString scripts();
/// Folder that relative paths of files to print lead to.
[[nodiscard]] QString uploads();
/// Folder of histories, logs and recovery records.
[[nodiscard]] QString data();

} // namespace gantry::AppDirs
