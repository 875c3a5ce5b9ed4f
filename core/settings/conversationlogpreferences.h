// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gantry {

/// Whether what is said between Gantry and the printer is kept in files. Plain value.
struct ConversationLogPreferences
{
    static constexpr int LeastMegabytes = 1;
    static constexpr int MostMegabytes = 1000;
    static constexpr int KeptFiles = 5;

    bool enabled = false;
    int megabytes = 10; ///< of each file, 1..1000

    friend bool operator==(const ConversationLogPreferences &, const ConversationLogPreferences &)
        = default;
};

} // namespace gantry
