// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes from a port in any pieces: complete lines, never longer than their limit, the same ones however they
// were cut.

#include "protocol/lineassembler.h"

#include <QByteArrayView>

#include <algorithm>
#include <cstddef>
#include <utility>

using namespace gantry;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    // The first byte says how long the pieces are.
    const qsizetype piece = 1 + data[0];
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size) - 1);
    LineAssembler inPieces;
    QList<QByteArray> lines;
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        lines += inPieces.append(bytes.sliced(at, std::min(piece, bytes.size() - at)));
    LineAssembler atOnce;
    if (atOnce.append(bytes) != lines)
        qFatal("the pieces made a difference");
    for (const QByteArray &line : std::as_const(lines)) {
        if (line.isEmpty() || line.size() > LineAssembler::MaxLine || line.contains('\n'))
            qFatal("not a line");
    }
    const double ratio = inPieces.garbageRatio();
    if (!(ratio >= 0 && ratio <= 1) || inPieces.pending() > LineAssembler::MaxLine)
        qFatal("out of bounds");
    return 0;
}
