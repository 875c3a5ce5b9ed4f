// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <chrono>

namespace gantry {

/// One line of a recorded conversation, without its newline.
struct SessionEntry
{
    std::chrono::milliseconds time{0}; ///< since the recording began
    bool sent = false;                 ///< to the printer; else received from it
    QByteArray text;

    friend bool operator==(const SessionEntry &, const SessionEntry &) = default;
};

/// Reads a session file: one entry a line, `seconds direction text`, the direction `>` to the printer or `<` from it, as in
/// "   3.001 > N1 M115*39". The text is everything after the one blank behind the direction. Times do not run backwards.
/// FileMalformed names the line.
[[nodiscard]] Result<QList<SessionEntry>> parseSession(QByteArrayView text);

} // namespace gantry
