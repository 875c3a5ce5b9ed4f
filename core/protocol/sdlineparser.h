// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/response.h"

#include <QByteArrayView>

#include <optional>

namespace gantry {

/// Reads what a line says of the SD card, with or without "echo:" in front; nothing for any other
/// line.
[[nodiscard]] std::optional<response::SdMessage> parseSdMessage(QByteArrayView line);

} // namespace gantry
