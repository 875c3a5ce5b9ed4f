// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/templatearguments.h"

/// The tests of the template language: `value is name argument`.
namespace gantry::TemplateTests {

using Function
    = bool (*)(const TemplateValue &input, const TemplateArguments &arguments, TemplateRun &run);

struct Test
{
    QLatin1StringView name;
    QLatin1StringView parameters; ///< all of them have to be given
    Function function = nullptr;
};

/// The test of that name, or nothing.
[[nodiscard]] const Test *find(const QString &name);

} // namespace gantry::TemplateTests
