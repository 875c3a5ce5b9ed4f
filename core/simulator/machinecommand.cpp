// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/machinecommand.h"

#include "gcode/gcodewords.h"

#include <algorithm>
#include <cstring>

namespace gantry {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr int LargestCode = 100000;
constexpr double LargestInt = 1e9;

} // namespace

void MachineCommand::assign(QByteArrayView line, Source source)
{
    m_size = std::min(line.size(), Capacity);
    std::memcpy(m_bytes.data(), line.data(), static_cast<size_t>(m_size));
    m_source = source;
    phase = 0;
}

void MachineCommand::parse()
{
    qsizetype at = 0;
    const auto skipSpaces = [&] {
        while (at < m_size && m_bytes[static_cast<size_t>(at)] == ' ')
            ++at;
    };
    const auto byte = [&](qsizetype index) {
        return index < m_size ? m_bytes[static_cast<size_t>(index)] : '\0';
    };
    skipSpaces();
    m_numberAt = at;
    m_numberSize = 0;
    if (byte(at) == 'N' && (isDigit(byte(at + 1)) || byte(at + 1) == '-')) {
        at += 2;
        while (isDigit(byte(at)))
            ++at;
        m_numberSize = at - m_numberAt;
        skipSpaces();
    }
    QByteArrayView text = view(at, m_size - at);
    const qsizetype star = text.indexOf('*');
    if (star >= 0)
        text.truncate(star);
    while (!text.isEmpty() && text.back() == ' ')
        text.chop(1);
    m_textAt = at;
    m_textSize = text.size();
    parseCommandWord();

    m_seen = 0;
    m_withValue = 0;
    GcodeWordReader words(view(m_argumentAt, m_textAt + m_textSize - m_argumentAt));
    GcodeWord word;
    while (words.next(word)) {
        m_seen |= bit(word.letter);
        if (word.value) {
            m_withValue |= bit(word.letter);
            m_values[static_cast<size_t>(word.letter - 'A')] = *word.value;
        }
    }
}

void MachineCommand::parseCommandWord()
{
    const QByteArrayView line = text();
    m_letter = 0;
    m_code = -1;
    m_argumentAt = m_textAt;
    if (line.isEmpty() || (line[0] != 'G' && line[0] != 'M' && line[0] != 'T'))
        return;
    qsizetype at = 1;
    while (at < line.size() && line[at] == ' ')
        ++at;
    if (at == line.size() || !isDigit(line[at]))
        return;
    int code = 0;
    for (; at < line.size() && isDigit(line[at]); ++at)
        code = std::min(code * 10 + (line[at] - '0'), LargestCode);
    if (at < line.size() && line[at] == '.') {
        ++at;
        while (at < line.size() && isDigit(line[at]))
            ++at;
    }
    m_letter = line[0];
    m_code = code;
    m_argumentAt = m_textAt + at;
}

QByteArrayView MachineCommand::argument() const
{
    QByteArrayView rest = view(m_argumentAt, m_textAt + m_textSize - m_argumentAt);
    while (!rest.isEmpty() && rest.front() == ' ')
        rest = rest.sliced(1);
    return rest;
}

std::optional<double> MachineCommand::value(char letter) const
{
    return hasValue(letter) ? std::optional(m_values[static_cast<size_t>(letter - 'A')])
                            : std::nullopt;
}

double MachineCommand::value(char letter, double otherwise) const
{
    return hasValue(letter) ? m_values[static_cast<size_t>(letter - 'A')] : otherwise;
}

int MachineCommand::intValue(char letter, int otherwise) const
{
    return hasValue(letter)
               ? static_cast<int>(std::clamp(value(letter, 0.0), -LargestInt, LargestInt))
               : otherwise;
}

} // namespace gantry
