// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace gantry {

/// Collects the pictures slicers put into the comments of a file ("; thumbnail begin 220x124 5328", lines of base64,
/// "; thumbnail end") and keeps the largest of them that is a PNG or a JPEG by its first bytes. Bounded: a block that
/// never ends, or says that it is a poster, is left out. Pure.
class ThumbnailReader final
{
public:
    static constexpr qsizetype MaxText = 2 * 1024 * 1024; ///< of one picture, base64
    static constexpr int MaxSide = 2048;                  ///< pixels

    /// The next comment of the file, with its semicolon.
    void addComment(QByteArrayView comment);
    /// The bytes of the largest picture so far; empty = none. Not known to be whole: they come from the file.
    [[nodiscard]] const QByteArray &picture() const { return m_picture; }

private:
    void begin(QByteArrayView size);
    void end();

    QByteArray m_text;
    QByteArray m_picture;
    qint64 m_area = 0;    // of the block being read; 0 = none is
    qint64 m_largest = 0; // area of the picture kept
};

} // namespace gantry
