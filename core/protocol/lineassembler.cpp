// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/lineassembler.h"

#include <algorithm>

namespace gantry {

namespace {

constexpr std::size_t FewBytes = 32;

constexpr bool isText(unsigned char byte)
{
    return (byte >= 0x20 && byte < 0x7F) || byte == '\t' || byte == '\r' || byte == '\n';
}

// Continuation bytes that follow a UTF-8 lead byte; 0 for a byte that cannot lead.
constexpr int continuationBytes(unsigned char byte)
{
    if (byte >= 0xC2 && byte <= 0xDF)
        return 1;
    if (byte >= 0xE0 && byte <= 0xEF)
        return 2;
    if (byte >= 0xF0 && byte <= 0xF4)
        return 3;
    return 0;
}

} // namespace

QList<QByteArray> LineAssembler::append(QByteArrayView bytes)
{
    QList<QByteArray> lines;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char byte = bytes[at];
        judge(static_cast<unsigned char>(byte));
        if (byte != '\n' && byte != '\r' && byte != '\0')
            continue;
        appendToLine(bytes.sliced(begin, at - begin), lines);
        begin = at + 1;
        if (byte != '\0')
            endLine(lines);
    }
    appendToLine(bytes.sliced(begin), lines);
    return lines;
}

void LineAssembler::appendToLine(QByteArrayView part, QList<QByteArray> &lines)
{
    if (m_skippingRest || part.isEmpty())
        return;
    const qsizetype room = MaxLine - m_buffer.size();
    m_buffer.append(part.first(std::min(room, part.size())));
    if (part.size() <= room)
        return;
    lines.append(std::exchange(m_buffer, {}));
    m_skippingRest = true;
}

void LineAssembler::endLine(QList<QByteArray> &lines)
{
    m_skippingRest = false;
    if (!m_buffer.isEmpty())
        lines.append(std::exchange(m_buffer, {}));
}

double LineAssembler::garbageRatio() const
{
    return static_cast<double>(m_garbageCount)
           / static_cast<double>(std::max(m_recorded, FewBytes));
}

void LineAssembler::reset()
{
    *this = {};
}

void LineAssembler::judge(unsigned char byte)
{
    if (isText(byte)) {
        m_utf8Expected = 0;
        record(false);
        return;
    }
    // A byte of a UTF-8 sequence counts as garbage until the sequence is complete.
    record(true);
    const bool continues = (byte & 0xC0) == 0x80;
    if (continues && m_utf8Expected > 0) {
        ++m_utf8Length;
        if (--m_utf8Expected == 0)
            acquitLast(m_utf8Length);
        return;
    }
    m_utf8Expected = continuationBytes(byte);
    m_utf8Length = 1;
}

void LineAssembler::record(bool garbage)
{
    if (m_recorded == Window)
        m_garbageCount -= m_garbage[m_next] ? 1 : 0;
    else
        ++m_recorded;
    m_garbage[m_next] = garbage;
    m_garbageCount += garbage ? 1 : 0;
    m_next = (m_next + 1) % Window;
}

void LineAssembler::acquitLast(std::size_t count)
{
    for (std::size_t back = 1; back <= count; ++back)
        m_garbage[(m_next + Window - back) % Window] = false;
    m_garbageCount -= count;
}

} // namespace gantry
