// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/gcodelinescanner.h"

#include "gcode/gcodetext.h"

#include <QCoreApplication>

namespace gantry {

namespace {

constexpr QByteArrayView Utf8Mark("\xEF\xBB\xBF", 3);
constexpr QByteArrayView Utf16LittleMark("\xFF\xFE", 2);
constexpr QByteArrayView Utf16BigMark("\xFE\xFF", 2);

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\v' || c == '\f';
}

} // namespace

bool GcodeLineScanner::append(QByteArrayView bytes, Chunk &chunk)
{
    if (m_error.isError())
        return false;
    for (const char c : bytes) {
        ++m_offset;
        if (m_afterCr) {
            m_afterCr = false;
            endLine(c == '\n' ? m_offset : m_offset - 1, chunk);
            if (c == '\n')
                continue;
        }
        if (!scanByte(c, chunk))
            return false;
    }
    return true;
}

bool GcodeLineScanner::finish(Chunk &chunk)
{
    if (m_error.isError())
        return false;
    endLine(m_offset, chunk);
    return true;
}

bool GcodeLineScanner::scanByte(char c, Chunk &chunk)
{
    if (c == '\n') {
        endLine(m_offset, chunk);
        return true;
    }
    if (c == '\r') {
        m_afterCr = true;
        return true;
    }
    if (c == '\0') {
        return fail(QCoreApplication::translate(
                        "gantry::GcodeLineScanner",
                        "The file is not G-code text: line %1 holds binary data. Export the "
                        "model as plain G-code.")
                        .arg(m_number));
    }
    if (m_inComment) {
        if (m_isComment && m_line.size() < MaxComment)
            m_line.append(c);
        return true;
    }
    if (c == ';' && !m_backslashOdd) {
        beginComment();
        return true;
    }
    m_backslashOdd = c == '\\' && !m_backslashOdd;
    return addToCommand(c);
}

void GcodeLineScanner::beginComment()
{
    m_inComment = true;
    m_isComment = m_keepsComments && (m_line.isEmpty() || (m_number == 1 && m_line == Utf8Mark));
    if (m_isComment)
        m_line.append(';');
}

bool GcodeLineScanner::addToCommand(char c)
{
    if (isBlank(c)) {
        // Blanks count for nothing at either end of a command, however many there are.
        if (m_line.size() >= MaxCommand)
            m_blanksLeftOut = true;
        else if (!m_line.isEmpty())
            m_line.append(c);
        return true;
    }
    if (m_line.size() >= MaxCommand || m_blanksLeftOut)
        return fail(QCoreApplication::translate(
                        "gantry::GcodeLineScanner",
                        "Line %1 is longer than any printer takes, so this is not a file for a "
                        "printer. Export the model as plain G-code.")
                        .arg(m_number));
    m_line.append(c);
    m_hasNonAscii = m_hasNonAscii || static_cast<signed char>(c) < 0;
    if (m_offset == 2 && (m_line == Utf16LittleMark || m_line == Utf16BigMark))
        return fail(QCoreApplication::translate(
            "gantry::GcodeLineScanner",
            "The file is UTF-16 text, which no printer reads. Save it as plain "
            "(ASCII or UTF-8) text."));
    return true;
}

void GcodeLineScanner::endLine(qint64 endOffset, Chunk &chunk)
{
    if (m_number == 1 && m_line.startsWith(Utf8Mark))
        m_line.remove(0, Utf8Mark.size());
    if (m_hasNonAscii)
        m_line = GcodeText::toWire(m_line);
    QByteArrayView command = m_line;
    command = command.trimmed();
    if (!command.isEmpty() && m_lineBegin >= m_firstWanted) {
        chunk.lines.push_back(
            {quint32(chunk.text.size()), quint32(command.size()), endOffset, m_number});
        chunk.text.append(command);
    }
    m_lineBegin = endOffset;
    ++m_number;
    m_line.resize(0); // keeps its allocation
    m_backslashOdd = m_inComment = m_isComment = false;
    m_afterCr = m_blanksLeftOut = m_hasNonAscii = false;
}

bool GcodeLineScanner::fail(const QString &message)
{
    m_error = {ErrorCode::FileNotText, message, QStringLiteral("byte %1").arg(m_offset)};
    return false;
}

} // namespace gantry
