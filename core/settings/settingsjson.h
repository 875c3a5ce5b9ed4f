// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/terminalexpression.h"
#include "types/temperaturepreset.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

/// Lists of the settings as one text each: a list is changed as a whole or not at all. What is not of the expected shape
/// is nothing; single entries that make no sense are left out.
namespace gantry::SettingsJson {

/// More entries than these are not read.
inline constexpr qsizetype MaxEntries = 100;

[[nodiscard]] QString fromPresets(const QList<TemperaturePreset> &presets);
[[nodiscard]] std::optional<QList<TemperaturePreset>> toPresets(const QString &text);

[[nodiscard]] QString fromExpressions(const QList<TerminalExpression> &expressions);
[[nodiscard]] std::optional<QList<TerminalExpression>> toExpressions(const QString &text);

/// Key sequences (portable text) by the id of their action.
[[nodiscard]] QString fromShortcuts(const QMap<QString, QStringList> &shortcuts);
[[nodiscard]] std::optional<QMap<QString, QStringList>> toShortcuts(const QString &text);

} // namespace gantry::SettingsJson
