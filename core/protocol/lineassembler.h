// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <bitset>

namespace gantry {

/// Cuts the received byte stream into lines. LF, CR LF and a stray CR end a line; NUL bytes are
/// dropped. A line longer than MaxLine is handed out at that length and the rest of it is dropped,
/// so that garbage at a wrong rate cannot fill the memory, nor the tail of such a line be taken for
/// an answer. Pure.
class LineAssembler final
{
public:
    static constexpr qsizetype MaxLine = 4096;

    /// Appends bytes and returns the lines completed by them, without line breaks; empty lines are
    /// left out.
    [[nodiscard]] QList<QByteArray> append(QByteArrayView bytes);
    /// Bytes of a line not yet complete.
    [[nodiscard]] qsizetype pending() const { return m_buffer.size(); }
    /// Share of the last 256 bytes that are no text (neither printable ASCII, tab, CR, LF nor valid
    /// UTF-8), 0..1: near 1 means a wrong rate. While fewer than 32 have come, the missing ones
    /// count as text, so that a few bytes of noise at power-up are not taken for a wrong rate.
    [[nodiscard]] double garbageRatio() const;
    void reset();

private:
    static constexpr std::size_t Window = 256;

    void judge(unsigned char byte);
    void record(bool garbage);
    void acquitLast(std::size_t count);
    void appendToLine(QByteArrayView part, QList<QByteArray> &lines);
    void endLine(QList<QByteArray> &lines);

    QByteArray m_buffer;
    bool m_skippingRest = false; // of a line that was cut

    std::bitset<Window> m_garbage; // ring, one bit for each of the last bytes
    std::size_t m_next = 0;
    std::size_t m_recorded = 0;
    std::size_t m_garbageCount = 0;
    int m_utf8Expected = 0; // continuation bytes still to come
    std::size_t m_utf8Length = 0;
};

} // namespace gantry
