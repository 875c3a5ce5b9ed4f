// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gcode/gcodetext.h"

#include "gcode/gcodewords.h"

#include <array>

namespace gantry::GcodeText {

namespace {

constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

constexpr char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

constexpr bool isLetter(char c)
{
    return upper(c) >= 'A' && upper(c) <= 'Z';
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

QByteArrayView trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

/// Words are handed out from here, so that recognising a line allocates nothing.
constexpr int KnownCodes = 1000;
using WordTable = std::array<QByteArray, KnownCodes>;

WordTable makeWords(char letter)
{
    WordTable words;
    for (int code = 0; code < KnownCodes; ++code)
        words[static_cast<size_t>(code)] = letter + QByteArray::number(code);
    return words;
}

QByteArray word(char letter, int code)
{
    static const WordTable gWords = makeWords('G');
    static const WordTable mWords = makeWords('M');
    static const QByteArray tool("T");
    if (letter == 'T')
        return tool;
    if (code >= KnownCodes)
        return letter + QByteArray::number(code);
    return (letter == 'G' ? gWords : mWords)[static_cast<size_t>(code)];
}

/// Where a word with this letter starts: not inside a longer word, not in a comment or checksum.
qsizetype wordPosition(QByteArrayView line, char letter)
{
    const char wanted = upper(letter);
    for (qsizetype at = 0; at < line.size(); ++at) {
        const char c = line[at];
        if (c == ';' || c == '*')
            break;
        if (upper(c) != wanted)
            continue;
        const bool letterBefore = at > 0 && isLetter(line[at - 1]);
        const bool letterAfter = at + 1 < line.size() && isLetter(line[at + 1]);
        if (!letterBefore && !letterAfter)
            return at;
    }
    return -1;
}

} // namespace

QByteArrayView stripComment(QByteArrayView line)
{
    qsizetype backslashes = 0;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] == ';' && backslashes % 2 == 0)
            return trimmed(line.first(at));
        backslashes = line[at] == '\\' ? backslashes + 1 : 0;
    }
    return trimmed(line);
}

Command command(QByteArrayView line)
{
    qsizetype at = 0;
    while (at < line.size() && isSpace(line[at]))
        ++at;
    if (at == line.size())
        return {};
    const char letter = upper(line[at]);
    if (letter != 'G' && letter != 'M' && letter != 'T')
        return {};

    constexpr int Largest = 1000000;
    int code = -1;
    for (++at; at < line.size() && isDigit(line[at]); ++at) {
        code = (code < 0 ? 0 : code) * 10 + (line[at] - '0');
        if (code >= Largest)
            return {};
    }
    return code < 0 ? Command{} : Command{letter, code};
}

QByteArrayView withoutNumber(QByteArrayView line)
{
    line = line.trimmed();
    if (line.isEmpty() || line.front() != 'N')
        return line;
    qsizetype start = 1;
    while (start < line.size() && line[start] >= '0' && line[start] <= '9')
        ++start;
    if (start == 1)
        return line;
    const qsizetype star = line.lastIndexOf('*');
    const qsizetype end = star >= start ? star : line.size();
    return line.sliced(start, end - start).trimmed();
}

QByteArray commandWord(QByteArrayView line)
{
    const Command found = command(line);
    return found.letter == 0 ? QByteArray() : word(found.letter, found.code);
}

std::optional<double> parameter(QByteArrayView line, char letter)
{
    qsizetype at = wordPosition(line, letter);
    if (at < 0)
        return std::nullopt;
    ++at;
    while (at < line.size() && line[at] == ' ')
        ++at;
    qsizetype length = 0;
    return parseGcodeNumber(line.sliced(at), &length);
}

bool hasParameter(QByteArrayView line, char letter)
{
    return wordPosition(line, letter) >= 0;
}

bool isHostCommand(QByteArrayView line)
{
    return trimmed(line).startsWith('@');
}

QByteArray toWire(QByteArrayView line)
{
    QByteArray result;
    result.reserve(line.size());
    bool insideCharacter = false;
    for (const char c : line) {
        const auto byte = static_cast<quint8>(c);
        const bool continues = (byte & 0xc0) == 0x80;
        if (byte < 0x80) {
            if ((byte >= 0x20 && byte != 0x7f) || c == '\t')
                result.append(c);
            insideCharacter = false;
        } else if (!continues || !insideCharacter) {
            result.append('?');
            insideCharacter = !continues;
        }
    }
    return result;
}

} // namespace gantry::GcodeText
