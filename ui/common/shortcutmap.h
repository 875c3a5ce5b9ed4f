// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace gantry {

/// The shortcuts of actions by the action's id. An action with an empty list has none.
using ShortcutMap = QMap<QString, QList<QKeySequence>>;

/// What may be a shortcut, and shortcuts as a file:
/// {"type": "gantry-shortcuts", "format": 1, "shortcuts": {"job.print": ["Ctrl+P"], "file.close": []}}
/// with key sequences in Qt's portable notation; only what differs from the defaults stands in it.
namespace Shortcuts {

/// Two actions that want the same keys.
struct Conflict
{
    QString first;
    QString second;
    QKeySequence keys;
};

inline constexpr int FileFormat = 1;

/// Why these keys cannot be a shortcut, as a sentence; empty = they can.
[[nodiscard]] QString problemOf(const QKeySequence &keys);
[[nodiscard]] std::optional<Conflict> findConflict(const ShortcutMap &shortcuts);

[[nodiscard]] QMap<QString, QStringList> toTexts(const ShortcutMap &shortcuts);
[[nodiscard]] ShortcutMap fromTexts(const QMap<QString, QStringList> &texts);

[[nodiscard]] QJsonObject toJson(const ShortcutMap &shortcuts);
/// Errors: FileMalformed, with what is wrong; FileTooNew.
[[nodiscard]] Result<ShortcutMap> fromJson(const QJsonObject &object);

/// "Ctrl+P, Pause" as the platform writes keys.
[[nodiscard]] QString toDisplay(const QList<QKeySequence> &keys);

} // namespace Shortcuts

} // namespace gantry
