// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace gantry {

/// Reads a received line from left to right without copying and without the locale. Each take...()
/// moves on only if it found what it was asked for. Pure.
class TextScanner final
{
public:
    explicit TextScanner(QByteArrayView text)
        : m_text(text)
    {}

    [[nodiscard]] bool atEnd() const { return m_text.isEmpty(); }
    [[nodiscard]] char peek() const { return m_text.isEmpty() ? '\0' : m_text.front(); }
    [[nodiscard]] QByteArrayView rest() const { return m_text; }

    void skip(qsizetype count = 1) { m_text = m_text.sliced(qMin(count, m_text.size())); }
    /// Skips blanks and tabs.
    void skipSpaces();
    [[nodiscard]] bool take(char c);
    /// Compares without regard to case; @p lowerCasePrefix is given in lower case.
    [[nodiscard]] bool takeNoCase(QByteArrayView lowerCasePrefix);
    /// Everything up to the next blank or the end.
    [[nodiscard]] QByteArrayView takeWord();
    /// [+-]digits; nothing if there are none or the number does not fit.
    [[nodiscard]] std::optional<qint64> takeInteger();
    /// [+-]digits[.digits]; nothing for "inf", "nan", exponents only, or more than 15 digits before
    /// the point.
    [[nodiscard]] std::optional<double> takeDecimal();

private:
    QByteArrayView m_text;
};

[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}
[[nodiscard]] constexpr bool isLetter(char c)
{
    return isUpper(c) || (c >= 'a' && c <= 'z');
}
[[nodiscard]] constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

/// ASCII only, whatever the locale.
[[nodiscard]] bool startsWithNoCase(QByteArrayView text, QByteArrayView lowerCasePrefix);
[[nodiscard]] bool containsNoCase(QByteArrayView text, QByteArrayView lowerCaseWord);

} // namespace gantry
