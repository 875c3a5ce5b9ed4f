// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// Numbers as Python reads, rounds and writes them. Pure functions.
namespace gantry::TemplateNumbers {

/// The shortest text that reads back as the same number: "1.0", "0.1", "1e+16", "nan".
[[nodiscard]] QString text(double value);
/// With so many digits after the point, rounded half to even as the exact binary value lies; at most MaxDigits.
[[nodiscard]] QString fixedText(double value, int digits);
constexpr int MaxDigits = 60;

/// round(value, digits); halves go to the even neighbour. Negative digits round before the point.
[[nodiscard]] double rounded(double value, int digits);
/// The same for a whole number; nothing where the result does not fit.
[[nodiscard]] std::optional<qint64> rounded(qint64 value, int digits);

/// float("..."): surrounding spaces and single underscores are allowed, as are "inf" and "nan".
[[nodiscard]] std::optional<double> parseFloat(const QString &text);

enum class IntProblem { NoNumber, TooLarge };
struct ParsedInt
{
    std::optional<qint64> value;
    IntProblem problem = IntProblem::NoNumber;
};
/// int("...", base), base 2 to 36, or 0 for the prefixes of the language.
[[nodiscard]] ParsedInt parseInt(const QString &text, int base);

/// The number without its fraction; nothing where it does not fit or is none.
[[nodiscard]] std::optional<qint64> truncated(double value);

} // namespace gantry::TemplateNumbers
