// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "printer/printerinterface.h"

#include <QStringList>

/// gantry-cli jog, home, temp and script: one thing done with a printer, each until the printer has carried it out.
namespace gantry::MoveCommands {

[[nodiscard]] int jog(const QStringList &arguments);
[[nodiscard]] int home(const QStringList &arguments);
[[nodiscard]] int temp(const QStringList &arguments);
[[nodiscard]] int script(const QStringList &arguments);

/// "x=10" "z=-0.5": what to jog. InvalidArgument names the word; which axes there are is not looked at.
[[nodiscard]] Result<QList<AxisDistance>> parseDistances(const QStringList &words);
/// "tool0=210" "bed=60" in this order, "off" is 0. InvalidArgument names the word.
[[nodiscard]] Result<QList<std::pair<QString, double>>> parseTargets(const QStringList &words);
/// "name=text": variables of a script. InvalidArgument names the word.
[[nodiscard]] Result<QVariantMap> parseVariables(const QStringList &words);

} // namespace gantry::MoveCommands
