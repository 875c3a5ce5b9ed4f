// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace gantry {

/// Words that travel with a command from whoever asked for it to the log of what was sent: "trigger:printer.home",
/// "source:script". A value: whoever adds one adds it to a copy.
using CommandTags = QSet<QString>;

/// Before the name of a macro: in the tag of all it sends.
inline constexpr QLatin1StringView MacroTag{"macro:"};

/// The given tags and one more.
[[nodiscard]] inline CommandTags withTag(CommandTags tags, const QString &tag)
{
    tags.insert(tag);
    return tags;
}

} // namespace gantry
