// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/templatenumbers.h"

#include <QByteArray>
#include <QLocale>
#include <QRegularExpression>
#include <QtNumeric>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace gantry::TemplateNumbers {

namespace {

constexpr double TwoTo63 = 9223372036854775808.0;

/// Shortest digits and the exponent of the first: 12.5 is "125" and 1.
struct Decimal
{
    QByteArray digits;
    int exponent = 0;
    bool negative = false;
};

Decimal shortestDecimal(double value)
{
    Decimal decimal;
    decimal.negative = std::signbit(value);
    const QByteArray text
        = QByteArray::number(std::abs(value), 'e', QLocale::FloatingPointShortest);
    const qsizetype e = text.indexOf('e');
    decimal.digits = text.left(e);
    decimal.digits.replace(".", "");
    decimal.exponent = text.mid(e + 1).toInt();
    while (decimal.digits.size() > 1 && decimal.digits.endsWith('0'))
        decimal.digits.chop(1);
    return decimal;
}

QString special(double value)
{
    if (std::isnan(value))
        return u"nan"_s;
    return value < 0 ? u"-inf"_s : u"inf"_s;
}

// Exactly between two numbers of so many digits: then all its digits are the shortest ones, and the last is a 5.
bool isTie(double value, const Decimal &decimal, int digits)
{
    const qsizetype fraction = decimal.digits.size() - 1 - decimal.exponent;
    if (fraction != digits + 1 || !decimal.digits.endsWith('5'))
        return false;
    const double scaled = std::ldexp(value, digits + 1);
    return std::isfinite(scaled) && scaled == std::floor(scaled);
}

// "1_000" is a number, "1__0", "_1" and "1_" are none.
bool removeUnderscores(QByteArray &text)
{
    for (qsizetype at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at)) {
        const auto isDigit = [&](qsizetype i) {
            return i >= 0 && i < text.size() && std::isalnum(static_cast<unsigned char>(text[i]));
        };
        if (!isDigit(at - 1) || !isDigit(at + 1))
            return false;
        text.remove(at, 1);
    }
    return true;
}

// Qt tells only that it does not fit: whether towards nothing or infinity follows from the exponent.
std::optional<double> unfitFloat(const QByteArray &text)
{
    static const QRegularExpression pattern(uR"(^([-+]?)(\d+\.?\d*|\.\d+)(?:[eE]([-+]?)\d+)?$)"_s);
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(text));
    if (!match.hasMatch())
        return std::nullopt;
    const bool small = match.captured(3) == "-"_L1
                       || !match.captured(2).contains(QRegularExpression(u"[1-9]"_s));
    const double value = small ? 0.0 : std::numeric_limits<double>::infinity();
    return match.captured(1) == "-"_L1 ? -value : value;
}

int digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'Z' ? c - 'A' + 10 : 99;
}

int basePrefix(const QByteArray &digits)
{
    if (digits.size() < 3 || digits.at(0) != '0')
        return 0;
    switch (digits.at(1)) {
    case 'x':
    case 'X':
        return 16;
    case 'o':
    case 'O':
        return 8;
    case 'b':
    case 'B':
        return 2;
    default:
        return 0;
    }
}

} // namespace

QString text(double value)
{
    if (!std::isfinite(value))
        return special(value);
    const Decimal decimal = shortestDecimal(value);
    QByteArray out = decimal.negative ? "-" : "";
    const int size = int(decimal.digits.size());
    const int point = decimal.exponent + 1; // digits before the point
    if (decimal.exponent < -4 || decimal.exponent >= 16) {
        out += decimal.digits.at(0);
        if (size > 1)
            out += '.' + decimal.digits.mid(1);
        out += decimal.exponent < 0 ? "e-" : "e+";
        out += QByteArray::number(std::abs(decimal.exponent)).rightJustified(2, '0');
    } else if (point <= 0) {
        out += "0." + QByteArray(-point, '0') + decimal.digits;
    } else if (point >= size) {
        out += decimal.digits + QByteArray(point - size, '0') + ".0";
    } else {
        out += decimal.digits.left(point) + '.' + decimal.digits.mid(point);
    }
    return QString::fromLatin1(out);
}

QString fixedText(double value, int digits)
{
    if (!std::isfinite(value))
        return special(value);
    digits = std::clamp(digits, 0, MaxDigits);
    QByteArray out = QByteArray::number(std::abs(value), 'f', digits);
    const Decimal decimal = shortestDecimal(value);
    if (isTie(std::abs(value), decimal, digits)) {
        // Qt rounds halves up; without the 5 it is the lower neighbour, wanted if that is the even one.
        QByteArray lower = QByteArray::number(std::abs(value), 'f', digits + 1).chopped(1);
        if (lower.endsWith('.'))
            lower.chop(1);
        if ((lower.back() - '0') % 2 == 0)
            out = lower;
    }
    return QString::fromLatin1(std::signbit(value) ? '-' + out : out);
}

double rounded(double value, int digits)
{
    if (!std::isfinite(value) || digits > MaxDigits)
        return value;
    if (digits >= 0)
        return fixedText(value, digits).toDouble();
    if (digits < -308)
        return std::copysign(0.0, value);
    const double unit = std::pow(10.0, -digits);
    return std::nearbyint(value / unit) * unit;
}

std::optional<qint64> rounded(qint64 value, int digits)
{
    if (digits >= 0)
        return value;
    if (digits < -19)
        return 0;
    qint64 unit = 1;
    for (int i = digits; i < 0; ++i) {
        if (unit > std::numeric_limits<qint64>::max() / 10)
            return 0; // 10^19: every half is above it or not representable
        unit *= 10;
    }
    const qint64 quotient = value / unit;
    const qint64 rest = std::abs(value % unit);
    const qint64 half = unit / 2;
    const bool away = rest > half || (rest == half && quotient % 2 != 0);
    qint64 result = 0;
    const qint64 step = value < 0 ? -1 : 1;
    if (qMulOverflow(away ? quotient + step : quotient, unit, &result))
        return std::nullopt;
    return result;
}

std::optional<double> parseFloat(const QString &source)
{
    QByteArray text = source.trimmed().toUtf8();
    if (!removeUnderscores(text))
        return std::nullopt;
    const QByteArray lower = text.toLower();
    const QByteArray name = lower.startsWith('-') || lower.startsWith('+') ? lower.mid(1) : lower;
    const double sign = lower.startsWith('-') ? -1.0 : 1.0;
    if (name == "inf" || name == "infinity")
        return sign * std::numeric_limits<double>::infinity();
    if (name == "nan")
        return std::numeric_limits<double>::quiet_NaN();
    bool ok = false;
    const double value = text.toDouble(&ok);
    const bool plain = !std::any_of(text.cbegin(), text.cend(), [](char c) {
        return std::isalpha(static_cast<unsigned char>(c)) && c != 'e' && c != 'E';
    });
    if (ok && plain)
        return value;
    return unfitFloat(text);
}

ParsedInt parseInt(const QString &source, int base)
{
    QByteArray text = source.trimmed().toUtf8();
    const bool negative = text.startsWith('-');
    if (negative || text.startsWith('+'))
        text.remove(0, 1);
    const int prefix = basePrefix(text);
    if (prefix != 0 && (base == 0 || base == prefix)) {
        text.remove(0, text.size() > 3 && text.at(2) == '_' ? 3 : 2);
        base = prefix;
    }
    if (!removeUnderscores(text) || text.isEmpty())
        return {};
    if (base == 0) {
        if (text.size() > 1 && text.startsWith('0') && text.count('0') != text.size())
            return {};
        base = 10;
    }
    quint64 value = 0;
    const quint64 limit = quint64(std::numeric_limits<qint64>::max()) + (negative ? 1 : 0);
    bool tooLarge = false;
    for (const char c : std::as_const(text)) {
        const int digit = digitOf(c);
        if (digit >= base)
            return {};
        tooLarge = tooLarge || value > (limit - quint64(digit)) / quint64(base);
        value = value * quint64(base) + quint64(digit);
    }
    if (tooLarge)
        return {std::nullopt, IntProblem::TooLarge};
    return {negative ? qint64(0 - value) : qint64(value), {}};
}

std::optional<qint64> truncated(double value)
{
    if (!(value > -TwoTo63 - 1.0) || !(value < TwoTo63))
        return std::nullopt;
    return qint64(value);
}

} // namespace gantry::TemplateNumbers
