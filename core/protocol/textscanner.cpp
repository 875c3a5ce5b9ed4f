// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/textscanner.h"

#include <array>
#include <limits>

namespace gantry {

namespace {

constexpr int MaxDigits = 15; // what a double holds exactly

constexpr std::array<double, MaxDigits + 1> PowersOfTen
    = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

constexpr char toLower(char c)
{
    return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

void TextScanner::skipSpaces()
{
    while (isSpace(peek()))
        skip();
}

bool TextScanner::take(char c)
{
    if (m_text.isEmpty() || m_text.front() != c)
        return false;
    skip();
    return true;
}

bool TextScanner::takeNoCase(QByteArrayView lowerCasePrefix)
{
    if (!startsWithNoCase(m_text, lowerCasePrefix))
        return false;
    skip(lowerCasePrefix.size());
    return true;
}

QByteArrayView TextScanner::takeWord()
{
    qsizetype size = 0;
    while (size < m_text.size() && !isSpace(m_text[size]))
        ++size;
    const QByteArrayView word = m_text.first(size);
    skip(size);
    return word;
}

std::optional<qint64> TextScanner::takeInteger()
{
    qsizetype at = 0;
    const bool negative = peek() == '-';
    if (negative || peek() == '+')
        ++at;
    const qsizetype firstDigit = at;
    qint64 value = 0;
    for (; at < m_text.size() && isDigit(m_text[at]); ++at) {
        const int digit = m_text[at] - '0';
        if (value > (std::numeric_limits<qint64>::max() - digit) / 10)
            return std::nullopt;
        value = value * 10 + digit;
    }
    if (at == firstDigit)
        return std::nullopt;
    skip(at);
    return negative ? -value : value;
}

std::optional<double> TextScanner::takeDecimal()
{
    qsizetype at = 0;
    const bool negative = peek() == '-';
    if (negative || peek() == '+')
        ++at;
    const qsizetype firstDigit = at;
    qint64 digits = 0;
    int significant = 0;
    const auto push = [&](char c) {
        digits = digits * 10 + (c - '0');
        significant += digits > 0 ? 1 : 0;
    };
    for (; at < m_text.size() && isDigit(m_text[at]); ++at) {
        if (significant == MaxDigits)
            return std::nullopt;
        push(m_text[at]);
    }
    if (at == firstDigit)
        return std::nullopt;
    std::size_t decimals = 0;
    if (at + 1 < m_text.size() && m_text[at] == '.' && isDigit(m_text[at + 1])) {
        for (++at; at < m_text.size() && isDigit(m_text[at]); ++at) {
            // Digits beyond the precision of a double say nothing any more: read over them.
            if (significant < MaxDigits && decimals < MaxDigits) {
                push(m_text[at]);
                ++decimals;
            }
        }
    }
    skip(at);
    const double value = static_cast<double>(digits) / PowersOfTen[decimals];
    return negative ? -value : value;
}

bool startsWithNoCase(QByteArrayView text, QByteArrayView lowerCasePrefix)
{
    if (text.size() < lowerCasePrefix.size())
        return false;
    for (qsizetype i = 0; i < lowerCasePrefix.size(); ++i) {
        if (toLower(text[i]) != lowerCasePrefix[i])
            return false;
    }
    return true;
}

bool containsNoCase(QByteArrayView text, QByteArrayView lowerCaseWord)
{
    for (qsizetype at = 0; at + lowerCaseWord.size() <= text.size(); ++at) {
        if (startsWithNoCase(text.sliced(at), lowerCaseWord))
            return true;
    }
    return false;
}

} // namespace gantry
