// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace gantry {

/// Cuts the bytes of a G-code file into commands while it frees them of comments and blanks. Takes any piece size,
/// LF, CR LF and CR, a UTF-8 byte order mark and a missing last line break; comments may have any length. Memory
/// stays bounded whatever the file holds. Pure.
class GcodeLineScanner final
{
public:
    /// No firmware takes a longer line; more than this is not G-code.
    static constexpr qsizetype MaxCommand = 1024;

    /// Of a comment that is kept, the rest is left out.
    static constexpr qsizetype MaxComment = 256;

    /// Where one command stands in Chunk::text, and where it stood in the file.
    struct Line
    {
        quint32 begin = 0; ///< in Chunk::text
        quint32 length = 0;
        qint64 endOffset = 0; ///< bytes of the file up to and including its line break
        quint64 number = 0;   ///< line of the file, from 1
    };

    /// Commands of one piece: their bytes one behind the other, so that a piece costs two allocations.
    struct Chunk
    {
        QByteArray text;
        std::vector<Line> lines;

        [[nodiscard]] QByteArray command(std::size_t index) const
        {
            const Line &line = lines[index];
            return text.mid(qsizetype(line.begin), qsizetype(line.length));
        }
    };

    /// Lines that begin before this byte are only counted. To be set before the first piece.
    void skipTo(qint64 offset) { m_firstWanted = offset; }
    /// Comments that have a line of their own are handed out too, with their semicolon. To be set before the first
    /// piece.
    void keepComments() { m_keepsComments = true; }
    /// Scans the next piece of the file; commands completed by it are appended to the chunk. False once
    /// something was found that cannot be printed: error() says what.
    [[nodiscard]] bool append(QByteArrayView bytes, Chunk &chunk);
    /// The file is at its end: a last line without a line break is completed.
    [[nodiscard]] bool finish(Chunk &chunk);

    /// FileNotText. The message has no file name in it.
    [[nodiscard]] const Error &error() const { return m_error; }
    /// Bytes seen so far.
    [[nodiscard]] qint64 offset() const { return m_offset; }

private:
    bool scanByte(char c, Chunk &chunk);
    void beginComment();
    bool addToCommand(char c);
    void endLine(qint64 endOffset, Chunk &chunk);
    bool fail(const QString &message);

    QByteArray m_line; // the command so far, without comment
    qint64 m_offset = 0;
    qint64 m_lineBegin = 0;
    qint64 m_firstWanted = 0;
    quint64 m_number = 1;
    bool m_backslashOdd = false; // an odd number of backslashes directly before the present byte
    bool m_inComment = false;
    bool m_keepsComments = false;
    bool m_isComment = false; // what m_line holds is a comment that is kept
    bool m_afterCr = false;   // the line is over; whether a LF belongs to its break is still open
    bool m_blanksLeftOut = false;
    bool m_hasNonAscii = false;
    Error m_error;
};

} // namespace gantry
