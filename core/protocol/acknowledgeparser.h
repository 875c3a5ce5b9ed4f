// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/response.h"

#include <QByteArrayView>

#include <optional>

namespace gantry {

/// An acknowledge and what else stood on its line.
struct AcknowledgedLine
{
    Acknowledge acknowledge;
    QByteArrayView rest; ///< of the line that was read; valid as long as that
    /// The rest follows "ok" without a blank: a newline was lost, or it is no "ok" at all.
    bool glued = false;
};

/// Reads "ok", "okok", "ok 12", "ok N12 P15 B3", "ok T:21.0 ...". The word has to come first: "SD
/// card ok" is none. Lower case, as every firmware writes it; a line that is nothing but "OK" is
/// taken as well, since no firmware says that for anything else, while a sentence that begins with
/// "OK " acknowledges nothing.
[[nodiscard]] std::optional<AcknowledgedLine> takeAcknowledge(QByteArrayView line);

/// The line without the "ok" that old Marlin glues to "File deleted:<name>"; nothing if there is
/// none.
[[nodiscard]] std::optional<QByteArrayView> withoutGluedAcknowledge(QByteArrayView line);

} // namespace gantry
