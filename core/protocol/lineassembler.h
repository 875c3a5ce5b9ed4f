// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace gantry {

/// Cuts the received byte stream into lines. Takes LF, CR LF and stray CR; drops NUL bytes; a line longer than
/// MaxLine is cut there, so that garbage at a wrong rate cannot fill the memory.
class LineAssembler final
{
public:
    static constexpr qsizetype MaxLine = 4096;

    /// Appends bytes and returns the lines completed by them, without line breaks; empty lines are left out.
    [[nodiscard]] QList<QByteArray> append(QByteArrayView bytes);
    /// Bytes of a line not yet complete.
    [[nodiscard]] qsizetype pending() const { return m_buffer.size(); }
    /// Share of bytes outside printable ASCII among the last received ones, 0..1: near 1 means a wrong rate.
    [[nodiscard]] double garbageRatio() const;
    void reset();

private:
    QByteArray m_buffer;
    qint64 m_bytesSeen = 0;
    qint64 m_garbageSeen = 0;
};

} // namespace gantry
