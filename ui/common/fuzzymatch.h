// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace gantry {

/// How well a text fits what somebody types to find it: every word of the pattern must be in the text, as the beginning
/// of a word, inside one, or as letters in this order ("tmpl" finds "Temperature presets"). Case does not count. Pure.
/// @return the higher, the better; nothing if it does not fit; 0 for an empty pattern
[[nodiscard]] std::optional<int> fuzzyScore(QStringView pattern, QStringView text);

} // namespace gantry
