// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gantry {

/// Who wants a line sent; decides its lane and how the terminal shows it.
enum class SendOrigin {
    Manual,   ///< the user: buttons, terminal, command line
    Script,   ///< a script hook
    Poll,     ///< Gantry's own questions (M105, M114, M27)
    Job,      ///< the file being printed
    Protocol, ///< handshake, probes, reset of line numbers, resends
};

} // namespace gantry
