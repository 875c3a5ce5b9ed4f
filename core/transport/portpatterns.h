// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace gantry {

/// The devices that shell patterns name: "/dev/ttyAMA*", "/dev/serial/by-id/usb-*". A word that is no absolute path and no
/// pattern ("COM7", "tcp://printer:23") stands for itself. In natural order, each once, at most 200. Looks into the
/// folders the patterns name; opens nothing.
[[nodiscard]] QStringList portsMatching(const QStringList &patterns);

} // namespace gantry
