// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/templaterun.h"

/// The formatting of texts with "%": '%.2f' % x. Pure functions.
namespace gantry::TemplateFormat {

/// Fills %d %i %u %f %F %e %E %g %G %s %r %x %X %o and %%, with flags, width and precision; a tuple gives several
/// values, anything else one. Fails where the values do not fit the pattern.
[[nodiscard]] TemplateValue percent(const QString &pattern, const TemplateValue &values,
                                    TemplateRun &run);

} // namespace gantry::TemplateFormat
