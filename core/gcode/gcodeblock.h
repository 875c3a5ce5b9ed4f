// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/commandtags.h"
#include "types/sendorigin.h"

#include <QByteArray>
#include <QList>

namespace gantry {

/// Lines that stay together on the wire: nothing is sent between them.
struct GcodeBlock
{
    QList<QByteArray> lines; ///< without line number, checksum, comment and newline

    friend bool operator==(const GcodeBlock &, const GcodeBlock &) = default;
};

/// What becomes of the machine's modes (units, G90 or G91, M82 or M83) by a block. What it takes is added when the first
/// line leaves, since only then it is certain which modes are in force before it.
enum class ModeKeeping {
    None,    ///< the lines as they are
    Moves,   ///< moves in mm that end in G90 and M82 (or never leave them): as it was before
    Restore, ///< any lines: what they change is put back behind them
};

/// A block on its way to the printer. A ticket other than 0 is reported back once the block's last line was
/// acknowledged (or dropped because the link closed).
struct Submission
{
    GcodeBlock block;
    SendOrigin origin = SendOrigin::Manual;
    quint64 ticket = 0;
    CommandTags tags = {};
    bool urgent = false; ///< before what waits in the same lane, instead of behind it
    ModeKeeping keeping = ModeKeeping::None;
    bool keepsPlaceInFile = false; ///< E and F are set back to what they were before
};

} // namespace gantry
