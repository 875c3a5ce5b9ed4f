// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/temperatureoffsets.h"

#include <QByteArrayView>

#include <algorithm>
#include <optional>

namespace gantry {

namespace {

enum class Target { None, Tool, Bed, Chamber };

Target targetOf(QByteArrayView command)
{
    if (command == "M104" || command == "M109")
        return Target::Tool;
    if (command == "M140" || command == "M190")
        return Target::Bed;
    if (command == "M141" || command == "M191")
        return Target::Chamber;
    return Target::None;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// The next word from here on; empty at the end.
QByteArrayView nextWord(QByteArrayView line, qsizetype &at)
{
    while (at < line.size() && isBlank(line[at]))
        ++at;
    const qsizetype begin = at;
    while (at < line.size() && !isBlank(line[at]))
        ++at;
    return line.sliced(begin, at - begin);
}

std::optional<double> toNumber(QByteArrayView text)
{
    bool good = false;
    const double value = text.toByteArray().toDouble(&good);
    return good ? std::optional(value) : std::nullopt;
}

struct Parsed
{
    std::optional<double> value;
    qsizetype valueAt = 0;
    qsizetype valueSize = 0;
    std::optional<int> tool;
};

Parsed parse(QByteArrayView line, qsizetype at)
{
    Parsed parsed;
    for (QByteArrayView word = nextWord(line, at); !word.isEmpty(); word = nextWord(line, at)) {
        const std::optional<double> number = toNumber(word.sliced(1));
        if (!number)
            continue;
        if (word[0] == 'T' && *number >= 0 && *number < 1000) {
            parsed.tool = int(*number);
        } else if (word[0] == 'S' || word[0] == 'R') {
            parsed.value = number;
            parsed.valueAt = at - word.size() + 1;
            parsed.valueSize = word.size() - 1;
        }
    }
    return parsed;
}

} // namespace

QByteArray TemperatureOffsets::applied(const QByteArray &line, int tool) const
{
    // Most lines of a file are moves.
    if (m_offsets.isEmpty() || !line.startsWith('M'))
        return line;
    qsizetype at = 0;
    const Target target = targetOf(nextWord(line, at));
    if (target == Target::None)
        return line;
    const Parsed parsed = parse(line, at);
    const HeaterId heater = target == Target::Bed ? HeaterId::bed()
                            : target == Target::Chamber
                                ? HeaterId::chamber()
                                : HeaterId::tool(parsed.tool.value_or(tool));
    const double offset = m_offsets.value(heater, 0);
    if (!parsed.value || qFuzzyIsNull(*parsed.value) || qFuzzyIsNull(offset))
        return line;
    const double shifted = std::max(*parsed.value + offset, 0.0);
    QByteArray result = line;
    result.replace(parsed.valueAt, parsed.valueSize, QByteArray::number(shifted, 'f', 6));
    return result;
}

} // namespace gantry
