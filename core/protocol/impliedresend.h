// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace gantry {

/// The line an error about checksum or number will ask for, where its text tells: "... Last Line: 4" means 5,
/// "expected line 5 got 9" means 5. For when the request to resend itself is lost. Pure.
[[nodiscard]] std::optional<qint64> impliedResend(QByteArrayView errorText);

} // namespace gantry
