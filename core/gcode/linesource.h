// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/commandtags.h"

#include <QByteArray>

namespace gantry {

/// One line for the printer with what is needed to account for it later.
struct SourceLine
{
    QByteArray text; ///< ready to send: no comment, no line number, not empty
    quint64 id = 0;  ///< given by the source, reported back when acknowledged
    CommandTags tags = {};
};

/// The job's face towards the engine: pulled whenever the printer has room and no lane has anything to send.
/// Not thread-safe; lives with the engine.
class LineSource
{
public:
    enum class Pull {
        Line,   ///< the line was filled in
        NotYet, ///< nothing now; the owner of the engine calls pump() when that changes
        End,    ///< nothing more, ever
    };

    virtual ~LineSource() = default;
    virtual Pull next(SourceLine &line) = 0;
};

} // namespace gantry
