// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/commandtags.h"
#include "types/sendorigin.h"

#include <QByteArray>
#include <QMetaType>

namespace gantry {

/// One line of the conversation as it stood on the wire, without its newline. Cheap to copy (shared bytes).
struct WireLine
{
    enum class Direction { Sent, Received, Note };
    enum class Kind {
        Normal,
        Acknowledge, ///< a bare ok
        Temperature,
        Position,
        Busy, ///< busy, wait
        Card, ///< how far a print from the card is, or that there is none
        Error,
        Resend, ///< a request to resend, or a line sent again
        Note,   ///< from Gantry itself (English, raw)
    };

    qint64 msecsSinceEpoch = 0;
    Direction direction = Direction::Received;
    Kind kind = Kind::Normal;
    SendOrigin origin = SendOrigin::Manual; ///< of sent lines
    QByteArray text;
    CommandTags tags = {}; ///< of sent lines, as given by whoever wanted them sent

    friend bool operator==(const WireLine &, const WireLine &) = default;
};

} // namespace gantry

Q_DECLARE_METATYPE(gantry::WireLine)
