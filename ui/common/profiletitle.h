// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gantry {

struct PrinterProfile;

/// What a profile is called for people: the one that is always there in their language, as long as nobody gave it another
/// name; any other as it is.
[[nodiscard]] QString profileTitle(const PrinterProfile &profile);

} // namespace gantry
