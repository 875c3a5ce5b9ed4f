// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace gantry {

/// XOR of all bytes, as every RepRap-derived firmware checks it.
[[nodiscard]] quint8 gcodeChecksum(QByteArrayView bytes);

/// "N<number> <line>*<checksum>", without newline.
[[nodiscard]] QByteArray numberedLine(qint64 number, QByteArrayView line);

} // namespace gantry
