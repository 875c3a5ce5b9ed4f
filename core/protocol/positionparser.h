// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/response.h"

#include <QByteArrayView>

#include <optional>

namespace gantry {

/// Reads the answer to M114. The line must name X, Y, Z and E (or E0 ..); numbers after "Count" are
/// steps and left out. Takes precedence over temperatures: "Count: A:0 B:0" is none.
[[nodiscard]] std::optional<response::PositionReport> parsePosition(QByteArrayView line);

} // namespace gantry
