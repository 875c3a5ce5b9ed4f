// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists of the files on a card.

#include "sdcard/sdlistparser.h"

#include <QByteArray>

#include <cstddef>

using namespace gantry;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    SdListParser parser(size % 2 == 1);
    QList<SdFile> files;
    for (int round = 0; round < 2; ++round) { // the second completes its entries from the first
        parser.begin();
        for (const QByteArray &line : text.split('\n'))
            parser.add(line);
        files = parser.finish(files);
        if (files.size() > SdListParser::MaxFiles)
            qFatal("too many files");
    }
    return 0;
}
