// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gcode/gcodewords.h"

#include <charconv>
#include <system_error>
#include <version>

namespace gantry {

namespace {

constexpr bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

/// The length of "[+-]digits[.digits]" at the start of the text, 0 if there is no digit in it.
qsizetype numberLength(QByteArrayView text)
{
    qsizetype at = 0;
    if (at < text.size() && (text[at] == '-' || text[at] == '+'))
        ++at;
    qsizetype digits = 0;
    bool point = false;
    for (; at < text.size(); ++at) {
        if (isDigit(text[at]))
            ++digits;
        else if (text[at] == '.' && !point)
            point = true;
        else
            break;
    }
    return digits > 0 ? at : 0;
}

/// Up to this many digits the value is exact: both parts are whole numbers a double can hold, and one
/// division rounds once.
constexpr qsizetype ExactDigits = 15;

constexpr double PowersOfTen[]
    = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

double shortNumber(QByteArrayView text)
{
    qint64 digits = 0;
    int decimals = 0;
    bool negative = false;
    bool point = false;
    for (const char c : text) {
        if (isDigit(c)) {
            digits = digits * 10 + (c - '0');
            decimals += point ? 1 : 0;
        } else if (c == '.') {
            point = true;
        } else {
            negative = c == '-';
        }
    }
    const double value = static_cast<double>(digits) / PowersOfTen[decimals];
    return negative ? -value : value;
}

std::optional<double> longNumber(QByteArrayView text)
{
    if (text.startsWith('+'))
        text = text.sliced(1);
#if defined(__cpp_lib_to_chars)
    double value = 0;
    const auto result = std::from_chars(text.begin(), text.end(), value, std::chars_format::fixed);
    return result.ec == std::errc() ? std::optional(value) : std::nullopt;
#else
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
#endif
}

} // namespace

std::optional<double> parseGcodeNumber(QByteArrayView text, qsizetype *length)
{
    *length = numberLength(text);
    if (*length == 0)
        return std::nullopt;
    const QByteArrayView number = text.first(*length);
    return *length <= ExactDigits ? shortNumber(number) : longNumber(number);
}

bool GcodeWordReader::next(GcodeWord &word)
{
    while (m_at != m_end && !isLetter(*m_at)) {
        if (*m_at == ';' || *m_at == '*') {
            m_at = m_end;
            return false;
        }
        ++m_at;
    }
    if (m_at == m_end)
        return false;

    word.letter = upper(*m_at++);
    word.decimals = 0;
    const char *number = m_at;
    while (number != m_end && *number == ' ')
        ++number;
    qsizetype length = 0;
    word.value = parseGcodeNumber({number, m_end - number}, &length);
    if (length > 0) {
        const QByteArrayView text(number, length);
        const qsizetype point = text.indexOf('.');
        word.decimals = point < 0 ? 0 : static_cast<int>(length - point - 1);
        m_at = number + length;
    }
    return true;
}

} // namespace gantry
