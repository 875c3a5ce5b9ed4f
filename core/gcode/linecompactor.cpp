// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gcode/linecompactor.h"

#include "gcode/gcodetext.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace gantry::LineCompactor {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

/// Commands whose argument is text, even where it looks like words; those of the card, of messages and of names.
bool takesText(const GcodeText::Command &command)
{
    static constexpr int Codes[]
        = {0,   1,   16,  20,  23,  28,  29,  30,  32,  33,  36,  38,  98,  117, 118,
           486, 550, 551, 552, 553, 554, 555, 586, 587, 588, 589, 591, 808, 919, 928};
    return command.letter == 'M'
           && std::binary_search(std::begin(Codes), std::end(Codes), command.code);
}

/// The end of a plain number that begins at `at`; `at` itself if none does.
qsizetype endOfNumber(QByteArrayView line, qsizetype at)
{
    qsizetype end = at;
    if (end < line.size() && (line[end] == '-' || line[end] == '+'))
        ++end;
    const qsizetype digits = end;
    qsizetype points = 0;
    while (end < line.size() && (isDigit(line[end]) || line[end] == '.'))
        points += line[end++] == '.' ? 1 : 0;
    const bool any = end - digits > points;
    return any && points <= 1 ? end : at;
}

/// "10.500" -> "10.5", "10.0" -> "10", "-.50" -> "-.5"; ".0" and "100" stay.
QByteArrayView withoutTrailingZeros(QByteArrayView number)
{
    const qsizetype point = number.indexOf('.');
    if (point < 0)
        return number;
    qsizetype end = number.size();
    while (end > point + 1 && number[end - 1] == '0')
        --end;
    if (end > point + 1)
        return number.first(end);
    const bool digitBefore = point > 0 && isDigit(number[point - 1]);
    return digitBefore ? number.first(point) : number.first(std::min(point + 2, number.size()));
}

/// "10E5" is an exponent to some firmware, "0X5" a number in hexadecimal.
bool continuesNumber(const QByteArray &before, char letter)
{
    if (before.isEmpty() || !isDigit(before.back()))
        return false;
    if (letter != 'X')
        return letter == 'E';
    const char previous = before.size() > 1 ? before.at(before.size() - 2) : ' ';
    return before.back() == '0' && !isDigit(previous) && previous != '.';
}

} // namespace

QByteArray compact(QByteArrayView line)
{
    const QByteArrayView text = GcodeText::stripComment(line);
    const GcodeText::Command command = GcodeText::command(text);
    if (command.letter == 0 || takesText(command))
        return text.toByteArray();
    QByteArray result;
    result.reserve(text.size());
    bool blank = false; // before the word
    for (qsizetype at = 0; at < text.size();) {
        if (isBlank(text[at])) {
            blank = true;
            ++at;
            continue;
        }
        const char letter = upper(text[at]);
        if (letter < 'A' || letter > 'Z')
            return text.toByteArray();
        const bool isCommandWord = result.isEmpty();
        if (std::exchange(blank, false) && continuesNumber(result, letter))
            result.append(' ');
        result.append(text[at++]);
        const qsizetype end = endOfNumber(text, at);
        // "G92.0" may be another command than "G92", and "S 5" is read as S without a number.
        const QByteArrayView number = text.sliced(at, end - at);
        result.append(isCommandWord ? number : withoutTrailingZeros(number));
        at = end;
        if (number.isEmpty() && at < text.size() && !isBlank(text[at]))
            return text.toByteArray();
        if (number.isEmpty() && at < text.size())
            result.append(' '); // a flag: what follows must not become its number
    }
    return result;
}

} // namespace gantry::LineCompactor
