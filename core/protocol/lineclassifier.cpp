// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/lineclassifier.h"

#include <algorithm>
#include <iterator>

namespace gantry {

namespace {

int key(const GcodeText::Command &command)
{
    return (static_cast<unsigned char>(command.letter) << 20) | (command.code & 0xfffff);
}

/// What firmware carries out without looking at its input: settings to and from the EEPROM, work on the card,
/// a tool change, a restart.
bool holdsInput(const GcodeText::Command &command)
{
    static constexpr int Codes[]
        = {20, 21,  22,  23,  24,  26,  27,  28,  29,  30,  32,  33,  80,
           81, 115, 500, 501, 502, 503, 504, 524, 600, 928, 997, 999, 1001};
    return command.letter == 'T'
           || (command.letter == 'M'
               && std::binary_search(std::begin(Codes), std::end(Codes), command.code));
}

} // namespace

LineClassifier::LineClassifier(const QList<QByteArray> &longRunning)
{
    for (const QByteArray &word : longRunning) {
        const GcodeText::Command command = GcodeText::command(word);
        if (command.letter != 0)
            m_longRunning.push_back(key(command));
    }
    std::sort(m_longRunning.begin(), m_longRunning.end());
}

void LineClassifier::classify(OutgoingLine &line) const
{
    line.command = GcodeText::command(line.text);
    if (line.command.letter == 0)
        return;
    line.temperatureQuery = line.command.is('M', 105);
    line.numberReset = line.command.is('M', 110);
    line.longRunning
        = std::binary_search(m_longRunning.begin(), m_longRunning.end(), key(line.command));
    line.blocking = line.longRunning || holdsInput(line.command);
}

bool LineClassifier::isEmergencyCommand(QByteArrayView line)
{
    const GcodeText::Command command = GcodeText::command(line);
    return command.is('M', 108) || command.is('M', 410);
}

bool LineClassifier::isPromptAnswer(QByteArrayView line)
{
    return GcodeText::command(line).is('M', 876) && GcodeText::hasParameter(line, 'S');
}

Duration LineClassifier::dwell(const OutgoingLine &line)
{
    if (!line.command.is('G', 4))
        return Duration::zero();
    constexpr double Longest = 86400; // seconds
    double seconds = GcodeText::parameter(line.text, 'P').value_or(0) / 1000;
    if (const std::optional<double> given = GcodeText::parameter(line.text, 'S'))
        seconds = *given;
    if (!(seconds > 0)) // nor a NaN
        return Duration::zero();
    return std::chrono::duration_cast<Duration>(
        std::chrono::duration<double>(std::min(seconds, Longest)));
}

qint64 LineClassifier::resetNumber(QByteArrayView line)
{
    const std::optional<double> number = GcodeText::parameter(line, 'N');
    // Beyond this a double is no longer exact and no firmware counts that far.
    constexpr double Limit = 2147483647.0;
    return number && *number >= 0 && *number <= Limit ? static_cast<qint64>(*number) : 0;
}

} // namespace gantry
