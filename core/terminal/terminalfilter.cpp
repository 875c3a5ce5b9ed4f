// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal/terminalfilter.h"

namespace gantry {

bool TerminalFilter::accepts(const WireLine &line) const
{
    using Kind = WireLine::Kind;
    if (line.direction != WireLine::Direction::Sent)
        return !hiddenKinds.contains(line.kind);

    if (line.kind == Kind::Resend && hiddenKinds.contains(Kind::Resend))
        return false;
    if (line.origin != SendOrigin::Poll)
        return true;
    if (hidesPolls)
        return false;
    // A question nobody sees the answer of is noise.
    if (hiddenKinds.contains(Kind::Temperature)
        && (line.text.contains("M105") || line.text.contains("M155")))
        return false;
    return !(hiddenKinds.contains(Kind::Position)
             && (line.text.contains("M114") || line.text.contains("M154")));
}

} // namespace gantry
