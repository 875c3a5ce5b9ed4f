// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/templatearguments.h"

/// The filters of the template language: `value | name(arguments)`.
namespace gantry::TemplateFilters {

using Function = TemplateValue (*)(const TemplateValue &input, const TemplateArguments &arguments,
                                   TemplateRun &run);

struct Filter
{
    QLatin1StringView name;
    QLatin1StringView parameters; ///< for TemplateArguments::bind
    Function function = nullptr;
    bool takesAnything = false; ///< arguments are not bound: format
};

/// The filter of that name, or nothing.
[[nodiscard]] const Filter *find(const QString &name);

} // namespace gantry::TemplateFilters
