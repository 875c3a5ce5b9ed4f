// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/linkmachine.h"

namespace gantry {

std::optional<LinkState> LinkMachine::next(LinkState state, LinkEvent event)
{
    struct Row
    {
        LinkState from;
        LinkEvent event;
        LinkState to;
    };
    using S = LinkState;
    using E = LinkEvent;
    static constexpr Row Table[] = {
        {S::Disconnected, E::ConnectWanted, S::Opening},
        {S::Lost, E::ConnectWanted, S::Opening},
        {S::Failed, E::ConnectWanted, S::Opening},
        {S::Lost, E::DisconnectWanted, S::Disconnected},
        {S::Failed, E::DisconnectWanted, S::Disconnected},

        {S::Opening, E::PortOpened, S::Handshaking},
        {S::Opening, E::NextCandidate, S::Opening},
        {S::Opening, E::GaveUp, S::Failed},
        {S::Opening, E::PortVanished, S::Lost}, // while a job waits
        {S::Opening, E::Broken, S::Failed},
        {S::Opening, E::DisconnectWanted, S::Disconnected},

        {S::Handshaking, E::Answered, S::Ready},
        {S::Handshaking, E::NextCandidate, S::Opening},
        {S::Handshaking, E::GaveUp, S::Failed},
        {S::Handshaking, E::PortVanished, S::Lost}, // while a job waits
        {S::Handshaking, E::Broken, S::Failed},
        {S::Handshaking, E::DisconnectWanted, S::Disconnected},

        {S::Ready, E::PortVanished, S::Lost},
        {S::Ready, E::Broken, S::Failed},
        {S::Ready, E::DisconnectWanted, S::Disconnected},
    };
    for (const Row &row : Table) {
        if (row.from == state && row.event == event)
            return row.to;
    }
    return std::nullopt;
}

bool LinkMachine::handle(LinkEvent event)
{
    const std::optional<LinkState> to = next(m_state, event);
    if (to)
        m_state = *to;
    return to.has_value();
}

} // namespace gantry
