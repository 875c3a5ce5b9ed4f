// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPixmap>
#include <QSize>

namespace gantry {

/// The picture a slicer put into a file, as large as fits, crisp at the screen's scale. Null if the bytes are no PNG or
/// JPEG, or a picture larger than any slicer makes: they come from a file nobody has checked.
[[nodiscard]] QPixmap thumbnailOf(const QByteArray &bytes, QSize size, qreal devicePixelRatio);

} // namespace gantry
