// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/thumbnailimage.h"

#include <QBuffer>
#include <QImageReader>

namespace gantry {

namespace {

constexpr int LargestSide = 2048;

} // namespace

QPixmap thumbnailOf(const QByteArray &bytes, QSize size, qreal devicePixelRatio)
{
    if (bytes.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, bytes.startsWith("\x89PNG") ? "png" : "jpeg");
    reader.setAutoDetectImageFormat(false);
    const QSize original = reader.size();
    if (!original.isValid() || original.width() > LargestSide || original.height() > LargestSide)
        return {};
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    QPixmap picture = QPixmap::fromImage(
        image.scaled(size * devicePixelRatio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

} // namespace gantry
