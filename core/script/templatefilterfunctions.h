// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/templatearguments.h"

/// What the filters do; which names and parameters they have stands in templatefilters.cpp.
namespace gantry::TemplateFilters {

// Numbers
[[nodiscard]] TemplateValue absolute(const TemplateValue &input, const TemplateArguments &arguments,
                                     TemplateRun &run);
[[nodiscard]] TemplateValue maximum(const TemplateValue &input, const TemplateArguments &arguments,
                                    TemplateRun &run);
[[nodiscard]] TemplateValue minimum(const TemplateValue &input, const TemplateArguments &arguments,
                                    TemplateRun &run);
[[nodiscard]] TemplateValue round(const TemplateValue &input, const TemplateArguments &arguments,
                                  TemplateRun &run);
[[nodiscard]] TemplateValue sum(const TemplateValue &input, const TemplateArguments &arguments,
                                TemplateRun &run);
[[nodiscard]] TemplateValue toFloat(const TemplateValue &input, const TemplateArguments &arguments,
                                    TemplateRun &run);
[[nodiscard]] TemplateValue toInt(const TemplateValue &input, const TemplateArguments &arguments,
                                  TemplateRun &run);

// Lists
[[nodiscard]] TemplateValue first(const TemplateValue &input, const TemplateArguments &arguments,
                                  TemplateRun &run);
[[nodiscard]] TemplateValue join(const TemplateValue &input, const TemplateArguments &arguments,
                                 TemplateRun &run);
[[nodiscard]] TemplateValue last(const TemplateValue &input, const TemplateArguments &arguments,
                                 TemplateRun &run);
[[nodiscard]] TemplateValue length(const TemplateValue &input, const TemplateArguments &arguments,
                                   TemplateRun &run);
[[nodiscard]] TemplateValue mapItems(const TemplateValue &input, const TemplateArguments &arguments,
                                     TemplateRun &run);
[[nodiscard]] TemplateValue reverse(const TemplateValue &input, const TemplateArguments &arguments,
                                    TemplateRun &run);
[[nodiscard]] TemplateValue sort(const TemplateValue &input, const TemplateArguments &arguments,
                                 TemplateRun &run);
[[nodiscard]] TemplateValue toList(const TemplateValue &input, const TemplateArguments &arguments,
                                   TemplateRun &run);
[[nodiscard]] TemplateValue unique(const TemplateValue &input, const TemplateArguments &arguments,
                                   TemplateRun &run);

// Texts, and any value
[[nodiscard]] TemplateValue capitalize(const TemplateValue &input,
                                       const TemplateArguments &arguments, TemplateRun &run);
[[nodiscard]] TemplateValue defaultValue(const TemplateValue &input,
                                         const TemplateArguments &arguments, TemplateRun &run);
[[nodiscard]] TemplateValue format(const TemplateValue &input, const TemplateArguments &arguments,
                                   TemplateRun &run);
[[nodiscard]] TemplateValue lower(const TemplateValue &input, const TemplateArguments &arguments,
                                  TemplateRun &run);
[[nodiscard]] TemplateValue replace(const TemplateValue &input, const TemplateArguments &arguments,
                                    TemplateRun &run);
[[nodiscard]] TemplateValue title(const TemplateValue &input, const TemplateArguments &arguments,
                                  TemplateRun &run);
[[nodiscard]] TemplateValue toText(const TemplateValue &input, const TemplateArguments &arguments,
                                   TemplateRun &run);
[[nodiscard]] TemplateValue trim(const TemplateValue &input, const TemplateArguments &arguments,
                                 TemplateRun &run);
[[nodiscard]] TemplateValue upper(const TemplateValue &input, const TemplateArguments &arguments,
                                  TemplateRun &run);
[[nodiscard]] TemplateValue wordCount(const TemplateValue &input,
                                      const TemplateArguments &arguments, TemplateRun &run);

/// The items of a list with the argument "attribute" taken of each; nothing (and failed) if there are none to take.
[[nodiscard]] std::optional<QList<TemplateValue>> itemsWith(const TemplateValue &input,
                                                            const TemplateValue &attribute,
                                                            TemplateRun &run);

} // namespace gantry::TemplateFilters
