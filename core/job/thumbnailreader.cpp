// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/thumbnailreader.h"

namespace gantry {

namespace {

constexpr QByteArrayView PngBegin("\x89PNG");
constexpr QByteArrayView JpegBegin("\xFF\xD8\xFF");

} // namespace

void ThumbnailReader::addComment(QByteArrayView comment)
{
    const QByteArrayView text = comment.sliced(comment.startsWith(';') ? 1 : 0).trimmed();
    if (text.startsWith("thumbnail")) {
        // "thumbnail", "thumbnail_PNG", "thumbnail_JPG"; what it is its bytes tell.
        const qsizetype blank = text.indexOf(' ');
        const QByteArrayView rest = blank < 0 ? QByteArrayView() : text.sliced(blank + 1);
        if (rest.startsWith("begin "))
            begin(rest.sliced(6).trimmed());
        else if (rest.startsWith("end"))
            end();
    } else if (m_area > 0) {
        if (m_text.size() + text.size() <= MaxText)
            m_text.append(text);
        else
            m_area = 0;
    }
}

/// "220x124 5328": pixels, and the length of the text, which is not needed.
void ThumbnailReader::begin(QByteArrayView size)
{
    m_text.resize(0);
    m_area = 0;
    const qsizetype blank = size.indexOf(' ');
    const QByteArrayView pixels = blank < 0 ? size : size.first(blank);
    const qsizetype cross = pixels.indexOf('x');
    if (cross <= 0)
        return;
    const int width = pixels.first(cross).toInt();
    const int height = pixels.sliced(cross + 1).toInt();
    if (width > 0 && height > 0 && width <= MaxSide && height <= MaxSide)
        m_area = qint64(width) * height;
}

void ThumbnailReader::end()
{
    if (m_area > m_largest) {
        const auto decoded
            = QByteArray::fromBase64Encoding(m_text, QByteArray::AbortOnBase64DecodingErrors);
        const bool isPicture
            = decoded
              && (decoded.decoded.startsWith(PngBegin) || decoded.decoded.startsWith(JpegBegin));
        if (isPicture) {
            m_picture = decoded.decoded;
            m_largest = m_area;
        }
    }
    m_area = 0;
    m_text.clear();
}

} // namespace gantry
