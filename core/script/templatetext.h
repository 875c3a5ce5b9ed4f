// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/templaterun.h"

/// Values as text, as Python's str() and repr() write them, and what walks through them. Pure functions.
namespace gantry::TemplateText {

/// str(value): "1.0", "True", "None", "[1, 'a']"; undefined gives nothing. Fails for what has no useful text.
[[nodiscard]] QString text(const TemplateValue &value, TemplateRun &run);
/// repr(value): text in quotes.
[[nodiscard]] QString quoted(const TemplateValue &value, TemplateRun &run);
/// The items that `for` sees: of a list, the characters of a text, the keys of a map; none if undefined.
[[nodiscard]] std::optional<QList<TemplateValue>> items(const TemplateValue &value,
                                                        TemplateRun &run);
/// The kind of value in words for error messages ("a text").
[[nodiscard]] QString kind(const TemplateValue &value);

} // namespace gantry::TemplateText
