// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/templaterun.h"

/// What stands inside values: members, items, slices. Pure functions.
namespace gantry::TemplateMembers {

/// value.name: the entry of a map, a member of `loop`. Undefined if there is none; fails for what is undefined itself.
[[nodiscard]] TemplateValue attribute(const TemplateValue &value, const QString &name,
                                      TemplateRun &run);
/// value[key]: the entry of a map, the item of a list or text (negative: from its end), else value.key.
[[nodiscard]] TemplateValue item(const TemplateValue &value, const TemplateValue &key,
                                 TemplateRun &run);
/// value[begin:end:step] of a list or text; none = as far as it goes.
[[nodiscard]] TemplateValue slice(const TemplateValue &value, const TemplateValue &begin,
                                  const TemplateValue &end, const TemplateValue &step,
                                  TemplateRun &run);

} // namespace gantry::TemplateMembers
