// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gcode/checksum.h"

namespace gantry {

quint8 gcodeChecksum(QByteArrayView bytes)
{
    quint8 sum = 0;
    for (const char byte : bytes)
        sum ^= static_cast<quint8>(byte);
    return sum;
}

QByteArray numberedLine(qint64 number, QByteArrayView line)
{
    QByteArray result;
    result.reserve(line.size() + 28);
    result.append('N').append(QByteArray::number(number)).append(' ').append(line);
    const quint8 sum = gcodeChecksum(result);
    result.append('*').append(QByteArray::number(sum));
    return result;
}

} // namespace gantry
