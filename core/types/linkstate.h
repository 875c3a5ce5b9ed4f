// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "types/connectionsettings.h"

#include <QString>

namespace gantry {

/// The state of the link to the printer. Authority: LinkMachine on the comm thread.
enum class LinkState {
    Disconnected,
    Opening,     ///< the port is being opened
    Handshaking, ///< greeting sent, rates may be tried
    Ready,       ///< the firmware answers
    Lost,        ///< was Ready; cable, network or power went away
    Failed,      ///< could not connect, or closed because of an error
};

[[nodiscard]] constexpr bool isLinkOpen(LinkState state)
{
    return state == LinkState::Opening || state == LinkState::Handshaking
           || state == LinkState::Ready;
}

/// The link as a fact: its state, the port and rate in use, what is being tried, why it failed.
struct LinkStatus
{
    LinkState state = LinkState::Disconnected;
    ConnectionSettings settings; ///< as in use: the rate that was found, not "automatic"
    QString activity; ///< translated: "Trying 115200 baud on ttyACM0 (1 of 4)"; empty when Ready
    Error error;      ///< set in Lost and Failed
    /// The link broke under a job that waits for the printer's return: what was known of the machine still holds.
    bool jobWaits = false;

    friend bool operator==(const LinkStatus &, const LinkStatus &) = default;
};

/// What was known of the machine is worth nothing any more once the one status follows the other.
[[nodiscard]] inline bool endsConversation(const LinkStatus &before, const LinkStatus &after)
{
    if (after.jobWaits)
        return false;
    return before.jobWaits ? after.state != LinkState::Ready
                           : isLinkOpen(before.state) && !isLinkOpen(after.state);
}

} // namespace gantry
