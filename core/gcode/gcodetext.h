// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace gantry::GcodeText {

/// Cuts everything from the first ';' that is not escaped by an odd number of backslashes, then trims.
/// Parentheses are left alone: some firmware takes them as text. (Test vectors 4 and 5 of the protocol.)
[[nodiscard]] QByteArrayView stripComment(QByteArrayView line);

/// A line as it stands on the wire without line number and checksum: "N42 G1 X10*7" -> "G1 X10".
[[nodiscard]] QByteArrayView withoutNumber(QByteArrayView line);

/// The command word of a line: "G1", "M105", "G28" (sub-code ".2" is cut), "T" for any tool, upper case
/// ("g1" gives "G1"). Empty if the line starts with no G, M or T and digits.
/// Leading zeros do not count ("G01" gives "G1"). Allocates nothing for codes below 1000.
[[nodiscard]] QByteArray commandWord(QByteArrayView line);

/// commandWord() as letter and number, for switch statements.
struct Command
{
    char letter = 0; ///< 'G', 'M' or 'T'; 0 if the line is no command
    int code = -1;   ///< the tool number for 'T'

    [[nodiscard]] bool is(char l, int c) const { return letter == l && code == c; }
};
[[nodiscard]] Command command(QByteArrayView line);

/// Value of a parameter word ('S' in "M104 S210"); letters compare case-insensitively and a letter that is part
/// of a longer word ("NP100") is not found. Spaces between words are not required. Nothing if the word has no
/// number. The command word itself counts too: 'T' in "T1" is 1.
[[nodiscard]] std::optional<double> parameter(QByteArrayView line, char letter);

/// True if the parameter stands there, with or without a value ("G28 X").
[[nodiscard]] bool hasParameter(QByteArrayView line, char letter);

/// A "@pause"-like host command: never sent to the printer.
[[nodiscard]] bool isHostCommand(QByteArrayView line);

/// Makes bytes safe for the wire: line breaks, NUL and all other control characters but the tab removed, every
/// non-ASCII character replaced by one '?'.
[[nodiscard]] QByteArray toWire(QByteArrayView line);

} // namespace gantry::GcodeText
