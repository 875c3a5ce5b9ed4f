// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QString;

namespace gantry {

/// The weight of headings and of what is chosen. Fonts for Chinese, Japanese and Korean mostly have nothing between regular
/// and bold, and semibold would be drawn regular beside semibold Latin letters.
/// @param text what is written so, or any words of the same language
[[nodiscard]] QFont::Weight strongWeight(const QString &text);

} // namespace gantry
