// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Files to print in any pieces: the commands in them, and what each does, also compacted.

#include "gcode/linecompactor.h"
#include "gcode/modalstate.h"
#include "job/gcodelinescanner.h"

#include <algorithm>
#include <cstddef>

using namespace gantry;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const qsizetype piece = 1 + data[0];
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size) - 1);
    GcodeLineScanner scanner;
    GcodeLineScanner::Chunk chunk;
    bool good = true;
    for (qsizetype at = 0; good && at < bytes.size(); at += piece)
        good = scanner.append(bytes.sliced(at, std::min(piece, bytes.size() - at)), chunk);
    if (good)
        good = scanner.finish(chunk);
    if (good != scanner.error().message.isEmpty())
        qFatal("an error without a sentence, or a sentence without an error");
    ModalState modes;
    qint64 end = 0;
    for (std::size_t i = 0; i < chunk.lines.size(); ++i) {
        const QByteArray command = chunk.command(i);
        if (chunk.lines[i].endOffset < end || command.size() > GcodeLineScanner::MaxCommand)
            qFatal("out of bounds");
        end = chunk.lines[i].endOffset;
        modes.apply(command);
        const QByteArray compact = LineCompactor::compact(command);
        if (compact.size() > command.size() || LineCompactor::compact(compact) != compact)
            qFatal("compacting went on");
    }
    return 0;
}
