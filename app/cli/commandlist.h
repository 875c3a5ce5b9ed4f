// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace gantry {

/// One command of gantry-cli. `run` gets the arguments from the command's own name on and returns the exit code: 0 done,
/// 1 failed (one sentence on standard error), 2 wrong usage.
struct CommandEntry
{
    QLatin1StringView name;
    QLatin1StringView summary;
    std::function<int(const QStringList &arguments)> run;
};

/// All commands in the order of the help text.
[[nodiscard]] const QList<CommandEntry> &commandList();

} // namespace gantry
