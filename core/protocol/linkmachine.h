// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/linkstate.h"

#include <optional>

namespace gantry {

/// What can happen to a link.
enum class LinkEvent {
    ConnectWanted,
    PortOpened,
    NextCandidate, ///< this port or rate did not work out, the next one is opened
    Answered,      ///< a printer was recognised
    GaveUp,        ///< no candidate is left
    PortVanished,
    Broken, ///< closed by us because of an error or an emergency
    DisconnectWanted,
};

/// The transition table of LinkState. Pure.
class LinkMachine final
{
public:
    [[nodiscard]] LinkState state() const { return m_state; }
    /// Takes the transition; nothing happens and false is returned if the state does not know the event.
    bool handle(LinkEvent event);
    /// Where the event leads from a state; nothing if it means nothing there.
    [[nodiscard]] static std::optional<LinkState> next(LinkState state, LinkEvent event);

private:
    LinkState m_state = LinkState::Disconnected;
};

} // namespace gantry
