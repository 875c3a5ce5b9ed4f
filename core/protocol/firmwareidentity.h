// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/response.h"
#include "types/firmwareinfo.h"

#include <optional>

namespace gantry {

/// Gathers the lines of an M115 answer and tells when they are complete. Pure.
class FirmwareIdentity final
{
public:
    void reset() { *this = {}; }

    [[nodiscard]] const FirmwareInfo &info() const { return m_info; }
    /// Takes one response; gives the information out when a response that is no part of the answer ends it. A
    /// capability that comes later (a line between was damaged) gives it out once more.
    [[nodiscard]] std::optional<FirmwareInfo> take(const Response &response);

private:
    FirmwareInfo m_info;
    bool m_named = false;
    bool m_changed = false;
};

} // namespace gantry
