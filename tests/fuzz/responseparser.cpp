// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any line a printer could say, and the lines after it: what each means.

#include "protocol/responseparser.h"

#include <QByteArray>

#include <cstddef>

using namespace gantry;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    ResponseParser parser;
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const QByteArray &line : text.split('\n')) {
        const Response response = parser.parse(line);
        // An "ok" in the middle of a line is no acknowledge, and none counts for more than it has letters.
        if (response.acknowledge && response.acknowledge->count * 2 > line.size())
            qFatal("more acknowledges than letters");
        (void) wireKind(response);
    }
    return 0;
}
