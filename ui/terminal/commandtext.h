// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// What is done to commands between typing and sending. Pure functions.
namespace gantry::CommandText {

/// The command as it is sent: trimmed, and in upper case, because much firmware does not know "g28". Texts for the
/// display, file names and other words that the case matters in stay as typed (M117, M118, M23, M28 ...), and so does
/// anything in quotes.
[[nodiscard]] QString normalized(const QString &typed);

/// The lines of a pasted text that hold something.
[[nodiscard]] QStringList lines(const QString &text);

} // namespace gantry::CommandText
