// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace gantry {

/// Running figures of the link since it was opened.
struct LinkStatistics
{
    quint64 linesSent = 0; ///< first transmissions; resends are not counted again
    quint64 linesResent = 0;
    quint64 resendRequests = 0;
    quint64 acknowledgesLost = 0; ///< found out by a probe or a time-out
    quint64 bytesSent = 0;
    quint64 bytesReceived = 0;
    double linesPerSecond = 0; ///< over the last seconds
    qint64 longestStallMs
        = 0; ///< longest time a line waited for its acknowledge while no busy was reported

    friend bool operator==(const LinkStatistics &, const LinkStatistics &) = default;
};

} // namespace gantry
