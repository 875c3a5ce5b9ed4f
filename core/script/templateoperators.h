// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/templaterun.h"

/// What the operators do, with the rules of Python: whole numbers stay whole, "/" gives a fraction, "//" and "%" round
/// down. Whole numbers have 64 bits; what does not fit fails. Pure functions.
namespace gantry::TemplateOperators {

enum class Arithmetic { Add, Subtract, Multiply, Divide, FloorDivide, Modulo, Power, Concatenate };
enum class Comparison { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, In, NotIn };

[[nodiscard]] TemplateValue calculate(Arithmetic operation, const TemplateValue &left,
                                      const TemplateValue &right, TemplateRun &run);
[[nodiscard]] TemplateValue negate(const TemplateValue &value, TemplateRun &run);
[[nodiscard]] TemplateValue plus(const TemplateValue &value, TemplateRun &run);

[[nodiscard]] bool compare(Comparison comparison, const TemplateValue &left,
                           const TemplateValue &right, TemplateRun &run);
[[nodiscard]] bool equal(const TemplateValue &left, const TemplateValue &right, TemplateRun &run);
/// left < right; fails for what has no order.
[[nodiscard]] bool less(const TemplateValue &left, const TemplateValue &right, TemplateRun &run);
/// needle in haystack.
[[nodiscard]] bool contains(const TemplateValue &haystack, const TemplateValue &needle,
                            TemplateRun &run);

/// False for lists and maps: they are no keys of maps.
[[nodiscard]] bool canBeKey(const TemplateValue &value);
/// The value of a key; nothing if it is not there.
[[nodiscard]] std::optional<TemplateValue> lookUp(const TemplateMap &map, const TemplateValue &key,
                                                  TemplateRun &run);

} // namespace gantry::TemplateOperators
