// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/templatearguments.h"

/// The functions of values (text.upper(), map.items()) and those that are always there (range). Pure functions.
namespace gantry::TemplateMethods {

/// True if values of this kind have that function.
[[nodiscard]] bool exists(const TemplateValue &object, const QString &name);
/// object.name(arguments); fails if there is no such function.
[[nodiscard]] TemplateValue call(const TemplateValue &object, const QString &name,
                                 TemplateArguments &arguments, TemplateRun &run);

/// range(end), range(begin, end), range(begin, end, step).
[[nodiscard]] TemplateValue range(TemplateArguments &arguments, TemplateRun &run);
/// dict(name=value, ...).
[[nodiscard]] TemplateValue dict(const TemplateArguments &arguments, TemplateRun &run);

} // namespace gantry::TemplateMethods
