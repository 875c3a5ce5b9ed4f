// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/wireline.h"

#include <QSet>

namespace gantry {

/// Decides which lines a view shows; applied to the view, never to the data. Pure value.
struct TerminalFilter
{
    QSet<WireLine::Kind>
        hiddenKinds; ///< of received lines; a poll's sent line hides with its answer
    bool hidesPolls = false;

    [[nodiscard]] bool accepts(const WireLine &line) const;
    friend bool operator==(const TerminalFilter &, const TerminalFilter &) = default;
};

} // namespace gantry
