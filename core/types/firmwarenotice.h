// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace gantry {

/// Something the firmware, or the host on its behalf, wants the person to know.
struct FirmwareNotice
{
    enum class Kind {
        Notification,  ///< //action:notification, M117 echoes
        PausedForUser, ///< busy: paused for user
        Action,        ///< any other //action:
        Error,         ///< an error line that did not end the connection
        StopNotTaken, ///< Gantry's own sentence, translated: an emergency stop did not reach the printer
        Host,         ///< Gantry's own sentence, translated: why a job paused, what was held back
    };
    Kind kind = Kind::Notification;
    QString text; ///< the firmware's words, quoted, not translated (but of Host and StopNotTaken)
    bool endsJob = false; ///< of an Error: a job ends because of it, and says so itself

    friend bool operator==(const FirmwareNotice &, const FirmwareNotice &) = default;
};

} // namespace gantry
