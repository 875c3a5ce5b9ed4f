// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/printhost.h"
#include "protocol/cardpoll.h"
#include "protocol/engineoutput.h"

/// Between the engine and the host's dealings with the card, neither of which knows the other. Pure functions.
namespace gantry::CardFeed {

/// Tells the host what an output of the engine means for the card. True if it is nothing for anybody else.
bool tell(PrintHost &host, const EngineOutput &output, TimePoint now);

/// Whether the printer has to be asked how far it is.
[[nodiscard]] CardWatch watch(CardHost::Activity activity);

} // namespace gantry::CardFeed
