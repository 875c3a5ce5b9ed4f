// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gcode/checksum.h"

#include <algorithm>
#include <charconv>

namespace gantry {

quint8 gcodeChecksum(QByteArrayView bytes)
{
    quint8 sum = 0;
    for (const char byte : bytes)
        sum ^= static_cast<quint8>(byte);
    return sum;
}

// Made for every line of a print: one allocation, and no more passes over it than it takes.
QByteArray numberedLine(qint64 number, QByteArrayView line)
{
    constexpr qsizetype Digits = 20; // of the longest number, with its sign
    constexpr qsizetype Around = 1 + Digits + 1 + 1 + 3;
    QByteArray result(line.size() + Around, Qt::Uninitialized);
    char *const begin = result.data();
    char *at = begin;
    *at++ = 'N';
    at = std::to_chars(at, at + Digits, number).ptr;
    *at++ = ' ';
    at = std::copy(line.begin(), line.end(), at);
    const quint8 sum = gcodeChecksum({begin, at - begin});
    *at++ = '*';
    at = std::to_chars(at, at + 3, sum).ptr;
    result.truncate(at - begin);
    return result;
}

} // namespace gantry
