// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cmath>

namespace gantry::test {

/// What a receiver at one rate makes of bytes sent back to back at another, 8N1: samples in the middle of its own bits. What
/// it reads where a stop bit should be and none is, counts as a byte all the same, as most chips have it. Pure.
[[nodiscard]] inline QByteArray resampled(const QByteArray &bytes, double sendRate, double readRate)
{
    constexpr qsizetype FrameBits = 10;
    const double scale = sendRate / readRate; // bits of the sender in one of the reader
    const qsizetype length = bytes.size() * FrameBits;
    // Start bit 0, eight data bits from the lowest on, stop bit 1; the line rests at 1.
    const auto level = [&bytes, length](double at) {
        const auto bit = static_cast<qsizetype>(std::floor(at));
        if (bit < 0 || bit >= length || bit % FrameBits == FrameBits - 1)
            return true;
        if (bit % FrameBits == 0)
            return false;
        const auto byte = static_cast<quint8>(bytes.at(bit / FrameBits));
        return (byte >> (bit % FrameBits - 1) & 1U) != 0;
    };
    QByteArray read;
    for (double at = 0; at < double(length);) {
        if (level(at)) {
            at += scale / 16; // looks for the edge of a start bit
            continue;
        }
        quint8 byte = 0;
        for (int i = 0; i < 8; ++i)
            byte = static_cast<quint8>(byte | (level(at + scale * (1.5 + i)) ? 1U << i : 0U));
        read.append(static_cast<char>(byte));
        at += scale * 9.5; // the middle of the stop bit
    }
    return read;
}

} // namespace gantry::test
