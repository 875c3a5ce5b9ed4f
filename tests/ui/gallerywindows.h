// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gantry {

class GalleryCamera;

/// Pictures of the program with two printers: the second window wants the port of the first, then prints on a printer of
/// its own. @return false if that takes too long
[[nodiscard]] bool shootTwoWindows(const GalleryCamera &camera, const QString &language);

} // namespace gantry
