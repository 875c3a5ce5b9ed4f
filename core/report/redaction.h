// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Takes out of a report what is nobody's business. Pure. What is taken out leaves a mark, so that the reader knows.
namespace gantry::Redaction {

/// What stands where something was taken out.
inline constexpr char Mark[] = "(left out)";

/// Text of any kind, line by line: passwords of networks in G-code (M587, M588, M589), user and password in addresses,
/// values named like secrets ("token=..."). The home folder becomes "~".
/// @param home absolute path; empty: none
[[nodiscard]] QByteArray text(const QByteArray &text, const QByteArray &home);

/// An INI file: also every value whose key is named like a secret, the history of typed commands, and binary values.
[[nodiscard]] QByteArray settings(const QByteArray &ini, const QByteArray &home);

} // namespace gantry::Redaction
