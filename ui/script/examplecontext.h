// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/printerprofile.h"

#include <QVariantMap>

namespace gantry {

/// What a script would be told of a printer in the middle of a print: the documented variables with values to try a
/// template with. Pure.
[[nodiscard]] QVariantMap exampleContext(const QString &script, const PrinterProfile &profile);

} // namespace gantry
