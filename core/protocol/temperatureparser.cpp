// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/temperatureparser.h"

#include "protocol/textscanner.h"

#include <algorithm>
#include <map>

namespace gantry {

namespace {

constexpr int MaxToolIndex = 99;

struct PowerWord
{
    QByteArrayView sensor; // empty: of the current tool
    int power = 0;
};

constexpr bool isNameCharacter(char c)
{
    return isLetter(c) || isDigit(c) || c == '_';
}

QByteArrayView takeName(TextScanner &scanner)
{
    const QByteArrayView text = scanner.rest();
    qsizetype size = 0;
    while (size < text.size() && isNameCharacter(text[size]))
        ++size;
    scanner.skip(size);
    return text.first(size);
}

bool atNumberEnd(const TextScanner &scanner)
{
    return !isNameCharacter(scanner.peek()) && scanner.peek() != ':' && scanner.peek() != '.';
}

// "/60.0", " /60.0", " / 60.0" or " 60.0"; leaves the scanner alone if there is none.
std::optional<double> takeTarget(TextScanner &scanner)
{
    TextScanner ahead = scanner;
    ahead.skipSpaces();
    const bool separated = ahead.rest().size() < scanner.rest().size();
    if (ahead.take('/'))
        ahead.skipSpaces();
    else if (!separated)
        return std::nullopt;
    const auto target = ahead.takeDecimal();
    if (!target || !atNumberEnd(ahead))
        return std::nullopt;
    scanner = ahead;
    return target;
}

// The rest of "@:127", "@0:127" or "B@:64", from the '@' on. "@0" means T0, and "B@" means B.
std::optional<PowerWord> takePower(TextScanner &scanner, QByteArrayView name)
{
    TextScanner ahead = scanner;
    ahead.skip(); // '@'
    const QByteArrayView index = takeName(ahead);
    const bool isIndex = std::all_of(index.begin(), index.end(), isDigit);
    if (!isIndex || (!name.isEmpty() && !index.isEmpty()) || !ahead.take(':'))
        return std::nullopt;
    ahead.skipSpaces();
    const auto power = ahead.takeInteger();
    if (!power || *power < 0 || *power > 0xFFFF || !atNumberEnd(ahead))
        return std::nullopt;
    scanner = ahead;
    return PowerWord{name.isEmpty() ? index : name, static_cast<int>(*power)};
}

std::optional<TemperatureWord> takeTemperature(TextScanner &scanner, QByteArrayView name)
{
    TextScanner ahead = scanner;
    if (name.isEmpty() || isDigit(name.front()) || !ahead.take(':'))
        return std::nullopt;
    ahead.skipSpaces();
    const auto actual = ahead.takeDecimal();
    if (!actual || !atNumberEnd(ahead))
        return std::nullopt;
    TemperatureWord word{name.toByteArray(), *actual, {}, {}};
    word.target = takeTarget(ahead);
    scanner = ahead;
    return word;
}

TemperatureWord *findSensor(QList<TemperatureWord> &words, QByteArrayView sensor)
{
    const auto found = std::find_if(words.begin(), words.end(), [sensor](const auto &word) {
        return QByteArrayView(word.sensor) == sensor;
    });
    return found == words.end() ? nullptr : &*found;
}

void applyPower(QList<TemperatureWord> &words, const PowerWord &power)
{
    TemperatureWord *word = nullptr;
    if (power.sensor.isEmpty()) {
        word = findSensor(words, "T");
        if (!word)
            word = findSensor(words, "T0");
    } else if (isDigit(power.sensor.front())) {
        word = findSensor(words, "T" + power.sensor.toByteArray());
    } else {
        word = findSensor(words, power.sensor);
    }
    if (word && !word->power)
        word->power = power.power;
}

std::optional<int> toolIndex(QByteArrayView sensor)
{
    TextScanner scanner(sensor);
    if (!scanner.take('T') || !isDigit(scanner.peek()))
        return std::nullopt;
    const auto index = scanner.takeInteger();
    if (!index || !scanner.atEnd() || *index > MaxToolIndex)
        return std::nullopt;
    return static_cast<int>(*index);
}

// T, T<n>, B and C name heaters. W is no temperature but Marlin's count of seconds at the end of a
// heat-up wait.
bool isReserved(QByteArrayView sensor)
{
    if (sensor == "B" || sensor == "C" || sensor == "W")
        return true;
    return sensor.startsWith('T') && std::all_of(sensor.begin() + 1, sensor.end(), isDigit);
}

using Tools = std::map<int, TemperatureWord>;

// What the bare "T" is, given the tools that were reported by their numbers.
void placeBareTool(Tools &tools, const TemperatureWord &bare, int currentTool, int extruderCount)
{
    const int known = std::max(extruderCount, tools.empty() ? 0 : tools.rbegin()->first + 1);
    const int current = currentTool >= 0 && currentTool < known ? currentTool : 0;
    if (tools.empty()) {
        tools.emplace(current, bare);
    } else if (!tools.contains(0)) {
        tools.emplace(0, bare); // Smoothieware calls its first tool T
    } else {
        TemperatureWord &word = tools.try_emplace(current, bare).first->second;
        if (!word.power)
            word.power = bare.power;
    }
}

std::optional<int> percentOf(const std::optional<int> &power, int fullPower)
{
    if (!power)
        return std::nullopt;
    return std::min(100, (*power * 100 + fullPower / 2) / fullPower);
}

} // namespace

bool isTemperatureReport(QByteArrayView line)
{
    const auto hasWord = [line](QByteArrayView word) {
        for (qsizetype at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
            if (at == 0 || isSpace(line[at - 1]))
                return true;
        }
        return false;
    };
    return hasWord("T:") || hasWord("T0:") || (hasWord("B:") && !line.contains("A:"));
}

QList<TemperatureWord> temperatureWords(QByteArrayView line)
{
    QList<TemperatureWord> words;
    QList<PowerWord> powers;
    TextScanner scanner(line);
    for (scanner.skipSpaces(); !scanner.atEnd(); scanner.skipSpaces()) {
        const QByteArrayView name = takeName(scanner);
        if (scanner.peek() == '@') {
            if (const auto power = takePower(scanner, name))
                powers.append(*power);
        } else if (const auto word = takeTemperature(scanner, name)) {
            if (!findSensor(words, word->sensor))
                words.append(*word);
        }
        (void) scanner.takeWord(); // what is left of it
    }
    for (const PowerWord &power : std::as_const(powers))
        applyPower(words, power);
    return words;
}

std::optional<response::TargetReport> parseTargetReport(QByteArrayView line)
{
    TextScanner scanner(line);
    QByteArray sensor;
    if (scanner.takeNoCase("targetbed")) {
        sensor = "B";
    } else if (scanner.takeNoCase("targetextr")) {
        const auto index = scanner.takeInteger();
        if (!index || *index < 0 || *index > MaxToolIndex)
            return std::nullopt;
        sensor = 'T' + QByteArray::number(*index);
    } else {
        return std::nullopt;
    }
    if (!scanner.take(':'))
        return std::nullopt;
    scanner.skipSpaces();
    const auto target = scanner.takeDecimal();
    if (!target)
        return std::nullopt;
    return response::TargetReport{sensor, *target};
}

QList<HeaterReading> toReadings(const QList<TemperatureWord> &words, int currentTool,
                                int extruderCount, bool acceptsChamber, int fullPower)
{
    const auto readingOf = [fullPower](const HeaterId &heater, const TemperatureWord &word) {
        return HeaterReading{heater, word.actual, word.target, percentOf(word.power, fullPower)};
    };
    Tools tools;
    std::optional<TemperatureWord> bare;
    QList<HeaterReading> others; // bed, then chamber, then sensors
    qsizetype fixed = 0;
    for (const TemperatureWord &word : words) {
        if (word.sensor == "T")
            bare = word;
        else if (const auto index = toolIndex(word.sensor))
            tools.emplace(*index, word);
        else if (word.sensor == "B")
            others.insert(0, readingOf(HeaterId::bed(), word)), ++fixed;
        else if (word.sensor == "C" && acceptsChamber)
            others.insert(fixed++, readingOf(HeaterId::chamber(), word));
        else if (!isReserved(word.sensor))
            others.append(
                readingOf({HeaterId::Kind::Sensor, 0, QString::fromLatin1(word.sensor)}, word));
    }
    if (bare)
        placeBareTool(tools, *bare, currentTool, extruderCount);
    QList<HeaterReading> readings;
    for (const auto &[index, word] : tools)
        readings.append(readingOf(HeaterId::tool(index), word));
    return readings + others;
}

} // namespace gantry
