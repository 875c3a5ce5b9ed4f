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

/// A block on its way to the printer. A ticket other than 0 is reported back once the block's last line was
/// acknowledged (or dropped because the link closed).
struct Submission
{
    GcodeBlock block;
    SendOrigin origin = SendOrigin::Manual;
    quint64 ticket = 0;
    CommandTags tags = {};
    bool urgent = false;     ///< before what waits in the same lane, instead of behind it
    bool keepsModes = false; ///< moves in mm: the machine is left in the modes it was in before
};

} // namespace gantry
