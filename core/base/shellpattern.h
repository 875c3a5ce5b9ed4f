// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace gantry {

/// Does the whole text match a shell pattern? "*" is any text (slashes as well), "?" any character, "[a-z]" one of
/// these, "[!a-z]" one of all others; a bracket that is not closed stands for itself. There is no escape.
[[nodiscard]] bool matchesShellPattern(QStringView pattern, QStringView text,
                                       Qt::CaseSensitivity sensitivity = Qt::CaseSensitive);

/// True if a pattern has a character that does not stand for itself.
[[nodiscard]] bool isShellPattern(QStringView text);

} // namespace gantry
